from __future__ import annotations

from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.menus import MENUS, ROW_MENU, row_menu


def test_the_menu_bar_holds_every_menu_in_order(window: MainWindow) -> None:
    assert [action.text() for action in window.menuBar().actions()] == list(MENUS)


def test_themes_and_recent_files_have_menus_of_their_own(window: MainWindow) -> None:
    menus = window._menus  # noqa: SLF001 - the window hands its menus to nobody
    assert window.actions_[Act.THEME_DARK] in menus["&Theme"].actions()
    assert menus["Open &recent"].menuAction() in menus["&File"].actions()


def test_the_menu_of_a_row_offers_its_corrections(window: MainWindow) -> None:
    offered = [action for action in row_menu(window, window.actions_).actions() if action.text()]
    assert offered == [window.actions_[act] for act in ROW_MENU if act is not None]
