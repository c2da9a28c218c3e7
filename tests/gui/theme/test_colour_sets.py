"""Every set can be chosen by its name; each keeps what it promises beyond test_colours."""

from __future__ import annotations

import pytest

from crossread.core.kinds import Relation
from crossread.core.messages import say
from crossread.core.pictures import DARK, LIGHT, Role
from crossread.gui.theme import colours as usual
from crossread.gui.theme.colour_sets import NAMES, ColourSet, colours_of, picture_palette
from crossread.gui.theme.colours import blend, channels, contrast

BOTH = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


def test_every_set_has_a_name_of_its_own() -> None:
    assert {say(NAMES[each]) for each in ColourSet} == set(map(say, NAMES.values()))
    assert len(NAMES) == len(ColourSet) == 3


def test_the_usual_set_is_what_there_was() -> None:
    assert colours_of(ColourSet.USUAL, dark=False) is usual.LIGHT
    assert colours_of(ColourSet.USUAL, dark=True) is usual.DARK


@BOTH
def test_high_contrast_is_seven_to_one_for_every_text(dark: bool) -> None:
    colours = colours_of(ColourSet.CONTRAST, dark=dark)
    for ground in (colours.window, colours.base, colours.raised, colours.selected):
        for ink in (colours.text, colours.muted, colours.link):
            assert contrast(ink, ground) >= 7
    for tint in (*map(colours.tint, Relation), colours.match):
        assert contrast(colours.text, tint.fill) >= 7
        assert contrast(tint.line, tint.fill) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 7
    assert contrast(colours.border, colours.base) >= 3
    assert min(contrast(side, colours.raised) for side in colours.sides) >= 4.5


@BOTH
def test_black_and_white_has_no_hue_and_is_hatched(dark: bool) -> None:
    colours = colours_of(ColourSet.PRINT, dark=dark)
    every = {*picture_palette(colours).values(), *colours.sides, colours.selected, colours.raised}
    assert all(len(set(channels(colour))) == 1 for colour in every)
    assert colours.hatched
    assert not colours_of(ColourSet.USUAL, dark=dark).hatched


@BOTH
@pytest.mark.parametrize("chosen", ColourSet)
def test_words_can_be_read_on_calm_tints_too(chosen: ColourSet, dark: bool) -> None:
    colours = colours_of(chosen, dark=dark)
    for relation in Relation:
        calm = blend(colours.tint(relation).fill, colours.base, 0.45)
        assert contrast(colours.text, calm) >= 4.5


@pytest.mark.parametrize(("colours", "palette"), [(usual.LIGHT, LIGHT), (usual.DARK, DARK)])
def test_the_usual_pictures_are_those_of_reports(
    colours: usual.Colours, palette: dict[Role, str]
) -> None:
    assert picture_palette(colours) == palette
