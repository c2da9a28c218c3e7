"""Pictures stand in a report where they can be read, and lead to what is there."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from cases import comparison_of
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.drawings import chosen_pictures, draw_pictures, render_svg
from crossread.core.reports.edition import FULL, TABLE, Edition, Selection
from crossread.core.types import Comparison, RowId
from goldens import CREATED, EDITION
from hostile import hostile_comparison
from values import COMPARISON, readout_of


def titles(comparison: Comparison, edition: Edition = EDITION) -> list[str]:
    report = show_comparison(comparison, edition)
    return [picture.title for picture in chosen_pictures(comparison, report)]


def towns(count: int, claims: int = 2) -> Comparison:
    sentences = [f"It rained {n} times." for n in range(claims)]
    return comparison_of([readout_of(n, f"Town {n}", sentences) for n in range(1, count + 1)])


def test_which_pictures_there_are_depends_on_how_much_there_is_to_see() -> None:
    assert titles(COMPARISON) == ["Order and share"]
    assert titles(towns(4)) == ["Order and share", "Who agrees with whom"]
    assert titles(towns(8)) == ["Where in each text", "Who agrees with whom"]
    assert titles(towns(3, 600)) == ["Who agrees with whom"]


def test_a_selection_and_a_profile_without_them_have_none() -> None:
    assert titles(COMPARISON, Edition(CREATED, TABLE)) == []
    assert titles(COMPARISON, Edition(CREATED, FULL, Selection((RowId("row1"),)))) == []


def test_places_in_a_page_lead_to_its_rows() -> None:
    report = show_comparison(COMPARISON, EDITION)
    [drawing] = draw_pictures(COMPARISON, report)
    links = set(re.findall('href="([^"]*)"', drawing.svg))
    assert links == {"#row1", "#row2", "#row3", "#row4"}
    assert "xmlns" not in drawing.svg


def test_a_picture_alone_is_a_sound_file_that_says_what_silence_is_not() -> None:
    for comparison in (COMPARISON, hostile_comparison()):
        svg = render_svg(comparison, EDITION)
        assert ET.fromstring(svg).tag.endswith("svg")
        assert "not proof" in svg.decode()
