from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crossread.resources import resource_path


@pytest.mark.parametrize("name", ["lexicon", "meaning", "examples"])
def test_shipped_folders_are_found_in_a_checkout(name: str) -> None:
    assert resource_path(name).is_dir()


def test_a_frozen_app_has_them_beside_its_code(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_path("lexicon", "en.toml") == tmp_path / "resources" / "lexicon" / "en.toml"
