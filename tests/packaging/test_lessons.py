from __future__ import annotations

import json
from pathlib import Path

import pytest

from lessons import COMPOSED, read_lessons

SALUTATION = 6
"""Words that a sentence may have and still be everybody's: "Thank you for your patience"."""
EVENTS = sorted(COMPOSED.glob("*.json"))


def test_every_pair_names_sentences_that_are_there() -> None:
    lessons = list(read_lessons(COMPOSED))
    assert len(lessons) == len(EVENTS) > 70
    for lesson in lessons:
        assert lesson.pairs
        assert all(0 <= i < len(lesson.left) for i, _ in lesson.pairs)
        assert all(0 <= j < len(lesson.right) for _, j in lesson.pairs)


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
