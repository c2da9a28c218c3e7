"""Who says what in another's account: the subject of a verb of saying, as far as it is plain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import of_one_text
from crossread.core.findings.lexicon import Hit
from crossread.core.findings.sides import sides_of
from crossread.core.reading.countries import find_countries
from crossread.core.types import Claim, Readout
from crossread.core.words import split_words

_WORDS, _ASSURANCES = "saying.words", "saying.assurances"
_REACH = 90
"""Characters before a verb in which its subject is looked for."""
_SHORTEST = 4
"""Letters of a word by which a body is known."""
_NEAR = 3
"""Characters between a form of “to be” and a participle."""
_BY = re.compile(r"\bby(?: the)? ")
_NAME = re.compile(r"\b[A-ZА-ЯЁ]")
_OBJECT = re.compile(
    r"\b(?:(?:to|with|by|from|for|against|at|in|on|into|towards?)(?: the| an?)?|"
    r"со?|ко?|во?|у|об?|от|для|по|из|на|перед|между)\s*$"
)
"""What makes the name behind it something else than the subject."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What a claim of one readout lets the issuer of another say."""

    claim: Claim
    other: Readout
    """Whose words they are."""
    assures: bool
    """It is an assurance: the speaker is bound by it."""
    guessed: bool = False
    """The speaker is no more than a pronoun in the claim."""


def sayings_of_others(case: Case, readout: Readout) -> Iterable[Saying]:
    """Yield what the readout alone lets the issuers of the others say or promise.

    Voices in one text have no account of their own that could be silent.
    """
    own = case.sides.of_issuer(readout.document)
    bodies = _bodies(case, readout)
    for claim in case.alone(readout):
        hit = _verb(case, claim)
        if hit is None or _is_other_news(case, claim) or case.texts.is_doubtful(claim, readout):
            continue
        if _is_passive(case, claim, hit):
            named = side = _agent(readout, claim, hit)
        else:
            named = _subject(case, claim, _before(readout, claim, hit), bodies)
            side = named or _meant(case, claim)
        meant = [
            other
            for other in case.others(readout)
            if side & (case.sides.of_issuer(other.document) - own)
            and not of_one_text((readout, other))
        ]
        if len(meant) == 1 and not side & own:
            yield Saying(
                claim,
                meant[0],
                hit.section == _ASSURANCES,
                guessed=not named and not _continues(claim),
            )


def _is_other_news(case: Case, claim: Claim) -> bool:
    """Tell whether a finder of its own looks at the claim: who rang is no utterance."""
    return bool(case.hits(claim, "initiative.wish"))


def _verb(case: Case, claim: Claim) -> Hit | None:
    """Return the first verb of saying, of two at one place the assurance.

    None where its subject is more than one side.
    """
    hits = case.hits(claim, _ASSURANCES, _WORDS)
    first = min(hits, key=lambda hit: (hit.span.start, hit.section), default=None)
    joint = case.hits(claim, "joint.subject")
    if first is None or any(hit.span.end <= first.span.start for hit in joint):
        return None
    return first


def _is_passive(case: Case, claim: Claim, hit: Hit) -> bool:
    gaps = (hit.span.start - one.span.end for one in case.hits(claim, "saying.passive"))
    return any(0 <= gap <= _NEAR for gap in gaps)


def _agent(readout: Readout, claim: Claim, hit: Hit) -> frozenset[str]:
    """Return the side behind a passive: “was welcomed by the Norwegian side”."""
    after = readout.text[hit.span.end : min(claim.span.end, hit.span.end + _REACH)]
    by = _BY.search(after)
    mentions = find_countries(after, by.end()) if by else ()
    near = [m for m in mentions if by and m.span.start - by.end() <= _NEAR]
    return frozenset(mention.country.code for mention in near)


def _before(readout: Readout, claim: Claim, hit: Hit) -> str:
    """Return the words before a verb, among which its subject stands."""
    return readout.text[max(claim.span.start, hit.span.start - _REACH) : hit.span.start]


def _subject(
    case: Case, claim: Claim, before: str, bodies: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    """Return the sides of the last name before the verb, as far as the claim itself names any."""
    subjects = [m for m in find_countries(before) if not _OBJECT.search(before[: m.span.start])]
    if subjects and not _NAME.search(before, subjects[-1].span.end):
        return frozenset(mention.country.code for mention in subjects)
    for word in reversed(list(split_words(before))):
        if word.stem in bodies and not _OBJECT.search(before[: word.span.start]):
            return bodies[word.stem]
        if word.text[0].isupper():
            break
    speaker = claim.voice.speaker or ""
    return case.sides.of_speaker(speaker) if _names(claim, speaker) else frozenset()


def _meant(case: Case, claim: Claim) -> frozenset[str]:
    """Return the sides of the teller of a claim that opens with a pronoun or inside a sentence."""
    opening = (hit.span.start for hit in case.hits(claim, "quoting.person"))
    if claim.voice.teller is None or not (_continues(claim) or claim.span.start in opening):
        return frozenset()
    return sides_of(claim.voice.party or "")


def _continues(claim: Claim) -> bool:
    """Tell whether the claim goes on with the sentence, and so with the subject, before it."""
    return claim.text[:1].islower()


def _bodies(case: Case, readout: Readout) -> dict[str, frozenset[str]]:
    """Return the words of the other issuers' names that are in no second one: “union”, “club”."""
    issuers = {one.id: _stems(one.name) for one in case.readouts}
    found = {}
    for other in case.others(readout):
        shared = frozenset[str]().union(*(issuers[one.id] for one in case.others(other)))
        for stem in issuers[other.id] - shared:
            found[stem] = case.sides.of_issuer(other.document)
    return found


def _stems(name: str) -> frozenset[str]:
    return frozenset(w.stem for w in split_words(name) if len(w.text) >= _SHORTEST)


def _names(claim: Claim, speaker: str) -> bool:
    """Tell whether the claim itself names the speaker: whom a pronoun means was guessed."""
    stems = {word.stem for word in split_words(speaker) if word.text[0].isupper()}
    return any(word.stem in stems for word in split_words(claim.text))
