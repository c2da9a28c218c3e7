from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.messages import message
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.tour import Step, Tour


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    for number in range(3):
        QLabel(str(number), made).setGeometry(10, 200 * number, 700, 150)
    made.show()
    qtbot.waitExposed(made)
    return made


def tour_of(window: QWidget) -> Tour:
    labels = [each for each in window.findChildren(QLabel) if each.text() in "012"]
    return Tour(window, [Step(label, message("Claim")) for label in labels], LIGHT)


def test_the_tour_goes_through_all_parts_and_ends(qtbot: QtBot, window: QWidget) -> None:
    tour = tour_of(window)
    assert not tour.back.isEnabled()
    tour.next.click()
    assert tour.back.isEnabled()
    tour.next.click()
    with qtbot.waitSignal(tour.ended):
        tour.next.click()


def test_the_tour_can_be_skipped(qtbot: QtBot, window: QWidget) -> None:
    tour = tour_of(window)
    with qtbot.waitSignal(tour.ended):
        tour.skip.click()
    assert not tour.isVisible()


@pytest.mark.parametrize("step", range(3))
def test_the_card_stays_inside_the_window(window: QWidget, step: int) -> None:
    tour = tour_of(window)
    tour.go(step)
    assert window.rect().contains(tour.geometry())
    assert tour.text.height() >= tour.text.heightForWidth(tour.text.width())


def test_parts_that_cannot_be_seen_are_left_out(qtbot: QtBot, window: QWidget) -> None:
    hidden = QLabel("3", window)
    hidden.hide()
    tour = Tour(window, [Step(hidden, message("Claim"))], LIGHT)
    assert not tour.isVisible()


def test_words_of_any_length_are_seen_whole(window: QWidget) -> None:
    part = window.findChild(QLabel)
    assert part is not None
    for wide, narrow in product(range(1, 15), range(30, 50)):  # some just fill a line
        text = "m" * wide + " i" * narrow
        tour = Tour(window, [Step(part, message(text))], LIGHT)
        assert tour.text.height() >= tour.text.heightForWidth(tour.text.width()), text
        tour.end()
