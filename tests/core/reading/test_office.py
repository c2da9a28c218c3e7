from __future__ import annotations

from datetime import date

import pytest

from crossread.core.reading.office import Declared, day_in, declared_in, table_blocks
from crossread.core.reading.paragraphs import Kind

CELL = [(Kind.PARAGRAPH, "Cost")]


@pytest.mark.parametrize(
    "title",
    [
        "Microsoft Word - talks.doc",
        "Document1",
        "Untitled",
        "talks.docx",
        "Без имени 1",
        "Документ",
    ],
)
def test_titles_that_programs_fill_in_are_not_believed(title: str) -> None:
    assert declared_in(title, (), ()).title == ""


def test_an_institution_is_an_issuer_and_a_typist_is_not() -> None:
    declared = declared_in(
        " Talks ", ("A typist", "Ministry of Ports of Malta"), ("", "2031-03-04")
    )
    assert declared == Declared("Talks", "Ministry of Ports of Malta", date(2031, 3, 4))
    assert declared_in("", ("A typist",), ()).issuer == ""


@pytest.mark.parametrize("text", ["", "soon", "2031-13-04T00:00:00Z", "0000-00-00"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_in(text) is None
    assert day_in("2031-03-04T23:59:59Z") == date(2031, 3, 4)


def test_a_table_of_figures_is_lines() -> None:
    assert table_blocks([[CELL, CELL], [[], CELL], [[], []]]) == [
        (Kind.ROW, "Cost | Cost"),
        (Kind.ROW, "Cost"),
    ]


@pytest.mark.parametrize(
    "rows",
    [[[CELL], [CELL]], [[CELL, [(Kind.PARAGRAPH, "a" * 301)]]], [[CELL, [(Kind.ITEM, "x")]]]],
)
def test_a_table_that_arranges_a_page_is_paragraphs(
    rows: list[list[list[tuple[Kind, str]]]],
) -> None:
    assert table_blocks(rows) == [block for line in rows for cell in line for block in cell]
