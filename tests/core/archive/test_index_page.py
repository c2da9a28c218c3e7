"""The index lists every report, and escapes what it quotes."""

from __future__ import annotations

from datetime import UTC, datetime

from crossread.core.archive.index_page import Listed, render_index
from crossread.core.kinds import Relation

CREATED = datetime(2031, 5, 1, tzinfo=UTC)


def test_what_is_quoted_is_escaped_and_the_latest_comes_first() -> None:
    counts = dict.fromkeys(Relation, 2)
    reports = [
        Listed("a b.html", 1, "<script>Talks", "2031-03-05", ("One & Co", "Two"), counts),
        Listed("c.html", 2, "", "2031-04-05", ("Three",), counts),
    ]
    page = render_index(reports, CREATED).decode()
    assert "&lt;script&gt;Talks" in page
    assert "One &amp; Co; Two" in page
    assert "a%20b.html" in page
    assert page.index("2031-04-05") < page.index("2031-03-05")
    assert "<script" not in page


def test_the_page_speaks_the_language_that_is_asked_for() -> None:
    counts = dict.fromkeys(Relation, 2)
    page = render_index([Listed("a.html", 7, "", "", ("One",), counts)], CREATED, "ru").decode()
    assert '<html lang="ru">' in page
    assert "Событие 7" in page
    assert not {"Event", "Accounts", "Counts", "Contradict", "silence"} & set(page.split())


def test_an_empty_index_is_a_page() -> None:
    assert b"0 events" in render_index([], CREATED)
