"""An archive is found again, whatever way leads to its folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from crossread.core.archive.keeping import kept_at


def test_every_folder_has_a_store_of_its_own_among_the_data(tmp_path: Path) -> None:
    first, second = (kept_at(tmp_path / name, tmp_path) for name in "ab")
    assert first != second
    assert first.parent == second.parent == tmp_path / "archives"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_leads_to_the_same_store(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert kept_at(tmp_path / "link", tmp_path) == kept_at(tmp_path / "real", tmp_path)
