from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.facts import find_facts
from crossread.core.judging import judge_row, judge_rows
from crossread.core.kinds import DifferenceKind, Origin, Relation
from crossread.core.messages import say
from crossread.core.types import Cell, Claim, Nearest, Readout, ReadoutId, Row, RowId
from values import COMPARISON, NORTH, SOUTH, readout_of

ROWS = st.sampled_from(COMPARISON.rows)
THIRD = readout_of(3, "Eastham", ["Mayors spoke on Tuesday.", "Northland offered nothing."])


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """Draw a row over three readouts, with any claims in any cells."""
    cells = []
    for readout in (NORTH, SOUTH, THIRD):
        ids = draw(st.lists(st.sampled_from([c.id for c in readout.claims]), unique=True))
        if ids:
            cells.append(Cell(readout.id, tuple(sorted(ids))))
    return Row(
        RowId("row1"),
        tuple(cells),
        origin=draw(st.sampled_from(Origin)),
        note=draw(st.text(max_size=5)),
        nearest=(Nearest(ReadoutId("r9"), NORTH.claims[0].id, 0.2),),
    )


@given(rows())
def test_judging_changes_nothing_but_relation_pairs_and_confidence(row: Row) -> None:
    judged = judge_row(row, (NORTH, SOUTH, THIRD))
    kept = replace(judged, relation=row.relation, pairs=row.pairs, confidence=row.confidence)
    assert kept == row
    assert 0 <= judged.confidence <= 1


@given(rows())
def test_every_two_cells_are_a_pair_left_before_right(row: Row) -> None:
    judged = judge_row(row, (NORTH, SOUTH, THIRD))
    names = [cell.readout for cell in row.cells]
    wanted = [(a, b) for at, a in enumerate(names) for b in names[at + 1 :]]
    assert [(pair.left, pair.right) for pair in judged.pairs] == wanted
    assert (judged.relation is Relation.ONLY) == (len(names) < 2)


@given(st.lists(rows(), max_size=3))
def test_many_rows_are_judged_as_each_alone(many: list[Row]) -> None:
    readouts = NORTH, SOUTH, THIRD
    assert judge_rows(many, readouts) == tuple(judge_row(row, readouts) for row in many)


@given(rows())
def test_judging_twice_is_judging_once(row: Row) -> None:
    once = judge_row(row, (NORTH, SOUTH, THIRD))
    assert judge_row(once, (NORTH, SOUTH, THIRD)) == once


@given(rows())
def test_differences_lie_inside_the_texts_of_their_readouts(row: Row) -> None:
    texts = {readout.id: readout.text for readout in (NORTH, SOUTH, THIRD)}
    for pair in judge_row(row, (NORTH, SOUTH, THIRD)).pairs:
        for difference in pair.differences:
            for name, span in ((pair.left, difference.left), (pair.right, difference.right)):
                assert span is None or 0 <= span.start < span.end <= len(texts[name])


def test_the_scores_of_known_pairs_stay() -> None:
    row = COMPARISON.rows[1]
    assert judge_row(row, COMPARISON.readouts).pairs[0].score == row.pairs[0].score


@pytest.mark.parametrize("claim", NORTH.claims)
def test_a_cell_agrees_with_itself(claim: Claim) -> None:
    twin = replace(NORTH, id=ReadoutId("r8"))
    row = Row(RowId("row1"), (Cell(NORTH.id, (claim.id,)), Cell(twin.id, (claim.id,))))
    judged = judge_row(row, (NORTH, twin))
    assert judged.relation is Relation.AGREE
    assert judged.pairs[0].differences == ()


def test_an_offer_made_and_denied_is_a_contradiction_with_its_cue_shown() -> None:
    judged = judge_row(COMPARISON.rows[2], COMPARISON.readouts)
    assert judged.relation is Relation.CONTRADICT
    assert "Northland says “did not offer”" in say(judged.pairs[0].differences[0].explanation)


def test_agreement_is_surer_where_both_sides_give_one_value() -> None:
    bare, dated = (
        judge_row(Row(RowId("row1"), pair), (left, right)).confidence
        for left, right, pair in (_two("The ferry sails."), _two("The ferry sails on 5 May."))
    )
    assert bare < dated


def _two(sentence: str) -> tuple[Readout, Readout, tuple[Cell, Cell]]:
    left, right = (
        with_facts(readout_of(at, name, [sentence])) for at, name in ((1, "A"), (2, "B"))
    )
    return left, right, (Cell(left.id, (left.claims[0].id,)), Cell(right.id, (right.claims[0].id,)))


def with_facts(readout: Readout) -> Readout:
    claims = tuple(
        replace(c, facts=find_facts(readout.text, c.span, "en", None)) for c in readout.claims
    )
    return replace(readout, claims=claims)


@pytest.mark.parametrize(
    ("score", "origin", "relation"),
    [
        (0.95, Origin.AUTOMATIC, Relation.CONTRADICT),
        (0.6, Origin.AUTOMATIC, Relation.DIFFER),
        (0.6, Origin.CONFIRMED, Relation.CONTRADICT),
        (0.6, Origin.USER, Relation.CONTRADICT),
    ],
)
def test_a_doubtful_match_is_not_called_a_contradiction(
    score: float, origin: Origin, relation: Relation
) -> None:
    conflict = COMPARISON.rows[2]
    pairs = tuple(replace(pair, score=score) for pair in conflict.pairs)
    judged = judge_row(replace(conflict, pairs=pairs, origin=origin), COMPARISON.readouts)
    assert judged.relation is relation
    assert judged.pairs[0].differences


def test_a_weak_difference_beside_a_strong_one_does_not_make_the_relation_less_sure() -> None:
    strong, both = (
        _differing(*sentences)
        for sentences in (
            ("The tower has 40 lifts.", "The tower has 50 lifts."),
            ("The great tower has 40 lifts.", "The disgraceful tower has 50 lifts."),
        )
    )
    assert {d.kind for d in strong.pairs[0].differences} == {DifferenceKind.NUMBER}
    assert {d.kind for d in both.pairs[0].differences} > {DifferenceKind.NUMBER}
    assert both.confidence >= strong.confidence


def _differing(ours: str, theirs: str) -> Row:
    left, right = (
        with_facts(readout_of(at, name, [text]))
        for at, name, text in ((1, "A", ours), (2, "B", theirs))
    )
    cells = Cell(left.id, (left.claims[0].id,)), Cell(right.id, (right.claims[0].id,))
    return judge_row(Row(RowId("row1"), cells), (left, right))
