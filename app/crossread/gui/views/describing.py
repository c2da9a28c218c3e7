"""A row in words, for the inspector and for screen readers: pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from crossread.core.kinds import ActKind, DifferenceKind, Origin
from crossread.core.messages import message
from crossread.core.messages.formats import quotation
from crossread.core.reports.words import DIFFERENCES
from crossread.core.types import (
    Claim,
    Comparison,
    Pair,
    Readout,
    ReadoutId,
    Row,
    readouts_by_id,
)
from crossread.gui.languages import language_now, tell
from crossread.gui.models.reasons import Reasons

ORIGINS = {
    Origin.AUTOMATIC: message("Found automatically"),
    Origin.CONFIRMED: message("Confirmed by you"),
    Origin.USER: message("Changed by you"),
}
_LONG_NAME = 24
"""Letters of an issuer that still fit where there is little room."""
_ACTS = {
    ActKind.INFORM: message("states a fact"),
    ActKind.DISCUSS: message("speaks of a topic"),
    ActKind.STRESS: message("stresses"),
    ActKind.REQUEST: message("asks for something"),
    ActKind.OFFER: message("offers"),
    ActKind.AGREE: message("agrees"),
    ActKind.COMMIT: message("commits"),
    ActKind.REJECT: message("rejects"),
    ActKind.DENY: message("denies"),
    ActKind.WARN: message("warns"),
    ActKind.CONDEMN: message("condemns"),
    ActKind.PRAISE: message("praises"),
    ActKind.THANK: message("thanks"),
    ActKind.ORDER: message("orders"),
}


def describe_voice(claim: Claim, readout: Readout) -> str:
    """Return in plain words who tells it, who speaks to whom, and what that does.

    Empty where the text says no more than that itself.
    """
    voice, act = claim.voice, claim.act
    teller = voice.teller if voice.teller != readout.name else None
    speaker = voice.speaker if voice.speaker not in (voice.teller, readout.name) else None
    parts = [_describe_chain(teller, speaker, voice.addressee)]
    if voice.party and voice.party not in (teller, speaker, readout.document.party):
        parts.append(tell(message("side: {party}", party=voice.party)))
    if act is not None:
        negated = "not " if act.negated else ""
        said = quotation(negated + act.verb, language_now())
        parts.append(f"{tell(_ACTS[act.kind])} ({said})")
    line = " · ".join(part for part in parts if part)
    return line[:1].upper() + line[1:]


def _describe_chain(teller: str | None, speaker: str | None, addressee: str | None) -> str:
    """Return who tells it, who speaks and to whom as a chain; one of them alone in words."""
    names = [name for name in (teller, speaker, addressee) if name]
    if len(names) > 1:
        return " → ".join(names)
    if teller:
        return tell(message("told by {teller}", teller=teller))
    if speaker:
        return tell(message("speaker: {speaker}", speaker=speaker))
    return tell(message("to {addressee}", addressee=addressee)) if addressee else ""


def describe_reasons(reasons: Reasons, *, names: bool) -> str:
    """Return why two cells were matched, in one sentence or two; *names* says between whom."""
    score = round(reasons.score, 2)
    alike = message("{score:percent} alike.", score=score)
    if names:
        alike = message(
            "{left} / {right}: {score:percent} alike.",
            left=reasons.left,
            right=reasons.right,
            score=score,
        )
    said = [alike]
    if reasons.facts:
        said.append(message("Both state {facts:list}.", facts=reasons.facts))
    if reasons.words:
        said.append(message("Both say {words:list}.", words=reasons.words))
    elif not reasons.facts:
        said.append(message("No word in common: matched by meaning, or by hand."))
    return " ".join(map(tell, said))


def describe_differences(row: Row, comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield kind and sentence of every difference; with the readouts' names where many differ."""
    readouts = readouts_by_id(comparison.readouts)
    for pair in row.pairs:
        for difference in pair.differences:
            yield (
                kind_label(difference.kind),
                _between(pair, readouts) * (len(row.pairs) > 1) + tell(difference.explanation),
            )


def describe_origin(row: Row) -> str:
    """Return who vouches for a row, and how sure an automatic one is."""
    if row.origin is Origin.AUTOMATIC and row.confidence:
        return tell(
            message(
                "{origin}, {share:percent} sure",
                origin=ORIGINS[row.origin],
                share=round(row.confidence, 2),
            )
        )
    return tell(ORIGINS[row.origin])


def short_names(comparison: Comparison | None) -> tuple[str, ...]:
    """Return what to call every readout where there is little room: a long issuer by its party."""
    readouts = comparison.readouts if comparison else ()
    parties = Counter(readout.document.party for readout in readouts)

    def short(readout: Readout) -> str:
        party = readout.document.party
        told_apart = bool(party) and parties[party] == 1
        return party if told_apart and len(readout.name) > _LONG_NAME else readout.name

    return tuple(short(readout) for readout in readouts)


def kind_label(kind: DifferenceKind) -> str:
    """Return a kind of difference as a word to print."""
    return tell(DIFFERENCES[kind])


def _between(pair: Pair, readouts: Mapping[ReadoutId, Readout]) -> str:
    return f"{readouts[pair.left].name} / {readouts[pair.right].name}: "
