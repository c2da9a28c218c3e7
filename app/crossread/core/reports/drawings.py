"""The pictures that go into reports, and each of them as a file of its own."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.pictures import Kind, Picture, Target, draw, framed, svg, themed
from crossread.core.reports.columns import row_numbers
from crossread.core.reports.edition import Edition, Part
from crossread.core.reports.naming import visible
from crossread.core.reports.shown import Report
from crossread.core.types import Comparison

_WIDTH = 960.0
_MOST_CLAIMS = 1500
"""With more, what one claim is in a picture is too small to see, and the file would be too big."""
_NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'
_MOST_BARS = 4
"""Beside each other; the bands between more of them hide each other."""
_FEWEST_IN_MATRIX = 2


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture inside a web page."""

    title: str
    description: str
    svg: str


def chosen_pictures(comparison: Comparison, report: Report, width: float = _WIDTH) -> list[Picture]:
    """Return the pictures that a report shows: none in a selection."""
    if not report.has(Part.PICTURES):
        return []
    kinds = []
    if sum(len(readout.claims) for readout in comparison.readouts) <= _MOST_CLAIMS:
        kinds.append(Kind.STRIPS if len(report.names) > _MOST_BARS else Kind.ORDER)
    if len(report.names) > _FEWEST_IN_MATRIX:
        kinds.append(Kind.MATRIX)
    return [draw(kind, comparison, width, report.language) for kind in kinds]


def draw_pictures(comparison: Comparison, report: Report) -> list[Drawing]:
    """Return the pictures as SVG whose colours the page sets and whose places lead to its rows."""
    numbers = row_numbers(comparison)
    shown = {row.number for row in report.rows} if report.has(Part.ROWS) else set()

    def link(target: Target) -> str | None:
        number = numbers[target.rows[0]]
        return f"#row{number}" if number in shown else None

    return [
        Drawing(picture.title, picture.description, _inline(svg(picture, themed(), link)))
        for picture in chosen_pictures(comparison, report)
    ]


def _inline(text: str) -> str:
    """Return an SVG as HTML takes it: without the address that names its language."""
    return visible(text).replace(_NAMESPACE, "", 1)


def render_svg(comparison: Comparison, edition: Edition) -> bytes:
    """Return the picture of order and share as an SVG file, under its heading."""
    return visible(svg(main_picture(comparison, edition.language))).encode()


def main_picture(comparison: Comparison, language: str, kind: Kind = Kind.ORDER) -> Picture:
    """Return a picture that can stand alone."""
    picture = draw(kind, comparison, _WIDTH, language)
    return framed(picture, visible(comparison.event.title), language)
