"""The views of a comparison: one at a time, under the event that it is about."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.event_bar import VIEWS


class Pages(QWidget):
    """Shows the view whose action is checked; filter and search stand above those with rows."""

    def __init__(
        self,
        event_bar: QWidget,
        filter_bar: QWidget,
        views: Mapping[Act, QWidget],
        actions: Actions,
    ) -> None:
        super().__init__()
        self._views, self._filter_bar = views, filter_bar
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(event_bar)
        column.addWidget(filter_bar)
        column.addWidget(self._stack, 1)
        self._actions, self._act = actions, Act.TABLE
        self._group = QActionGroup(self)
        for act in VIEWS:
            self._stack.addWidget(views[act])
            self._group.addAction(actions[act])
            actions[act].toggled.connect(lambda on, act=act: self._show(act) if on else None)
        actions[Act.TABLE].setChecked(True)

    @property
    def current(self) -> QWidget:
        """Return the view that is shown."""
        return self._views[self._act]

    def show_view(self, act: Act) -> None:
        """Show another view."""
        self._actions[act].setChecked(True)

    def take_keyboard(self) -> None:
        """Let keys go to the view that is shown."""
        self.current.setFocus()

    def _show(self, act: Act) -> None:
        self._act = act
        self._stack.setCurrentWidget(self._views[act])
        self._filter_bar.setVisible(act is not Act.OVERVIEW)
        if self.isVisible():
            self.take_keyboard()
