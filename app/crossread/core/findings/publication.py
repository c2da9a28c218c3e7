"""When the accounts were published."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News
from crossread.core.messages import Message, message, plural
from crossread.core.types import Finding

_MOST_NAMED = 4


def find_publication_dates(case: Case) -> Iterable[News]:
    """Yield that the texts bear different dates, if they do."""
    days = {one.id: one.document.date for one in case.readouts if one.document.date}
    first = min(days.values(), default=None)
    if first is not None and any(day != first for day in days.values()):
        later = tuple((f"days later {name}", float((d - first).days)) for name, d in days.items())
        dated = sorted((day, number) for number, day in enumerate(days.values()))
        named = [case.by_id[list(days)[number]] for _, number in dated]
        texts = tuple(
            message("{who:name} {day:date}", who=case.name(one), day=day.isoformat())
            for one, (day, _) in zip(named, dated, strict=True)
        )
        yield News(22, Finding("publication-date", _headline(texts, later), figures=later))


def _headline(texts: tuple[Message, ...], later: tuple[tuple[str, float], ...]) -> Message:
    apart = int(max(days for _, days in later))
    if len(texts) <= _MOST_NAMED:
        return plural(
            "The texts are dated {count:number} day apart: {texts:list}.",
            "The texts are dated {count:number} days apart: {texts:list}.",
            apart,
            texts=texts,
        )
    return plural(
        "{count:number} day lies between the first and the last text: {texts:list}.",
        "{count:number} days lie between the first and the last text: {texts:list}.",
        apart,
        texts=(texts[0], texts[-1]),
    )
