"""Every action of the window in one table: text, shortcuts, icon and what it does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from crossread.core.messages import Message, message
from crossread.gui.languages import tell, worded
from crossread.gui.theme.colours import Colours
from crossread.gui.theme.icons import icon
from crossread.gui.views.acts import Act, ActionSpec
from crossread.gui.views.archive_acts import ARCHIVE_SPECS
from crossread.gui.views.correction_acts import CORRECTION_SPECS
from crossread.gui.views.file_acts import FILE_SPECS
from crossread.gui.views.view_acts import VIEW_SPECS

__all__ = ["SPECS", "Act", "ActionSpec", "Actions", "make_actions", "plain_text", "recolour"]

SPECS: Mapping[Act, ActionSpec] = {
    **FILE_SPECS,
    **ARCHIVE_SPECS,
    **VIEW_SPECS,
    **CORRECTION_SPECS,
}

Actions = Mapping[Act, QAction]


def make_actions(window: QWidget, colours: Colours) -> Actions:
    """Return a QAction for every entry of the table."""
    made = {}
    for act, spec in SPECS.items():
        action = QAction(window)
        worded(action.setText, spec.text)
        action.setObjectName(act.value)
        action.setShortcuts([QKeySequence(key) for key in spec.shortcuts])
        worded(action.setStatusTip, spec.tip)
        action.setCheckable(spec.checkable)
        worded(action.setToolTip, _tip(spec))
        window.addAction(action)
        made[act] = action
    recolour(made, colours)
    return made


def recolour(actions: Actions, colours: Colours) -> None:
    """Draw the icons in the colours of the scheme."""
    for act, spec in SPECS.items():
        if spec.icon:
            actions[act].setIcon(icon(spec.icon, colours))


def plain_text(act: Act) -> str:
    """Return an action's text without the sign for its menu letter."""
    return tell(SPECS[act].text).replace("&", "")


def _tip(spec: ActionSpec) -> Message:
    if not spec.shortcuts:
        return spec.tip
    return message("{tip} ({key})", tip=spec.tip, key=spec.shortcuts[0])
