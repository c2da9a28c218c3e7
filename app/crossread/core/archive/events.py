"""The events of an archive, as they are listed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from crossread.core.types import Document


@dataclass(frozen=True, slots=True)
class Placed:
    """A document of the archive and the event it belongs to."""

    id: int
    event: int
    first: int
    """What it reprints; its own id for what is no reprint."""
    length: int
    """Characters of the account."""
    document: Document
    """Without its text."""


@dataclass(frozen=True, slots=True)
class ArchiveEvent:
    """Documents that report one event."""

    number: int
    """Stays while the event's oldest document is there."""
    title: str
    """The shortest headline."""
    start: date | None
    """The earliest and the latest date of its accounts."""
    end: date | None
    issuers: tuple[str, ...]
    accounts: tuple[Placed, ...]
    """Without reprints; the fullest account first."""
    reprints: tuple[Placed, ...]


def list_events(placed: Iterable[Placed]) -> tuple[ArchiveEvent, ...]:
    """Return the events, the latest first."""
    members: dict[int, list[Placed]] = {}
    for one in placed:
        members.setdefault(one.event, []).append(one)
    events = [_event(number, found) for number, found in members.items()]
    return tuple(sorted(events, key=lambda one: (-(one.end or date.min).toordinal(), one.number)))


def matching(
    events: Iterable[ArchiveEvent], fewest: int, since: date | None, until: date | None
) -> tuple[ArchiveEvent, ...]:
    """Return the events with so many accounts and a date between two, both included."""
    return tuple(
        one
        for one in events
        if len(one.accounts) >= fewest
        and (since is None or (one.end is not None and one.end >= since))
        and (until is None or (one.start is not None and one.start <= until))
    )


def placed_by_id(events: Iterable[ArchiveEvent]) -> dict[int, Placed]:
    """Return the documents of events, reprints too, by their numbers."""
    return {one.id: one for event in events for one in (*event.accounts, *event.reprints)}


def _event(number: int, members: list[Placed]) -> ArchiveEvent:
    texts: dict[int, list[Placed]] = {}
    for one in members:
        texts.setdefault(one.first, []).append(one)
    accounts, reprints = [], []
    for same in texts.values():
        best = min(same, key=_standing)
        accounts.append(best)
        reprints += [one for one in same if one is not best]
    accounts.sort(key=lambda one: (-one.length, one.id))
    titles = [one.document.title for one in accounts if one.document.title]
    days = sorted(one.document.date for one in members if one.document.date)
    issuers = dict.fromkeys(one.document.issuer or one.document.file_name for one in accounts)
    return ArchiveEvent(
        number=number,
        title=min(titles, key=lambda title: (len(title), title), default=""),
        start=days[0] if days else None,
        end=days[-1] if days else None,
        issuers=tuple(issuers),
        accounts=tuple(accounts),
        reprints=tuple(reprints),
    )


def _standing(one: Placed) -> tuple[date, int, int]:
    """Order the same texts: what came first was not reprinted from the others."""
    return one.document.date or date.max, -one.length, one.id
