"""The picture's colours: those of the window, legible in light and dark."""

from __future__ import annotations

import pytest

from crossread.core.pictures import DARK, LIGHT, Palette, Role
from crossread.gui.theme import colours


@pytest.mark.parametrize(("palette", "shown"), [(LIGHT, colours.LIGHT), (DARK, colours.DARK)])
def test_pictures_look_like_the_window(palette: Palette, shown: colours.Colours) -> None:
    assert palette[Role.BASE] == shown.base
    assert palette[Role.RAISED] == shown.window
    for name in ("text", "muted", "border", "accent"):
        assert palette[Role(name)] == getattr(shown, name)
    for name in ("agree", "differ", "contradict", "only"):
        tint = getattr(shown, name)
        assert (palette[Role(name)], palette[Role(f"{name}-line")]) == (tint.fill, tint.line)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("ground", [Role.BASE, Role.RAISED])
@pytest.mark.parametrize("ink", [Role.TEXT, Role.MUTED])
def test_text_can_be_read(palette: Palette, ground: Role, ink: Role) -> None:
    assert colours.contrast(palette[ink], palette[ground]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["differ", "contradict"])
def test_lines_stand_out_from_their_fills(palette: Palette, name: str) -> None:
    assert colours.contrast(palette[Role(name)], palette[Role(f"{name}-line")]) >= 3
