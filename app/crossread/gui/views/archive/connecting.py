"""Connects the page of an archive with the window around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from crossread.core.messages import Message, message
from crossread.gui.languages import tell
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.archive.opening_archives import OpeningArchives, is_archive
from crossread.gui.views.archive.page import ArchivePage
from crossread.gui.views.files import choose_folder
from crossread.gui.views.parts import Parts
from crossread.gui.views.wiring import Tools, show_files


class ArchivedWindow(Protocol):
    """What an archive needs of its window; the window itself knows this module."""

    actions_: Actions
    archive: ArchivePage
    archives: OpeningArchives
    parts: Parts
    tools: Tools

    def open_folder(self, folder: Path) -> None:
        """Show the archive of a folder, here or in another window."""


def connect_archive(window: ArchivedWindow, widget: QWidget) -> None:
    """Connect the actions on folders; *widget* is the window as what dialogs stand before."""
    actions, archiving = window.actions_, window.archive.archiving

    def choose(title: Message, then: Callable[[Sequence[Path]], object]) -> None:
        choose_folder(widget, tell(title), then)

    def show(paths: Sequence[Path]) -> None:
        if (folder := archive_among(paths)) is not None:
            window.open_folder(folder)
        else:
            show_files(window.parts, window.tools.opening, paths)

    def enable() -> None:
        ready = archiving.listing is not None and not archiving.long.is_busy
        for act in (Act.ARCHIVE_UPDATE, Act.ARCHIVE_COMPARE):
            actions[act].setEnabled(ready)

    calls: dict[Act, Callable[[], object]] = {
        Act.OPEN_FOLDER: lambda: choose(message("Open a folder"), show),
        Act.ARCHIVE: lambda: choose(
            message("Choose the folder of an archive"), lambda paths: window.open_folder(paths[0])
        ),
        Act.ARCHIVE_UPDATE: archiving.update,
        Act.ARCHIVE_COMPARE: window.archives.choose_reports,
    }
    for act, call in calls.items():
        actions[act].triggered.connect(lambda _checked=False, call=call: call())
    archiving.long.started.connect(lambda _what: enable())
    archiving.long.idle.connect(enable)
    archiving.listed.connect(lambda _listing: enable())
    enable()


def archive_among(paths: Sequence[Path]) -> Path | None:
    """Return the folder, where it is the only thing given and holds too much to compare at once."""
    folder = paths[0] if len(paths) == 1 and paths[0].is_dir() else None
    return folder if folder is not None and is_archive(folder) else None
