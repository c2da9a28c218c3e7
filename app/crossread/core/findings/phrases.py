"""Set phrases that one side holds on to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, ids
from crossread.core.findings.lines import Line
from crossread.core.judging.cues import load_cues
from crossread.core.messages import message, plural
from crossread.core.types import Claim, Finding, Readout, Span
from crossread.core.words import is_cyrillic

_SECTION = "phrase.set"
_OFTEN = 3
"""Claims in which words must stand together to be a phrase that a text holds on to."""
_LONGEST = 4
"""Words of a phrase; the longest is looked for first."""
_SHORTEST_WORD = 4
_JOINS = {"and", "or", "и", "или"}
"""What joins two things, of which the second is seldom whole inside a phrase."""
_SIGNS = '.,;:()–—-“”"'
_MOST = 2
"""Repeated phrases told of one text."""

_Place = tuple[Claim, Span]


def find_phrases(case: Case) -> Iterable[News]:
    """Yield known set phrases that one text alone has, and phrases that it alone repeats."""
    for readout in case.readouts:
        known = _known(case, readout)
        if known:
            yield News(52 + min(len(known), 9) / 10, _of_set(case, readout, known))
        told = list(_repeated(case, readout).values())[:_MOST]
        for places in told:
            yield News(44 + min(len(places), 9) / 10, _of_repetition(case, readout, places))


def _of_set(case: Case, readout: Readout, known: Mapping[str, _Place]) -> Finding:
    words = tuple(_lowered(entry, span.of(readout.text)) for entry, (_, span) in known.items())
    headline = plural(
        "Only {who:name} uses the set phrase {words:quote,list}.",
        "Only {who:name} uses the set phrases {words:quote,list}.",
        len(words),
        who=case.name(readout),
        words=words,
    )
    claims = ids(claim for claim, _ in known.values())
    return Finding("set-phrase", headline, case.rows_of(claims), claims, subject="known")


def _lowered(entry: str, words: str) -> str:
    """Return the words without the capital that opens their sentence; Russian ones uninflected."""
    if is_cyrillic(entry):
        return entry
    flat = " ".join(words.split())
    return flat[:1].lower() + flat[1:] if entry[0].islower() else flat


def _of_repetition(case: Case, readout: Readout, places: list[_Place]) -> Finding:
    words = " ".join(places[0][1].of(readout.text).split())
    headline = message(
        "{who:name} repeats the words {words:quote}, which no other account has.",
        who=case.name(readout),
        words=words,
    )
    claims = ids(claim for claim, _ in places)
    figures = (("times", float(len(places))),)
    return Finding("set-phrase", headline, case.rows_of(claims), claims, figures, words.lower())


def _known(case: Case, readout: Readout) -> Mapping[str, _Place]:
    """Return where the text has set phrases that no other has, none inside another."""
    elsewhere = {
        hit.entry
        for other in case.others(readout)
        for claim in other.claims
        for hit in case.hits(claim, _SECTION)
    }
    found: dict[str, _Place] = {}
    for claim in readout.claims:
        for hit in case.hits(claim, _SECTION):
            inside = any(
                span.start <= hit.span.start and hit.span.end <= span.end
                for _, span in found.values()
            )
            if hit.entry not in elsewhere and not inside:
                found.setdefault(hit.entry, (claim, hit.span))
    return found


def _repeated(case: Case, readout: Readout) -> Mapping[tuple[str, ...], list[_Place]]:
    """Return the phrases that stand in three claims or more, with words that no other text has."""
    stop = load_cues(readout.document.language).stop
    elsewhere = frozenset[str]().union(*(case.texts.stems[o.id] for o in case.others(readout)))
    runs = _runs(case, readout, _common_pairs(case, readout))
    found: dict[tuple[str, ...], list[_Place]] = {}
    told: set[str] = set()
    for stems, places in sorted(runs.items(), key=lambda run: -len(run[0])):
        telling = stems[0] not in stop and stems[-1] not in stop and not _JOINS & set(stems)
        fresh = not set(stems) & told and not set(stems) <= elsewhere
        if telling and fresh and len({claim.id for claim, _ in places}) >= _OFTEN:
            found[stems] = places
            told |= set(stems)
    return found


def _common_pairs(case: Case, readout: Readout) -> frozenset[tuple[str, str]]:
    """Return the pairs of neighbouring words that stand in as many claims as a phrase must."""
    lines = [case.line(claim).stems for claim in readout.claims]
    times = Counter(stem for stems in lines for stem in set(stems))
    often = {stem for stem, count in times.items() if count >= _OFTEN}
    counts = Counter(
        pair
        for stems in lines
        for pair in {(one, two) for one, two in pairwise(stems) if one in often and two in often}
    )
    return frozenset(pair for pair, count in counts.items() if count >= _OFTEN)


def _runs(
    case: Case, readout: Readout, pairs: frozenset[tuple[str, str]]
) -> Mapping[tuple[str, ...], list[_Place]]:
    """Return where words stand together of which all neighbours do so often."""
    found: dict[tuple[str, ...], list[_Place]] = {}
    for claim in readout.claims if pairs else ():
        line = case.line(claim)
        joined = [pair in pairs for pair in pairwise(line.stems)]
        for at in (place for place, holds in enumerate(joined) if holds):
            for end in range(at + 2, min(at + _LONGEST, len(line)) + 1):
                if not joined[end - 2]:
                    break
                if _is_phrase(line, at, end):
                    place = (claim, line.span(at, end - 1))
                    found.setdefault(line.stems[at:end], []).append(place)
    return found


def _is_phrase(line: Line, at: int, end: int) -> bool:
    """Tell whether the words may say something together: no names, no figures, long ends."""
    words = [line.word(place) for place in range(at, end)]
    if not all(word[0].islower() for word in words):
        return False
    between = line.span(at, end - 1).of(line.text)
    long = min(len(words[0]), len(words[-1])) >= _SHORTEST_WORD
    return long and not any(sign in between for sign in _SIGNS)
