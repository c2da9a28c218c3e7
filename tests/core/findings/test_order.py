"""What one text opens with is told where another comes to it late."""

from __future__ import annotations

from crossread.core.findings.order import find_order
from headlines import told, two

LATE = ["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "The ferry sails."]


def test_what_another_text_comes_to_late_is_told() -> None:
    assert told(find_order, two(["The ferry sails.", "It rains."], LATE, (0, 6))) == [
        (
            "What Northland opens with comes only in the second half of the account of Southport: "
            "“The ferry sails”."
        )
    ]


def test_neither_an_early_place_nor_a_place_in_a_short_text_is_news() -> None:
    assert told(find_order, two(["The ferry sails."], LATE, (0, 2))) == []
    assert told(find_order, two(["The ferry sails."], ["One.", "It sails."], (0, 1))) == []
