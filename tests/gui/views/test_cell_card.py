from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.core.types import claims_by_id
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.cell_card import CellCard
from values import COMPARISON, readout_of

CLAIMS = claims_by_id(COMPARISON.readouts)
NORTH, SOUTH = COMPARISON.readouts


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[CellCard]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = CellCard(parent)
    made.show()
    yield made
    parent.close()


def test_a_filled_cell_is_shown_in_full_and_offers_no_join(card: CellCard) -> None:
    card.show_cell(NORTH, COMPARISON.rows[0], CLAIMS, LIGHT)
    assert NORTH.claims[0].text in card.text.text()
    assert not card.join.isVisible()


def test_silence_shows_the_nearest_claim_and_offers_to_join_it(
    qtbot: QtBot, card: CellCard
) -> None:
    card.show_cell(SOUTH, COMPARISON.rows[3], CLAIMS, LIGHT)
    assert "Not mentioned" in card.text.text()
    assert "30%" in card.text.text()
    with qtbot.waitSignal(card.join_wished) as told:
        QTest.mouseClick(card.join, Qt.MouseButton.LeftButton)
    assert told.args == [SOUTH.id]


def test_silence_with_nothing_near_offers_nothing(card: CellCard) -> None:
    card.show_cell(readout_of(3, "C", ["x"]), COMPARISON.rows[3], CLAIMS, LIGHT)
    assert not card.join.isVisible()


def test_text_from_files_is_never_markup(card: CellCard) -> None:
    evil = readout_of(4, "<img src=x>", ["<script>alert(1)</script> they met"])
    row = COMPARISON.rows[0]
    cells = (type(row.cells[0])(evil.id, (evil.claims[0].id,)),)
    card.show_cell(evil, type(row)(row.id, cells), claims_by_id([evil]), LIGHT)
    assert "<script" not in card.text.text()
    assert "<img" not in card.text.text()
