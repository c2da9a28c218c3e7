"""The actions on archives: text, shortcuts, icon."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.core.messages import message
from crossread.gui.views.acts import Act, ActionSpec

_S = ActionSpec
ARCHIVE_SPECS: Mapping[Act, ActionSpec] = {
    Act.ARCHIVE: _S(
        message("Open archive fo&lder…"),
        message("List the events in a folder of many readouts, and compare those of each"),
        ("Ctrl+Alt+O",),
        "archive",
    ),
    Act.ARCHIVE_UPDATE: _S(
        message("Read archive a&gain"),
        message("Read what is new in the archive’s folder since it was read"),
        ("Ctrl+F5",),
        "realign",
    ),
    Act.ARCHIVE_COMPARE: _S(
        message("Co&mpare all events…"),
        message("Write a report of every event into a folder, with a page that lists them"),
        ("Ctrl+Shift+E",),
        "export",
    ),
}
