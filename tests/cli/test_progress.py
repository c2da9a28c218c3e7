"""Progress is one line on a terminal, only when it takes long, and gone at the end."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.cli.progress import progress_line
from crossread.core.errors import Cancelled


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def slow() -> Callable[[], float]:
    """Return a clock on which ten seconds pass between two looks."""
    ticks: Iterator[int] = count(0, 10)
    return lambda: float(next(ticks))


def screen(written: str) -> str:
    """Return the line that a terminal shows after the signs."""
    line = ""
    for part in re.split("(\r)", written):
        line = part + line[len(part) :] if part != "\r" else line
    return line


@given(st.lists(st.tuples(st.floats(0, 1), st.text(max_size=200)), max_size=5))
def test_nothing_is_left_and_nothing_steers_the_terminal(steps: list[tuple[float, str]]) -> None:
    terminal = Terminal()
    with progress_line(terminal, slow()) as progress:
        for share, what in steps:
            progress(share, what)
    written = terminal.getvalue()
    assert screen(written).strip() == ""
    assert all(sign.isprintable() for sign in written.replace("\r", ""))
    assert max(map(len, written.split("\r"))) < 80


def test_the_line_says_what_is_done_and_how_far_it_is() -> None:
    terminal = Terminal()
    with progress_line(terminal, slow()) as progress:
        progress(0.25, "Reading north.txt")
        assert screen(terminal.getvalue()).strip() == "25% Reading north.txt …"
        progress(0.5, "Matching")
        assert screen(terminal.getvalue()).strip() == "50% Matching …"


def test_what_is_done_soon_needs_no_line() -> None:
    terminal = Terminal()
    with progress_line(terminal, lambda: 0.0) as progress:
        progress(0.5, "Matching")
    assert terminal.getvalue() == ""


@pytest.mark.parametrize("stream", [None, io.StringIO()])
def test_a_file_or_a_closed_stream_gets_none(stream: io.StringIO | None) -> None:
    with progress_line(stream, slow()) as progress:
        progress(0.5, "Matching")
    assert stream is None or stream.getvalue() == ""


def test_the_line_goes_away_when_the_work_is_stopped() -> None:
    terminal = Terminal()

    def work() -> None:
        with progress_line(terminal, slow()) as progress:
            progress(0.5, "Matching")
            raise Cancelled

    with pytest.raises(Cancelled):
        work()
    assert screen(terminal.getvalue()).strip() == ""
