"""A relation in colour, in shape and in words; the legend that says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crossread.core.kinds import Relation
from crossread.core.messages import Message, message, say
from crossread.core.pictures.measuring import width_of
from crossread.core.pictures.shapes import Box, Label, Line, Role, Shape

ORDER = (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT, Relation.ONLY)
SIGNS = {
    Relation.AGREE: "=",
    Relation.DIFFER: "~",
    Relation.CONTRADICT: "≠",
    Relation.ONLY: "+",
}
WORDS: Mapping[Relation, Message] = {
    Relation.AGREE: message("Agree"),
    Relation.DIFFER: message("Differ"),
    Relation.CONTRADICT: message("Contradict"),
    Relation.ONLY: message("Only one"),
}
FILLS = {relation: Role(relation.value) for relation in Relation}
LINES = {relation: Role(f"{relation.value}-line") for relation in Relation}
LEGEND_HEIGHT = 34.0
_LOW = 0.6
"""Height of what only one text says, as a share of the others'."""
_SWATCH, _GAP = 18.0, 26.0


def block(relation: Relation, box: tuple[float, float, float, float]) -> tuple[Shape, ...]:
    """Return the shapes of a relation in x, y, width and height.

    The kinds differ without colour, too: plain; a line below; lines above and below; lower.
    """
    x, y, width, height = box
    fill, line = FILLS[relation], LINES[relation]
    match relation:
        case Relation.AGREE:
            return (Box(x, y, width, height, fill),)
        case Relation.DIFFER:
            thick = min(2.0, height / 5)
            return (
                Box(x, y, width, height, fill),
                Box(x, y + height - thick, width, thick, line),
            )
        case Relation.CONTRADICT:
            thick = min(3.0, height / 5)
            ends = (Box(x, each, width, thick, line) for each in (y, y + height - thick))
            return (Box(x, y, width, height, fill), *ends)
        case Relation.ONLY:
            low = height * _LOW
            return (Box(x, y + height - low, width, low, fill),)


def legend(
    x: float, y: float, counts: Mapping[Relation, int] | None, language: str
) -> Iterator[Shape]:
    """Yield what each relation looks like, its sign, its word and how many rows it has."""
    for relation in ORDER:
        word = f"{SIGNS[relation]} {say(WORDS[relation], language)}"
        text = word if counts is None else f"{word} ({counts[relation]})"
        yield from block(relation, (x, y + 2, _SWATCH, 14))
        yield Label(x + _SWATCH + 8, y + 14, text, 12, Role.TEXT)
        x += _SWATCH + 8 + width_of(text, 12) + _GAP


def rule(x: float, y: float, width: float) -> Line:
    """Return a thin line across."""
    return Line(x, y, x + width, y, Role.BORDER)
