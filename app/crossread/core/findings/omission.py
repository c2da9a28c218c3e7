"""What one side leaves out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from crossread.core.findings.evidence import (
    News,
    claims_in,
    name_of,
    only_rows,
    others_of,
    sentence,
)
from crossread.core.kinds import FactKind
from crossread.core.messages.formats import in_sentence
from crossread.core.types import Claim, Comparison, Fact, Finding, Readout
from crossread.core.words import split_words

_NAMES = {FactKind.PERSON, FactKind.PLACE, FactKind.ORGANISATION}
_OFTEN = 2
"""Times that a name must stand in a text for its absence in the others to be news."""


def find_omissions(comparison: Comparison) -> Iterable[News]:
    """Yield the claims, and the names, that one readout alone has."""
    for readout in comparison.readouts:
        yield from _claims_omitted(readout, comparison)
        yield from _names_omitted(readout, comparison)


def _claims_omitted(readout: Readout, comparison: Comparison) -> Iterable[News]:
    rows = only_rows(readout, comparison)
    claims, all_claims = claims_in(rows, readout), len(readout.claims)
    if not claims:
        return
    headline = _count(len(claims), all_claims, name_of(readout, comparison))
    headline = sentence(f"{headline} {_elsewhere(readout, comparison)}")
    figures = (("claims", float(len(claims))), ("of", float(all_claims)))
    firmest = tuple(claim.id for claim in sorted(claims, key=_firmness, reverse=True))
    finding = Finding("omission", headline, tuple(row.id for row in rows), firmest, figures)
    yield News(45 + len(claims) / all_claims, finding)


def _count(alone: int, of: int, name: str) -> str:
    if alone == of:
        which = "The one claim" if of == 1 else f"None of the {of} claims"
        return f"{which} of {name} has {'no' if of == 1 else 'a'} counterpart"
    have = "has" if alone == 1 else "have"
    return f"{alone} of the {of} claims of {name} {have} no counterpart"


def _elsewhere(readout: Readout, comparison: Comparison) -> str:
    others = others_of(readout, comparison)
    if len(others) > 1:
        return "in any of the other accounts"
    return f"in the account of {name_of(others[0], comparison)}"


def _stems(text: str) -> frozenset[str]:
    """Return the stems of a text: its names, in whatever order their words stand elsewhere."""
    return frozenset(word.stem for word in split_words(text))


def _firmness(claim: Claim) -> tuple[int, int]:
    """Rank commitments and claims with values first: their absence is the news."""
    return (int(claim.act.strength) if claim.act else -1, len(claim.facts))


def _names_omitted(readout: Readout, comparison: Comparison) -> Iterable[News]:
    others = others_of(readout, comparison)
    if any(other.document.language != readout.document.language for other in others):
        return  # a name in other letters would look like silence
    told = frozenset[str]().union(*(_stems(other.text) for other in others))
    named: dict[str, list[tuple[Claim, Fact]]] = {}
    for claim in readout.claims:
        for fact in claim.facts:
            if fact.kind in _NAMES:
                named.setdefault(fact.value, []).append((claim, fact))
    values = Counter({value: len(places) for value, places in named.items()})
    for value, count in values.most_common():
        words = named[value][0][1].span.of(readout.text)
        if count < _OFTEN or _stems(words) <= told or _stems(value) <= told:
            continue
        claims = tuple(dict.fromkeys(claim.id for claim, _ in named[value]))
        times = "twice" if count == _OFTEN else f"{count} times"
        headline = f"Only {name_of(readout, comparison)} names {in_sentence(words)}, {times}."
        finding = Finding(
            "omitted-name", headline, claims=claims, figures=(("times", float(count)),)
        )
        yield News(40 + min(count, 9) / 10, finding)
