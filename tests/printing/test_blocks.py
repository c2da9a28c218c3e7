"""A block that is cut is still the same block, in two parts that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.printing.blocks import Bars, Block, Gap, Rule, Side, Stack, text_block
from crossread.printing.typesetting import POINT, Look

LOOK = Look(10, leading=1.0)
LINE = 10 * POINT


def lines(count: int) -> Block:
    return text_block("\n".join("abc" for _ in range(count)), LOOK, 1000.0)


@given(st.integers(1, 12), st.floats(0, 15 * LINE))
def test_lines_are_cut_between_lines_and_none_of_several_stands_alone(
    count: int, room: float
) -> None:
    halves = lines(count).cut(room)
    if halves is None:
        assert room < 2 * LINE or count < 4 or room >= count * LINE
        return
    upper, lower = (round(half.height / LINE) for half in halves)
    assert upper + lower == count
    assert halves[0].height <= room
    assert upper >= 2
    assert lower != 1


@given(st.lists(st.integers(1, 5), min_size=1, max_size=5), st.floats(0, 25 * LINE))
def test_a_stack_loses_no_height_where_it_is_cut(counts: list[int], room: float) -> None:
    stack = Stack(tuple(lines(count) for count in counts))
    halves = stack.cut(room)
    if halves is not None:
        assert halves[0].height <= room
        assert halves[0].height + halves[1].height == pytest.approx(stack.height)


def test_cells_beside_each_other_are_cut_at_the_same_place() -> None:
    side = Side(((0.0, lines(2)), (100.0, lines(8))))
    halves = side.cut(5 * LINE)
    assert halves is not None
    assert [half.height for half in halves] == [5 * LINE, 3 * LINE]
    assert side.cut(LINE) is None


@pytest.mark.parametrize("block", [Gap(5), Rule(10, 1), Bars(((1.0, "#000000"),), 4)])
def test_what_cannot_be_cut_is_not_cut(block: Block) -> None:
    assert block.cut(2) is None
