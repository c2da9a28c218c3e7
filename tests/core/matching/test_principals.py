from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.principals import principal_names, without

UNION = [
    "Union secretary Vera Holm met Ardenne Lines director Paul Sand on Monday.",
    "Holm told Sand that the night shift is too long.",
]
COMPANY = [
    "Director Sand received Ms Holm.",
    "Sand offered a shorter shift.",
    "Oslo was not mentioned.",
]


def test_principals_are_the_names_that_both_accounts_open_with() -> None:
    assert principal_names([UNION, COMPANY]) == {"Sand", "Holm"}


def test_the_order_of_the_accounts_does_not_matter() -> None:
    assert principal_names([COMPANY, UNION]) == principal_names([UNION, COMPANY])


def test_one_account_alone_has_no_principals() -> None:
    assert principal_names([UNION]) == frozenset()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Holm told Sand that it is late.", "told that it is late."),
        ("Sand's offer and Holm’s answer", "offer and answer"),
        ("The Sandman", "The Sandman"),
    ],
)
def test_names_are_taken_out_with_their_possessives(text: str, left: str) -> None:
    assert without(frozenset({"Holm", "Sand"}), text) == left


@given(st.text(alphabet="abc ABC.’'s"))
def test_only_names_and_possessives_are_taken_out(text: str) -> None:
    kept = without(frozenset({"Aa"}), text)
    assert len(kept) <= len(text)
    assert "Aa" not in kept.replace(".", " ").split()


def test_a_name_that_one_account_alone_uses_is_no_principal() -> None:
    alone = ["Today Anna Reyes met Ivo.", "Anna spoke.", "Anna left."]
    assert principal_names([alone, ["They met today."]]) == frozenset()
