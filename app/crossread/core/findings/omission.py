"""What one side leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, one_claim, quoted_claim, stands_alone
from crossread.core.kinds import FactKind
from crossread.core.messages import Message, message
from crossread.core.types import Claim, Readout

_MOST = 3
"""Claims told of one account."""
_FEWEST_WORDS, _MOST_WORDS = 7, 45
_ACTS: Mapping[str, float] = {
    "news.agreement": 5.0,
    "news.commitment": 4.5,
    "news.warning": 4.0,
    "news.rejection": 4.0,
    "news.objection": 4.0,
    "news.criticism": 4.0,
    "news.request": 3.0,
    "news.stress": 2.5,
}
"""How much the absence of such an act is news."""
_WEIGHTY = {FactKind.MONEY, FactKind.PERCENT, FactKind.NUMBER, FactKind.DATE}
_TRIVIAL = {"1", "2"}
"""Every text counts to two: “both sides”."""
_LEAST, _LEAST_OF_FIRST = 2.0, 1.0
"""Worth of a claim that can be told, and of the one that is told if no better one is there."""
_NEAR = 3
"""Characters between a form of “to be” and a participle."""


_HEADLINES: Mapping[str, Message] = {
    "news.agreement": message("An agreement is reported by {who:name} alone: {words:quote}."),
    "news.commitment": message("A commitment is reported by {who:name} alone: {words:quote}."),
    "news.warning": message("A warning is reported by {who:name} alone: {words:quote}."),
    "news.rejection": message("A refusal is reported by {who:name} alone: {words:quote}."),
    "news.objection": message("An objection is reported by {who:name} alone: {words:quote}."),
    "news.criticism": message("Criticism is reported by {who:name} alone: {words:quote}."),
    "news.request": message("A request is reported by {who:name} alone: {words:quote}."),
    "news.stress": message("Emphasis on this is reported by {who:name} alone: {words:quote}."),
    "": message("This is reported by {who:name} alone: {words:quote}."),
}


def find_omissions(case: Case) -> Iterable[News]:
    """Yield the most telling claims of each account that no other has."""
    for readout in case.readouts:
        told = [(c, _worth(case, c)) for c in case.alone(readout) if _is_telling(case, readout, c)]
        ranked = sorted(told, key=lambda one: -one[1])
        for place, (claim, worth) in enumerate(ranked[:_MOST]):
            if worth >= (_LEAST if place else _LEAST_OF_FIRST):
                headline = _told(case, readout, claim)
                found = replace(one_claim("omission", claim, case), headline=headline)
                yield News(48 + 2 * worth, found)


def _told(case: Case, readout: Readout, claim: Claim) -> Message:
    values = (("who", case.name(readout)), ("words", quoted_claim(claim)))
    return replace(_HEADLINES[_act(case, claim)], values=values)


def _act(case: Case, claim: Claim) -> str:
    """Return the section of the weightiest act in the claim; empty for none."""
    passive = [hit.span.end for hit in case.hits(claim, "saying.passive")]
    idle = case.hits(claim, "news.idle")
    found = {
        hit.section
        for hit in case.hits(claim, *_ACTS)
        if not any(0 <= hit.span.start - end <= _NEAR for end in passive)
        and not any(one.span.start <= hit.span.start < one.span.end for one in idle)
    }
    return next((section for section in _ACTS if section in found), "")


def _is_telling(case: Case, readout: Readout, claim: Claim) -> bool:
    """Tell whether the claim can be quoted without its neighbours and is surely told only here."""
    words = len(case.line(claim))
    return (
        _FEWEST_WORDS <= words <= _MOST_WORDS
        and claim.text[-1:] not in "?!"
        and (stands_alone(claim, case) or _is_act_of_known(case, claim))
        and not case.hits(claim, "news.not_news")
        and not case.texts.is_doubtful(claim, readout)
    )


def _is_act_of_known(case: Case, claim: Claim) -> bool:
    """Tell whether the claim does something and opens with “they”: who acts, the headline tells."""
    opening = (hit.span.start for hit in case.hits(claim, "quoting.person"))
    return claim.span.start in opening and claim.text[0].isupper() and bool(_act(case, claim))


def _worth(case: Case, claim: Claim) -> float:
    """Return how much an editor would want the claim: for what it does, its values and places."""
    values = len({f.kind for f in claim.facts if f.kind in _WEIGHTY and f.value not in _TRIVIAL})
    places = 0.5 * any(fact.kind is FactKind.PLACE for fact in claim.facts)
    return _ACTS.get(_act(case, claim), 0.0) + min(values, 2) + places
