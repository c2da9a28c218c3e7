from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.pdf_lines import Line, in_reading_order, without_running_heads


def line(text: str, *, at: float, left: float = 20, width: float = 100) -> Line:
    """Return a line of 10 points whose lower edge stands so high."""
    return Line(text, left, left + width, at, at + 10)


@given(st.lists(st.lists(st.sampled_from(["Head", "1", "2", "a", "b"]), max_size=6), max_size=4))
def test_every_line_is_kept_or_dropped(pages: list[list[str]]) -> None:
    kept, dropped = without_running_heads([[Line(text) for text in page] for page in pages])
    left = [each.text for page in kept for each in page]
    assert set(left) | set(dropped) == {text for page in pages for text in page}


def test_what_repeats_at_the_edges_of_pages_is_dropped() -> None:
    pages = [["Head", f"One {n}", "Same", f"Two {n}", f"Page {n} of 3"] for n in "abc"]
    kept, dropped = without_running_heads([[Line(text) for text in page] for page in pages])
    assert [len(page) for page in kept] == [4, 4, 4]
    assert dropped == ["Head"]


def test_page_numbers_are_dropped_where_there_are_pages() -> None:
    pages = [[Line("text"), Line("more"), Line("- 1 -")], [Line("Стр. 2"), Line("a"), Line("b")]]
    assert without_running_heads(pages)[1] == ["- 1 -", "Стр. 2"]
    assert without_running_heads([[Line("text"), Line("12")], []])[1] == []


def test_pieces_of_a_line_are_joined() -> None:
    page = [line("on 5 May", at=50, width=60), line(", and to", at=50, left=80.5)]
    (joined,) = in_reading_order(page)
    assert joined.text == "on 5 May, and to"
    assert joined.right == 180.5


def test_a_page_in_one_column_is_read_downwards() -> None:
    page = [line("box", at=40), line("head", at=90), line("text", at=70)]
    assert [each.text for each in in_reading_order(page)] == ["head", "text", "box"]


def test_columns_stay_as_they_were_written() -> None:
    page = [
        line("a", at=90),
        line("b", at=70),
        line("c", at=90, left=200),
        line("d", at=70, left=200),
    ]
    assert [each.text for each in in_reading_order(page)] == ["a", "b", "c", "d"]
