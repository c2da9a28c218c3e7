"""Marks never change the words, and the graver mark wins."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.reports.marks import Weight, mark_row
from crossread.core.types import (
    Cell,
    Claim,
    ClaimId,
    Comparison,
    Readout,
    Row,
    RowId,
    claims_by_id,
)
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH, readout_of


def marked(row: Row, *readouts: Readout) -> dict[ClaimId, list[tuple[str, Weight]]]:
    pieces = mark_row(row, claims_by_id(readouts))
    return {claim: [(p.text, p.weight) for p in cut] for claim, cut in pieces.items()}


@given(comparisons())
def test_the_pieces_of_every_claim_join_to_its_text(comparison: Comparison) -> None:
    claims = claims_by_id(comparison.readouts)
    for row in comparison.rows:
        pieces = mark_row(row, claims)
        assert pieces.keys() == {claim for cell in row.cells for claim in cell.claims}
        for name, cut in pieces.items():
            assert "".join(piece.text for piece in cut) == claims[name].text


def test_what_was_judged_to_differ_outweighs_other_words() -> None:
    pieces = marked(COMPARISON.rows[1], NORTH, SOUTH)
    assert ("5 May", Weight.TYPED) in pieces[ClaimId("r1.c2")]
    assert ("9 May", Weight.TYPED) in pieces[ClaimId("r2.c2")]


def test_what_contradicts_is_marked_as_conflict() -> None:
    pieces = marked(COMPARISON.rows[2], NORTH, SOUTH)
    assert ("did not offer", Weight.CONFLICT) in pieces[ClaimId("r1.c3")]


def test_a_row_of_one_readout_is_plain() -> None:
    pieces = marked(COMPARISON.rows[3], NORTH, SOUTH)
    assert [weight for _, weight in pieces[ClaimId("r1.c4")]] == [Weight.PLAIN]


def test_among_three_a_word_is_plain_as_soon_as_one_other_has_it() -> None:
    sides = [
        readout_of(1, "A", ["Both signed a treaty yesterday."]),
        readout_of(2, "B", ["Both signed a protocol yesterday."]),
        readout_of(3, "C", ["Both signed a treaty yesterday."]),
    ]
    row = Row(RowId("row1"), tuple(Cell(s.id, (s.claims[0].id,)) for s in sides))
    pieces = marked(row, *sides)
    assert {weight for _, weight in pieces[ClaimId("r1.c1")]} == {Weight.PLAIN}
    assert ("protocol", Weight.CHANGED) in pieces[ClaimId("r2.c1")]


def test_marks_reach_only_the_claims_of_the_cell() -> None:
    first: Claim = NORTH.claims[0]
    short = replace(NORTH, claims=(first,))
    assert marked(COMPARISON.rows[0], short, SOUTH).keys() == {"r1.c1", "r2.c1"}
