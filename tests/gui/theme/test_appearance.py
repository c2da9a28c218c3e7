from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crossread.gui.theme.appearance import Appearance, Scheme, palette_of, style_of
from crossread.gui.theme.colour_sets import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    PRINT_LIGHT,
    ColourSet,
)
from crossread.gui.theme.colours import DARK, LIGHT, Colours


def test_choosing_a_scheme_changes_colours_palette_and_tells(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.choose(Scheme.DARK)
    assert told.args == [DARK]
    assert appearance.colours is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.base
    appearance.choose(Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.base


def test_choosing_the_same_scheme_tells_nobody(qtbot: QtBot, appearance: Appearance) -> None:
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose(Scheme.LIGHT)


def test_a_set_of_colours_is_shown_at_once_in_light_and_in_dark(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.choose_set(ColourSet.CONTRAST)
    assert told.args == [CONTRAST_LIGHT]
    appearance.choose(Scheme.DARK)
    assert appearance.colours is CONTRAST_DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == CONTRAST_DARK.base
    appearance.choose_set(ColourSet.PRINT)
    assert appearance.published is PRINT_LIGHT
    appearance.choose_set(ColourSet.USUAL)
    assert appearance.colours is DARK
    appearance.choose(Scheme.LIGHT)


def test_the_system_decides_where_nobody_chose(appearance: Appearance) -> None:
    appearance.choose(Scheme.DARK)
    appearance.choose(Scheme.SYSTEM)
    assert appearance.colours is LIGHT
    assert appearance.scheme is Scheme.SYSTEM


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_disabled_text_differs_from_text(colours: Colours) -> None:
    palette, role = palette_of(colours), QPalette.ColorRole.Text
    normal, disabled = QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled
    assert palette.color(normal, role) != palette.color(disabled, role)


def test_the_style_names_colours_of_the_scheme_only() -> None:
    assert LIGHT.border in style_of(LIGHT)
    assert LIGHT.border not in style_of(DARK)
