"""The sets of colours that a user can choose from, each in light and in dark.

The usual one keeps relations apart for all kinds of colour blindness. High contrast gives every
text 7 : 1. Black and white looks like print: sign, shade and hatching alone tell relations apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from crossread.core.messages import Message, message
from crossread.core.pictures import Palette, Role
from crossread.gui.theme.colours import DARK, LIGHT, Colours, Tint


class ColourSet(StrEnum):
    """What the user chose; light or dark is another choice."""

    USUAL = "usual"
    CONTRAST = "contrast"
    PRINT = "print"


NAMES: Mapping[ColourSet, Message] = MappingProxyType(
    {
        ColourSet.USUAL: message("Usual, safe for colour blindness"),
        ColourSet.CONTRAST: message("High contrast"),
        ColourSet.PRINT: message("Black and white"),
    }
)
"""For a list to choose from."""

CONTRAST_LIGHT = Colours(
    window="#ffffff",
    base="#ffffff",
    raised="#f2f2f2",
    text="#000000",
    muted="#3a3a3a",
    border="#6e6e6e",
    accent="#003a8c",
    on_accent="#ffffff",
    link="#00308f",
    selected="#dcebff",
    agree=Tint("#a6ecb8", "#003d1a"),
    differ=Tint("#ffd23f", "#4a3100"),
    contradict=Tint("#ff9580", "#660000"),
    only=Tint("#7cc0ff", "#002b66"),
    match=Tint("#e6d2ff", "#3b0080"),
    sides=("#00524e", "#6b1f63", "#5a3f00", "#22339c", "#26262e", "#7d0f3c", "#2f5200", "#5c2d1c"),
)
CONTRAST_DARK = Colours(
    window="#000000",
    base="#000000",
    raised="#141414",
    text="#ffffff",
    muted="#d4d4d4",
    border="#8f8f8f",
    accent="#ffe14d",
    on_accent="#000000",
    link="#9fd0ff",
    selected="#1c2b40",
    agree=Tint("#00604a", "#d6ffe8"),
    differ=Tint("#655200", "#ffdf70"),
    contradict=Tint("#7a0026", "#ffc4bd"),
    only=Tint("#0d4680", "#c0e2ff"),
    match=Tint("#4a2a86", "#e2d2ff"),
    sides=("#6fe0da", "#efaee7", "#e6cb85", "#b9c6ff", "#d2d2dc", "#ffb3cd", "#bfe698", "#ecc0b0"),
)
PRINT_LIGHT = Colours(
    window="#f4f4f4",
    base="#ffffff",
    raised="#fafafa",
    text="#000000",
    muted="#555555",
    border="#cfcfcf",
    accent="#333333",
    on_accent="#ffffff",
    link="#1f1f1f",
    selected="#eeeeee",
    agree=Tint("#d6d6d6", "#000000"),
    differ=Tint("#969696", "#000000"),
    contradict=Tint("#7b7b7b", "#000000"),
    only=Tint("#b5b5b5", "#000000"),
    match=Tint("#dedede", "#000000"),
    sides=("#000000", "#1c1c1c", "#333333", "#4a4a4a", "#5c5c5c", "#6b6b6b", "#7a7a7a", "#888888"),
    hatched=True,
)
PRINT_DARK = Colours(
    window="#161616",
    base="#0c0c0c",
    raised="#1b1b1b",
    text="#ffffff",
    muted="#b8b8b8",
    border="#4a4a4a",
    accent="#e0e0e0",
    on_accent="#000000",
    link="#dddddd",
    selected="#242424",
    agree=Tint("#2b2b2b", "#ffffff"),
    differ=Tint("#5d5d5d", "#ffffff"),
    contradict=Tint("#747474", "#ffffff"),
    only=Tint("#454545", "#ffffff"),
    match=Tint("#505050", "#ffffff"),
    sides=("#ffffff", "#e6e6e6", "#cecece", "#b6b6b6", "#a2a2a2", "#929292", "#868686", "#7c7c7c"),
    hatched=True,
)
_SETS: Mapping[ColourSet, tuple[Colours, Colours]] = MappingProxyType(
    {
        ColourSet.USUAL: (LIGHT, DARK),
        ColourSet.CONTRAST: (CONTRAST_LIGHT, CONTRAST_DARK),
        ColourSet.PRINT: (PRINT_LIGHT, PRINT_DARK),
    }
)


def colours_of(chosen: ColourSet, *, dark: bool) -> Colours:
    """Return the colours of a set."""
    return _SETS[chosen][dark]


def picture_palette(colours: Colours) -> Palette:
    """Return these colours for the core's pictures."""
    plain = {
        Role.BASE: colours.base,
        Role.RAISED: colours.window,
        Role.TEXT: colours.text,
        Role.MUTED: colours.muted,
        Role.BORDER: colours.border,
        Role.ACCENT: colours.accent,
    }
    tints = {
        Role.AGREE: colours.agree,
        Role.DIFFER: colours.differ,
        Role.CONTRADICT: colours.contradict,
        Role.ONLY: colours.only,
    }
    lines = {Role(f"{role}-line"): tint.line for role, tint in tints.items()}
    return plain | {role: tint.fill for role, tint in tints.items()} | lines
