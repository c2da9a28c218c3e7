from __future__ import annotations

import pytest

from crossread.core.judging.slots.polarity import find, is_open, negated
from sides import side_of_text


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        ("They used helpers.", "They did not use helpers.", 1),
        ("They accepted the plan.", "They rejected the plan.", 1),
        ("They did not reject the plan.", "They accepted the plan.", 0),
        ("They did not use helpers.", "Helpers were never used.", 0),
        ("They used not only helpers.", "They used helpers.", 0),
        ("They refused to use helpers.", "They used helpers.", 1),
        ("They failed to use helpers.", "They did not use helpers.", 0),
        ("They refused the help of students.", "They used the help of students.", 0),
        ("They discussed a ban on helpers.", "They did not use helpers.", 0),
        ("The city allowed boats again.", "The city lifted the ban on boats.", 0),
        ("The port will not use tugs.", "Of tugs the port is unable to make use.", 0),
        (
            "The mayor denied that tugs were used in the port.",
            "Tugs, the mayor said, had never been used in the port.",
            0,
        ),
        ("The mayor denied that tugs were used in the port.", "Tugs were used in the port.", 1),
        ("The fare rose not by eleven cents.", "The fare rose by eleven cents.", 0),
    ],
)
def test_a_thing_affirmed_and_denied_is_found_once(left: str, right: str, count: int) -> None:
    assert len(list(find(side_of_text(left), side_of_text(right)))) == count


def test_a_negation_reaches_over_its_clause_only() -> None:
    reached = {w.stem for w, _ in negated(side_of_text("They did not sign, but the mayor spoke."))}
    assert "sign" in reached
    assert "mayor" not in reached


def test_what_was_only_discussed_is_open() -> None:
    assert is_open(side_of_text("The mayors discussed the toll."))
    assert not is_open(side_of_text("The mayors agreed on the toll."))


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        (
            "The union had asked for the talks with the port, the firm said.",
            "It denied that the union had asked for the talks.",
        ),
        (
            "По словам директора, профсоюз первым предложил переговоры.",
            "Профсоюз опроверг, что первым предложил переговоры.",
        ),
    ],
)
def test_what_one_side_tells_and_the_other_denies_is_found(told: str, denied: str) -> None:
    language = "ru" if "профсоюз" in told else "en"
    sides = side_of_text(told, language=language), side_of_text(denied, language=language)
    assert len(list(find(*sides))) == 1
    assert len(list(find(*sides[::-1]))) == 1


@pytest.mark.parametrize(
    ("open_", "denied"),
    [
        ("The mayors discussed using helpers.", "They did not use helpers."),
        ("They discussed signing the treaty.", "They did not sign the treaty."),
        ("They discussed whether to sign the treaty.", "They refused to sign the treaty."),
    ],
)
def test_what_was_only_discussed_cannot_be_denied(open_: str, denied: str) -> None:
    left, right = side_of_text(open_), side_of_text(denied)
    assert list(find(left, right)) == []
    assert list(find(right, left)) == []
