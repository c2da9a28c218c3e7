from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import DifferenceKind, FactKind, Relation
from crossread.core.types import (
    GAP,
    Cell,
    Claim,
    ClaimId,
    Difference,
    Fact,
    Pair,
    ReadoutId,
    Row,
    RowId,
    Span,
    claims_by_id,
)
from crossread.gui.models.marks import Mark, MarkKind, mark_row
from values import COMPARISON, NORTH, SOUTH, readout_of

CLAIMS = claims_by_id(COMPARISON.readouts)
WORDS = st.lists(
    st.sampled_from(["the", "mayor", "met", "5", "people", "on", "Tuesday", "war", "peace"]),
    min_size=1,
)


def marked(row: Row, kind: MarkKind) -> dict[str, list[str]]:
    return {
        id_: [CLAIMS[id_].text[mark.start : mark.end] for mark in marks if mark.kind is kind]
        for id_, marks in mark_row(row, CLAIMS).items()
    }


def test_a_differing_detail_is_marked_in_both_texts() -> None:
    found = marked(COMPARISON.rows[1], MarkKind.DIFFERENCE)
    assert found == {"r1.c2": ["5 May"], "r2.c2": ["9 May"]}


def test_a_conflict_is_marked_as_one() -> None:
    found = marked(COMPARISON.rows[2], MarkKind.CONFLICT)
    assert found == {"r1.c3": ["did not offer"], "r2.c3": ["offered"]}


def test_other_wording_is_marked_and_the_same_words_are_not() -> None:
    found = marked(COMPARISON.rows[1], MarkKind.WORDING)
    assert any("agreed" in words for words in found["r1.c2"])
    assert not any("bridge" in words for words in found["r1.c2"])


def test_a_lone_cell_has_no_marks() -> None:
    assert mark_row(COMPARISON.rows[3], CLAIMS) == {ClaimId("r1.c4"): ()}


@given(WORDS, WORDS)
def test_marks_are_in_order_and_inside_the_text(left: list[str], right: list[str]) -> None:
    one, two = readout_of(1, "A", [" ".join(left)]), readout_of(2, "B", [" ".join(right)])
    cells = tuple(Cell(each.id, (each.claims[0].id,)) for each in (one, two))
    claims = claims_by_id((one, two))
    for id_, marks in mark_row(Row(RowId("row1"), cells), claims).items():
        edges = [edge for mark in marks for edge in (mark.start, mark.end)]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(claims[id_].text) for edge in edges)
        assert all(mark.start < mark.end for mark in marks)


def test_texts_worded_apart_are_not_flooded_with_marks() -> None:
    one = readout_of(1, "A", ["Both sides praised the spirit of the meeting."])
    two = readout_of(2, "B", ["Everyone left with warm words about how it went."])
    cells = tuple(Cell(each.id, (each.claims[0].id,)) for each in (one, two))
    marks = mark_row(Row(RowId("row1"), cells, Relation.AGREE), claims_by_id((one, two)))
    assert set(marks.values()) == {()}


def test_both_texts_are_marked_or_none() -> None:
    short = readout_of(1, "A", ["The mayor praised the bridge."])
    long = readout_of(
        2, "B", ["The mayor praised the bridge, the harbour, the divers and all who came that day."]
    )
    for order in ((short, long), (long, short)):
        cells = tuple(Cell(each.id, (each.claims[0].id,)) for each in order)
        marks = mark_row(Row(RowId("row1"), cells, Relation.AGREE), claims_by_id(order))
        assert set(marks.values()) == {()}


def test_a_difference_inside_a_divided_claim_is_marked_at_its_place() -> None:
    text = NORTH.text
    first, second = text.index("They"), text.index("on 5 May")
    spans = (Span(first, first + 11), Span(second, second + 8))
    claim = Claim(ClaimId("r1.c2"), spans, GAP.join(span.of(text) for span in spans))
    claims = {**CLAIMS, claim.id: claim}
    difference = Difference(DifferenceKind.DATE, Span(second + 3, second + 8), None, "A date.")
    pair = Pair(NORTH.id, SOUTH.id, Relation.DIFFER, 0.8, (difference,))
    marks = mark_row(replace(COMPARISON.rows[1], pairs=(pair,)), claims)[claim.id]
    strong = [mark for mark in marks if mark.kind is MarkKind.DIFFERENCE]
    assert [claim.text[mark.start : mark.end] for mark in strong] == ["5 May"]
    assert all(isinstance(mark, Mark) for mark in marks)


def test_words_are_compared_with_the_base() -> None:
    third = readout_of(3, "Harbour", ["They agreed to close the bridge on 5 May."])
    claims = claims_by_id((NORTH, SOUTH, third))
    cells = (
        Cell(NORTH.id, (NORTH.claims[1].id,)),
        Cell(SOUTH.id, (SOUTH.claims[1].id,)),
        Cell(third.id, (third.claims[0].id,)),
    )
    row = Row(RowId("row1"), cells, Relation.AGREE)
    against_first = mark_row(row, claims)
    against_third = mark_row(row, claims, third.id)
    assert against_first != against_third
    assert against_third == mark_row(replace(row, cells=(cells[2], *cells[:2])), claims)


def test_a_base_that_is_silent_leaves_the_first_in_its_place() -> None:
    claims = claims_by_id(COMPARISON.readouts)
    row = COMPARISON.rows[1]
    assert mark_row(row, claims, ReadoutId("r9")) == mark_row(row, claims)


def test_numbers_and_dates_are_marked_under_everything_else() -> None:
    claim = NORTH.claims[3]
    start = claim.span.start
    facts = (
        Fact(FactKind.NUMBER, Span(start, start + 3), "1"),
        Fact(FactKind.PERSON, Span(start + 4, start + 9), "someone"),
    )
    claims = {**claims_by_id(COMPARISON.readouts), claim.id: replace(claim, facts=facts)}
    marks = mark_row(COMPARISON.rows[3], claims)
    assert marks[claim.id] == (Mark(0, 3, MarkKind.FACT),)
