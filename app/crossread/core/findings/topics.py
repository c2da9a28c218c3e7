"""Places and bodies that one text names again and again and the others never."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, ids
from crossread.core.kinds import FactKind
from crossread.core.messages import message
from crossread.core.types import Claim, Fact, Finding, Readout
from crossread.core.words import split_words

_NAMES = {FactKind.PLACE, FactKind.ORGANISATION}
_SHORTEST = 4
"""Letters of a name; shorter ones are mostly labels."""
_OFTEN = 2
"""Times that a name must stand in a text for its absence in the others to be news."""


def find_topics(case: Case) -> Iterable[News]:
    """Yield the places and bodies that one readout alone names more than once."""
    for readout in case.readouts:
        others = case.others(readout)
        if all(one.document.language == readout.document.language for one in others):
            yield from _unnamed(case, readout)  # a name in other letters would look like silence


def _unnamed(case: Case, readout: Readout) -> Iterable[News]:
    told = frozenset[str]().union(*(case.texts.stems[one.id] for one in case.others(readout)))
    told |= frozenset[str]().union(*(_stems(one.name) for one in case.readouts))
    for value, places in _named(readout).items():
        words = places[0][1].span.of(readout.text)
        known = _stems(words) <= told or _stems(value) <= told
        if len(places) < _OFTEN or len(words) < _SHORTEST or known:
            continue
        if value.split()[0] in _countries(case, readout):
            continue
        claims = ids(claim for claim, _ in places)
        headline = message(
            "Only {who:name} mentions {what:name}, {count:number} times.",
            who=case.name(readout),
            what=words,
            count=len(places),
        )
        figures = (("times", float(len(places))),)
        found = Finding("omitted-name", headline, case.rows_of(claims), claims, figures, value)
        yield News(43 + min(len(places), 9) / 5, found, sums_up=True)


def _countries(case: Case, readout: Readout) -> frozenset[str]:
    """Return the codes of the countries that another text has in any form, or that a side is of."""
    told = (case.sides.countries_in(one) for one in case.others(readout))
    sides = (case.sides.of_issuer(one.document) for one in case.readouts)
    return frozenset[str]().union(*told, *sides)


def _named(readout: Readout) -> Mapping[str, list[tuple[Claim, Fact]]]:
    found: dict[str, list[tuple[Claim, Fact]]] = {}
    for claim in readout.claims:
        for fact in claim.facts:
            if fact.kind in _NAMES:
                found.setdefault(fact.value, []).append((claim, fact))
    return found


def _stems(text: str) -> frozenset[str]:
    """Return the stems of a text: its names, in whatever order their words stand elsewhere."""
    return frozenset(word.stem for word in split_words(text))
