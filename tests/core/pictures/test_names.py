"""Names: one bar for each readout and name, called alike whatever texts call it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.core.kinds import FactKind
from crossread.core.pictures import Kind, Label, Picture, draw
from crossread.core.types import Claim, Fact, Span
from values import COMPARISON, NORTH


def naming(claim: Claim, *named: tuple[str, FactKind]) -> Claim:
    """Return the claim with facts at its first word."""
    start = claim.spans[0].start
    end = start + len(claim.text.split()[0])
    facts = tuple(Fact(kind, Span(start, end), value) for value, kind in named)
    return replace(claim, facts=facts)


NAMED = replace(
    COMPARISON,
    readouts=(
        replace(
            NORTH,
            claims=(
                naming(NORTH.claims[0], ("mayor", FactKind.PERSON), ("NO", FactKind.PLACE)),
                naming(NORTH.claims[1], ("mayor", FactKind.PERSON), ("5", FactKind.NUMBER)),
                *NORTH.claims[2:],
            ),
        ),
        *COMPARISON.readouts[1:],
    ),
)


def labels(picture: Picture) -> list[str]:
    return [shape.text for shape in picture.shapes if isinstance(shape, Label)]


def test_claims_that_name_someone_are_counted_the_most_named_first() -> None:
    said = [area.text for area in draw(Kind.NAMES, NAMED).areas]
    words = {NORTH.claims[number].text.split()[0] for number in (0, 1)}
    assert any(said[0].startswith(f"{NORTH.name} names “{word}” in 2 claims") for word in words)
    assert "names “Norway” in 1 claim." in said[1]
    assert len(said) == 2


@pytest.mark.parametrize(("language", "name"), [("en", "Norway"), ("ru", "Норвегия")])
def test_countries_are_called_as_the_language_does(language: str, name: str) -> None:
    assert name in labels(draw(Kind.NAMES, NAMED, language=language))


def test_a_bar_leads_to_the_rows_of_its_claims() -> None:
    area = draw(Kind.NAMES, NAMED).areas[1]
    rows = [row.id for row in NAMED.rows if NORTH.claims[0].id in row.claims_of(NORTH.id)]
    assert set(area.target.rows) <= set(rows)
    assert area.target.readout == NORTH.id


def test_no_more_names_are_shown_than_can_be_read() -> None:
    many = tuple((f"name {number:02}", FactKind.PERSON) for number in range(40))
    claims = (naming(NORTH.claims[0], *many), *NORTH.claims[1:])
    readouts = (replace(NORTH, claims=claims), *COMPARISON.readouts[1:])
    assert len(draw(Kind.NAMES, replace(COMPARISON, readouts=readouts)).areas) == 14
