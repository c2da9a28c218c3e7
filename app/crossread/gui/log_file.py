"""A log of what the program did, without a word of any text and without names of files.

It says which steps were taken and where faults happened in the program: what a user can send along
with a problem without giving anything away. Messages of errors are left out, for they may quote.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterable
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath
from traceback import extract_tb
from types import TracebackType

from crossread import __version__

LOG = logging.getLogger("crossread")
NAME = "crossread.log"
_SIZE, _OLDER = 256 * 1024, 2
"""Bytes of one log file, and how many older ones are kept."""
_PLAIN = frozenset(
    f".{kind}"
    for kind in (
        *("txt", "md", "html", "htm", "mhtml", "docx", "odt", "rtf", "pdf", "eml", "zip"),
        *("crossread", "json", "csv", "xlsx", "svg", "png"),
    )
)


def start_log(folder: Path) -> logging.Handler | None:
    """Write the log into the folder from now on; None where it cannot be written."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / NAME, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8"
        )
    except OSError:
        return None  # the program runs without it
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    LOG.propagate = False
    LOG.info("Crossread %s on %s starts", __version__, sys.platform)
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Write into that log no more."""
    if handler is not None:
        LOG.removeHandler(handler)
        handler.close()


def watch_faults() -> None:
    """Log every fault that nothing else caught, in any thread."""
    before = sys.excepthook

    def on_fault(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        log_fault(fault)
        before(kind, fault, trace)

    def on_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            log_fault(arguments.exc_value)

    sys.excepthook = on_fault
    threading.excepthook = on_thread


def log_fault(fault: BaseException) -> None:
    """Log what kind of fault it is and where in the program it happened, not what it says."""
    LOG.error("%s", " < ".join([type(fault).__name__, *_places(fault)]))
    if fault.__cause__ is not None:
        log_fault(fault.__cause__)


def log_step(what: str, paths: Iterable[PurePath] = ()) -> None:
    """Log a step; of files their kinds alone."""
    kinds = ", ".join(suffix_of(path) for path in paths)
    LOG.info("%s%s", what, f": {kinds}" if kinds else "")


def suffix_of(path: PurePath) -> str:
    """Return the ending of a file's name where it is a kind of file, not a part of the name."""
    suffix = path.suffix.lower()
    return suffix if suffix in _PLAIN else "another kind"


def last_lines(folder: Path, count: int = 40) -> tuple[str, ...]:
    """Return the end of the log; nothing where there is none."""
    try:
        with (folder / NAME).open(encoding="utf-8", errors="replace") as log:
            return tuple(log.read().splitlines()[-count:])
    except OSError:
        return ()


def _places(fault: BaseException) -> list[str]:
    frames = reversed(extract_tb(fault.__traceback__))
    return [f"{PurePath(frame.filename).name}:{frame.lineno}" for frame in frames]
