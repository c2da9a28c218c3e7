"""A dictionary that the user has installed is read; a damaged one does no harm."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.dictionaries import FOLDERS, installed_rows, read_dictionary

APP = Path(__file__).resolve().parents[3] / "app"
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def number(value: int) -> str:
    return (number(value // 64) if value >= 64 else "") + DIGITS[value % 64]


def dictionary(folder: Path, name: str, entries: dict[str, str], *, packed: bool = True) -> Path:
    """Write a dictionary as dictd has it, and return its index."""
    text, index = b"", []
    for headword, told in entries.items():
        entry = f"{headword} /x/\n{told}\n".encode()
        index.append(f"{headword}\t{number(len(text))}\t{number(len(entry))}")
        text += entry
    path = folder / f"{name}.index"
    path.write_text("\n".join(index), encoding="utf-8")
    if packed:
        path.with_suffix(".dict.dz").write_bytes(gzip.compress(text))
    else:
        path.with_suffix(".dict").write_bytes(text)
    return path


@pytest.mark.parametrize("packed", [True, False])
def test_russian_words_come_with_their_english_equivalents(tmp_path: Path, packed: bool) -> None:
    entries = {"00database-info": "About", "ёрш": "1. ruff (fish)\n2. lamp brush, [tech.] ёрш"}
    index = dictionary(tmp_path, "x-rus-eng", entries, packed=packed)
    assert list(read_dictionary(index)) == [("ёрш", ("ruff", "lamp brush"))]


def test_a_dictionary_from_english_is_turned_round(tmp_path: Path) -> None:
    index = dictionary(
        tmp_path, "x-eng-rus", {"ruff": "1. ёрш\n2. не вполне подходящее слово здесь"}
    )
    assert list(read_dictionary(index)) == [("ёрш", ("ruff",))]


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_a_damaged_dictionary_does_no_harm(
    tmp_path_factory: pytest.TempPathFactory, index: bytes, text: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged-rus-eng.index"
    path.write_bytes(index)
    path.with_suffix(".dict.dz").write_bytes(text)
    list(read_dictionary(path))


def test_words_that_the_own_list_lacks_are_read_by_an_installed_dictionary(tmp_path: Path) -> None:
    dictionary(tmp_path, "x-rus-eng", {"ёршик": "little ruff", "мост": "wrong"})
    code = "from crossread.core.matching.glossary import gloss; print(gloss('ёршик под мостом'))"
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, FOLDERS: str(tmp_path), "PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "little ruff under bridge"


def test_without_folders_there_is_no_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDERS, "")
    assert list(installed_rows()) == []
