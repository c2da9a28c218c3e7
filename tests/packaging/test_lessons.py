from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from crossread.core.words import is_cyrillic
from lessons import COMPOSED, read_lessons, worn_at_times

SALUTATION = 6
"""Words that a sentence may have and still be everybody's: "Thank you for your patience"."""
EVENTS = sorted(COMPOSED.glob("*.json"))


def test_every_pair_names_sentences_that_are_there() -> None:
    lessons = list(read_lessons(COMPOSED))
    assert len(lessons) > len(EVENTS) > 70
    for lesson in lessons:
        assert lesson.pairs
        assert all(0 <= i < len(lesson.left) for i, _ in lesson.pairs)
        assert all(0 <= j < len(lesson.right) for _, j in lesson.pairs)


def test_a_side_in_russian_is_read_through_its_gloss() -> None:
    told = [one for lesson in read_lessons(COMPOSED) for one in (*lesson.left, *lesson.right)]
    assert not any(map(is_cyrillic, told))


def test_half_of_the_lessons_are_worn_on_one_side_and_none_loses_a_sentence() -> None:
    chance, lesson = random.Random(1), next(read_lessons(COMPOSED))
    worn = [worn_at_times(lesson, chance) for _ in range(200)]
    assert 70 < sum(one != lesson for one in worn) < 130
    for one in worn:
        assert one.left == lesson.left or one.right == lesson.right
        assert one.pairs == lesson.pairs
        assert all((*one.left, *one.right))
        assert (len(one.left), len(one.right)) == (len(lesson.left), len(lesson.right))


@pytest.mark.parametrize("path", EVENTS, ids=lambda path: path.stem)
def test_every_event_says_that_it_is_composed(path: Path) -> None:
    assert "composed for Crossread" in json.loads(path.read_text(encoding="utf-8"))["note"]


def test_no_sentence_is_one_of_the_gold_that_figures_are_measured_on(shared: Path) -> None:
    gold = {
        line.split("\t", 1)[1].strip()
        for path in (shared / "gold").rglob("*sentences.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "\t" in line
    }
    composed = {
        sentence
        for path in EVENTS
        for side in json.loads(path.read_text(encoding="utf-8"))["sides"].values()
        for sentence in side["sentences"]
    }
    assert gold
    assert not {sentence for sentence in gold & composed if len(sentence.split()) > SALUTATION}
