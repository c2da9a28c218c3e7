"""Words put into the other side's mouth that its own account does not have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, one_claim, quoted_claim
from crossread.core.findings.sayings import sayings_of_others
from crossread.core.messages import message

_NAMED = message(
    "Only {who:name} reports these words of {other:name}, whose own account does not mention "
    "them: {words:quote}."
)
_GUESSED = message(
    "Only {who:name} reports these words, apparently of {other:name}, whose own account does "
    "not mention them: {words:quote}."
)


def find_attributed_words(case: Case) -> Iterable[News]:
    """Yield what one account alone lets the issuer of another say."""
    for readout in case.readouts:
        for saying in sayings_of_others(case, readout):
            if not saying.assures:
                values = (
                    ("who", case.name(readout)),
                    ("other", case.name(saying.other)),
                    ("words", quoted_claim(saying.claim)),
                )
                headline = replace(_GUESSED if saying.guessed else _NAMED, values=values)
                found = one_claim("words-put-into-other-side", saying.claim, case)
                strength = float(saying.claim.act.strength) if saying.claim.act else 0.0
                weight = 90 - 3 * saying.guessed + strength / 2
                yield News(weight, replace(found, headline=headline))
