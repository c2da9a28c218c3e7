"""The colours keep their promises: readable text, marks that nobody confuses."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import Relation
from crossread.gui.theme.colour_sets import ColourSet, colours_of
from crossread.gui.theme.colours import (
    SIGNS,
    WORDS,
    Colours,
    blend,
    channels,
    contrast,
)

ALL = [
    pytest.param(colours_of(chosen, dark=dark), id=f"{chosen}-{'dark' if dark else 'light'}")
    for chosen in ColourSet
    for dark in (False, True)
]
SCHEMES = pytest.mark.parametrize("colours", ALL)
HEX = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
EYES = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""How linear colours are seen (Machado, Oliveira and Fernandes 2009, full severity)."""
APART = 8.0
"""CIEDE2000 between two marks, at least."""


@SCHEMES
def test_all_text_stands_out(colours: Colours) -> None:
    for ground in (colours.window, colours.base, colours.raised, colours.selected):
        assert contrast(colours.text, ground) >= 4.5
        assert contrast(colours.muted, ground) >= 4.5
        assert contrast(colours.link, ground) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@SCHEMES
def test_parties_are_seen_on_the_heading(colours: Colours) -> None:
    assert len({*colours.sides}) == len(colours.sides) == 8
    for number in range(9):
        assert contrast(colours.side(number), colours.raised) >= 3
    assert colours.side(8) == colours.side(0)


@SCHEMES
def test_no_party_looks_like_a_relation(colours: Colours) -> None:
    tints = {colours.tint(relation).fill for relation in Relation}
    assert tints & {*colours.sides} == set()


@SCHEMES
@pytest.mark.parametrize("relation", Relation)
def test_text_stands_out_on_every_tint(colours: Colours, relation: Relation) -> None:
    tint = colours.tint(relation)
    assert contrast(colours.text, tint.fill) >= 4.5
    assert contrast(tint.line, tint.fill) >= 3.0


@SCHEMES
def test_search_hits_can_be_read(colours: Colours) -> None:
    assert contrast(colours.text, colours.match.fill) >= 4.5
    assert contrast(colours.base, colours.match.line) >= 4.5


@SCHEMES
@pytest.mark.parametrize("eyes", EYES)
def test_no_two_relations_look_alike_to_any_eyes(colours: Colours, eyes: str) -> None:
    fills = [colours.base, *(colours.tint(relation).fill for relation in Relation)]
    for first, second in combinations(fills, 2):
        assert distance(seen(first, eyes), seen(second, eyes)) >= APART, (first, second)


def test_every_relation_has_a_sign_and_a_word_of_its_own() -> None:
    assert len(set(SIGNS.values())) == len(set(WORDS.values())) == len(Relation)


@given(HEX, HEX)
def test_contrast_is_symmetric_and_within_bounds(first: str, second: str) -> None:
    assert contrast(first, second) == contrast(second, first)
    assert 1 <= contrast(first, second) <= 21


@given(HEX, HEX)
def test_blending_reaches_from_one_colour_to_the_other(first: str, second: str) -> None:
    assert blend(first, second, 1) == first
    assert blend(first, second, 0) == second


def seen(colour: str, eyes: str) -> tuple[float, float, float]:
    """Return a colour in CIE L*a*b*, as these eyes see it."""
    linear = [linear_of(channel / 255) for channel in channels(colour)]
    red, green, blue = (
        min(1.0, max(0.0, sum(share * part for share, part in zip(row, linear, strict=True))))
        for row in EYES[eyes]
    )
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def linear_of(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def distance(first: tuple[float, float, float], second: tuple[float, float, float]) -> float:
    """Return the CIEDE2000 difference (Sharma, Wu and Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    chroma = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 1.5 - 0.5 * math.sqrt(chroma**7 / (chroma**7 + 25**7))
    a1, a2 = a1 * g, a2 * g
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.atan2(b1, a1) % math.tau, math.atan2(b2, a2) % math.tau
    turn = (h2 - h1 + math.pi) % math.tau - math.pi if c1 * c2 else 0.0
    hue = (h1 + turn / 2) % math.tau if c1 * c2 else h1 + h2
    cm = (c1 + c2) / 2
    hue_step = 2 * math.sqrt(c1 * c2) * math.sin(turn / 2)
    t = (
        1
        - 0.17 * math.cos(hue - math.radians(30))
        + 0.24 * math.cos(2 * hue)
        + 0.32 * math.cos(3 * hue + math.radians(6))
        - 0.20 * math.cos(4 * hue - math.radians(63))
    )
    light = (l1 + l2) / 2 - 50
    sl = 1 + 0.015 * light**2 / math.sqrt(20 + light**2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    spread = 60 * math.exp(-(((math.degrees(hue) - 275) / 25) ** 2))
    rotation = -math.sin(math.radians(spread)) * 2 * math.sqrt(cm**7 / (cm**7 + 25**7))
    dl, dc, dh = (l2 - l1) / sl, (c2 - c1) / sc, hue_step / sh
    return math.sqrt(dl**2 + dc**2 + dh**2 + rotation * dc * dh)


def test_the_measure_agrees_with_its_published_table() -> None:
    # Pairs 1, 7 and 13 of the authors' supplementary data.
    assert distance((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert distance((50, 0, 0), (50, -1, 2)) == pytest.approx(2.3669, abs=1e-4)
    assert distance((50, -0.001, 2.49), (50, 0.0011, -2.49)) == pytest.approx(4.7461, abs=1e-4)
