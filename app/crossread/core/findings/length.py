"""Who tells more."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, name_of, of_one_text
from crossread.core.types import Comparison, Finding, Readout
from crossread.core.words import split_words

_CLEARLY_LONGER = 1.5
"""Times as many words; less is no news."""


def find_length(comparison: Comparison) -> Iterable[News]:
    """Yield how much longer the longest account is than the shortest."""
    told = sorted((r for r in comparison.readouts if r.claims), key=_words, reverse=True)
    if len(told) < 2 or of_one_text(told) or _words(told[0]) < _CLEARLY_LONGER * _words(told[-1]):  # noqa: PLR2004 - two to compare
        return
    longest, shortest = told[0], told[-1]
    many, few = _words(longest), _words(shortest)
    names = name_of(longest, comparison), name_of(shortest, comparison)
    headline = (
        f"The account of {names[0]} is {many / few:.1f} times as long as that of {names[1]}: "
        f"{many} words against {few}."
    )
    figures = tuple((f"words {r.id}", float(_words(r))) for r in comparison.readouts)
    yield News(25, Finding("length", headline, figures=figures))


def _words(readout: Readout) -> int:
    """Count the words of its claims: several voices may share one text."""
    return max(1, sum(1 for claim in readout.claims for _ in split_words(claim.text)))
