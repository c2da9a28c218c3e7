from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.facts.surnames import fold_name


@pytest.mark.parametrize(
    "forms",
    [
        ("Кравцов", "Кравцова", "Кравцову", "Кравцовым", "Кравцове"),
        ("Заболоцкий", "Заболоцкого", "Заболоцкому", "Заболоцким"),
        ("Линдквист", "Линдквиста", "Линдквистом"),
        ("Müller", "Muller", "Müller's", "Muller’s"),
    ],
)
def test_the_forms_of_a_name_fold_to_one(forms: tuple[str, ...]) -> None:
    assert len({fold_name(form) for form in forms}) == 1


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1, max_size=12))
def test_folding_gives_ascii_in_lower_case(name: str) -> None:
    folded = fold_name(name)
    assert folded.isascii()
    assert folded == folded.lower()
