"""Events composed for Crossread, as lessons of what counts as one matter."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crossread.core.matching.glossary import gloss
from crossread.core.matching.principals import principal_names, without
from crossread.core.words import is_cyrillic

COMPOSED = Path(__file__).resolve().parents[1] / "tests" / "quality" / "composed"

WORN = 0.5
"""The share of lessons of which one side is worn down to what a gloss might read like."""
_SMALL = frozenset(
    "a an the of to in on at by for with from as is are was were be been has have had "  # noqa: SIM905 - a list would have a word a line
    "will would that this which it its their his her and or".split()
)
_ENDINGS = {"ies": "y", "ing": "", "ed": "", "es": "e", "s": ""}
_SMALL_LOST, _LOST, _BARE, _SWAPPED = 0.45, 0.04, 0.5, 0.08
"""How often a small word, any word, an ending, and the order of two neighbours are lost."""
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class Lesson:
    """Two accounts of one event, and which of their sentences say the same matter."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    pairs: frozenset[tuple[int, int]]
    """Numbers of a sentence on the left and one on the right."""


def read_lessons(folder: Path) -> Iterator[Lesson]:
    """Yield the composed events of a folder, principals' names taken out as when matching.

    An event of which one side is told in Russian, too, makes a second lesson: there, that side is
    read through its gloss.
    """
    for path in sorted(folder.glob("*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))
        sides = list(event["sides"].values())
        yield _lesson([side["sentences"] for side in sides], event["rows"])
        if any("russian" in side for side in sides):
            told = [side.get("russian", side)["sentences"] for side in sides]
            yield _lesson(told, event["rows"])


def _lesson(texts: Sequence[Sequence[str]], rows: Sequence[Mapping[str, Any]]) -> Lesson:
    names = principal_names(texts)
    left, right = (tuple(_read(without(names, one)) for one in text) for text in texts)
    cells = [list(row["cells"].values()) for row in rows]
    return Lesson(left, right, frozenset((i, j) for a, b in cells for i in a for j in b))


def _read(sentence: str) -> str:
    return gloss(sentence) if is_cyrillic(sentence) else sentence


def worn_at_times(lesson: Lesson, chance: random.Random) -> Lesson:
    """Return the lesson, or one of which a side has lost small words, endings and some order.

    A gloss of Russian reads like that, and few events are composed in two languages.
    """
    drawn = chance.random()
    if drawn >= WORN:
        return lesson
    if drawn < WORN / 2:
        return replace(lesson, left=tuple(_worn(one, chance) for one in lesson.left))
    return replace(lesson, right=tuple(_worn(one, chance) for one in lesson.right))


def _worn(sentence: str, chance: random.Random) -> str:
    kept = []
    for word in sentence.split():
        small = word.strip('.,;:"“”()').lower() in _SMALL
        if chance.random() < (_SMALL_LOST if small else _LOST):
            continue
        kept.append(_bare(word) if word.islower() and chance.random() < _BARE else word)
    for at in range(len(kept) - 1):
        if chance.random() < _SWAPPED:
            kept[at], kept[at + 1] = kept[at + 1], kept[at]
    return " ".join(kept) or sentence


def _bare(word: str) -> str:
    for ending, instead in _ENDINGS.items():
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST_STEM:
            return word.removesuffix(ending) + instead
    return word
