"""Word the plain sentence that explains a difference."""

from __future__ import annotations

from crossread.core.judging.sides import Side
from crossread.core.kinds import DifferenceKind
from crossread.core.messages import Message, message
from crossread.core.messages.message import Value
from crossread.core.types import Difference, Span

_LONGEST_NAME = 60
_LONGEST_QUOTE = 80

Quoted = tuple[Side, Span]
"""A side, and the stretch of it that is quoted."""


def differ(kind: DifferenceKind, left: Quoted, right: Quoted) -> Difference:
    """Return a difference of two quotations: "Northland says “1,000”, Southport “500”."."""
    who, other = _names(left[0], right[0])
    told = message(
        "{left:name} says {words:quote}, {right:name} says {others:quote}.",
        left=who,
        words=_words(*left),
        right=other,
        others=_words(*right),
    )
    return Difference(kind, left[1], right[1], told)


def differ_in_initiative(left: Quoted, right: Quoted) -> Difference:
    """Return a difference about who set the matter going."""
    who, other = _names(left[0], right[0])
    told = message(
        "Who took the initiative: {left:name} says {words:quote}, "
        "{right:name} says {others:quote}.",
        left=who,
        words=_words(*left),
        right=other,
        others=_words(*right),
    )
    return Difference(DifferenceKind.ATTRIBUTION, left[1], right[1], told)


def apart(left: Quoted, right: Quoted) -> Difference:
    """Return a difference of two wordings of which no detail can be named."""
    who, other = _names(left[0], right[0])
    told = message(
        "The two say it differently: {left:name} has {words:quote}, {right:name} has "
        "{others:quote}.",
        left=who,
        words=_words(*left),
        right=other,
        others=_words(*right),
    )
    return Difference(DifferenceKind.EMPHASIS, left[1], right[1], told)


def only_one(
    kind: DifferenceKind, told: str, ours: Quoted, other: Side, *, swapped: bool = False
) -> Difference:
    """Return a difference that only one side has a cue of.

    *told* is one of the templates of this module, with the fields ``who``, ``words`` and ``other``.
    With *swapped* the side with the cue is the right one.
    """
    left, right = _names(*((other, ours[0]) if swapped else (ours[0], other)))
    who, rest = (right, left) if swapped else (left, right)
    sentence = Message(told, (("who", who), ("words", _words(*ours)), ("other", rest)))
    if swapped:
        return Difference(kind, None, ours[1], sentence)
    return Difference(kind, ours[1], None, sentence)


CONDITIONAL = message(
    "{who:name} makes it conditional ({words:quote}), {other:name} does not."
).text
DEADLINE = message("{who:name} sets a time for it ({words:quote}), {other:name} does not.").text
OF_ALL = message("{who:name} says it of all ({words:quote}), {other:name} does not.").text
WIDER = message("{who:name} names more ({words:quote}), {other:name} does not.").text
LIMITED = message("{who:name} limits it ({words:quote}), {other:name} does not.").text
MAIN = message("{who:name} makes it the main matter ({words:quote}), {other:name} does not.").text
ASIDE = message(
    "{who:name} mentions it beside other matters ({words:quote}), {other:name} does not."
).text
PRAISE = message("{who:name} praises ({words:quote}), {other:name} does not.").text
APART = message(
    "The two say it differently: {who:name} has {words:quote}, {other:name} does not."
).text
FRANK = message("{who:name} calls it frank ({words:quote}), {other:name} does not.").text
BLAME = message("{who:name} blames ({words:quote}), {other:name} does not.").text


def _names(left: Side, right: Side) -> tuple[Value, Value]:
    """Return what to call two sides: by issuer, else by file, else by their places."""
    if left.name and right.name and left.name != right.name:
        return _cut(left.name, _LONGEST_NAME), _cut(right.name, _LONGEST_NAME)
    files = left.document.file_name, right.document.file_name
    if all(files) and files[0] != files[1]:
        return message("{file:quote}", file=files[0]), message("{file:quote}", file=files[1])
    return message("the first text"), message("the second text")


def _words(side: Side, span: Span) -> str:
    return _cut(side.quote(span), _LONGEST_QUOTE)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
