"""Links join the claims of one row, from each readout to the next one that has it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.kinds import Relation
from crossread.core.types import Comparison
from crossread.gui.views.texts.links import links_at, links_of, standings_of
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH


@given(comparisons())
def test_both_ends_of_a_link_stand_in_its_row(comparison: Comparison) -> None:
    rows = {row.id: row for row in comparison.rows}
    for claim, links in links_of(comparison).items():
        for link in links:
            assert claim in (link.left[1], link.right[1])
            assert link.left[0] < link.right[0]
            row = rows[link.row]
            for column, id_ in (link.left, link.right):
                assert id_ in row.claims_of(comparison.readouts[column].id)


@given(comparisons())
def test_every_claim_of_a_row_stands_somewhere(comparison: Comparison) -> None:
    in_rows = {id_ for row in comparison.rows for cell in row.cells for id_ in cell.claims}
    assert {*standings_of(comparison)} == in_rows


def test_links_are_found_once_and_the_gravest_comes_last() -> None:
    claims = [claim.id for readout in (NORTH, SOUTH) for claim in readout.claims]
    links = links_at(claims, links_of(COMPARISON))
    assert [link.relation for link in links] == [
        Relation.AGREE,
        Relation.DIFFER,
        Relation.CONTRADICT,
    ]
    assert not any(link.is_far for link in links)


def test_a_link_past_another_text_is_far() -> None:
    between = replace(NORTH, id="r9", claims=())  # type: ignore[arg-type]  # an id is a string
    comparison = replace(COMPARISON, readouts=(NORTH, between, SOUTH))
    assert all(link.is_far for links in links_of(comparison).values() for link in links)


def test_nothing_stands_anywhere_without_a_comparison() -> None:
    assert standings_of(None) == {}
