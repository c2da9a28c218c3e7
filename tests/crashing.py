"""A session of corrections and saves in a process of its own, which is killed on the way.

The session is the same for the same seed, so whoever kills it knows every state that it went
through. As a program: ``python crashing.py FOLDER SEED DIES_AT`` works in the folder and says
"kept N" or "saved N" when state N is on the disk; at file operation DIES_AT, if that is not 0, it
kills itself.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from crossread.core.corrections import (  # noqa: E402 - found by the path above
    ConfirmRow,
    Correction,
    JoinRows,
    MoveClaim,
    SetNote,
    SplitRow,
    TagRows,
    apply,
)
from crossread.core.errors import CrossreadError  # noqa: E402 - the same
from crossread.core.project_file import (  # noqa: E402 - the same
    backups_of,
    kept_in,
    load_comparison,
    save_comparison,
)
from crossread.core.types import Comparison  # noqa: E402 - the same
from large import large_comparison  # noqa: E402 - the same

STEPS = 90
OPERATIONS = 90
"""About how many times a session touches a file."""
_SAVES = 0.03
_PAUSES = 0.04
"""How likely a step is followed by a save, or by so long a pause that work is kept aside."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a killed session left behind, as numbers of states; -1 for none."""

    promised: int
    """The latest that it had said was on the disk."""
    found: int
    """The latest that a restart finds."""
    was_killed: bool
    """Else it had ended before."""


@cache
def states(seed: int) -> tuple[Comparison, ...]:
    """Return every state of the session, in order."""
    return tuple(_session(random.Random(seed)))


def kill_at_operation(folder: Path, seed: int, operation: int) -> Outcome:
    """Let a session kill itself at a file operation, and look at what is left."""
    with _start(folder, seed, operation) as process:
        said, _ = process.communicate()
    return _outcome(folder, seed, said, process.returncode)


def kill_after(folder: Path, seed: int, seconds: float) -> Outcome:
    """Kill a session so long after it began to work, and look at what is left."""
    with _start(folder, seed, 0) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        said, _ = process.communicate()
    return _outcome(folder, seed, first + said, process.returncode)


def _start(folder: Path, seed: int, operation: int) -> subprocess.Popen[str]:
    command = [sys.executable, __file__, str(folder), str(seed), str(operation)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _outcome(folder: Path, seed: int, said: str, code: int) -> Outcome:
    lines = [line.split() for line in said.splitlines(keepends=True) if line.endswith("\n")]
    promised = max((int(number) for what, number in lines if what in ("kept", "saved")), default=-1)
    assert code in (0, -signal.SIGKILL), f"the session failed by itself: {code}"
    return Outcome(promised, _latest(folder, seed), code != 0)


def _latest(folder: Path, seed: int) -> int:
    """Return the latest state that is found; all that is found must be one, and be whole."""
    project = folder / "call.crossread"
    files = [kept.file for kept in kept_in(folder / "state")]
    files += [path for path in (project, *backups_of(project)) if path.exists()]
    known = states(seed)
    return max((known.index(load_comparison(path)) for path in files), default=-1)


def _session(rng: random.Random) -> Iterator[Comparison]:
    comparison = large_comparison(2, 40)
    yield comparison
    for step in range(STEPS):
        with suppress(CrossreadError):
            comparison = apply(comparison, _correction(rng, comparison, step))
        comparison = apply(comparison, SetNote(comparison.rows[0].id, f"step {step}"))
        yield comparison


def _correction(rng: random.Random, comparison: Comparison, step: int) -> Correction:
    rows = [row.id for row in rng.sample(comparison.rows, 2)]
    claim = rng.choice(rng.choice(comparison.readouts).claims).id
    kinds: tuple[Correction, ...] = (
        ConfirmRow(rows[0]),
        SetNote(rows[0], f"note {step}"),
        TagRows(tuple(rows), "check"),
        MoveClaim(claim, rows[0]),
        MoveClaim(claim, None),
        JoinRows(tuple(rows)),
        SplitRow(rows[0]),
    )
    return rng.choice(kinds)


def _work(folder: Path, seed: int, dies_at: int) -> None:
    """Go through the session as the window would, without a window."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - the killed process alone

    from crossread.core.project_file import backups  # noqa: PLC0415 - the same
    from crossread.gui.session import Session  # noqa: PLC0415 - the same
    from crossread.gui.views.autosaving import Autosaving  # noqa: PLC0415 - the same

    application = QCoreApplication([])
    backups.SPACING = 0.0  # every save has its backup, so that many are killed in between
    session, project = Session(), folder / "call.crossread"
    rng, waiting = random.Random(-seed), random.Random(seed)  # waiting depends on the machine
    autosaving = Autosaving(session, folder / "state")
    known = states(seed)
    autosaving.kept.connect(lambda comparison: _say("kept", _number(known, comparison)))
    session.open(known[0])
    _say("ready", 0)
    _die(folder, dies_at)
    for number, state in enumerate(known[1:], start=1):
        session.replace(state, "a correction")
        application.processEvents()
        chance = rng.random()
        if chance < _SAVES:
            save_comparison(state, project)
            session.mark_saved(state, project)
            _say("saved", number)
        elif chance < _SAVES + _PAUSES:
            autosaving.keep()
        while autosaving.is_busy and waiting.random() < 0.5:
            application.processEvents()
    while autosaving.is_busy:
        application.processEvents()


def _number(known: tuple[Comparison, ...], comparison: object) -> int:
    return next(number for number, state in enumerate(known) if state is comparison)


def _say(what: str, number: int) -> None:
    sys.stdout.write(f"{what} {number}\n")
    sys.stdout.flush()


def _die(folder: Path, dies_at: int) -> None:
    """Kill this process at the file operation of that number; 0 is never."""
    done = 0

    def count(*_: object) -> None:
        nonlocal done
        done += 1
        if done == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def on_event(name: str, arguments: tuple[object, ...]) -> None:
        if name in ("open", "os.rename", "os.remove", "os.chmod", "os.mkdir", "os.utime"):
            named = str(arguments[0])
            if named.startswith(str(folder)):
                count()

    synced = os.fsync

    def fsync(fd: Any) -> None:
        count()
        synced(fd)
        count()

    if dies_at:
        os.fsync = fsync
        sys.addaudithook(on_event)


if __name__ == "__main__":
    _work(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
