"""``crossread archive``: a folder in, its events out."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from crossread.cli.archive_arguments import ArchiveRequest
from crossread.cli.archive_listing import events_json, events_table, hits_json, hits_table
from crossread.cli.caching import chosen_cache
from crossread.cli.codes import ExitCode
from crossread.cli.compare import creation_time
from crossread.cli.printing import print_bytes, say
from crossread.cli.progress import progress_line
from crossread.cli.replacing import asker, check_replacing
from crossread.core import archive
from crossread.core.archive import BESIDE, ArchiveEvent, Store, kept_at
from crossread.core.comparing import load_meaning
from crossread.core.errors import UsageError
from crossread.core.folders import data_folder
from crossread.core.messages import message, plural
from crossread.core.reports import Edition, choose_format, write_report
from crossread.core.reports.edition import FULL
from crossread.core.types import FEWEST
from crossread.printing import FORMATS

_FAILURES_SHOWN = 5


def run_archive(request: ArchiveRequest) -> int:
    """Do what was asked for and return the exit code."""
    _check(request)
    path = store_path(request, os.environ, sys.platform)
    if request.forget:
        return _forget(path, request.folder)
    with Store(path) as store:
        _update(store, request)
        events = archive.list_events(store.placed())
        _answer(request, store, events)
        failures = store.failures()
    for sentence in failures[:_FAILURES_SHOWN]:
        say(sentence)
    if len(failures) > _FAILURES_SHOWN:
        say(message("Could not be read, too: {count} more.", count=len(failures) - _FAILURES_SHOWN))
    return ExitCode.NOT_READ if failures else ExitCode.DONE


def store_path(request: ArchiveRequest, environment: Mapping[str, str], platform: str) -> Path:
    """Return where what was read of the folder is kept."""
    if request.store is not None:
        return Path(request.store)
    if request.beside:
        return Path(request.folder) / BESIDE
    return kept_at(Path(request.folder), data_folder(environment, platform, Path.home()))


def _check(request: ArchiveRequest) -> None:
    if request.outputs and request.open is None:
        raise UsageError(
            message("Say which event to compare: add --open N, with its number in the list.")
        )
    if request.open is not None and not request.outputs:
        raise UsageError(message("Say where to write the report: add -o report.html."))
    if not request.forget and not Path(request.folder).is_dir():
        raise UsageError(
            message("There is no folder “{folder}”. Check its name.", folder=request.folder)
        )
    for path in request.outputs:
        choose_format(path, None, FORMATS)
    check_replacing(request.outputs, force=request.force, ask=asker())


def _forget(path: Path, folder: str) -> int:
    if not path.exists():
        say(message("Nothing is kept of “{folder}”.", folder=str(folder)))
        return ExitCode.DONE
    archive.delete_base(path)
    say(
        message(
            "What was kept of “{folder}” is deleted. The files in it are untouched.",
            folder=str(folder),
        )
    )
    return ExitCode.DONE


def _update(store: Store, request: ArchiveRequest) -> None:
    pool, workers = _pool(request)
    with progress_line(sys.stderr) as progress:
        done = archive.update(store, Path(request.folder), pool, workers, progress)
    if done.read or done.gone:
        say(
            message(
                "Files: {read} were read, {gone} are gone, {kept} are as they were.",
                read=done.read,
                gone=done.gone,
                kept=done.kept,
            )
        )


def _pool(request: ArchiveRequest) -> tuple[archive.Pool | None, int]:
    if request.scheduler is not None:
        workers = archive.cluster_workers(request.scheduler)
        return archive.cluster_pool(request.scheduler), workers
    workers = request.workers or archive.processors()
    return (archive.local_pool(workers), workers) if workers > 1 else (None, 1)


def _answer(request: ArchiveRequest, store: Store, events: tuple[ArchiveEvent, ...]) -> None:
    if request.open is not None:
        _open(request, store, events)
    elif request.reports is not None:
        _report(request, store, events)
    elif request.search is not None:
        hits = archive.search(store, request.search, archive.placed_by_id(events))
        shown = hits_json(hits) if request.listing == "json" else hits_table(hits)
        print_bytes(shown.encode())
    else:
        chosen = _chosen(request, events)
        shown = events_json(chosen) if request.listing == "json" else events_table(chosen)
        print_bytes(shown.encode())


def _chosen(request: ArchiveRequest, events: tuple[ArchiveEvent, ...]) -> tuple[ArchiveEvent, ...]:
    fewest = 1 if request.every else FEWEST
    return archive.matching(events, fewest, request.since, request.until)


def _open(request: ArchiveRequest, store: Store, events: tuple[ArchiveEvent, ...]) -> None:
    event = next((one for one in events if one.number == request.open), None)
    if event is None:
        raise UsageError(
            message(
                "There is no event {number}: crossread archive lists them.",
                number=str(request.open),
            )
        )
    documents = archive.documents_of(event, store)
    edition = Edition(creation_time(os.environ), replace(FULL, language=request.language))
    with progress_line(sys.stderr) as progress:
        encoder = load_meaning(chosen_cache(allowed=request.cache)) if request.meaning else None
        comparison = archive.compare_event(documents, archive.named(event), encoder, progress)
        for path in request.outputs:
            write_report(comparison, path, choose_format(path, None, FORMATS), edition)


def _report(request: ArchiveRequest, store: Store, events: tuple[ArchiveEvent, ...]) -> None:
    assert request.reports is not None
    pool, workers = _pool(request)
    folder, created = Path(request.reports), creation_time(os.environ)
    order = archive.Order(folder, created, request.meaning, pool, workers, request.language)
    with progress_line(sys.stderr) as progress:
        count = archive.write_reports(store, _chosen(request, events), order, progress)
    say(
        plural(
            "{count:number} event was compared. The list of reports is in {path}.",
            "{count:number} events were compared. The list of reports is in {path}.",
            count=count,
            path=str(folder / archive.INDEX),
        )
    )
