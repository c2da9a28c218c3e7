"""What one side leaves out is told claim by claim, the weightiest first."""

from __future__ import annotations

import pytest

from crossread.core.findings.omission import find_omissions
from headlines import told, two


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("The mayors agreed to open the old ferry again.", "An agreement"),
        ("The mayor promised to repair the old pier.", "A commitment"),
        ("The mayor warned of floods in the old town.", "A warning"),
        ("The mayor refused to close the old pier.", "A refusal"),
        ("The mayor objected to the closing of the pier.", "An objection"),
        ("The mayor condemned the closing of the old pier.", "Criticism"),
        ("The mayor requested that the old pier be painted.", "A request"),
        ("In May the ferry will cost 40 crowns more.", "This"),
    ],
)
def test_what_it_is_is_named(sentence: str, what: str) -> None:
    assert told(find_omissions, two([sentence], ["It rained all day."])) == [
        f"{what} is reported by Northland alone: “{sentence[:-1]}”."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It costs more than the old ferry did in May.",
        "Who agreed to open the old ferry again in May?",
        "The ferry is old and green and much loved by all.",
        "Please note that it was agreed to open the ferry again.",
    ],
)
def test_what_says_nothing_alone_or_nothing_much_is_not_quoted(sentence: str) -> None:
    assert told(find_omissions, two([sentence], ["It rained all day."])) == []


def test_a_claim_that_another_text_nearly_has_is_not_called_left_out() -> None:
    sentence = "The mayors agreed to open the old ferry again."
    assert told(find_omissions, two([sentence], [sentence.replace("ferry", "pier")])) == []


def test_only_the_weightiest_of_many_are_told() -> None:
    weak = [f"In May the ferry number {n} will cost {n} crowns more." for n in range(60, 64)]
    strong = "The mayors agreed to open the old ferry again."
    headlines = told(find_omissions, two([*weak, strong], ["It rained all day."]))
    assert len(headlines) == 3
    assert "An agreement" in headlines[0]
