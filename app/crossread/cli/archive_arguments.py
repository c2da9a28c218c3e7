"""What can be typed behind ``crossread archive``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from datetime import date

from crossread.core.messages import LANGUAGES

LISTINGS = ("table", "json")
_ABOUT = """\
Read a folder of accounts, tell which of them report the same event, and list the events.
What was read is kept, so that the next time only new and changed files are read.
"""
_EXAMPLES = """\
examples:
  crossread archive releases                                list events with two accounts or more
  crossread archive releases --since 2031-03-01 --all       those of one account, too
  crossread archive releases --open 17 -o report.html       compare one event
  crossread archive releases --reports out                  compare all, with an index page
  crossread archive releases --search "bridge repairs"      find texts

A cluster needs crossread[cluster], and the folder under the same path on every machine. It pays
from some 50,000 short texts or 10,000 web pages on, and with --reports; below, this machine's own
processors are as quick.
"""


@dataclass(frozen=True, slots=True)
class ArchiveRequest:
    """``crossread archive``."""

    folder: str
    open: int | None = None
    """The number of an event to compare."""
    outputs: tuple[str, ...] = ()
    """Where to write its report."""
    reports: str | None = None
    """A folder for reports of all events."""
    search: str | None = None
    forget: bool = False
    listing: str = "table"
    every: bool = False
    since: date | None = None
    until: date | None = None
    store: str | None = None
    beside: bool = False
    """Keep the store in the archive's own folder."""
    meaning: bool = True
    cache: bool = True
    workers: int | None = None
    scheduler: str | None = None
    language: str = "en"
    """Of the reports' own words."""
    force: bool = False


def add_archive(parser: argparse.ArgumentParser) -> None:
    """Let these be typed behind ``archive``."""
    parser.description, parser.epilog = _ABOUT, _EXAMPLES
    add = parser.add_argument
    add("folder", metavar="FOLDER", help="read with all folders in it, in every format")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--open", metavar="N", type=_count, help="compare the accounts of event N")
    what.add_argument("--reports", metavar="DIR", help="compare all events into a folder")
    what.add_argument("--search", metavar="WORDS", help="find texts that hold these words")
    what.add_argument("--forget", action="store_true", help="delete what was kept of the folder")
    add("-o", "--output", dest="outputs", metavar="OUT", action="append", help="with --open: file")
    add("--format", dest="listing", choices=LISTINGS, default="table", help="of what is listed")
    add("--all", dest="every", action="store_true", help="list events with one account, too")
    add("--since", metavar="DATE", type=_day, help="list events from this day on, as 2031-03-05")
    add("--until", metavar="DATE", type=_day, help="list events up to this day")
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument("--store", metavar="FILE", help="keep what was read in this file")
    kept.add_argument("--beside", action="store_true", help="keep it in FOLDER itself")
    add("--language", choices=tuple(LANGUAGES), default="en", help="of the reports' own words")
    add("--no-meaning", dest="meaning", action="store_false", help="compare without the model")
    add_cache(parser)
    work = parser.add_mutually_exclusive_group()
    work.add_argument("--workers", metavar="N", type=_count, help="processes that share the work")
    work.add_argument("--scheduler", metavar="ADDRESS", help="share it with a Dask cluster instead")
    add("--force", action="store_true", help="replace a report that is there without asking")


def add_cache(parser: argparse.ArgumentParser) -> None:
    """Let it be typed that nothing is to be remembered."""
    parser.add_argument(
        "--no-cache",
        dest="cache",
        action="store_false",
        help="remember no vectors of claims for the next time",
    )


def archive_request(parsed: argparse.Namespace) -> ArchiveRequest:
    """Return what was typed."""
    return ArchiveRequest(
        folder=parsed.folder,
        open=parsed.open,
        outputs=tuple(parsed.outputs or ()),
        reports=parsed.reports,
        search=parsed.search,
        forget=parsed.forget,
        listing=parsed.listing,
        every=parsed.every,
        since=parsed.since,
        until=parsed.until,
        store=parsed.store,
        beside=parsed.beside,
        meaning=parsed.meaning,
        cache=parsed.cache,
        workers=parsed.workers,
        scheduler=parsed.scheduler,
        language=parsed.language,
        force=parsed.force,
    )


def _count(typed: str) -> int:
    if not typed.isdecimal() or int(typed) < 1:
        raise argparse.ArgumentTypeError(f"“{typed}” is no number from 1 up")
    return int(typed)


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{typed}” is no date; write it as 2031-03-05") from error
