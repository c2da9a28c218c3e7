"""Strips: every claim lies where its text lies, in its relation's colour, and leads to its row."""

from __future__ import annotations

from hypothesis import given

from crossread.core.kinds import Relation
from crossread.core.pictures import Box, Kind, Role, draw
from crossread.core.types import Comparison
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH

STRIPS = draw(Kind.STRIPS, COMPARISON, 900)


@given(comparisons())
def test_every_claim_of_a_row_has_its_place(comparison: Comparison) -> None:
    picture = draw(Kind.STRIPS, comparison)
    standing = {id_ for row in comparison.rows for cell in row.cells for id_ in cell.claims}
    assert {area.target.claim for area in picture.areas} == standing
    for area in picture.areas:
        assert 0 <= area.x <= area.x + area.width <= picture.width + 2
        assert 0 <= area.y <= picture.height


def test_claims_lie_in_the_order_of_the_text() -> None:
    places = [area.x for area in STRIPS.areas if area.target.readout == NORTH.id]
    assert places == sorted(places)
    assert len(places) == len(NORTH.claims)


def test_a_longer_text_has_a_longer_strip() -> None:
    tracks = [s.width for s in STRIPS.shapes if isinstance(s, Box) and s.fill is Role.RAISED]
    north, south = (r.document.body.end - r.document.body.start for r in (NORTH, SOUTH))
    assert tracks[0] / tracks[1] == (north / south if south else 0)


def test_a_place_says_relation_and_words_and_leads_to_the_row() -> None:
    area = next(a for a in STRIPS.areas if a.target.claim == NORTH.claims[2].id)
    assert area.text == f"≠ Contradict: “{NORTH.claims[2].text}”"
    assert area.target.rows == ("row3",)
    assert STRIPS.at(area.x + 1, area.y + 1) == area


def test_each_relation_that_occurs_is_there_in_its_colour() -> None:
    fills = {shape.fill for shape in STRIPS.shapes if isinstance(shape, Box)}
    assert fills >= {Role(relation.value) for relation in Relation}
