"""Which rows are shown: pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crossread.core.kinds import Relation
from crossread.core.types import Comparison, Finding, Row, RowId


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What the user wants to see."""

    relations: frozenset[Relation] = frozenset(Relation)
    rows: frozenset[RowId] | None = None
    """These alone, such as the evidence of a finding; None for all."""


def filter_rows(rows: Sequence[Row], row_filter: RowFilter) -> tuple[Row, ...]:
    """Return the rows that the filter lets through, in order."""
    wanted = row_filter.rows
    return tuple(
        row
        for row in rows
        if row.relation in row_filter.relations and (wanted is None or row.id in wanted)
    )


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
