"""Promises of one side that only another reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, one_claim, quoted_claim
from crossread.core.findings.sayings import sayings_of_others
from crossread.core.messages import message

_NAMED = message(
    "Only {who:name} reports this assurance by {other:name}, whose own account does not mention "
    "it: {words:quote}."
)
_GUESSED = message(
    "Only {who:name} reports this assurance, apparently by {other:name}, whose own account does "
    "not mention it: {words:quote}."
)


def find_assurances(case: Case) -> Iterable[News]:
    """Yield what one account alone says that the issuer of another has promised."""
    for readout in case.readouts:
        for saying in sayings_of_others(case, readout):
            if saying.assures:
                values = (
                    ("who", case.name(readout)),
                    ("other", case.name(saying.other)),
                    ("words", quoted_claim(saying.claim)),
                )
                headline = replace(_GUESSED if saying.guessed else _NAMED, values=values)
                found = one_claim("unconfirmed-assurance", saying.claim, case)
                yield News(95 - 3 * saying.guessed, replace(found, headline=headline))
