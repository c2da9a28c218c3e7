"""Every weight and relation has its look, and marks differ without colour."""

from __future__ import annotations

from crossread.core.kinds import Relation
from crossread.core.reports.marks import Weight
from crossread.printing import looks


def test_nothing_is_without_a_look() -> None:
    assert set(looks.MARKS) == set(Weight)
    assert set(looks.SIGNS) == set(looks.BARS) == set(Relation)


def test_marks_differ_without_colour() -> None:
    shapes = {
        (bool(mark.fill), bool(mark.line), mark.wave, mark.dashed, mark.bold)
        for mark in looks.MARKS.values()
        if mark is not None
    }
    assert len(shapes) == len(Weight) - 1
