"""Set phrases of one side are told: known ones at once, others when they are repeated."""

from __future__ import annotations

from crossread.core.findings.phrases import find_phrases
from headlines import told, two


def test_known_phrases_of_one_side_are_told() -> None:
    comparison = two(["The root causes must be removed."], ["It must end."])
    assert told(find_phrases, comparison) == ["Only Northland uses the set phrase “root causes”."]


def test_a_phrase_that_both_have_is_no_news() -> None:
    comparison = two(["The root causes matter."], ["We know the root causes."])
    assert told(find_phrases, comparison) == []


def test_words_that_one_text_repeats_are_told() -> None:
    repeated = [f"The orderly harbour renewal {verb}." for verb in ("began", "went on", "ended")]
    assert told(find_phrases, two(repeated, ["The piers were painted."])) == [
        "Northland repeats the words “orderly harbour renewal”, which no other account has."
    ]


def test_words_said_twice_and_names_said_often_are_no_news() -> None:
    twice = [f"The orderly renewal {verb}." for verb in ("began", "ended")]
    names = [f"The Elm Harbour Company {verb}." for verb in ("began", "went on", "ended")]
    assert told(find_phrases, two([*twice, *names], ["The piers were painted."])) == []


def test_a_russian_phrase_is_told_uninflected() -> None:
    comparison = two(["Речь шла о красных линиях."], ["Они говорили."], language="ru")
    assert told(find_phrases, comparison) == ["Only Northland uses the set phrase “красные линии”."]
