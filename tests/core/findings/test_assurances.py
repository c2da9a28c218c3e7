"""A promise that only its receiver reports is news."""

from __future__ import annotations

from cases import comparison_of
from crossread.core.findings.assurances import find_assurances
from headlines import account, told


def test_a_promise_of_a_body_that_its_own_account_lacks_is_told() -> None:
    yard = account(1, "Elm Yard Ltd", ["The union gave its word that nobody would strike in May."])
    union = account(2, "Dockers' Union", ["It rained all day on the quays of the harbour."])
    assert told(find_assurances, comparison_of([yard, union])) == [
        (
            "Only Elm Yard Ltd reports this assurance by the Dockers' Union, whose own account "
            "does not mention it: “The union gave its word that nobody would strike in May”."
        )
    ]


def test_a_promise_in_russian_is_told() -> None:
    words = "Португальская сторона взяла на себя обязательство вернуть паром до конца мая."
    north = account(1, "МИД Норвегии", [words], "ru")
    south = account(2, "Office of Portugal", ["It rained."])
    assert len(told(find_assurances, comparison_of([north, south]))) == 1


def test_ones_own_promise_is_not() -> None:
    union = account(1, "Dockers' Union", ["The union gave its word that nobody would strike."])
    yard = account(2, "Elm Yard Ltd", ["It rained all day."])
    assert told(find_assurances, comparison_of([union, yard])) == []
