"""Claims by number, as a screen reader asks for them."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.selection import Selection
from crossread.gui.views.texts.items import ClaimItems
from crossread.gui.views.texts.links import standings_of
from crossread.gui.views.texts.reading import Reading
from values import COMPARISON, NORTH, SOUTH


@dataclass
class Unseen:
    """A view that shows nothing yet."""

    reading: Reading | None = None
    selection: Selection = field(default_factory=Selection)


def test_claims_are_counted_and_said_before_they_are_seen(qtbot: QtBot) -> None:
    surface = QWidget()
    qtbot.addWidget(surface)
    view = Unseen()
    items = ClaimItems(surface, view)
    assert items.count() == 0
    items.show(COMPARISON, standings_of(COMPARISON))
    assert items.count() == 7
    assert items.text(3) == f"Northland, claim 4 of 4, Only one: {NORTH.claims[3].text}"
    assert items.area(0).isEmpty()
    assert items.at(QPoint(1, 1)) is None
    assert items.surface is surface


def test_the_selected_claim_has_its_number(qtbot: QtBot) -> None:
    surface = QWidget()
    qtbot.addWidget(surface)
    view = Unseen()
    items = ClaimItems(surface, view)
    items.show(COMPARISON, standings_of(COMPARISON))
    assert items.current() is None
    view.selection.select(items.place(5))
    assert items.current() == 5
    assert items.place(5).claim == SOUTH.claims[1].id
