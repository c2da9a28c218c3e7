from __future__ import annotations

import pytest

from crossread.core.judging.slots.scopes import find
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("All schools close.", "Schools close.", 1),
        ("All schools close.", "Every school closes.", 0),
        ("Above all, schools close.", "Schools close.", 0),
        ("It covers wells and gardens.", "It covers garden wells.", 1),
        ("It covers wells and gardens.", "It covers gardens and wells.", 0),
        ("All schools close.", "Ferries sail.", 0),
        ("Anyone who swims may use the pool.", "Swimmers may use the pool.", 0),
        ("Some of the schools close.", "The schools close.", 1),
    ],
)
def test_a_quantifier_counts_where_both_sides_have_its_noun(
    left: str, right: str, count: int
) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right)))) == count
