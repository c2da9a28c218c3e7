from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.page_facts import page_facts

DAY = date(2031, 3, 4)


@pytest.mark.parametrize(
    ("page", "lines", "title", "site"),
    [
        ("<title>Talks | Northpress</title><h1>Talks</h1>", [], "Talks", ""),
        ("<title>Talks | Northpress</title>", [], "Talks | Northpress", ""),
        ("<title>Talks | Northpress</title>", ["Talks"], "Talks", ""),
        ("<title>Talks - Ministry of Ports</title>", [], "Talks", "Ministry of Ports"),
        ("<title>A – B – Northpress</title>", ["A – B"], "A – B", ""),
        (
            "<title>x</title><meta property=og:title content='Talks &amp; tea'>",
            [],
            "Talks & tea",
            "",
        ),
        ("<h1>Talks <b>now</b></h1>", [], "Talks now", ""),
        ("<meta property='og:site_name' content='Northpress'>", [], "", "Northpress"),
        ("<meta name='author' content='Office of the Mayor'>", [], "", "Office of the Mayor"),
        ("<meta property='og:site_name' content='www.north.example'>", [], "", ""),
        (
            "<title>Port Office</title><meta name=author content='Port Office'>",
            [],
            "Port Office",
            "",
        ),
        ("", [], "", ""),
    ],
)
def test_title_and_site_are_found(page: str, lines: list[str], title: str, site: str) -> None:
    facts = page_facts(page, lines)
    assert (facts.title, facts.site) == (title, site)


@pytest.mark.parametrize(
    ("page", "lines", "day"),
    [
        ('<meta property="article:published_time" content="2031-03-04T10:00Z">', [], DAY),
        ('<script>{"datePublished": "2031-03-04"}</script>', [], DAY),
        ('<time class="x" datetime="2031-03-04T10:00">today</time>', [], DAY),
        ("<p>4 March 2031</p>", ["Home", "4 March 2031"], DAY),
        ("<p>Copyright 2031</p>", ["Copyright 2031", "since 4 March 2031 we"], None),
        ('<meta name="date" content="soon"><time datetime="2031-03-04">', [], DAY),
    ],
)
def test_the_date_of_publication_is_found(page: str, lines: list[str], day: date | None) -> None:
    assert page_facts(page, lines).date == day


@given(st.text("<>/=\"' abmetitlh1contn", max_size=200))
def test_any_page_has_facts(page: str) -> None:
    facts = page_facts(page, [page])
    assert facts.title == facts.title.strip()
