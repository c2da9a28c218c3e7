"""The whole program at work in a process that watches itself: what it calls, and what it writes.

As a program: ``python watched.py HOME WORK WHAT`` runs the window or the command line on the texts
in WORK, prints every breach in a line, and ends. Sockets are refused as they are asked for; a file
that is opened for writing must lie in WORK or HOME.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

_PATIENCE = 90
"""Seconds that a step of the window may take."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {
    "os.mkdir": 0,
    "os.remove": 0,
    "os.rmdir": 0,
    "os.chmod": 0,
    "os.truncate": 0,
    "os.utime": 0,
    "os.rename": 1,
    "os.link": 1,
    "os.symlink": 1,
}
"""Events that change files, and which of their arguments names the file."""


def watch(allowed: tuple[Path, ...]) -> list[str]:
    """Forbid sockets from now on; return the list that breaches will stand in."""
    breaches: list[str] = []

    def on_event(name: str, arguments: tuple[object, ...]) -> None:
        if name.startswith("socket."):
            breaches.append(f"{name} {arguments!r}")
            raise ConnectionRefusedError(name)
        breaches.extend(
            f"{name} {path}"
            for path in _written(name, arguments)
            if not any(path.is_relative_to(folder) for folder in allowed)
        )

    sys.addaudithook(on_event)
    return breaches


def _written(name: str, arguments: tuple[object, ...]) -> Iterator[Path]:
    if name == "open":
        file, mode, flags = arguments
        writes = isinstance(flags, int) and flags & _WRITING
        if isinstance(mode, str):
            writes = bool(set(mode) & set("wax+"))
        if writes and isinstance(file, (str, bytes)) and os.fsdecode(file) != os.devnull:
            yield Path(os.path.realpath(os.fsdecode(file)))
    elif name in _CHANGES:
        file = arguments[_CHANGES[name]]
        if isinstance(file, (str, bytes)):
            yield Path(os.path.realpath(os.fsdecode(file)))


def run_command_line(work: Path) -> None:
    """Compare the texts, and write every format there is."""
    from crossread.cli.main import main  # noqa: PLC0415 - in the watched process alone
    from crossread.printing import FORMATS  # noqa: PLC0415 - the same

    outputs = [f"--output={work / f'report{each.suffix}'}" for each in FORMATS.values()]
    assert main(["compare", *_texts(work), *outputs]) == 0
    assert main(["claims", _texts(work)[0]]) == 0
    assert main(["formats"]) == 0


def run_window(work: Path) -> None:
    """Open the texts, correct, keep aside, save, export, report a problem, and close."""
    from PySide6.QtCore import QSettings, QStandardPaths  # noqa: PLC0415 - the same

    from crossread.core.corrections import ConfirmRow, SetNote  # noqa: PLC0415 - the same
    from crossread.gui.app import Desk, make_application  # noqa: PLC0415 - the same
    from crossread.gui.log_file import start_log, stop_log  # noqa: PLC0415 - the same
    from crossread.gui.theme.appearance import Appearance, Scheme  # noqa: PLC0415 - the same
    from crossread.gui.views.actions import Act  # noqa: PLC0415 - the same
    from crossread.gui.views.recent import Recent  # noqa: PLC0415 - the same

    application = make_application(["crossread"])
    state = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation))
    log = start_log(state)
    desk = Desk(Appearance(application, Scheme.LIGHT), Recent(QSettings()), state)
    window = desk.open_window([Path(text) for text in _texts(work)])
    desk.offer_left(window)
    session = window.session
    _wait(lambda: session.comparison is not None and not window.discovering.is_busy)
    assert session.comparison is not None
    for number, row in enumerate(session.comparison.rows[:25]):
        session.correct(SetNote(row.id, f"look {number}"))
    session.correct(ConfirmRow(session.comparison.rows[0].id))
    _wait(lambda: not window.keeping.is_busy and window.keeping.file.exists())
    window.actions_[Act.PROBLEM].trigger()
    project = work / "call.crossread"
    window.tools.saving._write(project, lambda: None)  # noqa: SLF001 - what a file dialog calls
    _wait(lambda: session.is_saved and not window.parts.writing.is_busy)
    _export(work)
    second = desk.open_window([project])
    _wait(lambda: second.session.comparison is not None)
    desk.close_windows()
    desk.wait()
    stop_log(log)
    loaded = [name for name in sys.modules if name.startswith("PySide6.QtNetwork")]
    assert loaded == [], "the network part of Qt has no business here"


def _export(work: Path) -> None:
    from crossread.core.project_file import load_comparison  # noqa: PLC0415 - the same
    from crossread.core.reports import (  # noqa: PLC0415 - the same
        Edition,
        choose_format,
        write_report,
    )
    from crossread.printing import FORMATS  # noqa: PLC0415 - the same

    comparison = load_comparison(work / "call.crossread")
    for known in FORMATS.values():
        path = work / f"export{known.suffix}"
        edition = Edition(datetime.now(UTC))
        write_report(comparison, path, choose_format(path, None, FORMATS), edition)


def _texts(work: Path) -> list[str]:
    return sorted(str(path) for path in (work / "texts").iterdir())


def _wait(done: Callable[[], bool]) -> None:
    from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: PLC0415 - the same
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    deadline = QDeadlineTimer(_PATIENCE * 1000)
    while not done():
        assert not deadline.hasExpired(), "the window did not get ready"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


if __name__ == "__main__":
    home, folder, what = sys.argv[1:]
    found = watch((Path(home).resolve(), Path(folder).resolve()))
    (run_window if what == "window" else run_command_line)(Path(folder))
    sys.stdout.write("".join(f"BREACH {breach}\n" for breach in found))
