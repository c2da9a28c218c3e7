"""Rows in Word hold a cell for every readout, in columns or below each other."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from cases import comparison_of
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.word_rows import rows_table, stacked_rows
from goldens import EDITION, golden_comparison
from values import readout_of


def rows_of(table: str) -> list[list[str]]:
    """Return the text of every cell of every row."""
    body = parse_xml(f"<w:body {nsdecls('w')}>{table}</w:body>")
    return [
        ["".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]
        for row in body.iter(qn("w:tr"))
    ]


def test_columns_are_the_readouts() -> None:
    head, *rows = rows_of(rows_table(show_comparison(golden_comparison(), EDITION)))
    assert head == ["Row", "Northland", "Southport"]
    assert rows[0][0].startswith("1  = agree")
    assert rows[-1][2].startswith("Not mentioned")
    assert any("Note. Ask both press offices." in row[-1] for row in rows)


def test_stacked_rows_name_each_teller_and_then_all_that_are_silent() -> None:
    towns = [readout_of(n, f"Town {n}", ["It rained."]) for n in range(1, 6)]
    comparison = comparison_of(towns, (0, 0, 0, None, None))
    _, first, second, third, silent, *_ = rows_of(
        stacked_rows(show_comparison(comparison, EDITION))
    )
    assert [row[1] for row in (first, second, third)] == ["Town 1", "Town 2", "Town 3"]
    assert silent[1].startswith("Not mentioned by Town 4 and Town 5")
