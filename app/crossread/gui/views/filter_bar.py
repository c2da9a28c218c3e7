"""What the user wants to see: relations, chosen values as chips, and the search box."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossread.core.kinds import Relation
from crossread.core.messages import message, plural
from crossread.core.types import Comparison, RowId
from crossread.gui.languages import retold, tell, worded
from crossread.gui.models.filtering import Choice, RowFilter
from crossread.gui.theme.colours import MEANINGS, SIGNS, WORDS, Colours
from crossread.gui.views.actions import Act, Actions, plain_text
from crossread.gui.views.chip import ChipLine
from crossread.gui.views.filter_menu import FilterMenu, chip_of

_LEAST = 20
"""Pixels that are left of a count where the window is narrow."""


class FilterBar(QWidget):
    """Says what the user wants to see; decides nothing.

    Signals:
        filtered: other rows are wanted; carries a `RowFilter`.
        searched: other words are sought, or rows without them are (not) wanted; carries the words.
    """

    filtered = Signal(object)
    searched = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self._value = RowFilter()
        self._comparison: Comparison | None = None
        self._colours: Colours | None = None
        self._actions = actions
        self.toggles = {relation: self._toggle(relation) for relation in Relation}
        self.menu = FilterMenu(self)
        self.menu.toggled.connect(self.choose)
        self.shown, self.matches = QLabel(self), QLabel(self)
        self.shown.setObjectName("shown")
        self.matches.setObjectName("matches")
        for told in (self.shown, self.matches):
            told.setMinimumWidth(_LEAST)  # a narrow window must not grow with what is told
        self.more = _menu_button(self.menu, actions[Act.FILTER], self)
        self.search = _search_field(self)
        self.search.textChanged.connect(self.searched)
        self.search.installEventFilter(self)
        self._clear = _button(actions, Act.CLEAR_FILTER, self)
        actions[Act.ONLY_MATCHES].toggled.connect(
            lambda _on: self.searched.emit(self.search.text())
        )
        self.chips = ChipLine(self)
        self._arrange()

    @property
    def value(self) -> RowFilter:
        """Return what the user wants to see."""
        return self._value

    @property
    def only_matches(self) -> bool:
        """Return whether rows without the words that are sought are not wanted."""
        return self._actions[Act.ONLY_MATCHES].isChecked()

    def clear(self) -> None:
        """Show everything again."""
        self._actions[Act.ONLY_MATCHES].setChecked(False)
        self.search.clear()
        self._want(RowFilter())

    def choose(self, choice: Choice) -> None:
        """Ask for rows with a value, or not for them any more."""
        self._want(self._value.toggled(choice))

    def show_only(self, rows: frozenset[RowId] | None) -> None:
        """Ask for these rows alone, whatever else they are; None asks for all."""
        self._want(RowFilter(rows=rows))

    def show_counts(
        self, comparison: Comparison, counts: Mapping[Relation, int], shown: int
    ) -> None:
        """Show how many rows stand in each relation, how many are shown, and why no more."""
        self._comparison = comparison
        self.menu.show_state(comparison, self._value)
        for relation, toggle in self.toggles.items():
            toggle.setText(f"{SIGNS[relation]}  {tell(WORDS[relation])}  {counts[relation]}")
        total = sum(counts.values())
        if shown < total:
            text = tell(
                message("{shown:number} of {total:number} rows shown", shown=shown, total=total)
            )
        else:
            text = tell(plural("{count:number} row", "{count:number} rows", count=total))
        self.shown.setText(text)
        self._clear.setVisible(shown < total or bool(self._value.choices))
        self._show_chips()

    def show_matches(self, current: int, count: int) -> None:
        """Show which match of how many is selected; 0 where none is."""
        found = tell(message("{current} of {count}", current=current, count=count))
        sought = bool(self.search.text().strip())
        self.matches.setText((found if count else tell(message("No match"))) if sought else "")

    def colour(self, colours: Colours) -> None:
        """Draw the toggles in the relations' colours."""
        self._colours = colours
        self.more.setIcon(self._actions[Act.FILTER].icon())
        for relation, toggle in self.toggles.items():
            tint = colours.tint(relation)
            toggle.setStyleSheet(
                f"QPushButton {{ border: 1px solid {colours.border}; border-radius: 11px;"
                f" padding: 4px 12px; color: {colours.muted}; background: {colours.base}; }}"
                f"QPushButton:checked {{ background: {tint.fill}; color: {colours.text};"
                f" border-color: {tint.fill}; }}"
                f"QPushButton:focus {{ border: 1px solid {colours.accent}; }}"
            )
        self._show_chips()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the matches with Enter, and leave with Escape."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._actions[Act.FIND_PREVIOUS if back else Act.FIND_NEXT].trigger()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._actions[Act.CLEAR_FILTER].trigger()
            return True
        return super().eventFilter(watched, event)

    def _want(self, wanted: RowFilter) -> None:
        for relation, toggle in self.toggles.items():
            with QSignalBlocker(toggle):
                toggle.setChecked(relation in wanted.relations)
        if wanted != self._value:
            self._value = wanted
            self.filtered.emit(wanted)

    def _show_chips(self) -> None:
        """Show every choice as a chip that takes it back."""
        if self._colours is None:
            return
        chips: list[tuple[str, Callable[[], object]]] = []
        if self._value.rows is not None:
            everywhere = replace(self._value, rows=None)
            chips.append((tell(message("Evidence of a finding")), lambda: self._want(everywhere)))
        for choice in sorted(self._value.choices):
            name = chip_of(choice, self._comparison)
            chips.append((name, lambda choice=choice: self.choose(choice)))  # type: ignore[misc]  # mypy cannot see through a default
        self.chips.show_chips(chips, self._colours)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for toggle in self.toggles.values():
            line.addWidget(toggle)
        line.addSpacing(2)
        line.addWidget(self.more)
        line.addWidget(self.shown)
        line.addWidget(self._clear)
        line.addStretch(0)
        line.addWidget(self.matches)
        line.addWidget(self.search, 2)
        for act in (Act.FIND_PREVIOUS, Act.FIND_NEXT):
            line.addWidget(_button(self._actions, act, self))
        line.addWidget(_button(self._actions, Act.ONLY_MATCHES, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self.chips)

    def _toggle(self, relation: Relation) -> QPushButton:
        toggle = QPushButton(self)
        toggle.setObjectName(relation.value)
        toggle.setCheckable(True)
        toggle.setChecked(True)
        worded(toggle.setAccessibleName, message("Show rows: {relation}", relation=WORDS[relation]))
        worded(
            toggle.setToolTip,
            message(
                "{relation}: {meaning}. Click to show or hide.",
                relation=WORDS[relation],
                meaning=MEANINGS[relation],
            ),
        )
        toggle.toggled.connect(
            lambda _on: self._want(
                replace(self._value, relations=self._value.relations ^ {relation})
            )
        )
        return toggle


def _button(actions: Actions, act: Act, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(actions[act])
    button.setAutoRaise(True)
    retold(button, lambda: button.setAccessibleName(plain_text(act)))
    return button


def _search_field(parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    worded(field.setPlaceholderText, message("Search all claims"))
    worded(field.setAccessibleName, message("Search all claims"))
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(90)
    field.setMaximumWidth(260)
    return field


def _menu_button(menu: FilterMenu, action: QAction, parent: QWidget) -> QToolButton:
    """Return the button that opens the menu; the action opens it, too."""
    button = QToolButton(parent)
    worded(button.setText, message("Filter"))
    button.setIcon(action.icon())
    retold(button, lambda: button.setToolTip(action.toolTip()))
    worded(button.setAccessibleName, message("Filter rows by kind, voice, state, tag or readout"))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAutoRaise(True)
    action.triggered.connect(button.showMenu)
    return button
