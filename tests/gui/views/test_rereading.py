"""A file that was read in the wrong encoding is read again, and nothing of the work is lost."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from crossread.core.corrections import ConfirmRow, EditReadout, apply
from crossread.core.errors import InputError
from crossread.core.kinds import Origin
from crossread.core.messages import Wording
from crossread.core.types import Comparison, ReadoutId
from crossread.gui.views.loading import load
from crossread.gui.views.rereading import ENCODINGS, Wish, can_be_reread, reread

RUSSIAN = (
    "Мэрия Заречья\n\n4 марта 2031 года\n\nМэры двух городов поговорили по телефону во вторник. "
    "Они договорились открыть мост 5 мая. Заречье благодарит водолазов порта.\n"
)
WISH = Wish(ReadoutId("r1"), "windows-1251")


def ignore(_share: float, _what: Wording) -> None:
    """Report to nobody."""


def _compared(first: Path, second: Path) -> Comparison:
    loaded = load((first, second), ignore)
    assert loaded.comparison is not None
    wrong = replace(loaded.comparison.settings, meaning=False)
    return replace(loaded.comparison, settings=wrong)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "zarechye.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    return path


@pytest.fixture
def mistaken(file: Path, texts: tuple[Path, Path]) -> Comparison:
    right = _compared(file, texts[1])
    return reread_or_fail(right, Wish(ReadoutId("r1"), "koi8-r"))


def reread_or_fail(comparison: Comparison, wish: Wish) -> Comparison:
    after = reread(comparison, wish, ignore).comparison
    assert after is not None
    return after


def test_another_encoding_gives_another_text(mistaken: Comparison) -> None:
    assert mistaken.readouts[0].text != RUSSIAN.strip()
    after = reread_or_fail(mistaken, WISH)
    assert "Они договорились открыть мост" in after.readouts[0].text
    assert after.readouts[0].document.encoding == "cp1251"
    placed = {c for row in after.rows for cell in row.cells for c in cell.claims}
    assert placed == {claim.id for readout in after.readouts for claim in readout.claims}


def test_corrections_and_confirmed_rows_stay(mistaken: Comparison) -> None:
    first = mistaken.rows[0]
    worked = apply(mistaken, ConfirmRow(first.id))
    worked = apply(worked, EditReadout(ReadoutId("r1"), issuer="Town hall"))
    after = reread_or_fail(worked, WISH)
    assert after.readouts[0].document.issuer == "Town hall"
    kept = [row for row in after.rows if row.origin is Origin.CONFIRMED]
    assert [row.id for row in kept] == [first.id]


def test_a_file_in_an_archive_is_found_again(
    tmp_path: Path, file: Path, texts: tuple[Path, Path]
) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(file, "folder/zarechye.txt")
    before = _compared(tmp_path / "all.zip", texts[1])
    assert reread_or_fail(before, Wish(ReadoutId("r1"), "koi8-r")).readouts[0].claims


def test_a_changed_file_is_not_taken_for_the_same(file: Path, mistaken: Comparison) -> None:
    file.write_text("Another text altogether.", "utf-8")
    with pytest.raises(InputError, match="another file by now"):
        reread(mistaken, WISH, ignore)


def test_an_encoding_that_does_not_fit_is_refused(mistaken: Comparison) -> None:
    with pytest.raises(InputError, match="not written in utf-8"):
        reread(mistaken, Wish(ReadoutId("r1"), "utf-8"), ignore)


def test_only_a_file_of_its_own_can_be_reread(mistaken: Comparison) -> None:
    first, second = mistaken.readouts
    assert can_be_reread(first, mistaken)
    shared = replace(second, document=first.document)
    assert not can_be_reread(first, replace(mistaken, readouts=(first, shared)))
    for name in ("pdf", ""):
        typeset = replace(first, document=replace(first.document, format=name))
        assert not can_be_reread(typeset, replace(mistaken, readouts=(typeset, second)))


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_that_is_offered_is_known(encoding: str) -> None:
    assert "Text".encode(encoding).decode(encoding) == "Text"
