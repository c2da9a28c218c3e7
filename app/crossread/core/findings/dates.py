"""Dates that are not the same: of what is told, and of the texts themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from crossread.core.findings.evidence import News, from_differences, name_of
from crossread.core.judging.wording import listed, long_date
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Comparison, Finding, Readout

_MOST_NAMED = 4


def find_dates(comparison: Comparison) -> Iterable[News]:
    """Yield the rows whose texts give different dates."""
    return from_differences(comparison, "date", {DifferenceKind.DATE}, 60)


def find_publication_dates(comparison: Comparison) -> Iterable[News]:
    """Yield that the texts bear different dates, if they do."""
    dated = [(r, r.document.date) for r in comparison.readouts if r.document.date]
    first = min((day for _, day in dated), default=None)
    if first is not None and any(day != first for _, day in dated):
        told = listed(_dated(comparison, dated))
        later = tuple((f"days later {r.id}", float((day - first).days)) for r, day in dated)
        headline = f"The texts bear different dates: {told}."
        yield News(20, Finding("publication-date", headline, figures=later))


def _dated(comparison: Comparison, dated: Sequence[tuple[Readout, date]]) -> Sequence[str]:
    """Return who has which date, or of many texts how many have it."""
    if len(dated) <= _MOST_NAMED:
        return [f"{name_of(one, comparison)} {long_date(day)}" for one, day in dated]
    counts = Counter(day for _, day in dated)
    have = {day: "has" if count == 1 else "have" for day, count in counts.items()}
    return [f"{counts[day]} {have[day]} {long_date(day)}" for day in sorted(counts)]
