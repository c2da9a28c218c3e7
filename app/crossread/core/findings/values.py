"""Numbers and dates that are not the same in matched claims, and who is said to have said it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.differing import Contrast, Side, contrasts
from crossread.core.findings.evidence import News, has_digit
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.messages import message
from crossread.core.types import Finding

_ABOUT_THE_SAME = 0.05
"""Share by which a rounded figure may be off: “61” and “some sixty” tell the same."""
_NEAR = 12
"""Characters between “before” and its date."""
_AS_MANY = 50
"""Times as much as that is another matter, not another figure for the same."""
_AMOUNT = re.compile(r"\d+(?:\.\d+)?")
_PLAIN = {FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT}
_KINDS = (
    (DifferenceKind.NUMBER, "number", 74),
    (DifferenceKind.DATE, "date", 71),
    (DifferenceKind.ATTRIBUTION, "attribution", 70),
)


def find_values(case: Case) -> Iterable[News]:
    """Yield the rows whose texts give different numbers, dates or speakers of one thing."""
    for kind, name, weight in _KINDS:
        for contrast in contrasts(case, {kind}):
            if contrast.sides_shown > 1 and _is_comparable(contrast, case):
                yield News(weight + contrast.row.confidence, _told(case, contrast, name))


def _told(case: Case, contrast: Contrast, kind: str) -> Finding:
    headline = message(
        "{words:quote}, according to {left:name}, but {others:quote}, according to {right:name}.",
        left=case.name(contrast.left.readout),
        words=contrast.left.words,
        right=case.name(contrast.right.readout),
        others=contrast.right.words,
    )
    return replace(contrast.finding(kind), headline=headline)


def _is_comparable(contrast: Contrast, case: Case) -> bool:
    """Tell whether the values are of one sort, and too far apart to be one value rounded."""
    left, right = contrast.left.fact, contrast.right.fact
    if contrast.difference.kind is DifferenceKind.DATE:
        sides = (contrast.left, contrast.right)
        return not any(_is_loose(case, side) or _is_relative(side) for side in sides)
    if left is None or right is None or left.kind not in _PLAIN:
        return True
    if FactKind.PERCENT in (left.kind, right.kind) and left.kind is not right.kind:
        return False
    one, two = sorted((_amount(left.value), _amount(right.value)))
    shared = _amounts(contrast.left) & _amounts(contrast.right) & {one, two}
    return not shared and two - one > _ABOUT_THE_SAME * two and two <= _AS_MANY * max(one, 1)


def _amounts(side: Side) -> set[float]:
    """Return the amounts in all of a side's claims: what both have, they do not differ in."""
    told = {_amount(fact.value) for claim in side.claims for fact in claim.facts}
    return told | {float(figure) for one in side.claims for figure in _AMOUNT.findall(one.text)}


def _is_loose(case: Case, side: Side) -> bool:
    """Tell whether a date stands for a stretch of time: “before May”, “between May and July”."""
    start = side.span.start if side.span else 0
    return any(
        0 <= start - hit.span.end <= _NEAR
        for claim in side.claims
        for hit in case.hits(claim, "condition.loose")
    )


def _is_relative(side: Side) -> bool:
    """Tell whether a date is told from the day of the text: “today”, “вчера”."""
    words = side.span.of(side.readout.text) if side.span else ""
    return words.islower() and not has_digit(words)


def _amount(value: str) -> float:
    found = _AMOUNT.search(value)
    return float(found.group()) if found else 0.0
