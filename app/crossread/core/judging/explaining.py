"""Word the plain sentence that explains a difference."""

from __future__ import annotations

from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Difference, Span

_LONGEST_NAME = 60
_LONGEST_QUOTE = 80


def differ(
    kind: DifferenceKind, left: tuple[Side, Span], right: tuple[Side, Span], topic: str = ""
) -> Difference:
    """Return a difference of two quotations: "Northland says “1,000”, Southport “500”."."""
    names = _names(left[0], right[0])
    about = f"{topic}: " if topic else ""
    sentence = f"{about}{names[0]} says {_quote(*left)}, {names[1]} says {_quote(*right)}."
    return Difference(kind, left[1], right[1], sentence[0].upper() + sentence[1:])


def only_left(
    kind: DifferenceKind, left: tuple[Side, Span], right: Side, predicate: str
) -> Difference:
    """Return a difference that only the left side has a cue of; the predicate says of what."""
    names = _names(left[0], right)
    return Difference(kind, left[1], None, _one(names, _quote(*left), predicate))


def only_right(
    kind: DifferenceKind, left: Side, right: tuple[Side, Span], predicate: str
) -> Difference:
    """Return a difference that only the right side has a cue of."""
    names = _names(left, right[0])
    return Difference(kind, None, right[1], _one(names[::-1], _quote(*right), predicate))


def _one(names: tuple[str, ...], quoted: str, predicate: str) -> str:
    sentence = f"{names[0]} {predicate} ({quoted}), {names[1]} does not."
    return sentence[0].upper() + sentence[1:]


def _names(left: Side, right: Side) -> tuple[str, str]:
    first, second = left.name, right.name
    if not first or not second or first == second or max(len(first), len(second)) > _LONGEST_NAME:
        return "the first text", "the second text"
    return first, second


def _quote(side: Side, span: Span) -> str:
    words = side.quote(span)
    return f"“{words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…'}”"
