"""Who else took part is told where one account alone names somebody new."""

from __future__ import annotations

from crossread.core.findings.participants import find_participants
from headlines import told, two

ATTENDED = "The meeting was attended by Ada Berg and Jon Vik."


def test_a_new_name_is_told() -> None:
    assert told(find_participants, two([ATTENDED], ["They met."])) == [
        f"Only Northland mentions who else took part: “{ATTENDED[:-1]}”."
    ]


def test_names_that_the_other_text_has_are_no_news() -> None:
    other = ["Ada Berg and Jon Vik were glad."]
    assert told(find_participants, two([ATTENDED], other)) == []
    assert told(find_participants, two(["The meeting was attended by many."], ["x"])) == []
