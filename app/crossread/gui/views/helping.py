"""Connects what helps: settings, guide, legend, tour."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from crossread.core.errors import CrossreadError
from crossread.core.messages import message
from crossread.core.reports.edition import BUILT_IN, LABELS
from crossread.core.reports.profiles import load_profiles, profiles_path
from crossread.gui.languages import tell
from crossread.gui.session import Session
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.data_places import DataPlace, archives_place, vectors_place
from crossread.gui.views.event_bar import EventBar
from crossread.gui.views.filter_bar import FilterBar
from crossread.gui.views.findings_panel import FindingsPanel
from crossread.gui.views.guide import Guide
from crossread.gui.views.inspector import Inspector
from crossread.gui.views.legend import show_legend
from crossread.gui.views.parts import Parts
from crossread.gui.views.settings_dialog import Reach, SettingsDialog
from crossread.gui.views.tour import Step, Tour
from crossread.gui.views.wiring import Tools, zoom

_SETTLE = 600
"""Milliseconds until a window has come to rest."""
_TOUR = (
    message(
        "Each column is one readout, each row one matter. The sign at the left says how they "
        "stand to each other."
    ),
    message("Show or hide rows of each kind here, filter them, and search all claims."),
    message(
        "The selected row in full: why it was matched, who says it, your note and tags. "
        "C confirms it."
    ),
    message("What stands out, the most newsworthy first. A click leads to the evidence."),
    message(
        "Correct title and date here, and look at the full texts or at pictures of it all. "
        "F1 opens the guide."
    ),
)
"""What is said of each part in turn."""


class HelpedWindow(Protocol):
    """What helping needs of a window."""

    actions_: Actions
    bar: FilterBar
    event_bar: EventBar
    findings: FindingsPanel
    inspector: Inspector
    parts: Parts
    tools: Tools


def connect_help(window: HelpedWindow, widget: QWidget) -> None:
    """Connect the actions that help; *widget* is the window as what dialogs stand before."""
    actions, parts = window.actions_, window.parts

    def legend() -> None:
        show_legend(widget, parts.appearance.colours)

    def settings() -> None:
        SettingsDialog(reach_of(window, legend), widget).show()

    for act, call in (
        (Act.GUIDE, lambda: Guide(widget).show()),
        (Act.COLOURS, legend),
        (Act.SETTINGS, settings),
        (Act.TOUR, lambda: take_tour(window, widget)),
    ):
        actions[act].triggered.connect(lambda _checked=False, call=call: call())


def take_tour(window: HelpedWindow, widget: QWidget) -> Tour:
    """Show the parts of the window one by one, and remember that it was done."""
    parts = (window.tools.view, window.bar, window.inspector, window.findings, window.event_bar)
    steps = [Step(part, text) for part, text in zip(parts, _TOUR, strict=True)]
    tour = Tour(widget, steps, window.parts.appearance.colours)
    tour.ended.connect(window.parts.recent.choices.keep_toured)
    return tour


def offer_tour(window: QMainWindow, session: Session, actions: Actions) -> None:
    """Begin the tour once there is something to look at."""

    def begin() -> None:
        session.changed.disconnect(begin)
        # In a turn of its own: the panels take their places first.
        QTimer.singleShot(_SETTLE, window, actions[Act.TOUR].trigger)

    session.changed.connect(begin)


def reach_of(window: HelpedWindow, legend: Callable[[], object]) -> Reach:
    """Return what the settings of a window reach."""
    parts = window.parts
    return Reach(
        appearance=parts.appearance,
        recent=parts.recent,
        profiles=_profiles(),
        places=_places(parts),
        zoom=lambda size: zoom(window.tools, size),
        show_colours=legend,
        delete_all=lambda: delete_all(parts, _profiles_file()),
    )


def delete_all(parts: Parts, profiles: Path) -> None:
    """Delete settings, profiles, log, caches and kept work; open windows keep theirs again."""
    parts.recent.choices.forget()
    with suppress(OSError):
        profiles.unlink(missing_ok=True)
    for place in (vectors_place(), archives_place()):
        place.delete()
    shutil.rmtree(parts.state, ignore_errors=True)


def _profiles_file() -> Path:
    return profiles_path(os.environ, sys.platform, Path.home())


def _profiles() -> dict[str, str]:
    own: tuple[str, ...] = ()
    with suppress(CrossreadError):
        own = tuple(profile.name for profile in load_profiles(_profiles_file()))
    built_in = {profile.name: tell(LABELS[profile.name]) for profile in BUILT_IN}
    return {**built_in, **{name: name for name in own}}


def _places(parts: Parts) -> tuple[DataPlace, ...]:
    return (
        DataPlace(message("Settings and recent files"), parts.recent.choices.file.parent),
        DataPlace(message("Log, and work kept aside"), parts.state),
        DataPlace(message("Report profiles"), _profiles_file().parent),
        vectors_place(),
        archives_place(),
    )
