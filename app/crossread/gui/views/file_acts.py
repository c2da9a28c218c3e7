"""The actions on files, readouts and rows: text, shortcuts, icon."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.core.messages import message
from crossread.gui.views.acts import Act, ActionSpec

_S = ActionSpec
FILE_SPECS: Mapping[Act, ActionSpec] = {
    Act.NEW_WINDOW: _S(
        message("&New window"), message("Open another window"), ("Ctrl+N",), "new-window"
    ),
    Act.OPEN: _S(
        message("&Open…"), message("Open readouts, or a saved comparison"), ("Ctrl+O",), "open"
    ),
    Act.OPEN_FOLDER: _S(
        message("Open &folder…"), message("Open the readouts in a folder and in those below it")
    ),
    Act.OPEN_VOICES: _S(
        message("Open article by &voice…"),
        message("Open one article and compare the accounts it reports"),
        ("Ctrl+Shift+O",),
        "voice",
    ),
    Act.OPEN_SIDES: _S(
        message("Open article by s&ide…"),
        message("Open one article and compare the sides that its tellers belong to"),
        (),
        "voice",
    ),
    Act.EXAMPLE: _S(
        message("&Example: one call, told twice"),
        message("Open two readouts of one call, composed for Crossread"),
        (),
        "example",
    ),
    Act.EXAMPLE_RUSSIAN: _S(
        message("Example: one side in Russia&n"),
        message("Open two readouts of one call, one in English and one in Russian"),
        (),
        "example",
    ),
    Act.EXAMPLE_VOICES: _S(
        message("Example: one article, se&veral voices"),
        message("Open one article and compare the accounts it reports"),
        (),
        "example",
    ),
    Act.ADD: _S(
        message("A&dd readouts…"), message("Compare with further files"), ("Ctrl+Shift+A",), "add"
    ),
    Act.PASTE: _S(
        message("&Paste a readout…"),
        message("Compare with a text from the clipboard"),
        ("Ctrl+V",),
        "paste",
    ),
    Act.READOUTS: _S(
        message("&Edit event and readouts…"),
        message("Correct issuer, party, title, date or language; add and remove readouts"),
        ("Ctrl+R",),
        "readouts",
    ),
    Act.READING: _S(
        message("&How files were read…"),
        message("Look at encoding, origin and what was left out of each file; read one again"),
    ),
    Act.SAVE: _S(
        message("&Save"), message("Save the comparison with all corrections"), ("Ctrl+S",), "save"
    ),
    Act.SAVE_AS: _S(
        message("Save &as…"), message("Save the comparison to another file"), ("Ctrl+Shift+S",)
    ),
    Act.EXPORT: _S(
        message("E&xport report…"),
        message("Write a report that others can read"),
        ("Ctrl+E",),
        "export",
    ),
    Act.CLOSE: _S(message("&Close window"), message("Close this window"), ("Ctrl+W",)),
    Act.QUIT: _S(message("&Quit"), message("Close all windows"), ("Ctrl+Q",)),
    Act.UNDO: _S(message("&Undo"), message("Take the last change back"), ("Ctrl+Z",), "undo"),
    Act.REDO: _S(
        message("&Redo"), message("Make the change again"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"
    ),
    Act.COPY: _S(
        message("&Copy claim"),
        message("Copy the selected claim; all rows where several are selected"),
        ("Ctrl+C",),
        "copy",
    ),
    Act.FIND: _S(
        message("&Find"), message("Search the claims of all readouts"), ("Ctrl+F",), "search"
    ),
    Act.FIND_NEXT: _S(
        message("Find ne&xt"), message("Go to the next match"), ("F3", "Ctrl+G"), "next"
    ),
    Act.FIND_PREVIOUS: _S(
        message("Find pre&vious"),
        message("Go to the match before"),
        ("Shift+F3", "Ctrl+Shift+G"),
        "previous",
    ),
    Act.CONFIRM: _S(
        message("&Confirm"),
        message("Vouch for the selected rows as they are, or take that back"),
        ("C", "Ctrl+Return"),
        "confirm",
        checkable=True,
    ),
    Act.NOTE: _S(message("Write a &note"), message("Write a note on this row"), ("N",), "note"),
    Act.JOIN: _S(
        message("&Join the nearest miss"),
        message("Take the nearest claim of the silent readout into this row"),
        ("J",),
        "join",
    ),
    Act.MOVE_UP: _S(
        message("Move claim to the row &above"),
        message("The claim joins the row above"),
        ("Alt+Up",),
        "up",
    ),
    Act.MOVE_DOWN: _S(
        message("Move claim to the row &below"),
        message("The claim joins the row below"),
        ("Alt+Down",),
        "down",
    ),
    Act.MOVE_NEW: _S(
        message("Move claim to a new &row"),
        message("The claim gets a row of its own"),
        ("Alt+N",),
        "new-row",
    ),
    Act.SPLIT: _S(
        message("&Split row"),
        message("Give every readout of this row a row of its own"),
        ("Ctrl+Shift+X",),
        "split",
    ),
    Act.MEANING: _S(
        message("Use the &meaning model"),
        message("Match by meaning too, not by words, names and numbers alone"),
        checkable=True,
    ),
}
