"""Names in reports are told apart, private folders and control characters stay out."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.reports.naming import readout_names, visible
from values import NORTH, SOUTH


def test_control_characters_vanish_and_letters_of_every_script_stay() -> None:
    assert visible("a\u202eb\x00c\x1b[1md\u2069") == "abc[1md"
    assert visible("Мост\tсرید\u200c\u200f\n") == "Мост\tсرید\u200c\u200f\n"


def test_readouts_of_one_name_are_told_apart() -> None:
    assert readout_names((NORTH, SOUTH)) == ("Northland", "Southport")
    twin = replace(NORTH, document=replace(NORTH.document, path="other.txt"))
    assert readout_names((NORTH, twin)) == ("Northland (northland.txt)", "Northland (other.txt)")
    assert len(set(readout_names((NORTH, NORTH, NORTH)))) == 3
