"""A process that is killed at any point loses no file that it had finished."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bench.made_archive import make_archive, write_archive
from crossread.core.archive import Store, update

ROOT = Path(__file__).resolve().parents[3]
READING = """
import sys
from pathlib import Path
from crossread.core.archive import Store, update, updating

class Telling(Store):
    def keep(self, taken):
        taken = list(taken)
        super().keep(taken)
        print("\\n".join(one.name for one, _ in taken), flush=True)

updating.MOST_AT_ONCE, updating._WRITTEN_EVERY = 2, 0.0
with Telling(Path(sys.argv[1])) as store:
    update(store, Path(sys.argv[2]))
"""
SHARING = """
import sys
from pathlib import Path
from crossread.core.archive import Store, local_pool, update

if __name__ == "__main__":
    with Store(Path(sys.argv[1])) as store:
        update(store, Path(sys.argv[2]), local_pool(2), 2, lambda done, _: print(done, flush=True))
"""
REPORTING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from crossread.core.archive import Order, Store, list_events, reporting, write_reports

reporting._LISTED_EVERY = 0.0
order = Order(Path(sys.argv[2]), datetime(2031, 5, 1, tzinfo=UTC), meaning=False)
with Store(Path(sys.argv[1])) as store:
    events = list_events(store.placed())
    write_reports(store, events, order, lambda done, _: print(done, flush=True))
"""
FILES = 80


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    write_archive(folder, list(make_archive(FILES)))
    return folder


def events(store: Store) -> set[frozenset[str]]:
    found: dict[int, set[str]] = {}
    for placed in store.placed():
        found.setdefault(placed.event, set()).add(placed.document.path)
    return set(map(frozenset, found.values()))


def killed_after(lines: int, store: Path, folder: Path) -> list[str]:
    """Start reading, kill the process after so many finished files, and return all of these."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "app")}
    command = [sys.executable, "-c", READING, str(store), str(folder)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        told = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        told += child.stdout.readlines()
    return [line.strip() for line in told if line.endswith("\n") and line.strip()]


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_no_finished_file_is_lost_and_the_next_run_goes_on(
    tmp_path: Path, folder: Path, seed: int
) -> None:
    path = tmp_path / "store.sqlite"
    finished: list[str] = []
    luck = random.Random(seed)
    for _ in range(3):
        finished += killed_after(luck.randint(1, 15), path, folder)
        with closing(sqlite3.connect(path)) as base:
            assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with Store(path) as store:
            assert set(finished) <= set(store.stamps())
    with Store(path) as store, Store(tmp_path / "fresh.sqlite") as fresh:
        update(store, folder)
        update(fresh, folder)
        assert set(store.stamps()) == set(fresh.stamps())
        assert len(store.placed()) == FILES
        assert events(store) == events(fresh)


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_the_processes_that_work_is_shared_with_end_with_the_one_that_is_killed(
    tmp_path: Path, folder: Path
) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT / "app")}
    script = tmp_path / "sharing.py"
    script.write_text(SHARING, encoding="utf-8")
    command = [sys.executable, str(script), str(tmp_path / "store.sqlite"), str(folder)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        begun, _read = child.stdout.readline(), child.stdout.readline()
        assert begun == "0.0\n"
        child.kill()
        child.stdout.read()  # ends when nobody holds the other end any more


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_reports_that_were_finished_are_not_written_again(tmp_path: Path, folder: Path) -> None:
    path, out = tmp_path / "store.sqlite", tmp_path / "out"
    with Store(path) as store:
        update(store, folder)
    environment = os.environ | {"PYTHONPATH": str(ROOT / "app")}
    command = [sys.executable, "-c", REPORTING, str(path), str(out)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(4):
            child.stdout.readline()
        child.kill()
    finished = {page: page.stat().st_mtime_ns for page in out.glob("*.html")}
    assert len(finished) >= 4
    again = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    after = {page: page.stat().st_mtime_ns for page in out.glob("*.html")}
    same = [page for page, when in finished.items() if after.get(page) == when]
    assert len(same) >= len(finished) - 1  # one may have been written, and not listed yet
    assert float(again.stdout.splitlines()[-1]) == 1.0
    assert (out / "index.html").is_file()
