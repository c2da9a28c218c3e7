"""The colours of the window: every text at least 4.5 : 1, every mark apart to colour-blind eyes.

Relations and marks never rest on colour alone: each has a sign and a word, or a kind of line.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.kinds import Relation
from crossread.core.messages import message

_LINEAR = 0.04045
"""Below this share sRGB is linear."""
SIGNS = {
    Relation.AGREE: "=",
    Relation.DIFFER: "~",
    Relation.CONTRADICT: "≠",
    Relation.ONLY: "+",
}
WORDS = {
    Relation.AGREE: message("Agree"),
    Relation.DIFFER: message("Differ"),
    Relation.CONTRADICT: message("Contradict"),
    Relation.ONLY: message("Only one"),
}

MEANINGS = {
    Relation.AGREE: message("the readouts say the same, in whatever words"),
    Relation.DIFFER: message("the same matter, but a material detail differs"),
    Relation.CONTRADICT: message("both cannot be true"),
    Relation.ONLY: message("no other readout mentions it"),
}


@dataclass(frozen=True, slots=True)
class Tint:
    """A background for marked words, and the line and sign drawn on it."""

    fill: str
    line: str


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one scheme, as ``#rrggbb``."""

    window: str
    base: str
    raised: str
    """Headers and cards, one step off the base."""
    text: str
    muted: str
    """Captions and silence."""
    border: str
    accent: str
    """Selection, focus and links on buttons, under `on_accent` text."""
    on_accent: str
    link: str
    selected: str
    """Background of the selected row, under normal text."""
    agree: Tint
    differ: Tint
    contradict: Tint
    only: Tint
    match: Tint
    """Search hits."""
    sides: tuple[str, ...]
    """One for each party, beside its name: never a colour of a relation, never alone."""
    hatched: bool = False
    """Whether pictures need patterns, since there are only shades to tell relations by."""

    def side(self, number: int) -> str:
        """Return the colour of a party; with many parties some share one."""
        return self.sides[number % len(self.sides)]

    def tint(self, relation: Relation) -> Tint:
        """Return the tint of a relation."""
        return {
            Relation.AGREE: self.agree,
            Relation.DIFFER: self.differ,
            Relation.CONTRADICT: self.contradict,
            Relation.ONLY: self.only,
        }[relation]


LIGHT = Colours(
    window="#f3f3f6",
    base="#ffffff",
    raised="#f9f9fb",
    text="#1b1b1f",
    muted="#5d5d68",
    border="#dcdce3",
    accent="#1f6fb2",
    on_accent="#ffffff",
    link="#1a5f9a",
    selected="#edf4fb",
    agree=Tint("#bfe5c8", "#14532a"),
    differ=Tint("#ffd766", "#7a5200"),
    contradict=Tint("#ff9b8a", "#8f1208"),
    only=Tint("#8fc7ff", "#00508f"),
    match=Tint("#e3d4ff", "#5b21a6"),
    sides=("#0b7a75", "#8e4585", "#7b5d1e", "#4a5fc1", "#3d3d46", "#a23b62", "#4f7a28", "#7a4b3a"),
)
DARK = Colours(
    window="#26272b",
    base="#1e1f22",
    raised="#2a2b30",
    text="#f0f0f2",
    muted="#a6a6b0",
    border="#3c3d44",
    accent="#2a6fb5",
    on_accent="#ffffff",
    link="#7ab8ff",
    selected="#25303d",
    agree=Tint("#187050", "#c8f5de"),
    differ=Tint("#6b5600", "#ffcf4d"),
    contradict=Tint("#8a1f2b", "#ffb0a6"),
    only=Tint("#12507f", "#a4d5ff"),
    match=Tint("#52318c", "#d6c0ff"),
    sides=("#4fc3bd", "#d790ce", "#cdb06a", "#9fb0ff", "#b9b9c4", "#ef93b4", "#a5cf7b", "#d3a593"),
)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def blend(colour: str, base: str, share: float) -> str:
    """Return *colour* laid over *base* with an opacity of *share*, 0 to 1."""
    pairs = zip(channels(colour), channels(base), strict=True)
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02x}" for top, under in pairs)


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255, of ``#rrggbb``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
