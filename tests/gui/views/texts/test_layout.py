"""Texts stand beside each other with room for ribbons, never narrower than can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.gui.views.texts.layout import columns_for_texts


@given(st.integers(300, 4000), st.integers(2, 8), st.floats(0.7, 2.5))
def test_columns_stand_apart_and_are_wide_enough(width: int, count: int, zoom: float) -> None:
    columns = columns_for_texts(width, count, zoom)
    assert columns.gap >= 36
    assert columns.width >= 240 * min(zoom, 1) * 0.7
    assert columns.start(1) - columns.start(0) == columns.width + columns.gap
    assert columns.at(columns.start(1) - 1) is None
    assert columns.at(columns.start(1)) == 1


@pytest.mark.parametrize("count", [2, 3])
def test_all_texts_are_seen_in_a_usual_window(count: int) -> None:
    assert columns_for_texts(924, count).right <= 924


def test_a_wide_window_keeps_lines_short() -> None:
    columns = columns_for_texts(2400, 2)
    assert columns.width <= 640
    assert columns.left > 0
