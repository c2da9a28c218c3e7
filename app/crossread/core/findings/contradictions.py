"""Rows in which both texts cannot be right."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, names_of, quote, tell_difference
from crossread.core.kinds import Relation
from crossread.core.types import Comparison, Finding, Pair, Row, claims_by_id, readouts_by_id


def find_contradictions(comparison: Comparison) -> Iterable[News]:
    """Yield every pair of cells that contradict each other."""
    for row in comparison.rows:
        for pair in row.pairs:
            if pair.relation is Relation.CONTRADICT:
                claims = (*row.claims_of(pair.left), *row.claims_of(pair.right))
                headline = _headline(comparison, row, pair)
                finding = Finding("contradiction", headline, (row.id,), claims)
                yield News(80 + row.confidence, finding)


def _headline(comparison: Comparison, row: Row, pair: Pair) -> str:
    readouts = readouts_by_id(comparison.readouts)
    names = names_of([readouts[pair.left], readouts[pair.right]], comparison)
    if pair.differences:
        told = tell_difference(pair.differences[0], pair, comparison)
        return f"{names} contradict each other. {told}"
    words = claims_by_id(comparison.readouts)[row.claims_of(pair.left)[0]].text
    return f"{names} contradict each other on this: {quote(words)}."
