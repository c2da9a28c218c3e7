"""All parts are composed in their order; what is left out takes no room."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.drawings import chosen_pictures
from crossread.core.reports.edition import FULL, Edition, Part
from crossread.printing.composing import compose
from crossread.printing.typesetting import POINT
from goldens import CREATED, EDITION, golden_comparison

WIDTH, HEIGHT = 500 * POINT, 700 * POINT


def height_of(edition: Edition) -> float:
    comparison = golden_comparison()
    report = show_comparison(comparison, edition)
    pictures = chosen_pictures(comparison, report)
    return sum(item.block.height for item in compose(report, pictures, WIDTH, HEIGHT))


def test_every_part_takes_room() -> None:
    whole = height_of(EDITION)
    for part in set(Part) - {Part.METHOD}:
        without = replace(FULL, parts=FULL.parts - {part})
        assert height_of(Edition(CREATED, without)) < whole, part


def test_no_heading_ends_a_page() -> None:
    report = show_comparison(golden_comparison(), EDITION)
    items = list(compose(report, [], WIDTH, HEIGHT))
    assert not items[-1].kept
    assert sum(item.fresh for item in items) == 1
