from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crossread.gui.views.actions import Act
from crossread.gui.views.main_window import MainWindow
from values import COMPARISON


def test_panels_can_be_hidden_and_shown(open_window: MainWindow) -> None:
    open_window.actions_[Act.INSPECTOR].trigger()
    open_window.actions_[Act.FINDINGS].trigger()
    assert not open_window.inspector.isVisible()
    assert not open_window.findings.isVisible()
    open_window.actions_[Act.INSPECTOR].trigger()
    assert open_window.inspector.isVisible()


def test_a_panel_behind_another_comes_forward_before_it_is_hidden(open_window: MainWindow) -> None:
    source, action = open_window.source, open_window.actions_[Act.SOURCE]
    assert source.visibleRegion().isEmpty()
    action.trigger()
    QApplication.processEvents()
    assert not source.visibleRegion().isEmpty()
    assert action.isChecked()
    action.trigger()
    assert not source.isVisible()


def test_panels_that_share_a_place_are_titled_by_their_tabs_alone(open_window: MainWindow) -> None:
    docks = {dock.windowTitle(): dock for dock in open_window.findChildren(QDockWidget)}
    bare = [title for title, dock in docks.items() if dock.titleBarWidget() is not None]
    assert sorted(bare) == ["Findings", "Source text"]
    open_window.actions_[Act.FINDINGS].trigger()
    assert all(dock.titleBarWidget() is None for dock in docks.values())


def test_a_window_looks_as_the_last_one_did(
    qtbot: QtBot, open_window: MainWindow, next_window: Callable[[], MainWindow]
) -> None:
    for panel in (Act.INSPECTOR, Act.FINDINGS, Act.SOURCE):
        open_window.actions_[panel].trigger()
        QApplication.processEvents()
        assert not open_window.actions_[panel].isChecked()
    open_window.resize(780, 560)
    open_window.close()
    qtbot.waitUntil(lambda: not isValid(open_window))
    again = next_window()
    assert (again.width(), again.height()) == (780, 560)


def test_panels_come_back_in_the_size_and_order_they_had(
    qtbot: QtBot, open_window: MainWindow, next_window: Callable[[], MainWindow]
) -> None:
    open_window.resize(1000, 600)
    QApplication.processEvents()
    open_window.actions_[Act.INSPECTOR].trigger()
    QApplication.processEvents()
    before = open_window.findings.size()
    open_window.close()
    qtbot.waitUntil(lambda: not isValid(open_window))
    next_window().close()
    again = next_window()
    again.session.open(COMPARISON)
    QApplication.processEvents()
    assert not again.inspector.isVisible()
    assert not again.actions_[Act.INSPECTOR].isChecked()
    assert not again.findings.visibleRegion().isEmpty()
    assert again.source.visibleRegion().isEmpty()
    assert again.findings.height() == before.height()


def test_panels_stay_wide_enough_to_be_read(open_window: MainWindow) -> None:
    open_window.resize(open_window.minimumSizeHint())
    QApplication.processEvents()
    assert open_window.inspector.width() >= 220
    assert open_window.findings.width() >= 220
