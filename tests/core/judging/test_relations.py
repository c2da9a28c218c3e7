from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.relations import Found, find_all, relate, worst
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Difference
from sides import differences_of, side_of_text

RELATIONS = st.lists(st.sampled_from([Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT]))
SHADES = {DifferenceKind.TONE, DifferenceKind.EMPHASIS}


def found(kind: DifferenceKind, *, conflicts: bool = False) -> Found:
    return Found(Difference(kind, None, None, "one side says more"), conflicts)


@pytest.mark.parametrize("kind", list(DifferenceKind))
def test_only_a_conflict_contradicts_and_a_shade_alone_leaves_claims_in_agreement(
    kind: DifferenceKind,
) -> None:
    assert relate([found(kind, conflicts=True)]) is Relation.CONTRADICT
    wanted = Relation.AGREE if kind in SHADES else Relation.DIFFER
    assert relate([found(kind)], doubt=0.4) is wanted
    assert relate([found(kind), found(DifferenceKind.DATE)]) is Relation.DIFFER


def test_where_nothing_typed_speaks_doubt_decides() -> None:
    assert relate([]) is Relation.AGREE
    assert relate([found(DifferenceKind.EMPHASIS)]) is Relation.DIFFER
    assert relate([], doubt=0.6) is Relation.DIFFER
    assert relate([found(DifferenceKind.TONE)], doubt=0.4) is Relation.AGREE


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("They used helpers.", "They did not use helpers.", Relation.CONTRADICT),
        ("Police said the march was calm.", "Traders said the march was calm.", Relation.DIFFER),
        ("Held at the request of France.", "Held at the request of Japan.", Relation.CONTRADICT),
        ("The bridge opens on 5 May.", "The bridge opens on 9 May.", Relation.DIFFER),
    ],
)
def test_what_cannot_both_hold_contradicts_and_other_details_differ(
    left: str, right: str, relation: Relation
) -> None:
    assert relate(find_all(side_of_text(left), side_of_text(right, "Southport"))) is relation


def test_one_stretch_is_told_of_once() -> None:
    left, right = side_of_text("The union accepted it."), side_of_text("The union rejected it.")
    assert [d.kind for d in differences_of(left, right)] == [DifferenceKind.NEGATION]


@given(RELATIONS)
def test_a_row_is_as_bad_as_its_worst_pair(relations: list[Relation]) -> None:
    row = worst(relations)
    if Relation.CONTRADICT in relations:
        assert row is Relation.CONTRADICT
    elif Relation.DIFFER in relations:
        assert row is Relation.DIFFER
    else:
        assert row is (Relation.AGREE if relations else Relation.ONLY)
