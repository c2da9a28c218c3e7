"""What jobs do with an archive: pure functions over its store."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crossread.core.errors import InputError
from crossread.core.folders import data_folder
from crossread.core.kinds import Relation
from crossread.core.messages import Wording, message
from crossread.core.types import MOST, Document, Progress, Settings
from crossread.gui.languages import language_now, tell
from crossread.gui.models.events_model import EventEntry, latest_first
from crossread.gui.views.compared import Loaded
from crossread.gui.views.warming import warm

if TYPE_CHECKING:  # numpy and the readers would hold the window back
    from crossread.core.archive import ArchiveEvent, Placed, Pool, Store

_FIRST = 420
"""Letters of an account that are shown before the whole of it is asked for."""
_SHOWN = 64
"""Accounts of an event that are shown; some hold hundreds of nearly the same."""
_OPENING = message("Opening")
_LOADING = message("Loading the meaning model")


@dataclass(frozen=True, slots=True)
class Place:
    """An archive's folder, and where things about it are kept."""

    folder: Path
    store: Path
    reports: Path | None = None
    """Where all its events were compared into, if they were."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What is known of an archive."""

    events: Mapping[int, ArchiveEvent]
    entries: tuple[EventEntry, ...]
    """The latest first."""
    words: tuple[str, ...]
    """What each of them is found by."""
    files: int
    failures: tuple[Wording, ...]
    """A sentence for each document that could not be read."""
    whole: bool = True
    """All files were looked at; False where reading was stopped before."""


@dataclass(frozen=True, slots=True)
class Reprint:
    """The same text once more."""

    name: str
    path: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Account:
    """One text of an event, as it is shown before anything is compared."""

    number: int
    name: str
    """Its issuer; its file where none is known."""
    path: str
    """From the archive's folder."""
    day: date | None
    title: str
    text: str
    around: str = ""
    """The words around what was looked for, [brackets] about it."""
    reprints: tuple[Reprint, ...] = ()

    @property
    def first_lines(self) -> str:
        """Return how the text begins."""
        flat = " ".join(self.text.split())
        return flat if len(flat) <= _FIRST else flat[:_FIRST].rsplit(" ", 1)[0] + " …"


Hits = Mapping[int, Mapping[int, str]]
"""By event, the words around what was found in each of its documents."""


def place_of(folder: Path, reports: Path | None) -> Place:
    """Return where things about a folder are kept: in it, where the command line put them there."""
    from crossread.core.archive import BESIDE, kept_at  # noqa: PLC0415 - heavy

    beside = folder / BESIDE
    data = data_folder(os.environ, sys.platform, Path.home())
    return Place(folder, beside if beside.is_file() else kept_at(folder, data), reports)


def known(place: Place) -> Listing | None:
    """Return what an earlier run knew of an archive; None where there was none, or half of one."""
    from crossread.core.archive import Store  # noqa: PLC0415 - heavy

    if not place.store.is_file():
        return None
    with Store(place.store) as store:
        return _listing(store, place) if store.is_grouped() and store.stamps() else None


def update(place: Place, progress: Progress) -> Listing:
    """Read what is new in the folder, and list the events."""
    from crossread.core import archive  # noqa: PLC0415 - heavy

    with archive.Store(place.store) as store:
        archive.update(store, place.folder, *_workers(), progress)
        return _listing(store, place)


def settled(place: Place) -> Listing:
    """List the events of what was read before reading was stopped."""
    from crossread.core import archive  # noqa: PLC0415 - heavy

    with archive.Store(place.store) as store:
        archive.settle(store)
        return replace(_listing(store, place), whole=False)


def look_up(place: Place, words: str, listing: Listing) -> Hits:
    """Return what the texts say in these words, the events with the best hits first."""
    from crossread.core import archive  # noqa: PLC0415 - heavy

    placed = archive.placed_by_id(listing.events.values())
    found: dict[int, dict[int, str]] = {}
    with archive.Store(place.store) as store:
        for hit in archive.search(store, words, placed):
            found.setdefault(hit.placed.event, {})[hit.placed.id] = hit.words
    return found


def accounts_of(place: Place, event: ArchiveEvent, around: Mapping[int, str]) -> list[Account]:
    """Return the texts of an event, those first that say what was looked for, the rest by size."""
    from crossread.core.archive import Store  # noqa: PLC0415 - heavy

    reprints: dict[int, list[Reprint]] = {}
    for one in event.reprints:
        copy = Reprint(_name(one.document), one.document.path, one.document.date)
        reprints.setdefault(one.first, []).append(copy)
    chosen = sorted(event.accounts, key=lambda one: one.id not in around)[:_SHOWN]
    with Store(place.store) as store:
        return [_account(one, store, around, reprints.get(one.first, ())) for one in chosen]


def open_event(
    place: Place, event: ArchiveEvent, settings: Settings, cache: Path | None, progress: Progress
) -> Loaded:
    """Compare the accounts of an event."""
    from crossread.core import archive  # noqa: PLC0415 - heavy
    from crossread.core.comparing import load_meaning  # noqa: PLC0415 - heavy

    progress(0.0, _OPENING)
    with archive.Store(place.store) as store:
        try:
            documents = archive.documents_of(event, store)
        except KeyError as error:
            raise InputError(
                message(
                    "A file of this event has changed since the archive was read. "
                    "Read the archive again."
                )
            ) from error
    progress(0.1, _LOADING if settings.meaning else _OPENING)
    encoder = load_meaning(cache) if settings.meaning else None
    read = datetime.now(UTC).isoformat(timespec="seconds")
    local = tuple(
        replace(one, path=str(place.folder / one.path), read=one.read or read) for one in documents
    )
    comparison = archive.compare_event(local, archive.named(event), encoder, progress)
    warm(comparison.readouts)
    said: tuple[str, ...] = ()
    if len(event.accounts) > MOST:
        left_out = message(
            "This event has {count:number} readouts, and {most} can be compared: the longest.",
            count=len(event.accounts),
            most=MOST,
        )
        said = (tell(left_out),)
    return Loaded(comparison, said)


def compare_all(
    place: Place, listing: Listing, folder: Path, settings: Settings, progress: Progress
) -> int:
    """Write a report of every event into a folder, and return how many there are."""
    from crossread.core import archive  # noqa: PLC0415 - heavy

    pool, workers = _workers()
    order = archive.Order(
        folder, datetime.now(UTC), settings.meaning, pool, workers, language_now()
    )
    with archive.Store(place.store) as store:
        return archive.write_reports(store, tuple(listing.events.values()), order, progress)


def with_differences(listing: Listing, folder: Path | None) -> Listing:
    """Return the listing with what the reports in a folder say of each event."""
    found = _differences(folder)
    entries = [replace(one, differences=found.get(one.number)) for one in listing.entries]
    return replace(listing, entries=tuple(entries))


def _workers() -> tuple[Pool | None, int]:
    from crossread.core import archive  # noqa: PLC0415 - heavy

    workers = archive.processors()
    return (archive.local_pool(workers), workers) if workers > 1 else (None, 1)


def _listing(store: Store, place: Place) -> Listing:
    from crossread.core.archive import list_events  # noqa: PLC0415 - heavy

    events = {event.number: event for event in list_events(store.placed())}
    entries = latest_first(_entry(event) for event in events.values())
    words = tuple(entry.words for entry in entries)
    listing = Listing(events, entries, words, len(store.stamps()), store.failures())
    return with_differences(listing, place.reports)


def _entry(event: ArchiveEvent) -> EventEntry:
    return EventEntry(
        number=event.number,
        title=event.title,
        start=event.start,
        end=event.end,
        issuers=event.issuers,
        readouts=len(event.accounts),
        reprints=len(event.reprints),
    )


def _differences(folder: Path | None) -> Mapping[int, int]:
    from crossread.core.archive import list_reports  # noqa: PLC0415 - heavy

    return {
        one.number: sum(one.counts.get(each, 0) for each in (Relation.DIFFER, Relation.CONTRADICT))
        for one in (list_reports(folder) if folder is not None else ())
    }


def _account(
    one: Placed, store: Store, around: Mapping[int, str], reprints: Sequence[Reprint]
) -> Account:
    try:
        text = _body(store.document(one.id))
    except KeyError:  # its file has changed since
        text = ""
    return Account(
        number=one.id,
        name=_name(one.document),
        path=one.document.path,
        day=one.document.date,
        title=one.document.title,
        text=text,
        around=around.get(one.id, ""),
        reprints=tuple(reprints),
    )


def _name(document: Document) -> str:
    return document.issuer or document.file_name


def _body(document: Document) -> str:
    return document.body.of(document.text).strip()
