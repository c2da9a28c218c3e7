"""A PDF can be read by other programs, and is the same each time."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pypdfium2
import pytest

from crossread.core.reports.edition import FULL, Edition, Orientation, Paper
from crossread.core.types import Comparison
from crossread.printing.pdf import render_pdf
from goldens import CREATED, EDITION, RUSSIAN, golden_comparison
from hostile import hostile_comparison


def text_of(comparison: Comparison, edition: Edition = EDITION) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(render_pdf(comparison, edition)))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize(
    "words",
    [
        "A call between two cities",
        "What stands out",
        "Northland did not offer to pay for the repairs.",
        "Not mentioned",
        "Ask both press offices.",
        "A readout’s silence is not proof that a thing was not said.",
        "Made with Crossread",
        "Page 1 of ",
    ],
)
def test_text_can_be_copied_letter_by_letter(words: str) -> None:
    assert words in text_of(golden_comparison())


def test_a_russian_report_is_one() -> None:
    told = text_of(golden_comparison(), RUSSIAN)
    assert "Молчание сообщения не доказывает" in told
    assert "Страница 1 из" in told


def test_nothing_in_the_file_acts_or_leads_out() -> None:
    data = render_pdf(hostile_comparison(), EDITION)
    for word in (b"/JavaScript", b"/JS ", b"/URI", b"/Launch", b"/OpenAction", b"/EmbeddedFile"):
        assert word not in data


@pytest.mark.parametrize(
    ("paper", "lies", "size"),
    [
        (Paper.A4, Orientation.PORTRAIT, (595, 842)),
        (Paper.A4, Orientation.LANDSCAPE, (842, 595)),
        (Paper.LETTER, Orientation.PORTRAIT, (612, 792)),
    ],
)
def test_the_sheet_is_what_the_profile_says(
    paper: Paper, lies: Orientation, size: tuple[float, float]
) -> None:
    edition = Edition(CREATED, replace(FULL, paper=paper, orientation=lies))
    document = pypdfium2.PdfDocument(io.BytesIO(render_pdf(golden_comparison(), edition)))
    assert document[0].get_size() == pytest.approx(size, abs=1)
    document.close()


def test_the_clock_leaves_no_trace() -> None:
    data = render_pdf(golden_comparison(), EDITION)
    assert data == render_pdf(golden_comparison(), EDITION)
    assert b"/CreationDate (D:20310305120000Z)" in data
    assert b'xmp:ModifyDate="2031-03-05T12:00:00Z"' in data
    assert str(datetime.now(UTC).year).encode() + b"-" not in data


def test_a_time_is_told_in_utc() -> None:
    moscow = CREATED.astimezone(timezone(timedelta(hours=3)))
    assert b"/CreationDate (D:20310305120000Z)" in render_pdf(golden_comparison(), Edition(moscow))
