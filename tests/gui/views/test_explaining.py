"""The row that is looked at last is explained, once it is looked at for a moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crossread.core.types import Comparison, Row, Settings
from crossread.gui.views.explaining import Explaining
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.recent import Recent
from crossread.gui.views.selection import Place, place_of
from values import COMPARISON

PLAIN = replace(COMPARISON, settings=Settings(meaning=False))
MATCHED = [row for row in PLAIN.rows if row.pairs]
ALONE = next(row for row in PLAIN.rows if not row.pairs)


@pytest.fixture
def explaining(qapp: QObject, recent: Recent) -> Iterator[Explaining]:
    made = Explaining(recent.choices, qapp)
    yield made
    made.jobs.wait(30)
    made.deleteLater()


def asked(qtbot: QtBot, explaining: Explaining, *rows: Row) -> list[object]:
    with qtbot.waitSignal(explaining.explained, timeout=60_000) as explained:
        for row in rows:
            explaining.ask(PLAIN, row)
    assert explained.args is not None
    return list(explained.args)


def test_the_newest_row_is_explained(qtbot: QtBot, explaining: Explaining) -> None:
    row, found = asked(qtbot, explaining, MATCHED[0], MATCHED[-1])
    assert row is MATCHED[-1]
    assert found


@pytest.mark.parametrize("comparison", [None, PLAIN])
def test_where_nothing_is_matched_nothing_is_asked(
    explaining: Explaining, comparison: Comparison | None
) -> None:
    explaining.ask(PLAIN, MATCHED[0])
    explaining.ask(comparison, ALONE)
    explaining._explain()  # noqa: SLF001 - as when the pause is over
    assert not explaining.jobs.is_busy


def test_meaning_is_weighed_where_it_was_used(qtbot: QtBot, explaining: Explaining) -> None:
    with qtbot.waitSignal(explaining.explained, timeout=60_000) as explained:
        explaining.ask(COMPARISON, COMPARISON.rows[1])
    assert explained.args is not None
    assert explained.args[1][0].meaning > 0


def test_the_inspector_shows_the_table_of_the_selected_row(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.session.open(PLAIN)
    number = PLAIN.rows.index(MATCHED[0])
    assert not window.inspector.weights.isVisible()
    window.view.setFocus()
    window.selection.select(place(PLAIN, number))
    qtbot.waitUntil(lambda: "each signal" in window.inspector.weights.text(), timeout=60_000)
    window.selection.select(place(PLAIN, PLAIN.rows.index(ALONE)))
    assert not window.inspector.weights.isVisible()


def place(comparison: Comparison, number: int) -> Place:
    row = comparison.rows[number]
    return place_of(row, row.cells[0].readout)
