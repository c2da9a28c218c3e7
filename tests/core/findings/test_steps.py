"""Next steps that one account alone announces are told."""

from __future__ import annotations

import pytest

from crossread.core.findings.steps import find_next_steps
from headlines import told, two


def test_the_next_meeting_is_told() -> None:
    step = "The next round of talks will be held in Rome on 9 May."
    assert told(find_next_steps, two([step], ["They met."])) == [
        f"Only Northland announces what is to come: “{step[:-1]}”."
    ]


@pytest.mark.parametrize(
    "sentence",
    ["Trams will continue to run on Sundays.", "The last round of talks was held in Rome."],
)
def test_what_is_not_about_the_talks_or_not_to_come_is_none(sentence: str) -> None:
    assert told(find_next_steps, two([sentence], ["They met."])) == []
