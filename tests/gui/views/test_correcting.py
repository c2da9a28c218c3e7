"""Gestures become corrections; the keys for them are tried in the window's own test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, ReadoutId, RowId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.session import Session
from crossread.gui.views.correcting import Correcting
from crossread.gui.views.selection import Place, Selection, place_of
from values import COMPARISON

R1, R2 = ReadoutId("r1"), ReadoutId("r2")


class Bench:
    """What correcting works with, without a window."""

    def __init__(self, model: RowsModel) -> None:
        self.session, self.selection, self.parent = Session(), Selection(), QObject()
        self.session.changed.connect(lambda comparison: model.show(comparison, comparison.rows))
        self.session.open(COMPARISON)
        self.correcting = Correcting(self.session, self.selection, model, self.parent)

    def select(self, row: int, readout: ReadoutId = R1) -> Correcting:
        self.selection.select(place_of(COMPARISON.rows[row], readout))
        return self.correcting


@pytest.fixture
def bench(model: RowsModel) -> Bench:
    return Bench(model)


def test_nothing_selected_corrects_nothing(bench: Bench) -> None:
    correcting = bench.correcting
    for act in (correcting.move_new, correcting.join, correcting.split):
        act()
    correcting.move_beside(1)
    correcting.go_to_readout(R2)
    assert bench.session.comparison is COMPARISON
    assert (correcting.row, correcting.claim, correcting.nearest) == (None, None, None)


def test_the_rows_beside_are_those_that_are_shown(bench: Bench, model: RowsModel) -> None:
    model.show(COMPARISON, [COMPARISON.rows[0], COMPARISON.rows[3]])
    correcting = bench.select(0)
    assert correcting.beside(-1) is None
    assert correcting.beside(1) == "row4"


def test_joining_prefers_the_selected_silence(bench: Bench) -> None:
    correcting = bench.select(3, R2)
    assert correcting.nearest is not None
    assert correcting.nearest.readout == R2
    correcting.join()
    assert bench.session.comparison is not None
    row = next(row for row in bench.session.comparison.rows if row.id == "row4")
    assert row.claims_of(R2) == ("r2.c1",)
    assert row.relation is not Relation.ONLY


def test_joining_a_readout_that_is_not_silent_does_nothing(bench: Bench) -> None:
    bench.select(3).join(R1)
    assert bench.session.comparison is COMPARISON


def test_a_claim_is_found_from_the_source_text(bench: Bench) -> None:
    bench.correcting.go_to_claim(ClaimId("r2.c3"))
    assert bench.selection.place == Place(RowId("row3"), R2, ClaimId("r2.c3"))
    bench.correcting.go_to_claim(ClaimId("r9.c9"))
    assert bench.selection.place == Place(RowId("row3"), R2, ClaimId("r2.c3"))


def test_another_readout_of_the_row_can_be_chosen(bench: Bench) -> None:
    bench.select(1).go_to_readout(R2)
    assert bench.selection.place == place_of(COMPARISON.rows[1], R2)
