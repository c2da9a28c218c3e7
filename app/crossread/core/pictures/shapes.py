"""What pictures are made of: shapes with roles for colours, and places that lead somewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from crossread.core.types import ClaimId, ReadoutId, RowId


class Role(StrEnum):
    """What a shape's colour says."""

    BASE = "base"
    """The ground of the picture."""
    RAISED = "raised"
    """One step off the ground: tracks and empty cells."""
    TEXT = "text"
    MUTED = "muted"
    """Captions and silence."""
    BORDER = "border"
    ACCENT = "accent"
    AGREE = "agree"
    AGREE_LINE = "agree-line"
    DIFFER = "differ"
    DIFFER_LINE = "differ-line"
    CONTRADICT = "contradict"
    CONTRADICT_LINE = "contradict-line"
    ONLY = "only"
    ONLY_LINE = "only-line"


class Anchor(StrEnum):
    """Which point of a label lies at its x, by the names that SVG has for them."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    fill: Role
    radius: float = 0.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A band that swings from a stretch on the left to one on the right."""

    left: float
    right: float
    left_top: float
    left_bottom: float
    right_top: float
    right_bottom: float
    fill: Role
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text; y is its baseline."""

    x: float
    y: float
    text: str
    size: float = 13.0
    """In pixels."""
    role: Role = Role.TEXT
    anchor: Anchor = Anchor.START
    bold: bool = False


Shape: TypeAlias = Box | Line | Ribbon | Label


@dataclass(frozen=True, slots=True)
class Target:
    """Where a place in a picture leads."""

    rows: tuple[RowId, ...]
    """At least one."""
    readout: ReadoutId | None = None
    claim: ClaimId | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A place that can be clicked, and what is said about it."""

    x: float
    y: float
    width: float
    height: float
    text: str
    target: Target


@dataclass(frozen=True, slots=True)
class Picture:
    """A finished drawing, in pixels from its top left corner; later shapes cover earlier ones."""

    width: float
    height: float
    title: str
    description: str
    """The picture in words, for those who cannot see it."""
    shapes: tuple[Shape, ...]
    areas: tuple[Area, ...] = ()

    def at(self, x: float, y: float) -> Area | None:
        """Return the uppermost place at a point."""
        for area in reversed(self.areas):
            if 0 <= x - area.x < area.width and 0 <= y - area.y < area.height:
                return area
        return None
