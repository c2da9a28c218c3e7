from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from crossread.core.corrections import EditReadout
from crossread.core.types import ReadoutId
from crossread.gui.models.readouts_model import ReadoutsModel
from values import COMPARISON

R1 = ReadoutId("r1")


@pytest.fixture
def readouts(qtmodeltester: object) -> ReadoutsModel:
    made = ReadoutsModel()
    made.show(COMPARISON.readouts)
    qtmodeltester.check(made)  # type: ignore[attr-defined]  # a fixture without a public type
    return made


def test_it_shows_what_is_known(readouts: ReadoutsModel) -> None:
    shown = [readouts.index(0, column).data() for column in range(readouts.columnCount())]
    assert shown == ["Northland", "", "A call", "2031-03-04", "en", "northland.txt"]
    assert readouts.headerData(3, Qt.Orientation.Horizontal) == "Date"
    assert readouts.headerData(1, Qt.Orientation.Vertical) == 2
    assert readouts.data(QModelIndex()) is None


@pytest.mark.parametrize(
    ("column", "typed", "edit"),
    [
        (0, " City Hall ", EditReadout(R1, issuer="City Hall")),
        (1, "North", EditReadout(R1, party="North")),
        (2, "A visit", EditReadout(R1, title="A visit")),
        (3, "2031-03-05", EditReadout(R1, date=date(2031, 3, 5))),
        (4, "RU", EditReadout(R1, language="ru")),
    ],
)
def test_an_edit_is_handed_on_as_a_correction(
    qtbot: QtBot, readouts: ReadoutsModel, column: int, typed: str, edit: EditReadout
) -> None:
    with qtbot.waitSignal(readouts.edited) as told:
        assert readouts.setData(readouts.index(0, column), typed)
    assert told.args == [edit]


@pytest.mark.parametrize(("column", "typed"), [(3, "Tuesday"), (3, "2031-02-30"), (4, "Latin")])
def test_what_does_not_fit_is_refused_with_a_sentence(
    qtbot: QtBot, readouts: ReadoutsModel, column: int, typed: str
) -> None:
    with qtbot.waitSignal(readouts.refused) as told:
        assert not readouts.setData(readouts.index(0, column), typed)
    assert typed in told.args[0]


def test_the_same_value_is_no_edit(qtbot: QtBot, readouts: ReadoutsModel) -> None:
    with qtbot.assertNotEmitted(readouts.edited):
        assert not readouts.setData(readouts.index(0, 0), "Northland")


def test_the_file_cannot_be_edited(readouts: ReadoutsModel) -> None:
    editable = [
        bool(readouts.flags(readouts.index(0, column)) & Qt.ItemFlag.ItemIsEditable)
        for column in range(readouts.columnCount())
    ]
    assert editable == [True] * 5 + [False]
