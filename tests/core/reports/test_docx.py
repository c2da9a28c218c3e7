"""A Word document opens elsewhere with its headings, tables and texts."""

from __future__ import annotations

import io
from dataclasses import replace
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Opened
from docx.oxml.ns import qn
from hypothesis import given, settings

from cases import comparison_of
from crossread.core.reports.docx import render_docx
from crossread.core.reports.edition import FULL, TABLE, Edition, Orientation, Paper
from crossread.core.reports.naming import visible
from crossread.core.types import Comparison
from goldens import CREATED, EDITION, RUSSIAN, golden_comparison
from hostile import TEXTS, hostile_comparison
from strategies import comparisons
from values import readout_of


def opened(comparison: Comparison, edition: Edition = EDITION) -> Opened:
    return Document(io.BytesIO(render_docx(comparison, edition)))


def all_text(document: Opened) -> str:
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    parts = [p.text for p in document.paragraphs] + [cell.text for cell in cells]
    return " ".join(" ".join(parts).split())


def test_headings_are_headings_in_the_order_of_the_parts() -> None:
    document = opened(golden_comparison())
    styles = [(p.style.name, p.text) for p in document.paragraphs if p.style]
    assert [text for name, text in styles if name == "Title"] == ["A call between two cities"]
    assert [text for name, text in styles if name == "Heading 1"] == [
        *("What stands out", "In figures", "Side by side", "The texts in full", "Sources"),
        "Method and limits",
    ]
    assert sum(name == "Quote" for name, _ in styles) == 3


def test_the_head_of_the_table_comes_again_and_no_row_is_cut() -> None:
    table = opened(golden_comparison()).tables[-1]
    assert [cell.text for cell in table.rows[0].cells] == ["Row", "Northland", "Southport"]
    lines = list(table._tbl.iter(qn("w:trPr")))  # noqa: SLF001 - python-docx has no other way
    assert [line.find(qn("w:tblHeader")) is not None for line in lines] == [True, *[False] * 6]
    assert all(line.find(qn("w:cantSplit")) is not None for line in lines)


def test_a_silent_cell_says_so() -> None:
    assert "Not mentioned" in opened(golden_comparison()).tables[-1].rows[-1].cells[2].text


@settings(max_examples=10)
@given(comparisons())
def test_whatever_is_compared_opens_with_every_claim(comparison: Comparison) -> None:
    told = all_text(opened(comparison))
    for readout in comparison.readouts:
        for claim in readout.claims:
            assert " ".join(visible(claim.text).split()) in told


def test_hostile_texts_stay_texts() -> None:
    told = all_text(opened(hostile_comparison()))
    for text in TEXTS:
        assert " ".join(visible(text).split()) in told


def test_nothing_outside_the_file_is_reached_for() -> None:
    with ZipFile(io.BytesIO(render_docx(hostile_comparison(), EDITION))) as archive:
        for name in archive.namelist():
            assert b'TargetMode="External"' not in archive.read(name), name


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("lies", [Orientation.PORTRAIT, Orientation.LANDSCAPE])
def test_the_sheet_is_what_the_profile_says(paper: Paper, lies: Orientation) -> None:
    edition = Edition(CREATED, replace(FULL, paper=paper, orientation=lies))
    section = opened(golden_comparison(), edition).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (section.page_width > section.page_height) is (lies is Orientation.LANDSCAPE)
    short = {Paper.A4: 210.0, Paper.LETTER: 215.9}[paper]
    assert min(section.page_width.mm, section.page_height.mm) == pytest.approx(short, abs=0.1)


def test_many_readouts_stand_below_each_other() -> None:
    towns = [readout_of(n, f"Town {n}", ["It rained.", f"Town {n} is wet."]) for n in range(1, 9)]
    table = opened(comparison_of(towns, (0,) * 8)).tables[-1]
    assert len(table.columns) == 3
    assert "Town 8" in table.rows[8].cells[1].text


def test_properties_tell_the_title_and_the_time_and_nobody() -> None:
    about = opened(golden_comparison()).core_properties
    assert (about.title, about.author) == ("A call between two cities", "Crossread")
    assert about.created == CREATED.replace(tzinfo=None) or about.created == CREATED


def test_a_table_alone_still_says_what_silence_is_not() -> None:
    assert "not proof" in all_text(opened(golden_comparison(), Edition(CREATED, TABLE)))


def test_the_language_of_the_document_is_that_of_the_report() -> None:
    styles = opened(golden_comparison(), RUSSIAN).styles.element
    assert {lang.get(qn("w:val")) for lang in styles.iter(qn("w:lang"))} == {"ru"}


def test_right_to_left_text_reads_from_the_right() -> None:
    left = readout_of(1, "Northland", ["It rained."])
    right = readout_of(2, "Southport", ["ירד גשם היום."])
    with ZipFile(io.BytesIO(render_docx(comparison_of([left, right]), EDITION))) as archive:
        assert b"<w:bidi/>" in archive.read("word/document.xml")
