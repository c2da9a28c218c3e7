"""Show on a terminal how far a long comparison is, in one line that goes away again."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from crossread.cli.printing import on_one_line
from crossread.cli.speaking import spoken
from crossread.core.messages import Wording
from crossread.core.types import Progress

_PATIENCE = 0.7
"""Seconds without a line: what is done sooner needs none."""
_WIDTH = 79


@contextmanager
def progress_line(
    stream: TextIO | None, clock: Callable[[], float] = time.monotonic
) -> Iterator[Progress]:
    """Give a progress that rewrites one line of a terminal; on anything else it shows nothing."""
    if stream is None or not stream.isatty():
        yield lambda _share, _what: None
        return
    line = _Line(stream, clock)
    try:
        yield line.show
    finally:
        line.clear()


class _Line:
    """What stands on the terminal's last line."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._clock = clock
        self._start = clock()
        self._shown = ""

    def show(self, share: float, what: Wording) -> None:
        """Replace the line, once the user has waited."""
        line = on_one_line(f"{share:4.0%} {spoken(what)} …")[: _width(self._stream) - 1]
        if line != self._shown and self._clock() - self._start > _PATIENCE:
            self._write(f"\r{line.ljust(len(self._shown))}")
            self._shown = line

    def clear(self) -> None:
        """Leave the line as it was before."""
        if self._shown:
            self._write(f"\r{' ' * len(self._shown)}\r")

    def _write(self, signs: str) -> None:
        with suppress(OSError):  # a terminal that is gone needs no progress
            self._stream.write(signs)
            self._stream.flush()


def _width(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or _WIDTH
    except (OSError, ValueError):
        return _WIDTH
