"""Formats that draw are listed without Qt, and take what any format must take."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from crossread.core.reports import FORMATS as PLAIN
from crossread.core.reports import Edition
from crossread.core.reports.edition import BUILT_IN, Profile
from crossread.printing import FORMATS
from goldens import CREATED, EDITION
from hostile import hostile_comparison
from values import COMPARISON, readout_of

ROOT = Path(__file__).resolve().parents[2]
DRAWN = ("pdf", "png")
CODE = """
import sys
from crossread.printing import FORMATS
assert "pdf" in FORMATS
assert not [name for name in sys.modules if name.startswith(("PySide6", "docx", "xlsxwriter"))]
"""


def test_qt_is_imported_only_when_a_page_is_wanted() -> None:
    start = f"import sys; sys.path.insert(0, {str(ROOT / 'app')!r})\n"
    subprocess.run([sys.executable, "-c", start + CODE], check=True)


def test_word_documents_hold_the_pictures_with_their_description() -> None:
    data = FORMATS["docx"].render(COMPARISON, EDITION)
    assert data == FORMATS["docx"].render(COMPARISON, EDITION)
    opened = Document(io.BytesIO(data))
    [shape] = opened.inline_shapes
    assert shape.width < opened.sections[0].page_width
    headings = [p.text for p in opened.paragraphs if p.style and p.style.name == "Heading 1"]
    assert "In pictures" in headings
    assert len(Document(io.BytesIO(PLAIN["docx"].render(COMPARISON, EDITION))).inline_shapes) == 0


WITHOUT_QT = """
import sys
sys.modules["PySide6.QtGui"] = None
from crossread.core.errors import OutputError
from crossread.printing import FORMATS
from goldens import EDITION
from values import COMPARISON
assert FORMATS["docx"].render(COMPARISON, EDITION)
try:
    FORMATS["pdf"].render(COMPARISON, EDITION)
except OutputError as error:
    assert "report.html" in str(error)
else:
    raise AssertionError
"""


def test_without_qt_a_sentence_says_so_and_a_document_has_no_pictures() -> None:
    folders = [str(ROOT / "app"), str(ROOT / "tests")]
    start = f"import sys; sys.path[:0] = {folders!r}\n"
    subprocess.run([sys.executable, "-c", start + WITHOUT_QT], check=True)


def test_all_formats_are_there() -> None:
    assert set(FORMATS) == {*PLAIN, *DRAWN}
    assert not any(FORMATS[name].is_text for name in DRAWN)


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("profile", BUILT_IN, ids=lambda profile: profile.name)
def test_every_profile_and_hostile_text_is_taken(name: str, profile: Profile) -> None:
    assert FORMATS[name].render(hostile_comparison(), Edition(CREATED, profile))


@pytest.mark.parametrize("name", DRAWN)
def test_words_without_end_and_halves_of_pairs_are_taken(name: str) -> None:
    first = readout_of(1, "\ud800 x", ["x" * 100_000])
    rows = COMPARISON.rows[:1]
    long = replace(COMPARISON, readouts=(first, COMPARISON.readouts[1]), rows=rows)
    shown = replace(
        long,
        readouts=(first, replace(COMPARISON.readouts[1], claims=COMPARISON.readouts[1].claims[:1])),
    )
    assert FORMATS[name].render(shown, EDITION)
