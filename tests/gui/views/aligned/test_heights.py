from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.gui.views.aligned.heights import Heights

SOME = st.lists(st.integers(1, 500), min_size=1, max_size=60)


@given(SOME)
def test_tops_are_sums(heights: list[int]) -> None:
    tree = Heights(heights)
    assert [tree.top(index) for index in range(len(heights) + 1)] == [
        sum(heights[:index]) for index in range(len(heights) + 1)
    ]
    assert tree.total == sum(heights)


@given(SOME, st.data())
def test_changes_count_from_then_on(heights: list[int], data: st.DataObject) -> None:
    tree = Heights(heights)
    for _ in range(data.draw(st.integers(0, 10))):
        index = data.draw(st.integers(0, len(heights) - 1))
        heights[index] = tree[index] = data.draw(st.integers(1, 500))
    assert [tree[index] for index in range(len(tree))] == heights
    assert tree.total == sum(heights)


@given(SOME)
def test_every_pixel_belongs_to_the_row_that_covers_it(heights: list[int]) -> None:
    tree = Heights(heights)
    for index in range(len(heights)):
        assert tree.at(tree.top(index)) == index
        assert tree.at(tree.top(index + 1) - 1) == index


@given(SOME)
def test_outside_lies_the_first_or_the_last_row(heights: list[int]) -> None:
    tree = Heights(heights)
    assert tree.at(-5) == 0
    assert tree.at(tree.total + 5) == len(heights) - 1
