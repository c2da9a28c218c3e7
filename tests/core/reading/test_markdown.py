from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.messages import say
from crossread.core.reading.markdown import read_markdown, to_plain_text
from crossread.core.reading.source import Source

NOTICE = """---
title: "Mayors speak"
issuer: City of Northland
date: 2031-03-04
tags: [bridge]
---
# Another headline

The *mayors* of **both cities** [spoke](https://example.org) by `telephone`.
They agreed.

- the bridge opens
- the road
  stays closed
    1. until June

> “We are glad,” said the mayor.

| what | cost |
|------|------|
| bridge | 4 million |

![a picture](x.png)

<div><b>Raw</b> text</div><script>evil()</script>

***
"""

PLAIN = """Another headline

The mayors of both cities spoke by telephone. They agreed.

the bridge opens
the road stays closed
until June

“We are glad,” said the mayor.

what | cost
bridge | 4 million

Raw text"""


def test_markup_goes_and_words_stay() -> None:
    extract = read_markdown(Source(NOTICE.encode(), "a.md"))
    assert extract.text == PLAIN


def test_front_matter_says_title_issuer_and_date() -> None:
    extract = read_markdown(Source(NOTICE.encode(), "a.md"))
    assert (extract.title, extract.issuer) == ("Mayors speak", "City of Northland")
    assert extract.date == date(2031, 3, 4)


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    extract = read_markdown(Source(b"Talks\n=====\n\nThey agreed.", "a.md"))
    assert (extract.title, extract.text) == ("Talks", "Talks\n\nThey agreed.")


def test_issuer_and_date_above_the_account_keep_their_lines() -> None:
    text = "# Talks\n\n**City of Northland**\n*4 March 2031*\n\nThey\nagreed."
    assert to_plain_text(text)[0] == "Talks\n\nCity of Northland\n4 March 2031\n\nThey agreed."


@given(st.lists(st.text("abc xyz.,", min_size=1).map(str.strip).filter(str.isalpha), min_size=1))
def test_plain_paragraphs_come_out_as_they_are(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    assert to_plain_text(text)[0] == text


@pytest.mark.parametrize("text", ["one  \ntwo", "one\\\ntwo", "one<br>two", "one<br />\ntwo"])
def test_a_forced_line_end_stays(text: str) -> None:
    assert to_plain_text(text)[0] == "one\ntwo"


@given(st.text("#*_`[]()<>|-\n ab!&;:1.", max_size=200))
def test_any_markup_leaves_a_text_that_begins_with_its_first_word(text: str) -> None:
    source = Source(f"word {text} end".encode(), "a.md")
    assert read_markdown(source).text.startswith("word")


@pytest.mark.parametrize("text", ["> " * 30_000 + "x", "[" * 20_000, "*a " * 20_000, "`" * 50_000])
def test_hostile_markup_still_gives_a_text(text: str) -> None:
    assert read_markdown(Source(text.encode(), "a.md")).text.strip()


def test_a_very_long_file_keeps_its_markup_and_says_so() -> None:
    extract = read_markdown(Source(b"word *word*\n" * 50_000, "a.md"))
    assert "*word*" in extract.text
    assert [say(note) for note in extract.notes] == [
        "The file is too long to be read as Markdown; its markup was left in."
    ]
