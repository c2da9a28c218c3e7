"""What finders share: names, quotations, and findings out of typed differences."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from crossread.core.judging.wording import capital, listed
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.messages import say
from crossread.core.messages.formats import in_sentence, quotation
from crossread.core.types import (
    Claim,
    ClaimId,
    Comparison,
    Difference,
    Finding,
    Pair,
    Readout,
    Row,
    Span,
    readouts_by_id,
)

_LONGEST_QUOTE = 110
_LONGEST_OF_TWO = 56
_VALUES = {DifferenceKind.NUMBER, DifferenceKind.DATE}
"""What tells enough without its claim, where both sides have figures: “5 May” and “9 May”."""
_LONG_NAME = 24
_PREDICATES = {
    DifferenceKind.CONDITION: "attaches a condition",
    DifferenceKind.NUMBER: "gives a number",
    DifferenceKind.DATE: "gives a date",
    DifferenceKind.MODALITY: "says how firmly",
    DifferenceKind.ATTRIBUTION: "says whose it is",
    DifferenceKind.SCOPE: "narrows it down",
}
_LONGEST_NAME = 60
_TAIL = re.compile(r"[,(]")
"""Where the place or the role behind a name begins."""


@dataclass(frozen=True, slots=True)
class News:
    """A finding, and how much an editor would want it."""

    weight: float
    """Only its order matters; 0 to 100."""
    finding: Finding


def name_of(readout: Readout, comparison: Comparison) -> str:
    """Return what to call the readout in a headline: by its party where all have one of their own.

    Where a name would fit two readouts, the file tells them apart.
    """
    readouts = comparison.readouts
    at = next(at for at, one in enumerate(readouts) if one.id == readout.id)
    parties = [one.document.party for one in readouts]
    names = [one.name for one in readouts]
    if all(parties) and _distinct(parties) and max(map(len, names)) > _LONG_NAME:
        names = parties
    short = [_TAIL.split(name, maxsplit=1)[0].strip() for name in names]
    names = [cut(name, _LONGEST_NAME) for name in (short if _distinct(short) else names)]
    if names[at] and names.count(names[at]) == 1:
        return in_sentence(names[at])
    files = [one.document.file_name for one in readouts]
    told = files[at] if _distinct(files) else readout.id
    return f"{in_sentence(names[at]) or 'a readout'} ({told})"


def _distinct(names: list[str]) -> bool:
    return all(names) and len(set(names)) == len(names)


def names_of(readouts: Iterable[Readout], comparison: Comparison) -> str:
    """Return the names of several readouts as they stand in a sentence."""
    return listed([name_of(readout, comparison) for readout in readouts])


def of_one_text(readouts: Iterable[Readout]) -> bool:
    """Tell whether the readouts are voices in one text, whose teller chose length and order."""
    return len({(r.document.sha256, r.text) for r in readouts}) == 1


def others_of(readout: Readout, comparison: Comparison) -> list[Readout]:
    """Return all readouts but this one."""
    return [other for other in comparison.readouts if other.id != readout.id]


def quote(text: str) -> str:
    """Return the words in quotation marks, cut where they are long."""
    words = cut(text, _LONGEST_QUOTE)
    return quotation(quotation(words)[1:-1].rstrip("."))


def cut(text: str, longest: int) -> str:
    """Return the text on one line, cut between words."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    return f"{flat[:longest].rsplit(' ', 1)[0].rstrip(',;:–- ')} …"


def only_rows(readout: Readout, comparison: Comparison) -> list[Row]:
    """Return the rows that the readout alone fills."""
    return [
        row
        for row in comparison.rows
        if row.relation is Relation.ONLY and row.cells[0].readout == readout.id
    ]


def claims_in(rows: Iterable[Row], readout: Readout) -> list[Claim]:
    """Return the readout's claims in the rows, in text order."""
    names = {claim for row in rows for claim in row.claims_of(readout.id)}
    return [claim for claim in readout.claims if claim.id in names]


def from_differences(
    comparison: Comparison, kind: str, wanted: Collection[DifferenceKind], weight: float
) -> Iterable[News]:
    """Yield a finding for every row that differs in a wanted way; contradictions have their own."""
    for row in comparison.rows:
        if row.relation is not Relation.DIFFER:
            continue
        told = [(d, pair) for pair in row.pairs for d in pair.differences if d.kind in wanted]
        if told:
            difference, pair = max(told, key=lambda one: _sides_shown(one[0]))
            headline = tell_difference(difference, pair, comparison)
            claims = claims_shown(difference, pair, row, comparison)
            yield News(weight + row.confidence, Finding(kind, headline, (row.id,), claims))


def _sides_shown(difference: Difference) -> int:
    return (difference.left is not None) + (difference.right is not None)


def claims_shown(
    difference: Difference, pair: Pair, row: Row, comparison: Comparison
) -> tuple[ClaimId, ...]:
    """Return the claims that the difference stands in; of a side without, all in its cell."""
    readouts = readouts_by_id(comparison.readouts)
    shown: list[ClaimId] = []
    for side, span in ((pair.left, difference.left), (pair.right, difference.right)):
        own = claims_in([row], readouts[side])
        held = [claim for claim in own if span and _part_around(span, claim)]
        shown += [claim.id for claim in held or own]
    return tuple(shown)


def tell_difference(difference: Difference, pair: Pair, comparison: Comparison) -> str:
    """Return a sentence on the difference: with both sides' words where both have any."""
    told = words_shown(difference, pair, comparison)
    match told:
        case [(left, words), (right, others)]:
            return capital(f"{left} says {words} where {right} says {others}.")
        case [(name, words)]:
            predicate = _PREDICATES.get(difference.kind, "has this")
            return f"Only {name} {predicate}: {words}."
        case _:
            return sentence(say(difference.explanation))


def words_shown(
    difference: Difference, pair: Pair, comparison: Comparison
) -> list[tuple[str, str]]:
    """Return name and quoted words of each side that has any, so long that they tell something."""
    readouts = readouts_by_id(comparison.readouts)
    sides = ((pair.left, difference.left), (pair.right, difference.right))
    told = [(readouts[side], span) for side, span in sides if span is not None]
    room = _LONGEST_QUOTE if len(told) == 1 else _LONGEST_OF_TWO
    bare = difference.kind in _VALUES and all(_has_digit(span, one) for one, span in told)
    return [
        (name_of(one, comparison), in_context(span, one, 0 if bare else room)) for one, span in told
    ]


def _has_digit(span: Span, readout: Readout) -> bool:
    return any(sign.isdigit() for sign in span.of(readout.text))


def in_context(span: Span, readout: Readout, room: int) -> str:
    """Return the words in quotation marks with as much of their claim as there is room for, if any.

    Alone, a word like “if”, “agreed” or “40” would tell nothing.
    """
    parts = (_part_around(span, claim) for claim in readout.claims)
    part = next((part for part in parts if part), span)
    start, end, text = part.start, part.end, readout.text
    if room == 0:
        return quotation(" ".join(span.of(text).split()))
    if end - start > room:
        spare = max(0, room - (span.end - span.start))
        before = min(span.start - start, max(spare // 2, spare - (end - span.end)))
        start, end = span.start - before, min(end, span.end + spare - before)
        start = _next_word(text, start, span.start) if start > part.start else start
        end = _last_word(text, end, span.end) if end < part.end else end
    more, after = "… " if start > part.start else "", " …" if end < part.end else ""
    words = " ".join(text[start:end].split())
    words = words if after else words.rstrip(".")
    return quotation(f"{more}{words}{after}")


def _next_word(text: str, start: int, latest: int) -> int:
    """Return where the first whole word begins, at the latest where it must."""
    blank = re.compile(r"\s").search(text, start - 1, latest)
    return blank.end() if blank else latest


def _last_word(text: str, end: int, earliest: int) -> int:
    """Return where the last whole word ends, at the earliest where it must."""
    while end > earliest and not text[end : end + 1].isspace():
        end -= 1
    return end


def _part_around(span: Span, claim: Claim) -> Span | None:
    """Return the stretch of the claim that the words stand in."""
    return next((p for p in claim.spans if p.start <= span.start and span.end <= p.end), None)


def sentence(text: str) -> str:
    """Return the text as one sentence: a capital first, a full stop last."""
    flat = " ".join(text.split())
    ended = flat if flat.endswith((".", "!", "?")) else f"{flat}."
    return capital(ended)
