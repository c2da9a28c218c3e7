"""Large comparisons of any size, made without comparing: quick, and the same every time."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from crossread.core.kinds import ActKind, DifferenceKind, FactKind, Relation, Strength
from crossread.core.types import (
    Act,
    Cell,
    Claim,
    Comparison,
    Difference,
    Event,
    Fact,
    Nearest,
    Pair,
    Readout,
    Row,
    RowId,
    Voice,
)
from values import readout_of

_RELATIONS = (Relation.AGREE, Relation.DIFFER, Relation.ONLY, Relation.ONLY)


def large_comparison(readouts: int, claims: int) -> Comparison:
    """Return a comparison of so many readouts with so many claims each."""
    columns = tuple(_readout(number, claims) for number in range(1, readouts + 1))
    rows = [row for place in range(claims) for row in _rows(columns, place)]
    named = (replace(row, id=RowId(f"row{number}")) for number, row in enumerate(rows, start=1))
    return Comparison(Event("A long call between two cities"), columns, tuple(named))


def _readout(number: int, claims: int) -> Readout:
    sentences = [
        f"In point {place} of {claims} the mayor of city {number} stressed that the bridge would "
        f"need {place * 3 + number} million for its repair by {place % 28 + 1} May."
        for place in range(claims)
    ]
    readout = readout_of(number, f"City {number}", sentences)
    return replace(readout, claims=tuple(map(_with_facts, readout.claims)))


def _with_facts(claim: Claim) -> Claim:
    facts = (
        Fact(FactKind.PLACE, replace(claim.span, end=claim.span.start + 8), "bridge"),
        Fact(FactKind.NUMBER, replace(claim.span, end=claim.span.start + 4), "3000000"),
        Fact(FactKind.DATE, replace(claim.span, start=claim.span.end - 6), "2031-05-04"),
    )
    act = Act("stress", ActKind.STRESS, Strength.STRESSED)
    return replace(claim, voice=Voice(speaker="the mayor"), act=act, facts=facts)


def _rows(columns: tuple[Readout, ...], place: int) -> list[Row]:
    relation = _RELATIONS[place % len(_RELATIONS)]
    cells = tuple(Cell(column.id, (column.claims[place].id,)) for column in columns)
    if relation is not Relation.ONLY:
        pairs = tuple(
            _pair(left, right, place, relation) for left, right in combinations(columns, 2)
        )
        return [Row(RowId(""), cells, relation, pairs, (), 0.75)]
    rows = []
    for cell in cells:
        near = tuple(
            Nearest(other.id, other.claims[place].id, 0.4)
            for other in columns
            if other.id != cell.readout
        )
        rows.append(Row(RowId(""), (cell,), relation, (), near, 0.8))
    return rows


def _pair(left: Readout, right: Readout, place: int, relation: Relation) -> Pair:
    spans = left.claims[place].span, right.claims[place].span
    difference = Difference(DifferenceKind.NUMBER, *spans, "3 million here, 4 million there")
    found = (difference,) if relation is Relation.DIFFER else ()
    return Pair(left.id, right.id, relation, 0.75, found)
