"""Differences are published only where the claims surely match."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.differing import contrasts, in_pair
from crossread.core.kinds import DifferenceKind, Origin
from crossread.core.types import Comparison, Row
from values import COMPARISON


def with_row(change: Row) -> Comparison:
    rows = tuple(change if row.id == change.id else row for row in COMPARISON.rows)
    return replace(COMPARISON, rows=rows)


def test_a_difference_has_both_sides_with_their_words() -> None:
    (found,) = contrasts(Case(COMPARISON), {DifferenceKind.DATE})
    assert found.sides_shown == 2
    assert found.claims == ("r1.c2", "r2.c2")
    assert found.left.words == "They agreed to reopen the bridge on 5 May"
    assert found.turned().left.words == "They discussed reopening the bridge on 9 May"
    assert found.turned().turned() == found


def test_a_doubtful_match_is_not_published_unless_the_user_vouches() -> None:
    row = COMPARISON.rows[1]
    weak = replace(row, pairs=(replace(row.pairs[0], score=0.5),))
    assert list(contrasts(Case(with_row(weak)), {DifferenceKind.DATE})) == []
    vouched = replace(weak, origin=Origin.USER)
    assert len(list(contrasts(Case(with_row(vouched)), {DifferenceKind.DATE}))) == 1


def test_other_kinds_and_relations_are_left_out() -> None:
    case, row = Case(COMPARISON), COMPARISON.rows[2]
    assert list(contrasts(case, {DifferenceKind.NEGATION})) == []
    assert len(list(in_pair(case, row, row.pairs[0], {DifferenceKind.NEGATION}))) == 1


def test_a_side_without_words_shows_its_whole_cell() -> None:
    row = COMPARISON.rows[1]
    pair = row.pairs[0]
    half = replace(pair.differences[0], right=None)
    made = replace(row, pairs=(replace(pair, differences=(half,)),))
    (found,) = contrasts(Case(with_row(made)), {DifferenceKind.DATE})
    assert found.sides_shown == 1
    assert found.right.words == "They discussed reopening the bridge on 9 May"
    assert found.right.fact is None
