"""Word the plain sentence that explains a difference."""

from __future__ import annotations

from crossread.core.judging.sides import Side
from crossread.core.judging.wording import capital
from crossread.core.kinds import DifferenceKind
from crossread.core.messages.formats import in_sentence, quotation
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
    return Difference(kind, left[1], right[1], capital(sentence))


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
    return capital(sentence)


def _names(left: Side, right: Side) -> tuple[str, str]:
    """Return what to call two sides: by issuer, else by file, else by their places."""
    for first, second in ((left.name, right.name), (_file(left), _file(right))):
        if first and second and first != second:
            return _short(first), _short(second)
    return "the first text", "the second text"


def _file(side: Side) -> str:
    name = side.document.file_name
    return quotation(name) if name else ""


def _short(name: str) -> str:
    whole = in_sentence(name)
    return whole if len(whole) <= _LONGEST_NAME else f"{whole[: _LONGEST_NAME - 1].rstrip()}…"


def _quote(side: Side, span: Span) -> str:
    words = side.quote(span)
    return quotation(words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1]}…")
