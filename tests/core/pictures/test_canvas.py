"""What pictures start from."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.pictures.canvas import Canvas, quoted
from values import COMPARISON, NORTH


def test_a_long_name_is_cut_to_its_room() -> None:
    canvas = Canvas(COMPARISON, 400, "en")
    assert canvas.name(NORTH, 0, 0, 30).text.endswith("…")
    assert canvas.name(NORTH, 0, 0, 300).text == "Northland"


def test_a_hint_quotes_the_start_of_a_long_claim() -> None:
    claim = replace(NORTH.claims[0], text="word " * 100)
    assert len(quoted(claim)) < 170
    assert quoted(NORTH.claims[0]) == NORTH.claims[0].text
