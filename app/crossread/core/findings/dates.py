"""Dates that are not the same: of what is told, and of the texts themselves."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, from_differences, name_of
from crossread.core.judging.wording import listed, long_date
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Comparison, Finding


def find_dates(comparison: Comparison) -> Iterable[News]:
    """Yield the rows whose texts give different dates."""
    return from_differences(comparison, "date", {DifferenceKind.DATE}, 60)


def find_publication_dates(comparison: Comparison) -> Iterable[News]:
    """Yield that the texts bear different dates, if they do."""
    dated = [(r, r.document.date) for r in comparison.readouts if r.document.date]
    first = min((day for _, day in dated), default=None)
    if first is not None and any(day != first for _, day in dated):
        told = listed([f"{name_of(one, comparison)} {long_date(day)}" for one, day in dated])
        later = tuple((f"days later {r.id}", float((day - first).days)) for r, day in dated)
        headline = f"The texts bear different dates: {told}."
        yield News(20, Finding("publication-date", headline, figures=later))
