"""What the accounts call the talks, and words of blame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, ids
from crossread.core.findings.lexicon import Hit
from crossread.core.messages import message
from crossread.core.types import Claim, Finding, Readout, ReadoutId, Span

_TONES = ("tone.warm", "tone.cool")
_BEFORE = re.compile(r"[\s,]*(?:(?:and|but|yet|и|но|а)\s+)?(?:[\w-]+\s+){0,2}")
"""What may stand between a word of tone and the talks: “frank and long telephone conversation”."""
_AFTER = re.compile(
    r"\W+(?:was|were|has been|had been|прош\w+|был\w*|носил\w*)\W+(?:[\w,-]+\s+){0,4}"
)
"""What may stand between the talks and a word of tone: “was long, open and”."""
_APART = re.compile(r"[.;:()«»“”\"]|\b(?:of|to|with|for|in|on|от|для|с|в|на|о)\b")
_MOST_WORDS = 4
_FEWEST_BLAMES = 2
"""Words of blame that make a tone; one is a slip of the pen."""

_Word = tuple[Claim, Hit]


def find_tone(case: Case) -> Iterable[News]:
    """Yield how one account calls the talks where another calls them otherwise or nothing."""
    toned = {one.id: list(_of_talks(case, one)) for one in case.readouts}
    for readout in case.readouts:
        own = toned[readout.id]
        silent = [one for one in case.others(readout) if not toned[one.id]]
        if own and len(silent) == len(case.readouts) - 1:
            yield News(50, _alone(case, readout, own))
    yield from _opposed(case, toned)
    for readout in case.readouts:
        blame = [(c, hit) for c in readout.claims for hit in case.hits(c, "tone.blame")]
        if len(blame) >= _FEWEST_BLAMES and not any(
            _blames(case, one) for one in case.others(readout)
        ):
            yield News(51 + min(len(blame), 9) / 10, _blame(case, readout, blame))


def _alone(case: Case, readout: Readout, words: list[_Word]) -> Finding:
    headline = message(
        "Only {who:name} says what the talks were like: {words:quote,list}.",
        who=case.name(readout),
        words=_told(words, readout),
    )
    claims = ids(claim for claim, _ in words)
    return Finding("tone", headline, case.rows_of(claims), claims, subject="talks")


def _opposed(case: Case, toned: Mapping[ReadoutId, list[_Word]]) -> Iterable[News]:
    """Yield the first two accounts of which one is warm where the other is cool."""
    warm = [one for one in case.readouts if _sections(toned[one.id]) == {"tone.warm"}]
    cool = [one for one in case.readouts if _sections(toned[one.id]) == {"tone.cool"}]
    for left, right in list(zip(warm, cool, strict=False))[:1]:
        headline = message(
            "{left:name} calls the talks {words:quote,list}, {right:name} {others:quote,list}.",
            left=case.name(left),
            words=_told(toned[left.id], left),
            right=case.name(right),
            others=_told(toned[right.id], right),
        )
        claims = ids(claim for one in (left, right) for claim, _ in toned[one.id])
        finding = Finding("tone", headline, case.rows_of(claims), claims, subject="talks")
        yield News(60, finding)


def _blame(case: Case, readout: Readout, words: list[_Word]) -> Finding:
    headline = message(
        "Only {who:name} uses words of blame: {words:quote,list}.",
        who=case.name(readout),
        words=_told(words, readout),
    )
    claims = ids(claim for claim, _ in words)
    return Finding("tone", headline, case.rows_of(claims), claims, subject="blame")


def _of_talks(case: Case, readout: Readout) -> Iterable[_Word]:
    for claim in readout.claims:
        talks = [hit.span for hit in case.hits(claim, "occasion.noun")]
        for hit in case.hits(claim, *_TONES) if talks else ():
            if any(_is_about(hit.span, span, readout.text) for span in talks):
                yield claim, hit


def _is_about(word: Span, talks: Span, text: str) -> bool:
    """Tell whether a word of tone describes the talks, from what stands between them."""
    if word.end <= talks.start:
        between, pattern = text[word.end : talks.start], _BEFORE
    else:
        between, pattern = text[talks.end : word.start], _AFTER
    return pattern.fullmatch(between) is not None and _APART.search(between) is None


def _blames(case: Case, readout: Readout) -> bool:
    return any(case.hits(claim, "tone.blame") for claim in readout.claims)


def _told(words: list[_Word], readout: Readout) -> tuple[str, ...]:
    told = (hit.span.of(readout.text).lower() for _, hit in words)
    return tuple(dict.fromkeys(told))[:_MOST_WORDS]


def _sections(words: list[_Word]) -> set[str]:
    return {hit.section for _, hit in words}
