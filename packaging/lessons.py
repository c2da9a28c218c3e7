"""Events composed for Crossread, as lessons of what counts as one matter."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossread.core.matching.glossary import gloss
from crossread.core.matching.principals import principal_names, without

COMPOSED = Path(__file__).resolve().parents[1] / "tests" / "quality" / "composed"


@dataclass(frozen=True, slots=True)
class Lesson:
    """Two accounts of one event, and which of their sentences say the same matter."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    pairs: frozenset[tuple[int, int]]
    """Numbers of a sentence on the left and one on the right."""


def read_lessons(folder: Path) -> Iterator[Lesson]:
    """Yield the composed events of a folder, principals' names taken out as when matching."""
    for event in _events(folder):
        yield _lesson(event, [side["sentences"] for side in event["sides"].values()])


def read_glossed_lessons(folder: Path) -> Iterator[Lesson]:
    """Yield the events of which a side is told in Russian, too, and that side word by word."""
    for event in _events(folder):
        sides = event["sides"].values()
        if any("russian" in side for side in sides):
            yield _lesson(event, [_glossed(side) for side in sides])


def _events(folder: Path) -> Iterator[Mapping[str, Any]]:
    for path in sorted(folder.glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def _glossed(side: Mapping[str, Any]) -> list[str]:
    russian = side.get("russian")
    return [gloss(text) for text in russian["sentences"]] if russian else side["sentences"]


def _lesson(event: Mapping[str, Any], texts: Sequence[Sequence[str]]) -> Lesson:
    names = principal_names(texts)
    left, right = (tuple(without(names, sentence) for sentence in text) for text in texts)
    cells = [list(row["cells"].values()) for row in event["rows"]]
    return Lesson(left, right, frozenset((i, j) for a, b in cells for i in a for j in b))
