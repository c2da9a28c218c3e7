"""A picture becomes SVG: well-formed, the same every time, nothing left unescaped."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.pictures import DARK, LIGHT, Kind, Label, Picture, Role, draw, svg, themed
from strategies import comparisons
from values import COMPARISON

SPACE = "{http://www.w3.org/2000/svg}"
STRIPS = draw(Kind.STRIPS, COMPARISON)


@given(comparisons(), st.sampled_from(Kind))
def test_whatever_is_compared_gives_well_formed_svg_the_same_each_time(
    comparison: object, kind: Kind
) -> None:
    first, second = (svg(draw(kind, comparison)) for _ in range(2))  # type: ignore[arg-type]  # drawn
    assert first == second
    ET.fromstring(first)


@given(st.text())
def test_text_comes_back_as_it_was(text: str) -> None:
    label = Label(0, 10, text)
    drawn = ET.fromstring(svg(Picture(10, 10, "T", "D", (label,))))
    shown = drawn.find(f"{SPACE}text")
    assert shown is not None
    printable = "".join(letter for letter in text if letter >= " ")
    assert "".join((shown.text or "").split()) == "".join(printable.split())


def test_names_that_look_like_markup_stay_text() -> None:
    picture = Picture(10, 10, '<script>&"', "", (Label(0, 1, "</text><script>"),))
    assert "<script>" not in svg(picture)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_every_colour_is_of_the_palette(palette: dict[Role, str]) -> None:
    root = ET.fromstring(svg(STRIPS, palette))
    fills = {each.get("fill") for each in root.iter() if each.get("fill")}
    assert fills <= {*palette.values(), "transparent"}


def test_a_page_can_set_the_colours_by_variables() -> None:
    written = svg(STRIPS, themed())
    assert f"var(--crossread-agree, {LIGHT[Role.AGREE]})" in written


def test_places_lead_where_they_are_told_to() -> None:
    written = svg(STRIPS, link=lambda target: f"#{target.rows[0]}?a&b")
    links = [each.get("href") for each in ET.fromstring(written).iter(f"{SPACE}a")]
    assert "#row3?a&b" in links
    assert len(links) == len(STRIPS.areas)


def test_a_screen_reader_hears_title_and_description() -> None:
    root = ET.fromstring(svg(replace(STRIPS, title="A & B")))
    assert root.get("role") == "img"
    assert root.findtext(f"{SPACE}title") == "A & B"
    assert root.findtext(f"{SPACE}desc") == STRIPS.description
