from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.paragraphs import Kind, Pile, row, tidy


@given(st.lists(st.tuples(st.sampled_from(Kind), st.text("ab \n"))))
def test_every_word_is_in_the_text_in_order(blocks: list[tuple[Kind, str]]) -> None:
    pile = Pile()
    for kind, text in blocks:
        pile.add(kind, text)
    assert pile.text().split() == " ".join(text for _, text in blocks).split()


def test_items_and_rows_stand_together_and_paragraphs_apart() -> None:
    pile = Pile()
    for kind, text in [
        (Kind.PARAGRAPH, "One"),
        (Kind.ITEM, "two"),
        (Kind.ITEM, "three"),
        (Kind.ROW, "four"),
        (Kind.ROW, "five"),
        (Kind.PARAGRAPH, "six"),
        (Kind.PARAGRAPH, "seven"),
    ]:
        pile.add(kind, text)
    assert pile.text() == "One\n\ntwo\nthree\n\nfour\nfive\n\nsix\n\nseven"


def test_footnotes_stand_below_with_numbers_that_are_no_numbers_of_the_account() -> None:
    pile = Pile(notes=["First.", " ", "Third."])
    pile.add(Kind.PARAGRAPH, "They agreed.")
    assert pile.text() == "They agreed.\n\n¹ First.\n\n³ Third."


def test_what_is_dropped_is_kept_once() -> None:
    pile = Pile()
    for text in ("Page 1", "  ", "Page 1", "a  b"):
        pile.drop(text)
    assert list(pile.dropped) == ["Page 1", "a b"]


@pytest.mark.parametrize(
    ("text", "tidied"), [(" a \t b ", "a b"), ("a \n  b", "a\nb"), ("a\n\n\nb", "a\nb"), ("", "")]
)
def test_blanks_are_single_and_lines_stay(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


def test_a_row_is_a_line() -> None:
    assert row(["a\nb", "", " c "]) == "a b | c"
