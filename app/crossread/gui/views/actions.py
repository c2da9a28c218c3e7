"""Every action of the window in one table: text, shortcuts, icon and what it does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from crossread.gui.theme.colours import Colours
from crossread.gui.theme.icons import icon
from crossread.gui.views.acts import Act, ActionSpec
from crossread.gui.views.correction_acts import CORRECTION_SPECS

__all__ = ["SPECS", "Act", "ActionSpec", "Actions", "make_actions", "plain_text", "recolour"]

_S = ActionSpec
SPECS: Mapping[Act, ActionSpec] = {
    Act.NEW_WINDOW: _S("&New window", "Open another window", ("Ctrl+N",), "new-window"),
    Act.OPEN: _S("&Open…", "Open readouts, or a saved comparison", ("Ctrl+O",), "open"),
    Act.OPEN_VOICES: _S(
        "Open article by &voice…",
        "Open one article and compare the accounts it reports",
        ("Ctrl+Shift+O",),
        "voice",
    ),
    Act.OPEN_SIDES: _S(
        "Open article by s&ide…",
        "Open one article and compare the sides that its tellers belong to",
        (),
        "voice",
    ),
    Act.EXAMPLE: _S("Try the exa&mple", "Open two composed readouts of one call", (), "example"),
    Act.ADD: _S(
        "A&dd readouts…", "Compare with further files", ("Ctrl+Shift+A",), "add"
    ),
    Act.PASTE: _S(
        "&Paste a readout…", "Compare with a text from the clipboard", ("Ctrl+V",), "paste"
    ),
    Act.READOUTS: _S(
        "&Edit event and readouts…",
        "Correct issuer, party, title, date or language; add and remove readouts",
        ("Ctrl+R",),
        "readouts",
    ),
    Act.SAVE: _S("&Save", "Save the comparison with all corrections", ("Ctrl+S",), "save"),
    Act.SAVE_AS: _S("Save &as…", "Save the comparison to another file", ("Ctrl+Shift+S",)),
    Act.EXPORT: _S(
        "E&xport report…", "Write a report that others can read", ("Ctrl+E",), "export"
    ),
    Act.CLOSE: _S("&Close window", "Close this window", ("Ctrl+W",)),
    Act.QUIT: _S("&Quit", "Close all windows", ("Ctrl+Q",)),
    Act.UNDO: _S("&Undo", "Take the last change back", ("Ctrl+Z",), "undo"),
    Act.REDO: _S("&Redo", "Make the change again", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Act.COPY: _S(
        "&Copy claim", "Copy the selected claim; all rows where several are selected",
        ("Ctrl+C",), "copy",
    ),
    Act.FIND: _S("&Find", "Search the claims of all readouts", ("Ctrl+F",), "search"),
    Act.FIND_NEXT: _S("Find ne&xt", "Go to the next match", ("F3", "Ctrl+G"), "next"),
    Act.FIND_PREVIOUS: _S(
        "Find pre&vious", "Go to the match before", ("Shift+F3", "Ctrl+Shift+G"), "previous"
    ),
    Act.CONFIRM: _S(
        "&Confirm", "Vouch for the selected rows as they are, or take that back",
        ("C", "Ctrl+Return"), "confirm", checkable=True,
    ),
    Act.NOTE: _S("Write a &note", "Write a note on this row", ("N",), "note"),
    Act.JOIN: _S(
        "&Join the nearest miss", "Take the nearest claim of the silent readout into this row",
        ("J",), "join",
    ),
    Act.MOVE_UP: _S(
        "Move claim to the row &above", "The claim joins the row above", ("Alt+Up",), "up"
    ),
    Act.MOVE_DOWN: _S(
        "Move claim to the row &below", "The claim joins the row below", ("Alt+Down",), "down"
    ),
    Act.MOVE_NEW: _S(
        "Move claim to a new &row", "The claim gets a row of its own", ("Alt+N",), "new-row"
    ),
    Act.SPLIT: _S(
        "&Split row", "Give every readout of this row a row of its own", ("Ctrl+Shift+X",), "split"
    ),
    Act.MEANING: _S(
        "Use the &meaning model", "Match by meaning too, not by words, names and numbers alone",
        checkable=True,
    ),
    Act.CLEAR_FILTER: _S("C&lear filter and search", "Show all rows again", ("Ctrl+L",), "close"),
    Act.TABLE: _S(
        "&Table", "Read the claims aligned in rows", ("Ctrl+1",), "readouts", checkable=True
    ),
    Act.TEXTS: _S(
        "Te&xts", "Read the full texts beside each other", ("Ctrl+2",), "source", checkable=True
    ),
    Act.OVERVIEW: _S(
        "O&verview", "See it all in pictures", ("Ctrl+3",), "overview", checkable=True
    ),
    Act.SORT_COMPARED: _S(
        "&As compared", "Show rows in the first readout’s order, others in their places",
        ("Alt+1",), checkable=True,
    ),
    Act.SORT_READOUT: _S(
        "By the &selected readout", "Show rows in the order of the readout that is selected",
        ("Alt+2",), checkable=True,
    ),
    Act.SORT_RELATION: _S(
        "By &relation", "Show contradictions first, then differences, agreement and silence",
        ("Alt+3",), checkable=True,
    ),
    Act.SORT_IMPORTANCE: _S(
        "By &importance", "Show first what weighs most: firm acts, numbers, many readouts",
        ("Alt+4",), checkable=True,
    ),
    Act.FOLD: _S(
        "Fold a&greeing rows", "Show one line of agreeing rows, and the selected one in full",
        ("G",), checkable=True,
    ),
    Act.BASE: _S(
        "Compare words with the selected &readout",
        "Mark words in all columns against this readout’s, or against the first one’s again",
        ("Ctrl+B",), checkable=True,
    ),
    Act.INSPECTOR: _S(
        "&Inspector", "Show the selected row in full", ("F6",), "inspector", checkable=True
    ),
    Act.SOURCE: _S(
        "&Source text", "Show the selected claim in its text", ("F7",), "source", checkable=True
    ),
    Act.FINDINGS: _S(
        "&Findings", "Show what stands out", ("F8",), "info", checkable=True
    ),
    Act.ZOOM_IN: _S("&Zoom in", "Make text larger", ("Ctrl++", "Ctrl+=")),
    Act.ZOOM_OUT: _S("Zoom &out", "Make text smaller", ("Ctrl+-",)),
    Act.ZOOM_RESET: _S("&Normal size", "Show text in its normal size", ("Ctrl+0",)),
    Act.THEME_SYSTEM: _S("Like the &system", "Light or dark as the system is", checkable=True),
    Act.THEME_LIGHT: _S("&Light", "Always light", checkable=True),
    Act.THEME_DARK: _S("&Dark", "Always dark", checkable=True),
    Act.SHORTCUTS: _S("&Keyboard shortcuts", "List all keys", ("F1",)),
    Act.PROBLEM: _S(
        "&Report a problem…", "Copy what helps to find it; nothing of your texts is in it"
    ),
    Act.ABOUT: _S("&About Crossread", "Version and licence"),
    **CORRECTION_SPECS,
}  # fmt: skip

Actions = Mapping[Act, QAction]


def make_actions(window: QWidget, colours: Colours) -> Actions:
    """Return a QAction for every entry of the table."""
    made = {}
    for act, spec in SPECS.items():
        action = QAction(spec.text, window)
        action.setObjectName(act.value)
        action.setShortcuts([QKeySequence(key) for key in spec.shortcuts])
        action.setStatusTip(spec.tip)
        action.setCheckable(spec.checkable)
        keys = f" ({spec.shortcuts[0]})" if spec.shortcuts else ""
        action.setToolTip(spec.tip + keys)
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
    return SPECS[act].text.replace("&", "")
