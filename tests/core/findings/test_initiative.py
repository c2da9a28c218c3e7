"""Who initiated the talks is told where one account alone says so."""

from __future__ import annotations

import pytest

from cases import with_difference
from crossread.core.findings.initiative import find_initiative
from crossread.core.kinds import DifferenceKind
from headlines import told, two

CALL = "The call took place at the request of the harbour master."


def test_the_one_account_that_says_so_is_named() -> None:
    assert told(find_initiative, two([CALL], ["They spoke."])) == [
        (
            "Only Northland says on whose initiative it came about: “The call took place at the "
            "request of the harbour master”."
        )
    ]


def test_in_russian_too() -> None:
    words = "Разговор состоялся по инициативе начальника порта."
    assert len(told(find_initiative, two([words], ["Они говорили."], language="ru"))) == 1


@pytest.mark.parametrize("other", [CALL, "The talks were initiated by us."])
def test_where_both_say_so_their_claims_are_compared_as_claims(other: str) -> None:
    assert told(find_initiative, two([CALL], [other])) == []


def test_two_initiators_are_told_side_by_side() -> None:
    other = "The call, a short one, took place at the invitation of the shipyard."
    differ = with_difference(
        two([CALL], [other], (0, 0)),
        DifferenceKind.ATTRIBUTION,
        "request of the harbour master",
        "invitation of the shipyard",
    )
    assert told(find_initiative, differ) == [
        (
            "Northland and Southport do not name the same initiator: “The call took place at the "
            "request of the harbour master”, against “… a short one, took place at the invitation "
            "of the shipyard”."
        )
    ]


@pytest.mark.parametrize(
    "other",
    [
        "The talks were held at the shipyard's invitation.",
        "The shipyard had initiated it.",
        "They met the pilots on Friday at the shipyard's request.",
    ],
)
def test_who_may_have_asked_in_another_account_is_not_passed_over(other: str) -> None:
    assert told(find_initiative, two([CALL], [other])) == []


def test_a_request_for_something_else_is_none() -> None:
    assert told(find_initiative, two(["The pier was painted at the request of Rome."], [])) == []
