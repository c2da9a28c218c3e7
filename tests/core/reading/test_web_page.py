from __future__ import annotations

import logging
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading.source import Extract, Source
from crossread.core.reading.web_page import read_web_page

SENTENCE = "The mayors of both cities spoke by telephone on Tuesday about the long bridge."
PAGE = f"""<!doctype html><html><head><meta charset="utf-8">
<title>Talks on the bridge | City of Northland</title>
<meta property="og:title" content="Talks on the bridge">
<meta property="og:site_name" content="City of Northland">
<meta property="article:published_time" content="2031-03-04T10:00:00Z">
<script>var secret = "EVIL";</script><style>.evil {{ color: red }}</style></head>
<body><nav><a href="/">Home</a> <a href="/news">All the news of the city</a></nav>
<article><h1>Talks on the bridge</h1>
<p>{SENTENCE} They <b>agreed</b> to <a href="x">reopen</a> it on 5 May.</p>
<ul><li>First: the repairs are paid by Northland.</li><li>Second: lorries wait.</li></ul>
<blockquote><p>“We are glad,” said the mayor in the evening.</p></blockquote>
<p>The engineers meet on 9 March<br>in the harbour office.</p>
<table><tr><td>Cost</td><td>4 million</td></tr></table>
<template>EVIL template</template></article>
<footer>Copyright EVIL</footer></body></html>"""


def read(page: str | bytes, encoding: str | None = None) -> Extract:
    data = page.encode() if isinstance(page, str) else page
    return read_web_page(Source(data, "a.html", encoding))


def test_the_article_comes_out_in_paragraphs() -> None:
    assert read(PAGE).text == (
        "Talks on the bridge\n\n"
        f"{SENTENCE} They agreed to reopen it on 5 May.\n\n"
        "First: the repairs are paid by Northland.\nSecond: lorries wait.\n\n"
        "“We are glad,” said the mayor in the evening.\n\n"
        "The engineers meet on 9 March\nin the harbour office.\n\n"
        "Cost | 4 million"
    )


def test_the_page_says_title_issuer_and_date() -> None:
    extract = read(PAGE)
    assert (extract.title, extract.issuer) == ("Talks on the bridge", "City of Northland")
    assert extract.date == date(2031, 3, 4)
    assert extract.notes == ()


def test_an_author_that_is_an_office_stays_whole() -> None:
    page = PAGE.replace(
        'property="og:site_name" content="City of Northland"',
        'name="author" content="Office of the Mayor"',
    )
    assert read(page).issuer == "Office of the Mayor"


def test_equal_paragraphs_all_stay() -> None:
    page = PAGE.replace("</article>", f"<p>{SENTENCE}</p><p>Other.</p><p>{SENTENCE}</p></article>")
    assert read(page).text.count(SENTENCE) == 3


@pytest.mark.parametrize("codec", ["windows-1251", "koi8-r", "utf-8"])
def test_the_declared_encoding_is_used(codec: str) -> None:
    page = PAGE.replace("utf-8", codec).replace(SENTENCE, "Мэры поговорили о мосте во вторник.")
    extract = read(page.encode(codec, errors="ignore"))
    assert "Мэры поговорили о мосте во вторник." in extract.text


def test_much_left_out_is_said() -> None:
    others = "".join(f"<p>Number {n}: {SENTENCE}</p>" for n in range(30))
    page = PAGE.replace("<footer>", f'<div class="comments" id="comments">{others}</div><footer>')
    extract = read(page)
    assert "Number 7" in extract.text or "were taken to be no part" in say(extract.notes[0])


def test_a_page_of_one_repeated_paragraph_says_what_is_missing() -> None:
    extract = read(f"<html><body><article>{f'<p>{SENTENCE}</p>' * 30}</article></body></html>")
    assert extract.text.count(SENTENCE) == 30 or "were taken to be no part" in say(extract.notes[0])


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{SENTENCE}",
        f"{SENTENCE}",
        f"<html><body><div>{SENTENCE}<br><br>{SENTENCE}</div></body></html>",
        "<div>" * 3_000 + f"<p>{SENTENCE}</p>",
        "<div><p>" * 400 + SENTENCE,
    ],
)
def test_a_page_in_bad_shape_keeps_its_text(page: str) -> None:
    assert SENTENCE in read(page).text


def test_a_page_too_large_is_taken_whole_and_says_so() -> None:
    extract = read(f"<p>{SENTENCE}</p>" * 20_000)
    assert extract.text.count(SENTENCE) == 20_000
    assert say(extract.notes[0]).startswith("The page is too large or too deeply nested")


@pytest.mark.parametrize("page", ["<html></html>", "<script>x</script>", "<p> </p>", "<!-- x"])
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(InputError, match=r"is a web page without text in it\. Copy the text"):
        read(page)


@settings(max_examples=15)
@given(st.text("<>/!abcdp \n\"'=&;#x", min_size=1, max_size=80))
def test_any_page_becomes_a_text_or_a_sentence(page: str) -> None:
    try:
        text = read(f"<p>{page}").text
    except InputError as error:
        text = str(error)
    assert text.strip()


def test_reading_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    logging.getLogger("trafilatura").handlers.clear()
    read("<html><body><p>x</p></body></html>")
    assert capfd.readouterr() == ("", "")
