"""Dates and times of day that cannot be the same."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from crossread.core.judging.explaining import differ
from crossread.core.judging.sides import Side, same_matter
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.types import Difference, Fact, Span

_DATE = re.compile(r"(\d{4}|-)-?(?:(\d{2})(?:-(\d{2}))?)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PARTS = ("early", "mid", "late")
_SHORT = 10
"""Days of a part of a month."""
_SEASONS = ("spring", "summer", "autumn", "winter")
_BETWEEN = 1
"""Words between a part of a month and the month: ``the end of this May``."""
_YEARLESS = "-"

Reach = tuple[str, str]
"""The first and the last day, as strings that sort."""


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the dates that stand alone in their slot, or for the same thing, and differ."""
    for is_time in (False, True):
        yield from _compare(left, right, _dates(left, is_time), _dates(right, is_time))
    yield from _seasons(left, right)


def reach(value: str) -> Reach | None:
    """Return the first and the last day (or minute) of a date; None where it is not known."""
    if value.startswith("T"):
        return value, value
    first, _, last = value.partition("/")
    start, end = _bounds(first), _bounds(last or first)
    return (start[0], end[1]) if start and end else None


def apart(left: Reach, right: Reach) -> bool:
    """Tell whether two dates have no day in common; a date without a year fits any year."""
    if _YEARLESS in {left[0][0], right[0][0]}:
        left, right = _without_year(left), _without_year(right)
    return left[1] < right[0] or right[1] < left[0]


def _without_year(reached: Reach) -> Reach:
    first, last = reached
    return first[-5:], last[-5:]


def _bounds(value: str) -> Reach | None:
    found = _DATE.fullmatch(value)
    if found is None:
        return None
    year, month, day = found.groups()
    head = _YEARLESS if year == _YEARLESS else year
    if day:
        return f"{head}-{month}-{day}", f"{head}-{month}-{day}"
    if month:
        longest = monthrange(int(year) if year.isdigit() else 2000, int(month))[1]
        return f"{head}-{month}-01", f"{head}-{month}-{longest}"
    return f"{head}-01-01", f"{head}-12-31"


def _dates(side: Side, is_time: bool) -> Sequence[tuple[Fact, Reach]]:  # noqa: FBT001 - private
    reached = ((fact, reach(fact.value)) for fact in side.facts_of(FactKind.DATE))
    return [(f, r) for f, r in reached if r is not None and f.value.startswith("T") == is_time]


def _compare(
    left: Side,
    right: Side,
    lefts: Sequence[tuple[Fact, Reach]],
    rights: Sequence[tuple[Fact, Reach]],
) -> Iterator[Difference]:
    loose = (
        [
            fact
            for fact, _ in lefts
            if all(_differ(left, fact, right, other) for other, _ in rights)
        ],
        [
            fact
            for fact, _ in rights
            if all(_differ(right, fact, left, other) for other, _ in lefts)
        ],
    )
    matches = [
        (
            same_matter(left, fact.span, right, other.span),
            -fact.span.start,
            -other.span.start,
            fact,
            other,
        )
        for fact in loose[0]
        for other in loose[1]
    ]
    best = max(matches, key=lambda match: match[:3], default=None)
    lone = len(lefts) == len(rights) == 1 and len(lefts[0][0].value) == len(rights[0][0].value)
    if best is not None and (best[0] or lone):
        yield differ(DifferenceKind.DATE, (left, best[3].span), (right, best[4].span))
    elif len(lefts) == len(rights) == 1:
        yield from _parts_apart(left, lefts[0][0], right, rights[0][0])


def _parts_apart(left: Side, fact: Fact, right: Side, other: Fact) -> Iterator[Difference]:
    """Yield two parts of one month: early here, late there."""
    ours, theirs = _part(left, fact), _part(right, other)
    exact = _DAY.fullmatch(fact.value) and _DAY.fullmatch(other.value)
    same = _month(fact.value) == _month(other.value) and not exact
    if same and ours and theirs and ours[0] != theirs[0]:
        yield differ(DifferenceKind.DATE, (left, ours[1]), (right, theirs[1]))


def _part(side: Side, fact: Fact) -> tuple[str, Span] | None:
    """Return which part of a month or year a side means: ``early``, ``mid``, ``late``."""
    reached = reach(fact.value)
    if reached and reached[0][:-3] == reached[1][:-3] and _days(reached) <= _SHORT:
        return _PARTS[min(2, (int(reached[0][-2:]) - 1) // _SHORT)], fact.span
    for role in _PARTS:
        for cue in side.find(role):
            between = side.text[cue.end : fact.span.start]
            inside = fact.span.start <= cue.start < fact.span.end
            if inside or (cue.end <= fact.span.start and len(between.split()) <= _BETWEEN):
                return role, Span(min(cue.start, fact.span.start), fact.span.end)
    return None


def _month(value: str) -> str:
    return value[: len("2031-05")]


def _days(reached: Reach) -> int:
    return int(reached[1][-2:]) - int(reached[0][-2:]) + 1


def _seasons(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the seasons, where each side names one and they differ."""
    ours, theirs = (
        {role: spans[0] for role in _SEASONS if (spans := side.find(role))}
        for side in (left, right)
    )
    if len(ours) == len(theirs) == 1 and ours.keys() != theirs.keys():
        (first,), (second,) = ours.values(), theirs.values()
        yield differ(DifferenceKind.DATE, (left, first), (right, second))


def _differ(left: Side, fact: Fact, right: Side, other: Fact) -> bool:
    """Tell whether two dates differ; a bare weekday, placed by guess, fits every such weekday."""
    own, theirs = reach(fact.value), reach(other.value)
    if _is_counted_from(left, fact) or _is_counted_from(right, other):
        return False
    if own is None or theirs is None or not apart(own, theirs):
        return False
    bounds = _bound(left, fact), _bound(right, other)
    if bounds[0] != bounds[1] and _YEARLESS not in {own[0][0], theirs[0][0]}:
        earlier = own < theirs
        if (bounds[1] if earlier else bounds[0]) == "before":
            return False  # before October can be in September
    if _is_weekday(left, fact) or _is_weekday(right, other):
        days = _weekday(fact.value), _weekday(other.value)
        return None not in days and days[0] != days[1]
    return True


def _is_counted_from(side: Side, fact: Fact) -> bool:
    """Tell whether a side counts from a date: "three days after 2 April" is another day."""
    before = side.words_near(fact.span, 3, 0)
    lasts = [f.span.end for f in side.facts_of(FactKind.DURATION) if f.span.end <= fact.span.start]
    after = (w for w in before if side.cues.roles["after"].fullmatch(w.text))
    return any(0 <= word.span.start - end <= 1 for word in after for end in lasts)


def _bound(side: Side, fact: Fact) -> str:
    """Return "before" for a date that only says what it lies before."""
    words = side.words_near(fact.span, 2, 0)
    return "before" if any(side.cues.roles["before"].fullmatch(w.text) for w in words) else ""


def _is_weekday(side: Side, fact: Fact) -> bool:
    return _weekday(fact.value) is not None and side.quote(fact.span).isalpha()


def _weekday(value: str) -> int | None:
    return date.fromisoformat(value).weekday() if _DAY.fullmatch(value) else None
