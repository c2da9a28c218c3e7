from __future__ import annotations

import pytest

from crossread.core.judging.slots.restrictions import find
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("It is open to companies in mining.", "It is open to companies.", 1),
        ("It is open to companies.", "It is open to companies in mining.", 1),
        ("Fees fall; it is open to companies in mining.", "It is open to companies; fees fall.", 1),
        ("It is open to companies in mining.", "It is open to mining companies.", 0),
        ("It is open to companies in mining.", "Companies may apply.", 0),
        ("They spoke by telephone on Tuesday.", "They spoke by telephone.", 0),
    ],
)
def test_a_limit_counts_where_the_other_side_names_the_thing_bare(
    left: str, right: str, count: int
) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right)))) == count
