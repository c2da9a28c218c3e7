from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from crossread.core.types import ClaimId, Comparison, ReadoutId
from crossread.gui.theme.appearance import Scheme
from crossread.gui.theme.colours import DARK, LIGHT
from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of, place_of_claim
from values import COMPARISON, readout_of

Settled = Callable[[MainWindow], Comparison | None]


@pytest.fixture
def open_window(open_window: MainWindow) -> MainWindow:
    """A window with the source text in front."""
    open_window.actions_[Act.SOURCE].trigger()
    catch_up(open_window)
    return open_window


def catch_up(window: MainWindow) -> None:
    while not window.source.is_caught_up:
        QApplication.processEvents()


def marked(window: MainWindow) -> dict[str, str]:
    """Return the marked stretches with the colours behind them."""
    catch_up(window)
    marks = window.source.text.extraSelections()
    return {mark.cursor.selectedText(): mark.format.background().color().name() for mark in marks}


def click_on(window: MainWindow, words: str) -> None:
    catch_up(window)
    text = window.source.text
    cursor = text.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 2)
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    QApplication.processEvents()
    at = text.cursorRect(cursor).center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))


def test_every_claim_is_tinted_and_the_selected_one_most(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[2], ReadoutId("r1")))
    shown = marked(open_window)
    assert set(shown) == {claim.text for claim in COMPARISON.readouts[0].claims}
    assert shown["Northland did not offer to pay for the repairs."] == LIGHT.contradict.fill
    assert len(set(shown.values())) == 4


def test_a_click_on_a_claim_selects_its_row(open_window: MainWindow) -> None:
    click_on(open_window, "They agreed")
    place = open_window.selection.place
    assert place is not None
    assert (place.row, place.claim) == ("row2", "r1.c2")


def test_a_click_beside_all_claims_selects_nothing_new(open_window: MainWindow) -> None:
    before = open_window.selection.place
    click_on(open_window, "A call")
    assert open_window.selection.place == before


def test_a_tab_shows_the_other_readout_in_the_same_row(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[1], ReadoutId("r1")))
    open_window.source.tabs.tabBarClicked.emit(1)
    catch_up(open_window)
    assert open_window.selection.place == place_of(COMPARISON.rows[1], ReadoutId("r2"))
    assert "9 May" in open_window.source.text.toPlainText()


def test_letters_beyond_the_basic_plane_do_not_shift_the_marks(open_window: MainWindow) -> None:
    north = readout_of(
        1, "Northland", ["😀😀 The mayors spoke.", "They agreed."], title="🇺🇳 A call"
    )
    rows = [
        replace(row, cells=(type(row.cells[0])(north.id, (claim.id,)),), pairs=(), nearest=())
        for row, claim in zip(COMPARISON.rows, north.claims, strict=False)
    ]
    comparison = replace(COMPARISON, readouts=(north,), rows=tuple(rows))
    open_window.session.open(comparison)
    assert set(marked(open_window)) == {claim.text for claim in north.claims}
    click_on(open_window, "They agreed")
    assert open_window.selection.place == place_of_claim(comparison, ClaimId("r1.c2"))


def test_it_follows_the_scheme(open_window: MainWindow) -> None:
    open_window.selection.select(place_of(COMPARISON.rows[2], ReadoutId("r1")))
    open_window.parts.appearance.choose(Scheme.DARK)
    assert DARK.contradict.fill in marked(open_window).values()


def test_all_voices_of_one_article_are_tinted_in_its_text(open_window: MainWindow) -> None:
    north, south = COMPARISON.readouts
    half = replace(north, claims=north.claims[:2])
    rest = replace(north, id=ReadoutId("r2"), claims=north.claims[2:])
    row = COMPARISON.rows[3]
    rows = tuple(
        replace(row, id=type(row.id)(f"row{n}"), nearest=(),
                cells=(type(row.cells[0])(each.id, (claim.id,)),))
        for n, (each, claim) in enumerate(
            [(half, c) for c in half.claims] + [(rest, c) for c in rest.claims], start=1)
    )  # fmt: skip
    open_window.session.open(replace(COMPARISON, readouts=(half, rest), rows=rows))
    assert len(marked(open_window)) == len(north.claims)
    assert south not in (half, rest)


def test_a_long_name_is_cut_on_its_tab_and_told_in_full(open_window: MainWindow) -> None:
    north, south = COMPARISON.readouts
    name = "Ministry of Bridges, Tunnels and Harbours"
    long = replace(north, document=replace(north.document, issuer=name))
    open_window.session.open(replace(COMPARISON, readouts=(long, south)))
    assert len(open_window.source.tabs.tabText(0)) < len(name)
    assert open_window.source.tabs.tabToolTip(0) == name


def test_a_readout_with_a_long_name_is_called_by_its_party(open_window: MainWindow) -> None:
    north, south = COMPARISON.readouts
    name = "Ministry of Bridges, Tunnels and Harbours"
    long = replace(north, document=replace(north.document, issuer=name, party="Northland"))
    open_window.session.open(replace(COMPARISON, readouts=(long, south)))
    assert open_window.source.tabs.tabText(0) == "Northland"
    assert open_window.source.tabs.tabToolTip(0) == name


def test_a_very_long_text_is_there_at_once(
    window: MainWindow, settled: Settled, tmp_path: Path
) -> None:
    long = readout_of(1, "A", ["The mayors spoke again and again about the bridge. " * 5_000])
    row = replace(COMPARISON.rows[3], cells=COMPARISON.rows[3].cells, nearest=())
    cell = type(row.cells[0])(long.id, (long.claims[0].id,))
    window.session.open(replace(COMPARISON, readouts=(long,), rows=(replace(row, cells=(cell,)),)))
    window.actions_[Act.SOURCE].trigger()
    catch_up(window)
    assert len(window.source.text.toPlainText()) > 200_000


def test_behind_another_panel_it_does_no_work_until_it_comes_forward(window: MainWindow) -> None:
    window.session.open(COMPARISON)
    window.selection.select(place_of(COMPARISON.rows[1], ReadoutId("r2")))
    QApplication.processEvents()
    assert window.source.text.toPlainText() == ""
    window.actions_[Act.SOURCE].trigger()
    catch_up(window)
    assert window.source.text.toPlainText() == COMPARISON.readouts[1].text
    assert "9 May" in window.source.text.textCursor().block().text()


def menu_at(window: MainWindow, words: str) -> QMenu:
    """Return the menu that a right click before some words opens."""
    catch_up(window)
    text = window.source.text
    cursor = text.document().find(words)
    cursor.setPosition(cursor.selectionStart())
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    at = text.cursorRect(cursor).center()
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, text.viewport().mapToGlobal(at))
    QApplication.sendEvent(text.viewport(), click)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)  # popups, offscreen
def test_a_claim_is_split_where_the_text_is_clicked(open_window: MainWindow) -> None:
    menu = menu_at(open_window, "on 5 May")
    menu.actions()[-1].trigger()
    menu.close()
    assert open_window.session.comparison is not None
    texts = [claim.text for claim in open_window.session.comparison.readouts[0].claims]
    assert texts[1:3] == ["They agreed to reopen the bridge", "on 5 May."]
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)  # popups, offscreen
def test_where_no_claim_stands_none_can_be_split(open_window: MainWindow) -> None:
    menu = menu_at(open_window, "A call")
    assert not menu.actions()[-1].isEnabled()
    menu.close()
