"""What finders share: names, quotations, and findings out of typed differences."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import (
    Claim,
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


@dataclass(frozen=True, slots=True)
class News:
    """A finding, and how much an editor would want it."""

    weight: float
    """Only its order matters; 0 to 100."""
    finding: Finding


def name_of(readout: Readout, comparison: Comparison) -> str:
    """Return what to call the readout in a headline: a long issuer by its party.

    Where that would name two readouts, the id tells them apart.
    """
    others = others_of(readout, comparison)
    party = readout.document.party
    if len(readout.name) > _LONG_NAME and party and party not in (o.document.party for o in others):
        return cut(party, _LONGEST_NAME)
    name = cut(readout.name, _LONGEST_NAME)
    if name and name not in (cut(other.name, _LONGEST_NAME) for other in others):
        return name
    return f"{name or 'Readout'} [{readout.id}]"


def names_of(readouts: Iterable[Readout], comparison: Comparison) -> str:
    """Return the names of several readouts as they stand in a sentence."""
    names = [name_of(readout, comparison) for readout in readouts]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def others_of(readout: Readout, comparison: Comparison) -> list[Readout]:
    """Return all readouts but this one."""
    return [other for other in comparison.readouts if other.id != readout.id]


def quote(text: str) -> str:
    """Return the words in quotation marks, cut where they are long."""
    return f"“{cut(text, _LONGEST_QUOTE).strip('“”').rstrip('.')}”"


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
        for pair in row.pairs:
            told = [d for d in pair.differences if d.kind in wanted]
            if told:
                claims = (*row.claims_of(pair.left), *row.claims_of(pair.right))
                headline = tell_difference(told[0], pair, comparison)
                yield News(weight + row.confidence, Finding(kind, headline, (row.id,), claims))


def tell_difference(difference: Difference, pair: Pair, comparison: Comparison) -> str:
    """Return a sentence on the difference: with both sides' words where both have any."""
    readouts = readouts_by_id(comparison.readouts)
    told = [
        (name_of(readouts[side], comparison), readouts[side], span)
        for side, span in ((pair.left, difference.left), (pair.right, difference.right))
        if span is not None
    ]
    match told:
        case [(left, one, span), (right, two, other)]:
            words, other_words = quote(span.of(one.text)), quote(other.of(two.text))
            return f"{left} says {words} where {right} says {other_words}."
        case [(name, readout, span)]:
            predicate = _PREDICATES.get(difference.kind, "has this")
            return f"Only {name} {predicate}: {quote(_around(span, readout))}."
        case _:
            return sentence(difference.explanation)


def _around(span: Span, readout: Readout) -> str:
    """Return the claim that the words stand in: alone, a word like “if” would tell nothing."""
    for claim in readout.claims:
        if any(part.start <= span.start and span.end <= part.end for part in claim.spans):
            return claim.text
    return span.of(readout.text)


def sentence(text: str) -> str:
    """Return the text as one sentence: a capital first, a full stop last."""
    flat = " ".join(text.split())
    ended = flat if flat.endswith((".", "!", "?")) else f"{flat}."
    return ended[0].upper() + ended[1:]
