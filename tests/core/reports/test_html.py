"""The page is one file without script or outside help, and shows text as text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from crossread.core.reports.html import render_html
from crossread.core.reports.naming import visible
from crossread.core.types import Comparison
from crossread.resources import resource_path
from goldens import CREATED, check_golden, golden_comparison
from hostile import TEXTS, hostile_comparison
from strategies import comparisons

HARMLESS = {
    *("html", "head", "meta", "title", "style", "body", "header", "section", "article", "footer"),
    *(
        "h1",
        "h2",
        "h3",
        "p",
        "a",
        "b",
        "bdi",
        "blockquote",
        "div",
        "span",
        "mark",
        "li",
        "ol",
        "ul",
    ),
    *("table", "thead", "tbody", "tr", "th", "td", "svg", "rect"),
}
VOID = {"meta"}


class Page(HTMLParser):
    """What a browser would make of the page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.unclosed: list[str] = []
        self.feed(page.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.unclosed.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def values(self, wanted: str) -> list[str]:
        return [value for name, value in self.attributes if name == wanted]


def assert_sound(page: Page) -> None:
    assert page.unclosed == []
    assert set(page.tags) <= HARMLESS
    names = {name for name, _ in page.attributes}
    assert not [name for name in names if name.startswith("on") or name in {"style", "src"}]
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    for link in page.values("href"):
        assert link.startswith("#")
        assert link[1:] in ids


def test_hostile_texts_stay_text() -> None:
    page = Page(render_html(hostile_comparison(), CREATED))
    assert_sound(page)
    for text in TEXTS:
        assert visible(text).replace("\ufeff", "") in page.text


@settings(max_examples=15)
@given(comparisons())
def test_whatever_is_compared_makes_a_sound_page_with_every_text_whole(
    comparison: Comparison,
) -> None:
    page = Page(render_html(comparison, CREATED))
    assert_sound(page)


def test_no_bidirectional_control_reaches_the_page() -> None:
    page = render_html(hostile_comparison(), CREATED).decode()
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x1b]", page)


def test_the_policy_allows_this_style_sheet_and_nothing_else() -> None:
    page = render_html(golden_comparison(), CREATED).decode()
    assert "default-src 'none'; style-src 'sha256-" in page
    assert "unsafe" not in page
    assert not re.search(r"url\(|@import|https?:", page)


def test_the_page_is_the_same_for_the_same_comparison_and_time() -> None:
    assert render_html(golden_comparison(), CREATED) == render_html(golden_comparison(), CREATED)


@pytest.mark.parametrize(
    "words",
    [
        "A call between two cities",
        "Not mentioned",
        "Nearest: ",
        "confirmed",
        "Ask both press offices.",
        "5 May here, 9 May there",
        "A readout’s silence is not proof that a thing was not said.",
        "northland.txt",
        "0" * 63 + "1",
    ],
)
def test_the_page_tells(words: str) -> None:
    assert words in Page(render_html(golden_comparison(), CREATED)).text


def test_the_page_is_as_it_was_looked_at() -> None:
    page = render_html(golden_comparison(), CREATED).decode()
    style = resource_path("reports", "report.css").read_text(encoding="utf-8")
    page = re.sub(r"sha256-[^']+", "sha256-…", page.replace(style, "…"))
    check_golden("report.html", page)
