"""The actions that correct, copy, filter and judge: text, shortcuts, icon."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.core.messages import message
from crossread.gui.views.acts import Act, ActionSpec

_S = ActionSpec
CORRECTION_SPECS: Mapping[Act, ActionSpec] = {
    Act.CONFIRM_ABOVE: _S(
        message("Confirm all rows a&bove"),
        message("Vouch for this row and all that are shown above it"),
        ("Ctrl+Shift+Return",),
    ),
    Act.MARK_AGREE: _S(
        message("Mark as &agreeing"), message("Both say the same, in whatever words"), ("1",)
    ),
    Act.MARK_DIFFER: _S(
        message("Mark as &differing"),
        message("The same matter, but a material detail differs"),
        ("2",),
    ),
    Act.MARK_CONTRADICT: _S(
        message("Mark as contradictin&g"), message("Both cannot be true"), ("3",)
    ),
    Act.JOIN_ROWS: _S(
        message("Join the selected &rows"),
        message("Make one row of all that are selected"),
        ("Ctrl+J",),
        "join",
    ),
    Act.TAG: _S(message("&Tag…"), message("Put a tag on the selected rows"), ("T",), "tag"),
    Act.VOICE: _S(
        message("&Who says it…"),
        message("Correct who tells the selected claim, who speaks, and for which side"),
        ("V",),
        "voice",
    ),
    Act.SPLIT_CLAIM: _S(
        message("&Split claim…"), message("Make two claims of the selected one"), ("S",), "split"
    ),
    Act.MERGE_NEXT: _S(
        message("Merge with the &next claim"),
        message("Make one claim of this one and the next in its text"),
        ("M",),
    ),
    Act.MERGE_PREVIOUS: _S(
        message("Merge with the &previous claim"),
        message("Make one claim of this one and the one before it in its text"),
        ("Shift+M",),
    ),
    Act.REALIGN: _S(
        message("&Align unconfirmed rows again"),
        message("Match again what nobody has confirmed or changed; confirmed rows stay"),
        ("F5",),
        "realign",
    ),
    Act.REALIGN_ROWS: _S(
        message("Align &selected rows again"),
        message("Match the selected rows again; confirmed rows among them stay"),
        ("Shift+F5",),
    ),
    Act.COPY_ROWS: _S(
        message("Copy ro&ws"),
        message("Copy the selected rows as text and as a table"),
        ("Ctrl+Shift+C",),
    ),
    Act.COPY_MARKDOWN: _S(
        message("Copy rows as &Markdown"),
        message("Copy the selected rows as quotations with their sources"),
        ("Ctrl+Alt+C",),
    ),
    Act.FILTER: _S(
        message("F&ilter rows…"),
        message("Show rows of a kind, voice, state, tag or readout"),
        ("Ctrl+Shift+F",),
        "filter",
    ),
    Act.ONLY_MATCHES: _S(
        message("Show &only matching rows"),
        message("Show only the rows in which the search finds something"),
        ("Ctrl+M",),
        "matching",
        checkable=True,
    ),
    Act.FINDING_ACCEPT: _S(
        message("&Accept finding"),
        message("Keep this finding for the report, or take that back"),
        ("Ctrl+Alt+A",),
        "confirm",
    ),
    Act.FINDING_WORD: _S(
        message("&Edit its wording"),
        message("Say this finding in your own words"),
        ("Ctrl+Alt+E",),
        "note",
    ),
    Act.FINDING_HIDE: _S(
        message("&Hide finding"),
        message("Leave this finding out, or put it back"),
        ("Ctrl+Alt+H",),
        "hide",
    ),
    Act.FINDING_COPY: _S(
        message("&Copy finding"),
        message("Copy this finding with its evidence"),
        ("Ctrl+Alt+F",),
        "copy",
    ),
    Act.FINDING_MARKDOWN: _S(
        message("Copy finding as &Markdown"),
        message("Copy this finding with its evidence as quotations with their sources"),
        ("Ctrl+Alt+M",),
    ),
}
