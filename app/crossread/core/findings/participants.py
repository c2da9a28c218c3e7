"""Who else took part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, one_claim, quoted_claim
from crossread.core.kinds import FactKind
from crossread.core.messages import message
from crossread.core.types import Claim, Readout
from crossread.core.words import split_words

_NAMED = {FactKind.PERSON, FactKind.ORGANISATION}


def find_participants(case: Case) -> Iterable[News]:
    """Yield whom one account alone names among those who took part."""
    for readout in case.readouts:
        for claim in case.alone(readout):
            if case.hits(claim, "participants.cue") and _names_anew(case, readout, claim):
                headline = message(
                    "Only {who:name} mentions who else took part: {words:quote}.",
                    who=case.name(readout),
                    words=quoted_claim(claim),
                )
                found = replace(one_claim("participants", claim, case), headline=headline)
                yield News(46, found)


def _names_anew(case: Case, readout: Readout, claim: Claim) -> bool:
    """Tell whether the claim has a person or a body that stands in no other text."""
    elsewhere = frozenset[str]().union(*(case.texts.stems[one.id] for one in case.others(readout)))
    names = (f.span.of(readout.text) for f in claim.facts if f.kind in _NAMED)
    return any(not {word.stem for word in split_words(name)} & elsewhere for name in names)
