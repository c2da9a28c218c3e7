"""The actions that correct, copy, filter and judge: text, shortcuts, icon."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.gui.views.acts import Act, ActionSpec

_S = ActionSpec
CORRECTION_SPECS: Mapping[Act, ActionSpec] = {
    Act.CONFIRM_ABOVE: _S(
        "Confirm all rows a&bove",
        "Vouch for this row and all that are shown above it",
        ("Ctrl+Shift+Return",),
    ),
    Act.MARK_AGREE: _S("Mark as &agreeing", "Both say the same, in whatever words", ("1",)),
    Act.MARK_DIFFER: _S(
        "Mark as &differing", "The same matter, but a material detail differs", ("2",)
    ),
    Act.MARK_CONTRADICT: _S("Mark as contradictin&g", "Both cannot be true", ("3",)),
    Act.JOIN_ROWS: _S(
        "Join the selected &rows", "Make one row of all that are selected", ("Ctrl+J",), "join"
    ),
    Act.TAG: _S("&Tag…", "Put a tag on the selected rows", ("T",), "tag"),
    Act.VOICE: _S(
        "&Who says it…",
        "Correct who tells the selected claim, who speaks, and for which side",
        ("V",),
        "voice",
    ),
    Act.SPLIT_CLAIM: _S("&Split claim…", "Make two claims of the selected one", ("S",), "split"),
    Act.MERGE_NEXT: _S(
        "Merge with the &next claim",
        "Make one claim of this one and the next in its text",
        ("M",),
    ),
    Act.MERGE_PREVIOUS: _S(
        "Merge with the &previous claim",
        "Make one claim of this one and the one before it in its text",
        ("Shift+M",),
    ),
    Act.REALIGN: _S(
        "&Align unconfirmed rows again",
        "Match again what nobody has confirmed or changed; confirmed rows stay",
        ("F5",),
        "realign",
    ),
    Act.REALIGN_ROWS: _S(
        "Align &selected rows again",
        "Match the selected rows again; confirmed rows among them stay",
        ("Shift+F5",),
    ),
    Act.COPY_ROWS: _S(
        "Copy ro&ws", "Copy the selected rows as text and as a table", ("Ctrl+Shift+C",)
    ),
    Act.COPY_MARKDOWN: _S(
        "Copy rows as &Markdown",
        "Copy the selected rows as quotations with their sources",
        ("Ctrl+Alt+C",),
    ),
    Act.FILTER: _S(
        "F&ilter rows…",
        "Show rows of a kind, voice, state, tag or readout",
        ("Ctrl+Shift+F",),
        "filter",
    ),
    Act.ONLY_MATCHES: _S(
        "Show &only matching rows",
        "Show only the rows in which the search finds something",
        ("Ctrl+M",),
        "matching",
        checkable=True,
    ),
    Act.FINDING_ACCEPT: _S(
        "&Accept finding",
        "Keep this finding for the report, or take that back",
        ("Ctrl+Alt+A",),
        "confirm",
    ),
    Act.FINDING_WORD: _S(
        "&Edit its wording", "Say this finding in your own words", ("Ctrl+Alt+E",), "note"
    ),
    Act.FINDING_HIDE: _S(
        "&Hide finding", "Leave this finding out, or put it back", ("Ctrl+Alt+H",), "hide"
    ),
    Act.FINDING_COPY: _S(
        "&Copy finding", "Copy this finding with its evidence", ("Ctrl+Alt+F",), "copy"
    ),
    Act.FINDING_MARKDOWN: _S(
        "Copy finding as &Markdown",
        "Copy this finding with its evidence as quotations with their sources",
        ("Ctrl+Alt+M",),
    ),
}
