from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt

from crossread.core.corrections import ConfirmRow, apply
from crossread.core.kinds import Relation
from crossread.core.types import RowId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.shown import RowsLook
from values import COMPARISON


def test_the_model_shows_rows_by_readouts(model: RowsModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (4, 2)
    assert model.index(1, 0).data() == "They agreed to reopen the bridge on 5 May."
    assert model.index(3, 1).data() == "not mentioned"
    assert not model.data(QModelIndex())


def test_roles_hand_out_finished_values(model: RowsModel) -> None:
    index = model.index(2, 1)
    assert index.data(RowsModel.RELATION) == Relation.CONTRADICT
    assert index.data(RowsModel.ROW).number == 3
    assert index.data(RowsModel.CELL).readout == "r2"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_headings_are_issuers_and_relations_in_sign_and_word(model: RowsModel) -> None:
    horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(0, horizontal) == "Northland"
    assert model.headerData(2, vertical) == "≠ Contradict"
    assert model.headerData(9, horizontal) is None
    assert model.headerData(9, vertical) is None
    assert model.headerData(0, horizontal, Qt.ItemDataRole.DecorationRole) is None


def test_hidden_rows_keep_their_numbers(model: RowsModel) -> None:
    model.show(COMPARISON, COMPARISON.rows[2:])
    assert model.shown(0).number == 3
    assert model.index_of(RowId("row1")) is None
    assert model.index_of(RowId("row4")) == 1


def test_a_row_that_did_not_change_stays_prepared(model: RowsModel) -> None:
    before = [model.shown(index) for index in range(4)]
    changed = apply(COMPARISON, ConfirmRow(RowId("row1")))
    model.show(changed, changed.rows)
    after = [model.shown(index) for index in range(4)]
    assert [old is new for old, new in zip(before, after, strict=True)] == [False, True, True, True]


def test_other_readouts_prepare_everything_anew(model: RowsModel) -> None:
    before = model.shown(0)
    north, south = COMPARISON.readouts
    renamed = replace(south, document=replace(south.document, issuer="Port"))
    model.show(replace(COMPARISON, readouts=(north, renamed)), COMPARISON.rows)
    assert model.shown(0) is not before
    assert model.headings[1].name == "Port"


def test_the_fullest_cell_tells_its_letters(model: RowsModel) -> None:
    assert model.longest()[3] == len("The mayor thanked the divers of the harbour.")
    assert model.longest()[0] == len("The mayors of both cities held a telephone call on Tuesday.")


def test_rows_can_be_shown_in_another_way(qtmodeltester: object, model: RowsModel) -> None:
    before = model.shown(0)
    model.show_as(RowsLook(folds=True))
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # a fixture without a public type
    assert model.look.folds
    assert model.shown(0).folded
    assert model.longest()[0] is None
    model.show_as(RowsLook())
    assert model.shown(0) == before
    assert model.longest()[0] == max(len(cell.text) for cell in before.cells)
