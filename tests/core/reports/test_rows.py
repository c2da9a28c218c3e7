"""A row shows what its cells say, what comes closest where one is silent, and why they differ."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from cases import comparison_of
from crossread.core.kinds import Relation
from crossread.core.reports.columns import Places
from crossread.core.reports.edition import FULL, Edition, Part
from crossread.core.reports.marks import Weight
from crossread.core.reports.naming import readout_names, visible
from crossread.core.reports.rows import show_row
from crossread.core.reports.shown import ShownRow
from crossread.core.types import Comparison, Nearest
from goldens import CREATED, EDITION
from strategies import comparisons
from values import COMPARISON, readout_of


def shown(comparison: Comparison, at: int, edition: Edition = EDITION) -> ShownRow:
    places = Places.of(comparison, readout_names(comparison.readouts), "en")
    return show_row(at + 1, comparison.rows[at], places, edition)


@given(comparisons())
def test_every_claim_is_shown_whole(comparison: Comparison) -> None:
    texts = {c.id: visible(c.text) for readout in comparison.readouts for c in readout.claims}
    for at, row in enumerate(comparison.rows):
        told = [claim.text for cell in shown(comparison, at).cells for claim in cell.claims]
        assert told == [texts[claim] for cell in row.cells for claim in cell.claims]


def test_the_words_that_differ_are_given_with_their_columns() -> None:
    [difference] = shown(COMPARISON, 1).differences
    assert (difference.left, difference.right) == ((0, "5 May"), (1, "9 May"))


def test_without_differences_nothing_is_marked() -> None:
    plain = Edition(CREATED, replace(FULL, parts=frozenset({Part.ROWS})))
    row = shown(COMPARISON, 1, plain)
    pieces = [piece for cell in row.cells for claim in cell.claims for piece in claim.pieces]
    assert {piece.weight for piece in pieces} == {Weight.PLAIN}
    assert (row.differences, row.note) == ((), "")


def test_of_many_silent_readouts_only_the_closest_claim_is_shown_with_its_owner() -> None:
    towns = [readout_of(n, f"Town {n}", [f"It rained in {n}."]) for n in range(1, 7)]
    comparison = comparison_of(towns, relation=Relation.ONLY)
    near = tuple(Nearest(t.id, t.claims[0].id, n / 10) for n, t in enumerate(towns[1:], 1))
    first = replace(comparison.rows[0], nearest=near)
    row = shown(replace(comparison, rows=(first, *comparison.rows[1:])), 0)
    [told] = [cell.nearest.text for cell in row.cells if cell.nearest]
    assert told == "“It rained in 6.” — Town 6"


def test_tags_and_notes_are_the_users_own() -> None:
    row = replace(COMPARISON.rows[0], note=" Ask.\n", tags=("check", "\u202ebridge"))
    told = shown(replace(COMPARISON, rows=(row, *COMPARISON.rows[1:])), 0)
    assert (told.note, told.tags) == ("Ask.", ("check", "bridge"))
