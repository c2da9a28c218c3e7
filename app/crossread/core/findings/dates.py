"""Dates that are not the same: of what is told, and of the texts themselves."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, from_differences, name_of
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Comparison, Finding


def find_dates(comparison: Comparison) -> Iterable[News]:
    """Yield the rows whose texts give different dates."""
    return from_differences(comparison, "date", {DifferenceKind.DATE}, 60)


def find_publication_dates(comparison: Comparison) -> Iterable[News]:
    """Yield that the texts bear different dates, if they do."""
    dated = [r for r in comparison.readouts if r.document.date is not None and r.claims]
    days = [readout.document.date for readout in dated]
    if len(set(days)) > 1:
        told = ", ".join(
            f"{name_of(readout, comparison)} {day}"
            for readout, day in zip(dated, days, strict=True)
        )
        claims = tuple(readout.claims[0].id for readout in dated)
        headline = f"The texts bear different dates: {told}."
        yield News(20, Finding("publication-date", headline, claims=claims))
