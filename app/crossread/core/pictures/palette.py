"""The colours behind the roles: the same as in the window, light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from crossread.core.pictures.shapes import Role

Palette: TypeAlias = Mapping[Role, str]

LIGHT: Palette = {
    Role.BASE: "#ffffff",
    Role.RAISED: "#f3f3f6",
    Role.TEXT: "#1b1b1f",
    Role.MUTED: "#5d5d68",
    Role.BORDER: "#dcdce3",
    Role.ACCENT: "#1f6fb2",
    Role.AGREE: "#bfe5c8",
    Role.AGREE_LINE: "#14532a",
    Role.DIFFER: "#ffd766",
    Role.DIFFER_LINE: "#7a5200",
    Role.CONTRADICT: "#ff9b8a",
    Role.CONTRADICT_LINE: "#8f1208",
    Role.ONLY: "#8fc7ff",
    Role.ONLY_LINE: "#00508f",
}
DARK: Palette = {
    Role.BASE: "#1e1f22",
    Role.RAISED: "#26272b",
    Role.TEXT: "#f0f0f2",
    Role.MUTED: "#a6a6b0",
    Role.BORDER: "#3c3d44",
    Role.ACCENT: "#2a6fb5",
    Role.AGREE: "#187050",
    Role.AGREE_LINE: "#c8f5de",
    Role.DIFFER: "#6b5600",
    Role.DIFFER_LINE: "#ffcf4d",
    Role.CONTRADICT: "#8a1f2b",
    Role.CONTRADICT_LINE: "#ffb0a6",
    Role.ONLY: "#12507f",
    Role.ONLY_LINE: "#a4d5ff",
}


def themed() -> Palette:
    """Return the light colours as CSS variables ``--crossread-…``, which a page may set anew.

    For SVG inside a web page: programs that draw SVG files do not know variables.
    """
    return {role: f"var(--crossread-{role}, {colour})" for role, colour in LIGHT.items()}
