"""Words put into the other side's mouth are found, and nobody's own words are."""

from __future__ import annotations

import pytest

from cases import comparison_of, of_party
from crossread.core.findings.attributed import find_attributed_words
from crossread.core.types import Comparison
from headlines import account, kinds, told


def case(*sentences: str) -> Comparison:
    left = of_party(account(1, "Ministry", ["They spoke by telephone.", *sentences]), "Norway")
    right = of_party(account(2, "Office", ["They spoke by telephone."]), "Portugal")
    return comparison_of([left, right], (0, 0))


def test_what_only_one_text_lets_the_other_side_say_is_news() -> None:
    comparison = case("The Portuguese minister acknowledged that the ferry had been late.")
    assert kinds(find_attributed_words, comparison) == ["words-put-into-other-side"]
    assert told(find_attributed_words, comparison) == [
        (
            "Only the Ministry reports these words of the Office, whose own account does not "
            "mention them: “The Portuguese minister acknowledged that the ferry had been late”."
        )
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Norwegian minister acknowledged that the ferry had been late.",
        "The Norwegian and Portuguese ministers both acknowledged that the ferry had been late.",
        "The Portuguese minister was told that the ferry had been late.",
        "A letter to Portugal stated that the ferry had been late.",
        "He acknowledged that the ferry had been late.",
        "It was Portugal that had asked for the call.",
    ],
)
def test_own_words_joint_words_and_words_of_nobody_in_particular_are_not(sentence: str) -> None:
    assert told(find_attributed_words, case(sentence)) == []


def test_words_that_the_other_text_nearly_has_are_not() -> None:
    words = "The Portuguese minister acknowledged that the ferry had been late."
    left = of_party(account(1, "Ministry", [words]), "Norway")
    right = of_party(account(2, "Office", [words.replace("late", "slow")]), "Portugal")
    assert told(find_attributed_words, comparison_of([left, right])) == []
