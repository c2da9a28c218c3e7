"""Events composed for Crossread, as lessons of what counts as one matter."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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
    for path in sorted(folder.glob("*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))
        texts = [side["sentences"] for side in event["sides"].values()]
        names = principal_names(texts)
        left, right = (tuple(without(names, sentence) for sentence in text) for text in texts)
        cells = [list(row["cells"].values()) for row in event["rows"]]
        pairs = frozenset((i, j) for a, b in cells for i in a for j in b)
        yield Lesson(left, right, pairs)
