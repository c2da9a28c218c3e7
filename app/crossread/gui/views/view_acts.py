"""The actions that change what is seen, and those that help: text, shortcuts, icon."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.core.messages import message
from crossread.gui.views.acts import Act, ActionSpec

_S = ActionSpec
VIEW_SPECS: Mapping[Act, ActionSpec] = {
    Act.CLEAR_FILTER: _S(
        message("C&lear filter and search"), message("Show all rows again"), ("Ctrl+L",), "close"
    ),
    Act.TABLE: _S(
        message("&Table"),
        message("Read the claims aligned in rows"),
        ("Ctrl+1",),
        "readouts",
        checkable=True,
    ),
    Act.TEXTS: _S(
        message("Te&xts"),
        message("Read the full texts beside each other"),
        ("Ctrl+2",),
        "source",
        checkable=True,
    ),
    Act.OVERVIEW: _S(
        message("O&verview"),
        message("See it all in pictures"),
        ("Ctrl+3",),
        "overview",
        checkable=True,
    ),
    Act.SORT_COMPARED: _S(
        message("&As compared"),
        message("Show rows in the first readout’s order, others in their places"),
        ("Alt+1",),
        checkable=True,
    ),
    Act.SORT_READOUT: _S(
        message("By the &selected readout"),
        message("Show rows in the order of the readout that is selected"),
        ("Alt+2",),
        checkable=True,
    ),
    Act.SORT_RELATION: _S(
        message("By &relation"),
        message("Show contradictions first, then differences, agreement and silence"),
        ("Alt+3",),
        checkable=True,
    ),
    Act.SORT_IMPORTANCE: _S(
        message("By &importance"),
        message("Show first what weighs most: firm acts, numbers, many readouts"),
        ("Alt+4",),
        checkable=True,
    ),
    Act.FOLD: _S(
        message("Fold a&greeing rows"),
        message("Show one line of agreeing rows, and the selected one in full"),
        ("G",),
        checkable=True,
    ),
    Act.BASE: _S(
        message("Compare words with the selected &readout"),
        message(
            "Mark words in all columns against this readout’s, or against the first one’s again"
        ),
        ("Ctrl+B",),
        checkable=True,
    ),
    Act.INSPECTOR: _S(
        message("&Inspector"),
        message("Show the selected row in full"),
        ("F6",),
        "inspector",
        checkable=True,
    ),
    Act.SOURCE: _S(
        message("&Source text"),
        message("Show the selected claim in its text"),
        ("F7",),
        "source",
        checkable=True,
    ),
    Act.FINDINGS: _S(
        message("&Findings"), message("Show what stands out"), ("F8",), "info", checkable=True
    ),
    Act.ZOOM_IN: _S(message("&Zoom in"), message("Make text larger"), ("Ctrl++", "Ctrl+=")),
    Act.ZOOM_OUT: _S(message("Zoom &out"), message("Make text smaller"), ("Ctrl+-",)),
    Act.ZOOM_RESET: _S(
        message("&Normal size"), message("Show text in its normal size"), ("Ctrl+0",)
    ),
    Act.THEME_SYSTEM: _S(
        message("Like the &system"), message("Light or dark as the system is"), checkable=True
    ),
    Act.THEME_LIGHT: _S(message("&Light"), message("Always light"), checkable=True),
    Act.THEME_DARK: _S(message("&Dark"), message("Always dark"), checkable=True),
    Act.SETTINGS: _S(
        message("Se&ttings…"),
        message("Language, theme, text size, reports, meaning model, your data"),
        ("Ctrl+,",),
    ),
    Act.GUIDE: _S(message("&User guide"), message("How to work with Crossread"), ("F1",)),
    Act.COLOURS: _S(
        message("What do these &colours mean?"), message("Every colour, sign and line of the table")
    ),
    Act.TOUR: _S(message("&Take the tour"), message("Look at the parts of the window, one by one")),
    Act.SHORTCUTS: _S(message("&Keyboard shortcuts"), message("List all keys"), ("Ctrl+F1",)),
    Act.PROBLEM: _S(
        message("&Report a problem…"),
        message("Copy what helps to find it; nothing of your texts is in it"),
    ),
    Act.ABOUT: _S(message("&About Crossread"), message("Version and licence")),
}
