from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.told import Told
from sides import side_of_text


def told(text: str) -> Told:
    side = side_of_text(text)
    return Told(side.account, side.claims)


@given(st.text(max_size=80))
def test_every_word_is_found_by_its_keys(text: str) -> None:
    read = told(text)
    assert all(read.word_for(read.keys_of(word)) is not None for word in read.words)
    assert all(read.has(read.keys_of(word)) for word in read.content)


def test_articles_and_auxiliaries_are_no_content() -> None:
    assert [word.text for word in told("The bridge will be closed.").content] == [
        "bridge",
        "closed",
    ]
