"""The uppermost place at a point is the one that is meant."""

from __future__ import annotations

from crossread.core.pictures import Area, Picture, Target
from crossread.core.types import RowId

ONE, TWO = (Target((RowId(name),)) for name in ("row1", "row2"))
PICTURE = Picture(
    20, 20, "", "", (), (Area(0, 0, 10, 10, "one", ONE), Area(5, 5, 10, 10, "two", TWO))
)


def test_later_places_cover_earlier_ones() -> None:
    found = PICTURE.at(6, 6)
    assert found is not None
    assert found.target == TWO


def test_beside_every_place_there_is_none() -> None:
    assert PICTURE.at(18, 2) is None
    assert PICTURE.at(15, 10) is None
