from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QFont

from crossread.core.types import ReadoutId
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.aligned.layouts import Look
from crossread.gui.views.aligned.stack import RowStack
from crossread.gui.views.selection import place_of
from values import COMPARISON


@pytest.fixture
def stack(model: RowsModel) -> RowStack:
    return RowStack(model, Look(QFont(), LIGHT, text_width=200, least_height=40))


def test_visible_rows_follow_each_other_without_a_gap(stack: RowStack) -> None:
    rows = list(stack.visible(0, 10_000))
    assert [index for index, _top, _laid in rows] == [0, 1, 2, 3]
    for (_, top, laid), (_, following, _) in itertools.pairwise(rows):
        assert top + laid.height == following


def test_only_what_is_in_view_is_visible(stack: RowStack) -> None:
    assert [index for index, _top, _laid in stack.visible(0, 1)] == [0]


def test_every_point_belongs_to_a_row_and_outside_to_none(stack: RowStack) -> None:
    stack.settle(0, 10_000)
    for index in range(4):
        assert stack.index_at(stack.top(index)) == index
    assert stack.index_at(-1) is None
    assert stack.index_at(stack.total) is None


def test_expanding_a_silent_row_makes_it_higher_and_folding_takes_it_back(stack: RowStack) -> None:
    before = stack.lay(3).height
    stack.expand(place_of(COMPARISON.rows[3], ReadoutId("r2")))
    assert stack.height(3) > before
    stack.expand(place_of(COMPARISON.rows[0], ReadoutId("r1")))
    assert stack.height(3) == before


def test_a_claim_is_found_under_its_own_lines(stack: RowStack) -> None:
    assert stack.claim_at(0, 0, 20) == "r1.c1"
    assert stack.claim_at(0, 0, 10_000) == "r1.c1"
    assert stack.claim_at(3, 1, 20) is None


def test_settling_never_leads_past_the_end(stack: RowStack) -> None:
    assert stack.settle(1_000_000, 100) == stack.total - 100
    assert stack.settle(0, 100_000) == 0


def test_revealing_gives_the_exact_place(stack: RowStack) -> None:
    top, bottom = stack.reveal(2, 500)
    assert (top, bottom) == (stack.top(2), stack.top(3))


def test_a_page_away_lies_another_row(stack: RowStack) -> None:
    stack.settle(0, 10_000)
    assert stack.away(0, stack.height(0)) == 1
    assert stack.away(3, -10_000) == 0


def test_an_empty_table_has_no_rows(model: RowsModel) -> None:
    model.show(COMPARISON, ())
    stack = RowStack(model, Look(QFont(), LIGHT, text_width=200, least_height=40))
    assert (len(stack), stack.total, stack.index_at(0), stack.settle(5, 100)) == (0, 0, None, 0)
    assert list(stack.visible(0, 100)) == []
