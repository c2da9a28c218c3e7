"""Where the actions stand: menus, tool bar and the menu of a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QWidget

from crossread.core.messages import Message, message
from crossread.gui.languages import worded
from crossread.gui.views.actions import Act, Actions

_LINE = None
"""A separator."""
MENUS: Mapping[str, Sequence[Act | None]] = {
    "&File": (
        Act.NEW_WINDOW, Act.OPEN, Act.OPEN_FOLDER, Act.OPEN_VOICES, Act.OPEN_SIDES,
        _LINE,
        Act.ADD, Act.PASTE, Act.READOUTS, Act.READING, _LINE,
        Act.ARCHIVE, Act.ARCHIVE_UPDATE, Act.ARCHIVE_COMPARE, _LINE,
        Act.SAVE, Act.SAVE_AS, Act.EXPORT, _LINE, Act.SETTINGS, _LINE, Act.CLOSE, Act.QUIT,
    ),
    "&Edit": (
        Act.UNDO, Act.REDO, _LINE, Act.COPY, Act.COPY_ROWS, Act.COPY_MARKDOWN, _LINE,
        Act.FIND, Act.FIND_NEXT, Act.FIND_PREVIOUS, Act.ONLY_MATCHES, Act.FILTER,
    ),
    "&Row": (
        Act.CONFIRM, Act.CONFIRM_ABOVE, _LINE,
        Act.MARK_AGREE, Act.MARK_DIFFER, Act.MARK_CONTRADICT, _LINE,
        Act.NOTE, Act.TAG, _LINE, Act.JOIN, Act.JOIN_ROWS, Act.SPLIT,
    ),
    "&Claim": (
        Act.VOICE, _LINE, Act.SPLIT_CLAIM, Act.MERGE_NEXT, Act.MERGE_PREVIOUS, _LINE,
        Act.MOVE_UP, Act.MOVE_DOWN, Act.MOVE_NEW,
    ),
    "F&indings": (
        Act.FINDING_ACCEPT, Act.FINDING_WORD, Act.FINDING_HIDE, _LINE,
        Act.FINDING_COPY, Act.FINDING_MARKDOWN,
    ),
    "&View": (
        Act.TABLE, Act.TEXTS, Act.OVERVIEW, _LINE,
        Act.CLEAR_FILTER, Act.FOLD, Act.BASE, _LINE, Act.INSPECTOR, Act.SOURCE, Act.FINDINGS, _LINE,
        Act.ZOOM_IN, Act.ZOOM_OUT, Act.ZOOM_RESET,
    ),
    "&Tools": (Act.REALIGN, Act.REALIGN_ROWS, _LINE, Act.MEANING),
    "&Help": (
        Act.GUIDE, Act.TOUR, Act.COLOURS, Act.SHORTCUTS, _LINE,
        Act.EXAMPLE, Act.EXAMPLE_RUSSIAN, Act.EXAMPLE_VOICES, _LINE, Act.PROBLEM, Act.ABOUT,
    ),
}  # fmt: skip
TITLES: Mapping[str, Message] = {
    "&File": message("&File"),
    "Open &recent": message("Open &recent"),
    "&Edit": message("&Edit"),
    "&Row": message("&Row"),
    "&Claim": message("&Claim"),
    "F&indings": message("F&indings"),
    "&View": message("&View"),
    "&Sort rows": message("&Sort rows"),
    "&Theme": message("&Theme"),
    "&Language": message("&Language"),
    "&Tools": message("&Tools"),
    "&Help": message("&Help"),
}
"""What each menu is called, by its name in English."""
THEMES = (Act.THEME_SYSTEM, Act.THEME_LIGHT, Act.THEME_DARK)
SORTS = (Act.SORT_COMPARED, Act.SORT_READOUT, Act.SORT_RELATION, Act.SORT_IMPORTANCE)
TOOLS = (
    Act.OPEN, Act.ADD, Act.PASTE, Act.READOUTS, _LINE, Act.SAVE, Act.EXPORT, _LINE,
    Act.UNDO, Act.REDO, _LINE,
    Act.CONFIRM, Act.NOTE, Act.JOIN, Act.MOVE_UP, Act.MOVE_DOWN, Act.MOVE_NEW,
)  # fmt: skip
ROW_MENU = (
    Act.CONFIRM, Act.CONFIRM_ABOVE, _LINE,
    Act.MARK_AGREE, Act.MARK_DIFFER, Act.MARK_CONTRADICT, _LINE,
    Act.NOTE, Act.TAG, _LINE, Act.JOIN, Act.JOIN_ROWS, Act.SPLIT, Act.REALIGN_ROWS, _LINE,
    Act.VOICE, Act.SPLIT_CLAIM, Act.MERGE_NEXT, Act.MERGE_PREVIOUS, _LINE,
    Act.MOVE_UP, Act.MOVE_DOWN, Act.MOVE_NEW, _LINE,
    Act.COPY, Act.COPY_ROWS, Act.COPY_MARKDOWN,
)  # fmt: skip


COLUMN_MENU = (
    Act.SORT_READOUT, Act.SORT_COMPARED, _LINE, Act.BASE, _LINE, Act.READOUTS, Act.READING,
)  # fmt: skip


def fill_menu_bar(window: QMainWindow, actions: Actions) -> Mapping[str, QMenu]:
    """Build the menu bar; return its menus by title, and the theme and recent menus."""
    menus = {}
    for title, acts in MENUS.items():
        menu = window.menuBar().addMenu("")
        worded(menu.setTitle, TITLES[title])
        _fill(menu, acts, actions)
        menus[title] = menu
    themes = _menu("&Theme", window)
    _fill(themes, THEMES, actions)
    sorts = _menu("&Sort rows", window)
    _fill(sorts, SORTS, actions)
    menus["&View"].insertMenu(actions[Act.FOLD], sorts)
    menus["&View"].addSeparator()
    menus["&View"].addMenu(themes)
    spoken = _menu("&Language", window)
    menus["&View"].addMenu(spoken)
    recent = _menu("Open &recent", window)
    menus["&File"].insertMenu(actions[Act.OPEN_VOICES], recent)
    return {
        **menus,
        "&Theme": themes,
        "&Language": spoken,
        "&Sort rows": sorts,
        "Open &recent": recent,
    }


def make_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Build the tool bar."""
    bar = QToolBar(window)
    worded(bar.setWindowTitle, message("Tools"))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    _fill(bar, TOOLS, actions)
    window.addToolBar(bar)
    return bar


def column_menu(window: QWidget, actions: Actions) -> QMenu:
    """Return the menu of a readout's heading."""
    menu = QMenu(window)
    worded(menu.setTitle, message("Readout"))
    _fill(menu, COLUMN_MENU, actions)
    return menu


def row_menu(window: QWidget, actions: Actions) -> QMenu:
    """Return the menu of a row in the table."""
    menu = QMenu(window)
    worded(menu.setTitle, message("Row"))
    _fill(menu, ROW_MENU, actions)
    return menu


def _fill(place: QMenu | QToolBar, acts: Sequence[Act | None], actions: Actions) -> None:
    for act in acts:
        if act is None:
            place.addSeparator()
        else:
            place.addAction(actions[act])


def _menu(name: str, window: QMainWindow) -> QMenu:
    menu = QMenu(window)
    worded(menu.setTitle, TITLES[name])
    return menu
