"""Rows in which both texts cannot be right."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.differing import Side, in_pair
from crossread.core.findings.evidence import News, ids
from crossread.core.kinds import DifferenceKind, Origin, Relation
from crossread.core.messages import Message, message
from crossread.core.types import Finding, Pair, Row


def find_contradictions(case: Case) -> Iterable[News]:
    """Yield every row in which cells contradict each other, by the pair that shows it best."""
    for row in case.rows:
        pairs = [pair for pair in row.pairs if pair.relation is Relation.CONTRADICT]
        if pairs:
            pair = max(pairs, key=lambda one: bool(one.differences))
            yield News(84 + row.confidence, _finding(case, row, pair))


def _finding(case: Case, row: Row, pair: Pair) -> Finding:
    shown = next(iter(in_pair(case, row, pair, set(DifferenceKind))), None)
    if shown is None:
        left, right = _whole(case, row, pair)
        shown_claims = ids((*left.claims, *right.claims))
    else:
        left, right, shown_claims = shown.left, shown.right, shown.claims
    subject = f"{pair.left}-{pair.right}"
    headline = _headline(case, row, left, right)
    return Finding("contradiction", headline, (row.id,), shown_claims, subject=subject)


def _whole(case: Case, row: Row, pair: Pair) -> tuple[Side, Side]:
    left, right = (
        Side(case.by_id[name], tuple(case.claims[one] for one in row.claims_of(name)), None)
        for name in (pair.left, pair.right)
    )
    return left, right


def _headline(case: Case, row: Row, left: Side, right: Side) -> Message:
    values = {
        "left": case.name(left.readout),
        "right": case.name(right.readout),
        "words": left.words,
        "others": right.words,
    }
    if row.origin is Origin.AUTOMATIC:
        return message(
            "{left:name} and {right:name} seem to contradict each other: {words:quote}, "
            "against {others:quote}.",
            **values,
        )
    return message(
        "{left:name} and {right:name} contradict each other: {words:quote}, "
        "against {others:quote}.",
        **values,
    )
