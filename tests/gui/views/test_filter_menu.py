from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from crossread.core.corrections import SetNote, SetVoice, TagRows, apply
from crossread.core.types import ClaimId, RowId
from crossread.gui.models.filtering import Choice, Facet
from crossread.gui.views.filter_menu import chip_of
from crossread.gui.views.main_window import MainWindow
from values import COMPARISON

WORKED = apply(COMPARISON, TagRows((RowId("row2"), RowId("row4")), "check"))
WORKED = apply(WORKED, SetNote(RowId("row3"), "ask"))
WORKED = apply(WORKED, SetVoice((ClaimId("r1.c1"),), "The union & sons"))


def entries(window: MainWindow) -> dict[str, list[str]]:
    window.bar.menu.fill()
    menus = [action.menu() for action in window.bar.menu.actions()]
    return {
        menu.title().replace("&", ""): [entry.text() for entry in menu.actions()]
        for menu in menus
        if isinstance(menu, QMenu)
    }


def choose(window: MainWindow, title: str, start: str) -> None:
    window.bar.menu.fill()
    for action in window.bar.menu.actions():
        menu = action.menu()
        if isinstance(menu, QMenu) and menu.title().replace("&", "") == title:
            next(entry for entry in menu.actions() if entry.text().startswith(start)).trigger()


def shown(window: MainWindow) -> list[str]:
    return [row.id for row in window.model.rows]


def test_everything_that_rows_have_is_offered_with_its_number(open_window: MainWindow) -> None:
    open_window.session.open(WORKED)
    offered = entries(open_window)
    assert offered["Tag"] == ["check  (2)"]
    assert offered["Voice"] == ["The union && sons  (1)"]
    assert offered["State"] == ["Found automatically  (4)", "Has a note  (1)"]
    assert offered["Readout that is silent"] == ["Southport  (1)"]
    assert sorted(offered["Kind of difference"]) == ["Date  (1)", "Negation  (1)"]


@pytest.mark.parametrize(
    ("title", "start", "rows", "chip"),
    [
        ("Tag", "check", ["row2", "row4"], "Tag: check"),
        ("Kind of difference", "Date", ["row2"], "Kind: Date"),
        ("State", "Has a note", ["row3"], "State: Has a note"),
        ("Voice", "The union", ["row1"], "Voice: The union && sons"),
        ("Readout that is silent", "Southport", ["row4"], "Silent: Southport"),
        ("Readout that says it", "Southport", ["row1", "row2", "row3"], "Says it: Southport"),
    ],
)
def test_a_choice_filters_is_shown_as_a_chip_and_goes_with_it(
    open_window: MainWindow, title: str, start: str, rows: list[str], chip: str
) -> None:
    open_window.session.open(WORKED)
    choose(open_window, title, start)
    assert shown(open_window) == rows
    [made] = open_window.bar.chips.chips
    assert made.text() == chip
    made.click()
    assert len(shown(open_window)) == 4
    assert not open_window.bar.chips.isVisible()


def test_choices_are_combined_and_one_key_takes_all_away(open_window: MainWindow) -> None:
    open_window.session.open(WORKED)
    choose(open_window, "Tag", "check")
    choose(open_window, "Readout that says it", "Southport")
    assert shown(open_window) == ["row2"]
    assert len(open_window.bar.chips.chips) == 2
    open_window.tools.browsing.clear()
    assert len(shown(open_window)) == 4
    assert open_window.bar.chips.chips == []


def test_a_chosen_value_is_marked_and_chosen_again_taken_back(open_window: MainWindow) -> None:
    open_window.session.open(WORKED)
    choose(open_window, "Tag", "check")
    open_window.bar.menu.fill()
    marked = [
        entry.text()
        for action in open_window.bar.menu.actions()
        if isinstance(menu := action.menu(), QMenu)
        for entry in menu.actions()
        if entry.isChecked()
    ]
    assert marked == ["check  (2)"]
    choose(open_window, "Tag", "check")
    assert len(shown(open_window)) == 4


def test_an_empty_window_offers_nothing(window: MainWindow) -> None:
    window.bar.menu.fill()
    assert window.bar.menu.actions() == []


def test_a_readout_that_is_gone_is_named_by_its_id() -> None:
    assert chip_of(Choice(Facet.SAYS, "r9"), COMPARISON) == "Says it: r9"
