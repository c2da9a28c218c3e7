"""Compare every event of an archive: a folder of reports, and a page that lists them."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from crossread import __version__
from crossread.core.archive.events import ArchiveEvent
from crossread.core.archive.index_page import Listed, render_index
from crossread.core.archive.opening import compare_event, documents_of, named
from crossread.core.archive.pace import time_left
from crossread.core.archive.sharing import Pool, share
from crossread.core.archive.store import Store
from crossread.core.comparing import load_meaning
from crossread.core.errors import OutputError, reason_of
from crossread.core.kinds import Relation
from crossread.core.matching import Encoder
from crossread.core.messages import Message, message
from crossread.core.reports import FORMATS, Edition
from crossread.core.reports.edition import FULL
from crossread.core.reports.file_names import safe_name
from crossread.core.types import FEWEST, Document, Event, Progress
from crossread.core.writing import write_whole

INDEX, LIST = "index.html", "index.json"
_PART = 200
"""Events whose texts are held at once."""
_LISTED_EVERY = 5.0
"""Seconds after which the list is written: so much work is lost at most where the run is killed."""
_FEWEST = 8
"""Reports from which other processes are worth their start."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of the reports."""

    folder: Path
    created: datetime
    meaning: bool = True
    pool: Pool | None = None
    workers: int = 1
    language: str = "en"
    """Of the reports' own words, and of the index."""


@dataclass(frozen=True, slots=True)
class _Job:
    """One event, as a process needs it to write a report."""

    number: int
    event: Event
    documents: tuple[Document, ...]
    edition: Edition
    meaning: bool


@dataclass(frozen=True, slots=True)
class _Done:
    number: int
    page: bytes
    counts: tuple[tuple[Relation, int], ...]


def write_reports(
    store: Store,
    events: Sequence[ArchiveEvent],
    order: Order,
    progress: Progress = lambda _share, _what: None,
) -> int:
    """Write a report of every event with two accounts or more, and the index; return how many.

    Reports that are there and still true are left alone, so that a stopped run goes on where it
    was; those of events that are no more are removed. Raises OutputError.
    """
    chosen = [event for event in events if len(event.accounts) >= FEWEST]
    names = {event.number: _file_name(event, order) for event in chosen}
    before = list_reports(order.folder)
    listed = {each.file: each for each in before if (order.folder / each.file).is_file()}
    missing = [event for event in chosen if names[event.number] not in listed]
    _make(order.folder)
    start = written = time.monotonic()
    try:
        for fresh, (event, done) in enumerate(_compared(missing, store, order), start=1):
            name = names[event.number]
            write_whole(order.folder / name, done.page)
            listed[name] = _entry(event, name, done.counts)
            now = time.monotonic()
            if now - written > _LISTED_EVERY:
                _write_list(order.folder, listed.values())
                written = now
            share_done = 1 - (len(missing) - fresh) / len(chosen)
            progress(share_done, _told(fresh, len(missing), now - start))
    finally:
        _write_list(order.folder, listed.values())
    current = [listed[names[event.number]] for event in chosen]
    write_whole(order.folder / INDEX, render_index(current, order.created, order.language))
    _write_list(order.folder, current)
    for stale in {each.file for each in before} - {each.file for each in current}:
        (order.folder / stale).unlink(missing_ok=True)
    return len(chosen)


def _told(done: int, of: int, seconds: float) -> Message:
    """Return how far comparing is, how fast, and how long it will take."""
    rate = done / max(seconds, 0.001)
    return message(
        "{done:number} of {of:number} events compared, {rate:number} a minute, {left} left",
        done=done,
        of=of,
        rate=round(60 * rate),
        left=time_left(of - done, rate),
    )


def _compared(
    events: Sequence[ArchiveEvent], store: Store, order: Order
) -> Iterator[tuple[ArchiveEvent, _Done]]:
    """Yield events with their reports; the texts of a part of them are in memory at once."""
    pool = order.pool if len(events) >= _FEWEST else None
    edition = Edition(order.created, replace(FULL, language=order.language))
    for at in range(0, len(events), _PART):
        part = {event.number: event for event in events[at : at + _PART]}
        jobs = [
            _Job(number, named(event), documents_of(event, store), edition, order.meaning)
            for number, event in part.items()
        ]
        for done in share(_report, jobs, pool, order.workers):
            yield part[done.number], done


def _report(job: _Job) -> _Done:
    encoder = _encoder() if job.meaning else None
    comparison = compare_event(job.documents, job.event, encoder)
    page = FORMATS["html"].render(comparison, job.edition)
    counts = Counter(row.relation for row in comparison.rows)
    return _Done(job.number, page, tuple((each, counts[each]) for each in Relation))


@cache
def _encoder() -> Encoder | None:
    return load_meaning()


def _file_name(event: ArchiveEvent, order: Order) -> str:
    """Return a name that changes with what the report would say."""
    said = [__version__, order.language, str(order.meaning), event.title, str(event.start)]
    said += [f"{one.document.sha256} {one.document.path}" for one in event.accounts]
    digest = hashlib.sha256("\n".join(said).encode("utf-8", "replace")).hexdigest()[:8]
    day = event.start.isoformat() if event.start else "undated"
    return f"{safe_name(f'{day} {event.title}')} {digest}.html".replace(" ", "-")


def _entry(event: ArchiveEvent, name: str, counts: Iterable[tuple[Relation, int]]) -> Listed:
    day = event.start.isoformat() if event.start else ""
    return Listed(name, event.number, event.title, day, event.issuers, dict(counts))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            message(
                "The folder “{path}” could not be made ({reason}). Name another.",
                path=str(folder),
                reason=reason_of(error),
            )
        ) from error


def list_reports(folder: Path) -> tuple[Listed, ...]:
    """Return what a run has written into a folder; nothing where its list cannot be read."""
    import msgspec  # noqa: PLC0415 - the command line must start without it

    try:
        found = msgspec.json.decode((folder / LIST).read_bytes(), type=tuple[Listed, ...])
    except (OSError, msgspec.DecodeError):
        return ()
    return tuple(each for each in found if Path(each.file).name == each.file)


def _write_list(folder: Path, listed: Iterable[Listed]) -> None:
    import msgspec  # noqa: PLC0415 - the same

    write_whole(folder / LIST, msgspec.json.encode(list(listed)))
