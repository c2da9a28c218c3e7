"""A row in words, for the inspector and for screen readers: pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crossread.core.kinds import DifferenceKind, Origin
from crossread.core.types import (
    Claim,
    Comparison,
    Pair,
    Readout,
    ReadoutId,
    Row,
    readouts_by_id,
)

ORIGINS = {
    Origin.AUTOMATIC: "Found automatically",
    Origin.CONFIRMED: "Confirmed by you",
    Origin.USER: "Changed by you",
}


def describe_voice(claim: Claim, readout: Readout) -> str:
    """Return who tells what about whom, as a chain: teller → speaker → addressee, and the act."""
    voice = claim.voice
    people = [voice.teller or readout.name]
    people += [name for name in (voice.speaker, voice.addressee) if name]
    chain = " → ".join(dict.fromkeys(people))
    act = claim.act
    if act is None:
        return chain
    negated = "not " if act.negated else ""
    return f"{chain} · {negated}{act.verb} ({act.kind.value})"


def describe_differences(row: Row, comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield kind and sentence of every difference; with the readouts' names where many differ."""
    readouts = readouts_by_id(comparison.readouts)
    for pair in row.pairs:
        for difference in pair.differences:
            yield (
                kind_label(difference.kind),
                _between(pair, readouts) * (len(row.pairs) > 1) + difference.explanation,
            )


def describe_origin(row: Row) -> str:
    """Return who vouches for a row, and how sure an automatic one is."""
    if row.origin is Origin.AUTOMATIC and row.confidence:
        return f"{ORIGINS[row.origin]}, {row.confidence:.0%} sure"
    return ORIGINS[row.origin]


def kind_label(kind: DifferenceKind) -> str:
    """Return a kind of difference as a word to print."""
    words = {
        DifferenceKind.MODALITY: "Strength",
        DifferenceKind.ATTRIBUTION: "Who said it",
    }
    return words.get(kind, kind.value.capitalize())


def _between(pair: Pair, readouts: Mapping[ReadoutId, Readout]) -> str:
    return f"{readouts[pair.left].name} / {readouts[pair.right].name}: "
