from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from crossread.core.errors import Cancelled, InputError
from crossread.core.messages import Wording, message
from crossread.core.types import Progress
from crossread.gui.jobs import Done, Failed, Jobs, Stopped, run


def never(message: str) -> None:
    pytest.fail(message)


def ignore(_share: float, _what: Wording) -> None:
    pass


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.cancel()
    made.wait(10)


def raising(error: Exception) -> None:
    raise error


def test_every_end_is_a_value() -> None:
    assert run(lambda _progress: 7, ignore) == Done(7)
    assert run(lambda _progress: raising(InputError(message("No such file."))), ignore) == Failed(
        "No such file."
    )
    assert run(lambda _progress: raising(Cancelled()), ignore) == Stopped()


def test_a_fault_becomes_a_sentence_too() -> None:
    outcome = run(lambda _progress: raising(ZeroDivisionError("division by zero")), ignore)
    assert isinstance(outcome, Failed)
    assert "division by zero" in outcome.message


def test_a_job_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[int] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.start(
            "Counting",
            lambda _progress: threading.get_ident(),
            lambda where: threads.extend((where, threading.get_ident())),
            never,
        )
        busy = jobs.is_busy
    assert (busy, jobs.is_busy) == (True, False)
    assert threads[0] != threads[1] == threading.get_ident()


def test_progress_is_reported(qtbot: QtBot, jobs: Jobs) -> None:
    reports: list[tuple[float, str]] = []
    jobs.progressed.connect(lambda share, what: reports.append((share, what)))
    with qtbot.waitSignal(jobs.idle):
        jobs.start("Reading", lambda progress: progress(0.5, "half"), lambda _none: None, never)
    assert reports == [(0.5, "half")]


def test_a_flood_of_progress_is_thinned(qtbot: QtBot, jobs: Jobs) -> None:
    reports: list[float] = []
    jobs.progressed.connect(lambda share, _what: reports.append(share))

    def flood(progress: Progress) -> None:
        for step in range(20_000):
            progress(step / 20_000, "more")

    with qtbot.waitSignal(jobs.idle):
        jobs.start("Flooding", flood, lambda _none: None, never)
    assert 1 <= len(reports) < 2_000


def test_an_error_arrives_as_its_sentence(qtbot: QtBot, jobs: Jobs) -> None:
    messages: list[str] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.start(
            "Reading",
            lambda _progress: raising(InputError(message("The file is empty."))),
            lambda _none: pytest.fail("nothing was read"),
            messages.append,
        )
    qtbot.waitUntil(lambda: messages == ["The file is empty."])


def test_cancel_ends_the_work_and_drops_its_result(qtbot: QtBot, jobs: Jobs) -> None:
    started, ended = threading.Event(), threading.Event()

    def endless(progress: Progress) -> None:
        try:
            while True:
                started.set()
                progress(0.1, "on and on")
        finally:
            ended.set()

    jobs.start("Waiting", endless, lambda _none: pytest.fail("cancelled"), never)
    assert started.wait(10)
    with qtbot.waitSignal(jobs.idle):
        jobs.cancel()
    assert not jobs.is_busy
    assert ended.wait(10)


def test_the_newest_job_wins(qtbot: QtBot, jobs: Jobs) -> None:
    release = threading.Event()
    results: list[str] = []

    def slow(_progress: Progress) -> str:
        release.wait(10)
        return "old"

    jobs.start("Old", slow, results.append, never)
    with qtbot.waitSignal(jobs.idle):
        jobs.start("New", lambda _progress: "new", results.append, never)
    release.set()
    with qtbot.waitSignal(jobs.idle):
        jobs.start("Newest", lambda _progress: "newest", results.append, never)
    assert results == ["new", "newest"]


def test_a_job_may_start_the_next_one(qtbot: QtBot, jobs: Jobs) -> None:
    results: list[int] = []

    def again(value: int) -> None:
        results.append(value)
        jobs.start("Second", lambda _progress: 2, results.append, never)

    jobs.start("First", lambda _progress: 1, again, never)
    qtbot.waitUntil(lambda: results == [1, 2])


def test_waiting_waits_for_a_job_that_a_newer_one_stopped(qtbot: QtBot, jobs: Jobs) -> None:
    release, ended = threading.Event(), threading.Event()

    def slow(_progress: Progress) -> None:
        release.wait(10)
        ended.set()

    jobs.start("Old", slow, lambda _none: None, never)
    with qtbot.waitSignal(jobs.idle):
        jobs.start("New", lambda _progress: None, lambda _none: None, never)
    release.set()
    jobs.wait(10)
    assert ended.is_set()
