from __future__ import annotations

from crossread.core.judging.explaining import differ, only_left, only_right
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Span
from sides import side_of_text

LEFT = side_of_text("5 May", "Northland")
RIGHT = side_of_text("9 May", "the port")
SPAN = Span(0, 5)


def test_both_sides_are_quoted_under_their_names() -> None:
    found = differ(DifferenceKind.DATE, (LEFT, SPAN), (RIGHT, SPAN))
    assert found.explanation == "Northland says “5 May”, the port says “9 May”."
    assert (found.left, found.right) == (SPAN, SPAN)


def test_the_side_that_says_more_is_named_first() -> None:
    ours = only_left(DifferenceKind.SCOPE, (LEFT, SPAN), RIGHT, "limits it")
    theirs = only_right(DifferenceKind.SCOPE, LEFT, (RIGHT, SPAN), "limits it")
    assert ours.explanation == "Northland limits it (“5 May”), the port does not."
    assert theirs.explanation == "The port limits it (“9 May”), Northland does not."
    assert ours.right is None
    assert theirs.left is None


def test_equal_or_long_names_give_way_to_plain_words() -> None:
    long = side_of_text("9 May", "An institution with a name " + "of many words " * 3)
    for other in (side_of_text("9 May", "Northland"), long):
        found = differ(DifferenceKind.DATE, (LEFT, SPAN), (other, SPAN))
        assert found.explanation == "The first text says “5 May”, the second text says “9 May”."


def test_long_quotations_are_cut() -> None:
    side = side_of_text("word " * 60)
    found = differ(DifferenceKind.SCOPE, (side, Span(0, 300)), (RIGHT, SPAN))
    assert len(found.explanation) < 200
