"""The panels beside the table: where they stand, which is in front, what comes back next time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from crossread.core.messages import message
from crossread.gui.languages import worded
from crossread.gui.views.actions import Act, Actions

_LEAST, _WIDTH, _WIDEST = 220, 350, 500
"""Width of a panel: still readable, usual, in a wide window."""
_TITLES = {
    Act.INSPECTOR: message("Inspector"),
    Act.SOURCE: message("Source text"),
    Act.FINDINGS: message("Findings"),
}


class Docks(QObject):
    """The inspector above; source text and findings share the place below it."""

    def __init__(
        self, window: QMainWindow, actions: Actions, panels: Mapping[Act, QWidget]
    ) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._wanted = self._untitled = False
        self._docks = {act: self._dock(act, panel) for act, panel in panels.items()}
        self._sharing = (self._docks[Act.SOURCE], self._docks[Act.FINDINGS])
        window.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        window.tabifyDockWidget(*self._sharing)

    def show(self, wanted: bool) -> None:
        """Show the panels that the user wants, or none where there is nothing to show in them."""
        self._wanted = wanted
        for act, dock in self._docks.items():
            dock.setVisible(wanted and self._actions[act].isChecked())
        self._title()

    def arrange(self, state: QByteArray | None) -> None:
        """Arrange the panels as they were last; they must be shown already."""
        if state is not None and self._window.restoreState(state):
            for act, dock in self._docks.items():
                self._actions[act].setChecked(not dock.isHidden())
            self._title()
            return
        width = min(max(_WIDTH, self._window.width() // 4), _WIDEST)
        self._docks[Act.FINDINGS].raise_()
        above_and_below = [self._docks[Act.INSPECTOR], self._docks[Act.FINDINGS]]
        self._window.resizeDocks(above_and_below, [width, width], Qt.Orientation.Horizontal)
        self._window.resizeDocks(above_and_below, [3, 2], Qt.Orientation.Vertical)

    def _dock(self, act: Act, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(self._window)
        worded(dock.setWindowTitle, _TITLES[act])
        dock.setObjectName(act.value)
        panel.setMinimumWidth(_LEAST)
        dock.setWidget(panel)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        dock.topLevelChanged.connect(self._title)
        dock.hide()
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self._actions[act].setChecked(True)
        self._actions[act].toggled.connect(lambda on: self._toggle(act, on))
        return dock

    def _toggle(self, act: Act, on: bool) -> None:
        """Show a panel before others in its place, or hide it; one behind comes forward."""
        dock = self._docks[act]
        if not on and dock.isVisible() and dock.widget().visibleRegion().isEmpty():
            self._actions[act].setChecked(True)
            return
        self.show(self._wanted)
        if on:
            dock.raise_()

    def _title(self) -> None:
        """Leave out the titles of panels whose tabs say the same."""
        tabbed = all(not dock.isHidden() and not dock.isFloating() for dock in self._sharing)
        if tabbed == self._untitled:
            return
        self._untitled = tabbed
        for dock in self._sharing:
            bare = dock.titleBarWidget()
            dock.setTitleBarWidget(QWidget(dock) if tabbed else None)  # type: ignore[arg-type]  # the stubs forget None
            if not tabbed:
                bare.deleteLater()
