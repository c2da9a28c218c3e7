"""One file becomes its claims, as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossread.cli.main import main


def test_claims_are_printed_as_they_stand_in_an_export(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "north.txt"
    path.write_text("The two mayors spoke. They agreed on a bridge.\n", encoding="utf-8")
    assert main(["claims", str(path)]) == 0
    readout = json.loads(capfdbinary.readouterr().out)
    assert readout["path"] == "north.txt"
    for claim in readout["claims"]:
        assert readout["text"][claim["start"] : claim["end"]] == claim["text"]


def test_a_missing_file_is_told_with_code_three(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["claims", str(tmp_path / "none.txt")]) == 3
    assert "none.txt" in capsys.readouterr().err
