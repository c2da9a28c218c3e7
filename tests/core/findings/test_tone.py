"""What the accounts call the talks is told; praise of other things is not taken for it."""

from __future__ import annotations

import pytest

from crossread.core.findings.tone import find_tone
from headlines import told, two


def test_the_one_account_that_has_a_word_for_the_talks_is_named() -> None:
    comparison = two(["They had a frank and constructive conversation."], ["They spoke."])
    assert told(find_tone, comparison) == [
        "Only Northland says what the talks were like: “frank” and “constructive”."
    ]


def test_warm_here_and_cool_there_are_told_together() -> None:
    comparison = two(["It was a cordial meeting."], ["The talks were long and tense."])
    assert told(find_tone, comparison) == [
        "Northland calls the talks “cordial”, Southport “tense”."
    ]


def test_words_of_blame_are_told_of_the_one_who_has_them() -> None:
    comparison = two(["This reckless and shameful closure hurts us."], ["The pier is closed."])
    assert told(find_tone, comparison) == [
        "Only Northland uses words of blame: “reckless” and “shameful”."
    ]


def test_in_russian_too() -> None:
    comparison = two(["Состоялся откровенный разговор."], ["Они говорили."], language="ru")
    assert len(told(find_tone, comparison)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The weather was good on the day of the call.",
        "They welcomed the opening of talks.",
        "The friendly mayor of the town left the meeting.",
        "Useful tools were bought before the meeting.",
    ],
)
def test_other_things_are_not_the_talks(sentence: str) -> None:
    assert told(find_tone, two([sentence], ["They spoke."])) == []
