"""Rows in which both texts cannot be right."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import (
    News,
    claims_shown,
    names_of,
    quote,
    tell_difference,
    words_shown,
)
from crossread.core.judging.wording import capital
from crossread.core.kinds import Origin, Relation
from crossread.core.types import (
    ClaimId,
    Comparison,
    Finding,
    Pair,
    Row,
    claims_by_id,
    readouts_by_id,
)


def find_contradictions(comparison: Comparison) -> Iterable[News]:
    """Yield every row in which cells contradict each other, by the pair that shows it best."""
    for row in comparison.rows:
        pairs = [pair for pair in row.pairs if pair.relation is Relation.CONTRADICT]
        if pairs:
            pair = max(pairs, key=lambda one: bool(one.differences))
            claims: tuple[ClaimId, ...] = (*row.claims_of(pair.left), *row.claims_of(pair.right))
            if pair.differences:
                claims = claims_shown(pair.differences[0], pair, row, comparison)
            headline = _headline(comparison, row, pair)
            finding = Finding("contradiction", headline, (row.id,), claims)
            yield News(80 + row.confidence, finding)


def _headline(comparison: Comparison, row: Row, pair: Pair) -> str:
    readouts = readouts_by_id(comparison.readouts)
    names = capital(names_of([readouts[pair.left], readouts[pair.right]], comparison))
    seem = "seem to contradict" if row.origin is Origin.AUTOMATIC else "contradict"
    difference = pair.differences[0] if pair.differences else None
    told = words_shown(difference, pair, comparison) if difference else []
    match told:
        case [(_, words), (_, others)]:
            return f"{names} {seem} each other: {words} against {others}."
        case [_]:
            only = tell_difference(pair.differences[0], pair, comparison)
            return f"{names} {seem} each other. {only}"
        case _:
            words = claims_by_id(comparison.readouts)[row.claims_of(pair.left)[0]].text
            return f"{names} {seem} each other on this: {quote(words)}."
