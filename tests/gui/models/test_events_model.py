"""The list of events shows what was asked for, in the order that was chosen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from crossread.gui.languages import Languages
from crossread.gui.models.events_model import (
    HEADINGS,
    Column,
    EventEntry,
    EventsModel,
    latest_first,
    spoken,
)

DAY = date(2031, 3, 4)
BRIDGE = EventEntry(1, "Talks on the bridge", DAY, DAY, ("Northland", "Southport"), 2, 1, 5)
FERRY = EventEntry(
    2, "The ferry sails again", DAY + timedelta(1), None, ("Harbour Office", "Port"), 3
)
SCHOOL = EventEntry(3, "A school opens", None, None, ("Northland",), 1)
ALL = latest_first((BRIDGE, FERRY, SCHOOL))
ROLE = Qt.ItemDataRole


@pytest.fixture
def model(qtmodeltester: object) -> EventsModel:
    made = EventsModel()
    made.show(ALL)
    qtmodeltester.check(made)  # type: ignore[attr-defined]  # a fixture without a public type
    return made


def numbers(model: EventsModel) -> list[int]:
    return [entry.number for entry in model.entries]


def test_the_latest_comes_first_and_what_one_alone_tells_of_waits_to_be_asked_for(
    model: EventsModel,
) -> None:
    assert numbers(model) == [2, 1]
    model.allow_single(allowed=True)
    assert numbers(model) == [2, 1, 3]


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (Column.DATE, Qt.SortOrder.AscendingOrder, [3, 1, 2]),
        (Column.EVENT, Qt.SortOrder.AscendingOrder, [3, 1, 2]),
        (Column.READOUTS, Qt.SortOrder.DescendingOrder, [2, 1, 3]),
        (Column.DIFFERENCES, Qt.SortOrder.DescendingOrder, [1, 2, 3]),
    ],
)
def test_events_are_sorted_by_what_is_shown(
    model: EventsModel, column: Column, order: Qt.SortOrder, expected: list[int]
) -> None:
    model.allow_single(allowed=True)
    model.sort(column, order)
    assert numbers(model) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("BRIDGE", [1]),
        ("harbour sails", [2]),
        ("2031-03-04", [1]),
        ("bridge sails", []),
        (" ", [2, 1]),
    ],
)
def test_all_typed_words_stand_in_headline_issuers_or_date(
    model: EventsModel, typed: str, expected: list[int]
) -> None:
    model.narrow(typed)
    assert numbers(model) == expected


def test_events_whose_texts_say_it_join_those_that_are_called_so(model: EventsModel) -> None:
    model.narrow("bridge", {2})
    assert numbers(model) == [2, 1]


@given(st.text(max_size=8), st.sets(st.integers(0, 4)))
def test_nothing_is_shown_that_was_not_asked_for(typed: str, hits: set[int]) -> None:
    model = EventsModel()
    model.show(ALL)
    model.narrow(typed, hits)
    for entry in model.entries:
        found = all(word in entry.words for word in typed.casefold().split())
        assert entry.number in hits or found


def test_an_event_is_told_in_words_to_eyes_and_ears(model: EventsModel) -> None:
    row = model.row_of(1)
    assert row == 1
    told = [model.index(row, column).data() for column in Column]
    assert told == ["4 Mar 2031", "Talks on the bridge", "2", "5"]
    heard = model.index(row, Column.EVENT).data(ROLE.AccessibleTextRole)
    assert heard == "Talks on the bridge; 4 Mar 2031; Northland, Southport; 2 readouts"
    assert "Southport" in model.index(row, Column.EVENT).data(ROLE.ToolTipRole)
    assert model.index(row, Column.DATE).data(ROLE.ToolTipRole) is None


def test_what_is_unknown_is_left_empty(model: EventsModel) -> None:
    model.allow_single(allowed=True)
    row = model.row_of(3)
    assert row is not None
    assert model.index(row, Column.DATE).data() == ""
    assert model.index(row, Column.DIFFERENCES).data() == ""
    assert model.row_of(99) is None


def test_columns_are_named_and_explained(model: EventsModel, spoken: Languages) -> None:
    across = Qt.Orientation.Horizontal
    named = [model.headerData(column, across) for column in Column]
    assert named == [HEADINGS[column].text for column in Column]
    assert all(model.headerData(column, across, ROLE.ToolTipRole) for column in Column)
    spoken.choose("ru")
    assert model.headerData(Column.DATE, across) == "Дата"


def test_an_event_without_a_headline_has_a_name() -> None:
    nameless = EventEntry(9, "", None, None, (), 2)
    assert spoken(nameless) == "Without a headline; 2 readouts"


def test_cells_have_no_children(model: EventsModel) -> None:
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)
    assert model.data(QModelIndex()) is None
