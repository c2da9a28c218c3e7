"""Which relations are shown, and the search box."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from crossread.core.kinds import Relation
from crossread.core.types import RowId
from crossread.gui.models.filtering import RowFilter
from crossread.gui.theme.colours import MEANINGS, SIGNS, WORDS, Colours
from crossread.gui.views.actions import Act, Actions


class FilterBar(QWidget):
    """Says what the user wants to see; decides nothing.

    Signals:
        filtered: other relations are wanted; carries a `RowFilter`.
        searched: other words are sought; carries them.
    """

    filtered = Signal(object)
    searched = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self._rows: frozenset[RowId] | None = None
        self.toggles = {relation: self._toggle(relation) for relation in Relation}
        self.shown = QLabel(self)
        self.shown.setObjectName("shown")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search all claims")
        self.search.setAccessibleName("Search all claims")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(260)
        self.search.textChanged.connect(self.searched)
        self.search.installEventFilter(self)
        self.matches = QLabel(self)
        self.matches.setObjectName("matches")
        self._actions = actions
        self._clear = self._button(Act.CLEAR_FILTER)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 14, 8)
        line.setSpacing(8)
        for toggle in self.toggles.values():
            line.addWidget(toggle)
        line.addSpacing(6)
        line.addWidget(self.shown)
        line.addWidget(self._clear)
        line.addStretch(1)
        line.addWidget(self.matches)
        line.addWidget(self.search, 2)
        for act in (Act.FIND_PREVIOUS, Act.FIND_NEXT):
            line.addWidget(self._button(act))

    @property
    def value(self) -> RowFilter:
        """Return what the user wants to see."""
        relations = (relation for relation, each in self.toggles.items() if each.isChecked())
        return RowFilter(frozenset(relations), self._rows)

    def clear(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.show_only(None)

    def show_only(self, rows: frozenset[RowId] | None) -> None:
        """Ask for these rows alone, whatever their relation; None asks for all."""
        before = self.value
        self._rows = rows
        for toggle in self.toggles.values():
            with QSignalBlocker(toggle):
                toggle.setChecked(True)
        if self.value != before:
            self.filtered.emit(self.value)

    def show_counts(self, counts: Mapping[Relation, int], shown: int) -> None:
        """Show how many rows stand in each relation, and how many are shown."""
        for relation, toggle in self.toggles.items():
            toggle.setText(f"{SIGNS[relation]}  {WORDS[relation]}  {counts[relation]}")
        total = sum(counts.values())
        hidden = shown < total
        rows = "row" if total == 1 else "rows"
        text = f"{shown} of {total} {rows} shown" if hidden else f"{total} {rows}"
        self.shown.setText(text if self._rows is None else f"Evidence: {text}")
        self._clear.setVisible(hidden)

    def show_matches(self, current: int, count: int) -> None:
        """Show which match of how many is selected; 0 where none is."""
        sought = bool(self.search.text().strip())
        found = f"{current} of {count}" if count else "No match"
        self.matches.setText(found if sought else "")

    def colour(self, colours: Colours) -> None:
        """Draw the toggles in the relations' colours."""
        for relation, toggle in self.toggles.items():
            tint = colours.tint(relation)
            toggle.setStyleSheet(
                f"QPushButton {{ border: 1px solid {colours.border}; border-radius: 11px;"
                f" padding: 4px 12px; color: {colours.muted}; background: {colours.base}; }}"
                f"QPushButton:checked {{ background: {tint.fill}; color: {colours.text};"
                f" border-color: {tint.fill}; }}"
                f"QPushButton:focus {{ border: 1px solid {colours.accent}; }}"
            )

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

    def _toggle(self, relation: Relation) -> QPushButton:
        toggle = QPushButton(self)
        toggle.setObjectName(relation.value)
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.setAccessibleName(f"Show rows: {WORDS[relation]}")
        toggle.setToolTip(f"{WORDS[relation]}: {MEANINGS[relation]}. Click to show or hide.")
        toggle.toggled.connect(lambda _on: self.filtered.emit(self.value))
        return toggle

    def _button(self, act: Act) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[act])
        button.setAutoRaise(True)
        button.setAccessibleName(self._actions[act].text().replace("&", ""))
        return button
