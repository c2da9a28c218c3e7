from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.slots.tellers import find
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("According to the police, the march was calm.", "The march was calm.", 0),
        ("Police said the march was calm.", "Organisers said the march was calm.", 1),
        ("He said the march was calm.", "Organisers said the march was calm.", 0),
        ("Ms Dahl said the march was calm.", "Organisers said the march was calm.", 0),
        ("Police said the march was calm.", "Organisers said the bus was late.", 0),
    ],
)
def test_tellers_differ_where_each_side_names_one_for_the_same_claim(
    left: str, right: str, count: int
) -> None:
    sides = side_of_text(left), side_of_text(right, "Southport")
    assert len(list(find(*sides))) == count
    assert len(list(find(*sides[::-1]))) == count


@given(st.text(max_size=80))
def test_a_claim_is_told_by_whom_it_is_told(text: str) -> None:
    assert list(find(side_of_text(text), side_of_text(text))) == []
