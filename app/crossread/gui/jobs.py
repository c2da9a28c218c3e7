"""Pure functions off the GUI thread: progress, cancel, newest wins, errors as values."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal

from crossread.core.errors import Cancelled, CrossreadError
from crossread.core.messages import Wording, message
from crossread.core.types import Progress
from crossread.gui.languages import tell
from crossread.gui.log_file import log_fault

_REPORT_EVERY = 0.04
"""Seconds between two reports of progress: more would only fill the event queue."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Done:
    """A job ended with a value."""

    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """A job ended with a sentence for the user."""

    message: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """A job was cancelled."""


Outcome: TypeAlias = Done | Failed | Stopped


def run(work: Callable[[Progress], Any], progress: Progress) -> Outcome:
    """Call *work* and return how it ended; never raises."""
    try:
        return Done(work(progress))
    except Cancelled:
        return Stopped()
    except CrossreadError as error:
        return Failed(tell(error.sentence))
    except Exception as error:  # noqa: BLE001 - a fault in a job must not take the window along
        log_fault(error)
        said = message(
            "Something went wrong inside Crossread ({kind}: {error}).",
            kind=type(error).__name__,
            error=str(error),
        )
        return Failed(tell(said))


class _Post(QObject):
    """Carries a worker's reports to the GUI thread; has no parent, so it outlives the window."""

    progressed = Signal(int, float, str)
    ended = Signal(int, object)


class Jobs(QObject):
    """Runs one job at a time; a newer one stops an older one, whose result is dropped.

    Signals:
        started: a job began; carries what it does.
        progressed: carries the share done, 0 to 1, and what is being done.
        idle: no job is running any more.
    """

    started = Signal(str)
    progressed = Signal(float, str)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = _Post()
        self._post.progressed.connect(self._on_progress)
        self._post.ended.connect(self._on_end)
        self._number = 0
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        """The newest last; older ones may still be on their way to an end."""
        self._then: Callable[[Any], None] | None = None
        self._failed: Callable[[str], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether a job is running whose result is still wanted."""
        return self._then is not None

    def start(
        self,
        label: str,
        work: Callable[[Progress], Result],
        then: Callable[[Result], None],
        failed: Callable[[str], None],
    ) -> None:
        """Run *work* on a thread; call *then* or *failed* on this one when it ends."""
        self._stop.set()
        self._number += 1
        self._stop = threading.Event()
        self._then, self._failed = then, failed
        shell = _shell(self._post, self._number, self._stop, work)
        thread = threading.Thread(target=shell, name=label, daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
        self.started.emit(label)
        thread.start()

    def cancel(self) -> None:
        """Stop the running job; its result will not come any more."""
        self._stop.set()
        if self._then is not None:
            self._forget()

    def wait(self, seconds: float) -> None:
        """Wait until no worker's thread is running any more, at most *seconds*."""
        end = time.monotonic() + seconds
        for thread in self._threads:
            if thread.is_alive():
                thread.join(max(0.0, end - time.monotonic()))

    def _forget(self) -> None:
        self._number += 1
        self._then = self._failed = None
        self.idle.emit()

    def _on_progress(self, number: int, share: float, what: str) -> None:
        if number == self._number:
            self.progressed.emit(share, what)

    def _on_end(self, number: int, outcome: Outcome) -> None:
        if number != self._number or self._then is None or self._failed is None:
            return
        then, failed = self._then, self._failed
        self._forget()
        match outcome:
            case Done(value):
                then(value)
            case Failed(message):
                failed(message)
            case Stopped():
                pass


def _shell(
    post: _Post, number: int, stop: threading.Event, work: Callable[[Progress], Any]
) -> Callable[[], None]:
    reported = 0.0

    def progress(share: float, what: Wording) -> None:
        nonlocal reported
        if stop.is_set():
            raise Cancelled
        if time.monotonic() - reported >= _REPORT_EVERY:
            reported = time.monotonic()
            post.progressed.emit(number, share, tell(what))

    def shell() -> None:
        post.ended.emit(number, run(work, progress))

    return shell
