from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.plain_text import read_plain_text, unwrap
from crossread.core.reading.source import Source

WRAPPED = (
    "The mayors of both cities spoke by telephone on Tuesday about the\n"
    "bridge over the harbour, which has been closed since the winter. They\n"
    "agreed to meet again."
)


@given(st.text() | st.lists(st.sampled_from(["a" * 60, "B" * 70 + ".", "", "c"])).map("\n".join))
def test_unwrapping_changes_line_ends_into_spaces_and_nothing_else(text: str) -> None:
    joined = unwrap(text)
    assert len(joined) == len(text)
    assert all(
        new == old or (old, new) == ("\n", " ") for old, new in zip(text, joined, strict=True)
    )


def test_a_wrapped_paragraph_is_joined() -> None:
    assert (
        unwrap(f"Talks\n\n{WRAPPED}\n\nEnd") == f"Talks\n\n{WRAPPED.replace(chr(10), ' ')}\n\nEnd"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Talks on the bridge\nCity of Northland\n4 March 2031\n\nThe mayors spoke.",
        "The mayors of both cities spoke by telephone on Tuesday.\nThey agreed to meet again soon.",
        "- first we repair the bridge over the harbour in May\n- then we open the road to the port",
        "The mayors of both cities spoke by telephone on Tuesday about the harbour: " * 3
        + "\nnext",
    ],
)
def test_lines_that_end_where_their_writer_ended_them_stay(text: str) -> None:
    assert unwrap(text) == text


def test_a_plain_text_file_is_decoded() -> None:
    extract = read_plain_text(Source("Мост открыт.\r\n".encode("cp1251"), "a.txt", "cp1251"))
    assert (extract.text, extract.encoding) == ("Мост открыт.\n", "cp1251")
