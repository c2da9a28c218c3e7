"""Which rows are shown: pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from crossread.core.kinds import Relation
from crossread.core.types import Claim, ClaimId, Comparison, Finding, Row, RowId, claims_by_id

NOTED = "noted"
"""The state of a row that has a note."""


class Facet(StrEnum):
    """What rows can be chosen by, beside their relation."""

    KIND = "kind"
    """A kind of difference between its cells."""
    VOICE = "voice"
    """Who tells or says one of its claims."""
    STATE = "state"
    """Who vouches for it; whether it has a note."""
    TAG = "tag"
    SAYS = "says"
    """A readout that says it."""
    SILENT = "silent"
    """A readout that does not."""


@dataclass(frozen=True, slots=True, order=True)
class Choice:
    """One value of a facet."""

    facet: Facet
    value: str


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What the user wants to see: any of the values chosen in each facet, and all facets."""

    relations: frozenset[Relation] = frozenset(Relation)
    rows: frozenset[RowId] | None = None
    """These alone, such as the evidence of a finding; None for all."""
    choices: frozenset[Choice] = frozenset()

    def toggled(self, choice: Choice) -> RowFilter:
        """Return the filter with a value chosen, or not chosen any more."""
        return replace(self, choices=self.choices ^ {choice})


def filter_rows(
    rows: Sequence[Row], row_filter: RowFilter, claims: Mapping[ClaimId, Claim] | None = None
) -> tuple[Row, ...]:
    """Return the rows that the filter lets through, in order; *claims* are needed for voices."""
    by_facet: dict[Facet, set[str]] = {}
    for choice in row_filter.choices:
        by_facet.setdefault(choice.facet, set()).add(choice.value)
    wanted, relations = row_filter.rows, row_filter.relations
    found = [row for row in rows if row.relation in relations]
    if wanted is not None:
        found = [row for row in found if row.id in wanted]
    for facet, values in by_facet.items():
        found = [row for row in found if _has(row, facet, values, claims or {})]
    return tuple(found)


def _has(row: Row, facet: Facet, values: set[str], claims: Mapping[ClaimId, Claim]) -> bool:
    if facet is Facet.SILENT:
        return bool(values - {cell.readout for cell in row.cells})
    return not values.isdisjoint(_values(row, facet, claims))


def _values(row: Row, facet: Facet, claims: Mapping[ClaimId, Claim]) -> Iterable[str]:
    match facet:
        case Facet.KIND:
            return (difference.kind for pair in row.pairs for difference in pair.differences)
        case Facet.VOICE:
            told = (claims[id_].voice for cell in row.cells for id_ in cell.claims if id_ in claims)
            return (name for voice in told for name in (voice.teller, voice.speaker) if name)
        case Facet.STATE:
            return (row.origin, NOTED) if row.note else (row.origin,)
        case Facet.TAG:
            return row.tags
        case Facet.SAYS | Facet.SILENT:
            return (cell.readout for cell in row.cells)


def values_of(comparison: Comparison, facet: Facet) -> Mapping[str, int]:
    """Return the values that rows have in a facet and how many rows have each, most first."""
    claims = claims_by_id(comparison.readouts)
    if facet is Facet.SILENT:
        said = values_of(comparison, Facet.SAYS)
        silent = {r.id: len(comparison.rows) - said.get(r.id, 0) for r in comparison.readouts}
        return {name: count for name, count in silent.items() if count}
    counted = Counter(
        value for row in comparison.rows for value in set(_values(row, facet, claims))
    )
    return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def evidence_of(finding: Finding, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows that a finding rests on, in its own order; else those of its claims."""
    by_id = {row.id: row for row in rows}
    named = tuple(by_id[id_] for id_ in finding.rows if id_ in by_id)
    claims = set(finding.claims)
    return named or tuple(row for row in rows if any(claims & {*c.claims} for c in row.cells))


def count_relations(comparison: Comparison) -> Mapping[Relation, int]:
    """Return how many rows stand in each relation."""
    counted = Counter(row.relation for row in comparison.rows)
    return {relation: counted[relation] for relation in Relation}
