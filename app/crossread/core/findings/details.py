"""Numbers, conditions and scope that are not the same on both sides."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, from_differences
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Comparison

_KINDS = (
    (DifferenceKind.NUMBER, "number", 66),
    (DifferenceKind.CONDITION, "condition", 64),
    (DifferenceKind.ATTRIBUTION, "attribution", 63),
    (DifferenceKind.SCOPE, "scope", 55),
)


def find_details(comparison: Comparison) -> Iterable[News]:
    """Yield the rows whose texts differ in a detail that changes what was agreed or said."""
    for kind, name, weight in _KINDS:
        yield from from_differences(comparison, name, {kind}, weight)
