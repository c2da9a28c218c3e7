"""Windows on small real values; settings of their own, files in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crossread.core.kinds import Grouping
from crossread.core.types import Comparison
from crossread.gui.jobs import Jobs
from crossread.gui.languages import Languages, languages
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.session import Session
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.parts import Parts, Work
from crossread.gui.views.recent import Recent
from values import COMPARISON

NORTH_TEXT = """Northland City Hall

4 March 2031

The two mayors spoke by telephone on Tuesday. They agreed to reopen the bridge on 5 May.
Northland did not offer to pay for the repairs. The mayor thanked the divers of the harbour.
"""
SOUTH_TEXT = """Southport Press Office

4 March 2031

The mayors of both cities held a telephone call on Tuesday. They discussed reopening the bridge
on 9 May. Northland offered to pay for the repairs.
"""
THIRD_TEXT = """Harbour Authority

5 March 2031

The mayors of the two cities talked by telephone. The bridge will be closed until June.
"""


@dataclass
class Elsewhere:
    """Remembers what other windows were asked for."""

    opened: list[tuple[Path, ...]] = field(default_factory=list)
    voices: list[Grouping | None] = field(default_factory=list)
    archives: list[Path] = field(default_factory=list)
    works: list[Work] = field(default_factory=list)
    quits: int = 0

    def open_window(self, paths: Sequence[Path], voices: Grouping | None) -> None:
        self.opened.append(tuple(paths))
        self.voices.append(voices)

    def quit(self) -> None:
        self.quits += 1


@pytest.fixture(autouse=True)
def spoken(qapp: QApplication) -> Iterator[Languages]:
    """The language of the windows: English, whatever the system speaks."""
    made = languages()
    made.choose("en")
    yield made
    made.choose("en")


@pytest.fixture(autouse=True)
def folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Data and caches of the test alone, wherever the user's own are."""
    for kind in ("DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def recent(settings: QSettings) -> Recent:
    return Recent(settings)


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, Scheme.LIGHT)
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made._apply)  # noqa: SLF001 - the application outlives it


@pytest.fixture
def elsewhere() -> Elsewhere:
    return Elsewhere()


def make_parts(appearance: Appearance, recent: Recent, elsewhere: Elsewhere) -> Parts:
    return Parts(
        session=Session(),
        reading=Jobs(),
        writing=Jobs(),
        finding=Jobs(),
        appearance=appearance,
        recent=recent,
        state=Path(recent._settings.fileName()).parent / "state",  # noqa: SLF001 - the same folder for both
        open_window=elsewhere.open_window,
        open_archive=elsewhere.archives.append,
        open_work=elsewhere.works.append,
        quit=elsewhere.quit,
    )


@pytest.fixture
def parts(appearance: Appearance, recent: Recent, elsewhere: Elsewhere) -> Iterator[Parts]:
    made = make_parts(appearance, recent, elsewhere)
    yield made
    made.reading.wait(30)
    made.writing.wait(30)
    made.finding.wait(30)


@pytest.fixture
def window(qtbot: QtBot, parts: Parts) -> Iterator[MainWindow]:
    """An empty window."""
    made = MainWindow(parts)
    made.show()
    qtbot.waitExposed(made)
    yield made
    end(made)


@pytest.fixture
def next_window(
    appearance: Appearance, recent: Recent, elsewhere: Elsewhere
) -> Iterator[Callable[[], MainWindow]]:
    """Make windows that follow the first one."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        made.append(MainWindow(make_parts(appearance, recent, elsewhere)))
        made[-1].show()
        return made[-1]

    yield make
    for window in made:
        end(window)


def end(window: MainWindow) -> None:
    """Close a window whatever is unsaved, where the test left it open."""
    if isValid(window):
        window.parts.reading.cancel()
        window.session.open(COMPARISON)
        window.close()


@pytest.fixture
def open_window(window: MainWindow) -> MainWindow:
    """A window that shows the two cities' call."""
    window.session.open(COMPARISON)
    window.view.setFocus()
    return window


@pytest.fixture
def model(qtmodeltester: object, qapp: QApplication) -> RowsModel:
    made = RowsModel()
    made.show(COMPARISON, COMPARISON.rows)
    qtmodeltester.check(made)  # type: ignore[attr-defined]  # a fixture without a public type
    return made


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, Path]:
    """Two accounts of one call, as files."""
    north, south = tmp_path / "north.txt", tmp_path / "south.txt"
    north.write_text(NORTH_TEXT, "utf-8")
    south.write_text(SOUTH_TEXT, "utf-8")
    return north, south


@pytest.fixture
def third(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(THIRD_TEXT, "utf-8")
    return path


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[MainWindow], Comparison | None]:
    """Wait until no job of a window is running, and return what it shows."""

    def wait(window: MainWindow) -> Comparison | None:
        parts, discovering = window.parts, window.discovering
        qtbot.waitUntil(
            lambda: not (parts.reading.is_busy or parts.writing.is_busy or discovering.is_busy),
            timeout=60_000,
        )
        return window.session.comparison

    return wait
