from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.gui.views.aligned.geometry import NARROWEST, PAD, WIDEST, columns_for

WIDTHS, COUNTS = st.integers(200, 4000), st.integers(1, 8)


@given(WIDTHS, COUNTS)
def test_columns_stand_beside_each_other(width: int, count: int) -> None:
    columns = columns_for(width, count)
    for column in range(count):
        assert columns.at(columns.start(column)) == column
        assert columns.at(columns.start(column + 1) - 1) == column
    assert columns.at(columns.start(0) - 1) is None
    assert columns.at(columns.right) is None


@given(WIDTHS, COUNTS)
def test_lines_are_never_too_long_nor_too_short(width: int, count: int) -> None:
    columns = columns_for(width, count)
    assert NARROWEST <= columns.width <= WIDEST
    assert columns.text_width == columns.width - 2 * PAD


@given(WIDTHS, COUNTS)
def test_a_wide_window_centres_the_table(width: int, count: int) -> None:
    columns = columns_for(width, count)
    right = width - columns.right
    assert columns.left == 0 or abs(columns.left - right) <= 1


def test_without_readouts_there_is_no_column() -> None:
    assert columns_for(1000, 0).at(500) is None


def test_zoom_widens_the_least_width() -> None:
    assert columns_for(300, 2, zoom=2.0).width == 2 * NARROWEST


@given(WIDTHS, COUNTS, st.data())
def test_a_revealed_column_is_seen_beside_the_gutter(
    width: int, count: int, data: st.DataObject
) -> None:
    columns = columns_for(width, count)
    column = data.draw(st.integers(0, count - 1))
    scrolled = columns.reveal(column, data.draw(st.integers(0, 4000)), width)
    assert columns.start(column) - scrolled >= columns.left + columns.gutter
    fits = columns.left + columns.gutter + columns.width <= width
    assert not fits or columns.start(column) + columns.width - scrolled <= width
