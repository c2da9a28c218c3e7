"""``crossread --selftest``: does everything work here that an installation can break?

It goes through the whole program on the shipped examples, in a folder that it removes again, and
prints a line for each thing that works. `packaging/selftest.py` runs it in all that is built.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from crossread import __version__
from crossread.core import reading
from crossread.core.comparing import compare, load_meaning, open_readouts
from crossread.core.messages import LANGUAGES
from crossread.core.project_file import load_comparison, save_comparison
from crossread.core.reports import Edition, Profile, write_report
from crossread.core.types import Comparison
from crossread.printing import FORMATS
from crossread.resources import resource_path

EXAMPLES = "call-*.txt"
"""Two accounts of one call, in resources/examples."""
WHEN = datetime(2000, 1, 1, tzinfo=UTC)
"""What the exports bear as their date, so that they are the same everywhere."""
PATIENCE = 60.0
"""Seconds until a window that shows nothing has failed."""
Say = Callable[[str], None]


class SelftestError(Exception):
    """Something does not work in this installation."""


def main() -> int:
    """Test everything and return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing flashes over the user's screen
    started = time.perf_counter()
    _print(f"Crossread {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    try:
        with TemporaryDirectory(prefix="crossread-") as folder:
            go_through(Path(folder), _print)
    except Exception as error:  # noqa: BLE001 - whatever fails is what this is there to tell
        _print(traceback.format_exc())
        _print(f"FAILED: {type(error).__name__}: {error}")
        return 1
    _print(f"everything works ({time.perf_counter() - started:.1f} s)")
    return 0


def go_through(folder: Path, say: Say) -> None:
    """Go through everything, with files in the folder; raises what the first failure raises."""
    application = show_window(examples(), folder, say)  # pages are drawn with it, as in real life
    comparison = compare_examples(say)
    save_and_load(comparison, folder, say)
    export_everything(comparison, folder, say)
    read_exports(folder, say)
    del application


def examples() -> tuple[Path, ...]:
    """Return the shipped files that are compared."""
    return tuple(sorted(resource_path("examples").glob(EXAMPLES)))


def compare_examples(say: Say) -> Comparison:
    """Compare the examples, with the meaning model."""
    opened = open_readouts(examples())
    comparison = compare(opened.readouts, encoder=load_meaning())
    if opened.failures or comparison.notes:
        raise SelftestError("; ".join(map(str, (*opened.failures, *comparison.notes))))
    relations = {row.relation.value for row in comparison.rows}
    say(f"compares: {len(comparison.readouts)} readouts, {len(comparison.rows)} rows")
    say(f"judges: {', '.join(sorted(relations))}; {len(comparison.findings)} findings")
    return comparison


def save_and_load(comparison: Comparison, folder: Path, say: Say) -> None:
    """Save the comparison and load it again."""
    path = folder / "selftest.crossread"
    save_comparison(comparison, path)
    if load_comparison(path) != comparison:
        raise SelftestError("a saved comparison is another one when it is loaded")
    say(f"saves and loads: {path.stat().st_size} bytes")


def export_everything(comparison: Comparison, folder: Path, say: Say) -> None:
    """Write every kind of report, in every language that the program speaks."""
    for language in LANGUAGES:
        edition = Edition(WHEN, Profile("selftest", language=language))
        for name, known in FORMATS.items():
            path = folder / f"{language}{known.suffix}"
            write_report(comparison, path, known, edition)
            say(f"exports {name} ({language}): {path.stat().st_size} bytes")


def read_exports(folder: Path, say: Say) -> None:
    """Read what was exported, in the process that is made for files from others."""
    suffixes = {suffix for known in reading.FORMATS.values() for suffix in known.suffixes}
    for path in sorted(folder.glob("en.*")):
        if path.suffix not in suffixes:
            continue
        opened = open_readouts([path])
        if opened.failures:
            raise SelftestError(str(opened.failures[0]))
        say(f"reads {path.suffix}: {len(opened.readouts[0].claims)} claims")


def show_window(paths: Sequence[Path], folder: Path, say: Say) -> object:
    """Open the window on files, close it when they are shown, and return the application.

    Settings are kept in the folder: the user's own do not count, and stay as they are.
    """
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - the rest needs no Qt

    from crossread.gui.app import Desk, make_application  # noqa: PLC0415 - as above
    from crossread.gui.theme.appearance import Appearance  # noqa: PLC0415 - as above
    from crossread.gui.views.recent import Recent  # noqa: PLC0415 - as above

    application = make_application(["crossread"])
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    desk = Desk(Appearance(application), Recent(settings), folder)
    window = desk.open_window(paths)
    wait(application.processEvents, lambda: window.session.comparison is not None)
    say("opens a window on the examples")
    window.close()
    wait(application.processEvents, lambda: not window.isVisible())
    desk.wait()
    settings.sync()  # not when the program ends: its folder is gone then
    say("closes it")
    return application


def wait(work: Callable[[], object], done: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Do *work* again and again until *done*; raises SelftestError when patience ends."""
    end = time.monotonic() + patience
    while not done():
        if time.monotonic() > end:
            raise SelftestError(f"the window did not answer for {patience:g} seconds")
        work()
        time.sleep(0.005)


def _print(line: str) -> None:
    sys.stdout.buffer.write(f"{line}\n".encode())
    sys.stdout.flush()
