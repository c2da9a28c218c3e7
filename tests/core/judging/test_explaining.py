from __future__ import annotations

from crossread.core.judging.explaining import LIMITED, differ, only_one
from crossread.core.kinds import DifferenceKind
from crossread.core.messages import say
from crossread.core.types import Span
from sides import side_of_text, with_document

LEFT = side_of_text("5 May", "Northland")
RIGHT = side_of_text("9 May", "the port")
SPAN = Span(0, 5)


def test_both_sides_are_quoted_under_their_names() -> None:
    found = differ(DifferenceKind.DATE, (LEFT, SPAN), (RIGHT, SPAN))
    assert say(found.explanation) == "Northland says “5 May”, the port says “9 May”."
    assert (found.left, found.right) == (SPAN, SPAN)


def test_the_side_that_says_more_is_named_first() -> None:
    ours = only_one(DifferenceKind.SCOPE, LIMITED, (LEFT, SPAN), RIGHT)
    theirs = only_one(DifferenceKind.SCOPE, LIMITED, (RIGHT, SPAN), LEFT, swapped=True)
    assert say(ours.explanation) == "Northland limits it (“5 May”), the port does not."
    assert say(theirs.explanation) == "The port limits it (“9 May”), Northland does not."
    assert ours.right is None
    assert theirs.left is None


def test_equal_names_give_way_to_files_and_then_to_plain_words() -> None:
    twin = side_of_text("9 May", "Northland")
    found = differ(DifferenceKind.DATE, (LEFT, SPAN), (twin, SPAN))
    assert say(found.explanation) == "The first text says “5 May”, the second text says “9 May”."
    other = with_document(twin, path="/home/me/b.txt")
    found = differ(DifferenceKind.DATE, (LEFT, SPAN), (other, SPAN))
    assert say(found.explanation) == "“northland.txt” says “5 May”, “b.txt” says “9 May”."


def test_names_stand_as_in_a_sentence_and_long_ones_are_cut() -> None:
    ministry = side_of_text("9 May", "Ministry of " + "Rivers and " * 9)
    found = differ(DifferenceKind.DATE, (LEFT, SPAN), (ministry, SPAN))
    assert say(found.explanation).startswith("Northland says “5 May”, the Ministry of Rivers")
    assert len(say(found.explanation)) < 120


def test_long_quotations_are_cut() -> None:
    side = side_of_text("word " * 60)
    found = differ(DifferenceKind.SCOPE, (side, Span(0, 300)), (RIGHT, SPAN))
    assert len(say(found.explanation)) < 200
