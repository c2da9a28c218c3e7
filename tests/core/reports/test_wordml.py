"""Every piece is well-formed XML that shows the text it was given."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reports.wordml import (
    FIELD,
    Run,
    TableCell,
    foot_line,
    kept_with_next,
    paragraph,
    table,
    table_row,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)


def parsed(piece: str) -> object:
    return parse_xml(f"<w:body {nsdecls('w')}>{piece}</w:body>")


def text_of(piece: str) -> str:
    body = parse_xml(f"<w:body {nsdecls('w')}>{piece}</w:body>")
    return "".join(element.text or "" for element in body.iter(qn("w:t")))


@given(st.lists(st.builds(Run, TEXTS, TEXTS, TEXTS), max_size=3), TEXTS, TEXTS)
def test_a_paragraph_shows_its_runs(runs: list[Run], style: str, language: str) -> None:
    piece = paragraph(runs, style, language)
    assert text_of(piece) == "".join(run.text for run in runs).replace("\ufffe", "")


def test_a_line_end_inside_a_paragraph_is_a_break() -> None:
    assert paragraph(["a\nb"]).count("<w:br/>") == 1


def test_no_two_places_share_a_number() -> None:
    names = ["row1", "row12", "c1_1", "c1_12", "c2_1", "c11_1"]
    pieces = [paragraph([Run("x", bookmark=name)]) for name in names]
    numbers = [piece.split('w:id="')[1].split('"')[0] for piece in pieces]
    assert len(set(numbers)) == len(names)


def test_a_head_comes_again_and_a_followed_row_has_no_line() -> None:
    made = table([20, 30], [TableCell(paragraph(["a"]))], [table_row([], followed=True)])
    parsed(made)
    assert made.count("<w:tblHeader/>") == 1
    assert made.count("<w:cantSplit/>") == 2


def test_paragraphs_of_a_followed_row_stay_with_the_next() -> None:
    row = table_row([TableCell(paragraph(["a"], "Cell"))], followed=True)
    assert '<w:pStyle w:val="Cell"/><w:keepNext/>' in row
    assert "keepNext" not in kept_with_next(paragraph(["<w:pPr><w:pStyle w:val='x'/>"]))


def test_the_foot_counts_pages_with_fields() -> None:
    line = foot_line("Made & shown", f"Page {FIELD} of {FIELD}", 100, "Small")
    assert text_of(line) == "Made & shownPage 1 of 1"
    assert line.index("PAGE") < line.index("NUMPAGES")
