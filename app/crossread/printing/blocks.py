"""What pages are filled with: blocks that know their height, draw themselves, and may be cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout

from crossread.core.pictures import Picture
from crossread.printing.picture_painter import paint_picture
from crossread.printing.typesetting import INK, Look, Run, draw_lines, lay_out_text


class Block(Protocol):
    """A piece of a page."""

    @property
    def height(self) -> float:
        """Return its height, in tenths of a point."""

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its top left corner there."""

    def cut(self, room: float, /) -> tuple[Block, Block] | None:
        """Return what fits into the room, and the rest; None where it is not to be cut there."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty room."""

    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw nothing."""

    def cut(self, _room: float, /) -> tuple[Block, Block] | None:
        """Never be cut."""
        return None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""

    width: float
    thickness: float
    colour: str = INK
    height: float = 0.0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line."""
        painter.fillRect(QRectF(x, y, self.width, self.thickness), QColor(self.colour))

    def cut(self, _room: float, /) -> tuple[Block, Block] | None:
        """Never be cut."""
        return None


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines of a text."""

    layout: QTextLayout
    tops: Sequence[float]
    """Top of every line of the whole text, and the bottom of the last."""
    first: int
    last: int
    """Exclusive."""
    colour: str

    @property
    def height(self) -> float:
        """Return the height of these lines."""
        return self.tops[self.last] - self.tops[self.first]

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the lines."""
        at = QPointF(x, y - self.tops[self.first])
        painter.setPen(QColor(self.colour))
        draw_lines(painter, self.layout, range(self.first, self.last), at)

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """Cut between lines; leave no line of several alone."""
        limit = self.tops[self.first] + room
        end = self.first
        while end < self.last and self.tops[end + 1] <= limit:
            end += 1
        if self.last - end == 1:
            end -= 1
        if end - self.first < _FEWEST_LINES:
            return None
        return (
            replace(self, last=end),
            replace(self, first=end),
        )


_FEWEST_LINES = 2


def text_block(runs: Sequence[Run] | str, look: Look, width: float) -> Lines:
    """Return a paragraph as a block."""
    known = [Run(runs)] if isinstance(runs, str) else runs
    layout, tops = lay_out_text(known, look, width)
    return Lines(layout, tops, 0, len(tops) - 1, look.colour)


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks below each other."""

    parts: tuple[Block, ...]

    @property
    def height(self) -> float:
        """Return the height of all."""
        return sum(part.height for part in self.parts)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw all."""
        for part in self.parts:
            part.draw(painter, x, y)
            y += part.height

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """Cut between parts, or inside the one that does not fit."""
        for at, part in enumerate(self.parts):
            if part.height > room:
                halves = part.cut(room)
                before, after = halves or (Gap(0), part)
                if halves is None and at == 0:
                    return None
                head, rest = (*self.parts[:at], before), (after, *self.parts[at + 1 :])
                return Stack(head), Stack(rest)
            room -= part.height
        return None


@dataclass(frozen=True, slots=True)
class Side:
    """Blocks beside each other, each at its x."""

    places: tuple[tuple[float, Block], ...]

    @property
    def height(self) -> float:
        """Return the height of the highest."""
        return max((block.height for _, block in self.places), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw all."""
        for left, block in self.places:
            block.draw(painter, x + left, y)

    def cut(self, room: float) -> tuple[Block, Block] | None:
        """Cut each where the room ends."""
        upper: list[tuple[float, Block]] = []
        lower: list[tuple[float, Block]] = []
        for left, block in self.places:
            if block.height <= room:
                upper.append((left, block))
                lower.append((left, Gap(0)))
                continue
            halves = block.cut(room) or (Gap(0), block)
            upper.append((left, halves[0]))
            lower.append((left, halves[1]))
        if all(not block.height for _, block in upper):
            return None
        return Side(tuple(upper)), Side(tuple(lower))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, as wide as the room."""

    picture: Picture
    scale: float

    @property
    def height(self) -> float:
        """Return the height that the picture is drawn at."""
        return self.picture.height * self.scale

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the picture."""
        painter.save()
        painter.translate(x, y)
        painter.scale(self.scale, self.scale)
        paint_picture(painter, self.picture)
        painter.restore()

    def cut(self, _room: float, /) -> tuple[Block, Block] | None:
        """Never be cut."""
        return None


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar of coloured parts."""

    parts: tuple[tuple[float, str], ...]
    """Width and colour of each, from left to right."""
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the parts."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for width, colour in self.parts:
            painter.fillRect(QRectF(x, y, width, self.height), QColor(colour))
            x += width
        painter.restore()

    def cut(self, _room: float, /) -> tuple[Block, Block] | None:
        """Never be cut."""
        return None
