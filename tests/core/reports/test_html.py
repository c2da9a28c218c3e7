"""The page is one file without script or outside help, and shows text as text."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import html5lib
import pytest
from hypothesis import given, settings

from cases import comparison_of
from crossread.core.reports.edition import BRIEF, FULL, TABLE, Edition, Orientation, Paper
from crossread.core.reports.html import render_html
from crossread.core.reports.naming import visible
from crossread.core.types import Comparison
from crossread.resources import resource_path
from goldens import CREATED, EDITION, RUSSIAN, check_golden, golden_comparison
from hostile import TEXTS, hostile_comparison
from strategies import comparisons
from values import readout_of

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
    *("table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "figure", "figcaption"),
    *("svg", "rect", "line", "path", "text", "desc", "script"),
}
VOID = {"meta"}


def eight() -> Comparison:
    towns = [readout_of(n, f"Town {n}", ["It rained.", f"Town {n} is wet."]) for n in range(1, 9)]
    return comparison_of(towns, (0,) * 8)


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
    page = Page(render_html(hostile_comparison(), EDITION))
    assert_sound(page)
    for text in TEXTS:
        assert " ".join(visible(text).split()) in " ".join(page.text.split())


@settings(max_examples=15)
@given(comparisons())
def test_whatever_is_compared_makes_a_sound_page_with_every_text_whole(
    comparison: Comparison,
) -> None:
    page = Page(render_html(comparison, EDITION))
    assert_sound(page)


def test_no_bidirectional_control_reaches_the_page() -> None:
    page = render_html(hostile_comparison(), EDITION).decode()
    assert not re.search("[\u202a-\u202e\u2066\u2067\x00\x1b]", page)
    assert page.count("\u2068") == page.count("\u2069")


def test_the_policy_allows_this_style_sheet_and_nothing_else() -> None:
    page = render_html(golden_comparison(), EDITION).decode()
    assert "default-src 'none'; style-src 'sha256-" in page
    assert "unsafe" not in page
    assert not re.search(r"url\(|@import|https?:", page)


def test_the_only_script_is_the_one_that_the_policy_names() -> None:
    page = render_html(hostile_comparison(), EDITION).decode()
    [script] = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in page
    assert script == resource_path("reports", "report.js").read_text(encoding="utf-8")


def test_no_attribute_runs_anything() -> None:
    page = Page(render_html(hostile_comparison(), EDITION))
    names = {name for name, _ in page.attributes}
    assert not {name for name in names if name.startswith("on") or name in {"style", "src"}}
    assert {value[0] for value in page.values("href")} == {"#"}


def test_every_link_leads_somewhere() -> None:
    for edition in (EDITION, Edition(CREATED, BRIEF), Edition(CREATED, TABLE)):
        page = Page(render_html(golden_comparison(), edition))
        assert {link.removeprefix("#") for link in page.values("href")} <= set(page.values("id"))


def test_no_two_places_share_a_name() -> None:
    places = Page(render_html(hostile_comparison(), EDITION)).values("id")
    assert len(set(places)) == len(places)


def test_a_strict_parser_finds_nothing_wrong() -> None:
    for comparison in (golden_comparison(), hostile_comparison(), eight()):
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(render_html(comparison, EDITION).decode())
        assert parser.errors == []


def test_many_readouts_stand_below_each_other_with_one_line_for_all_that_are_silent() -> None:
    page = render_html(eight(), EDITION).decode()
    assert '<table class="aligned">' not in page
    assert "Not mentioned by Town 2, Town 3, Town 4, Town 5, Town 6, Town 7 and Town 8" in page


def test_the_page_is_in_the_language_of_the_report_and_quotations_in_theirs() -> None:
    page = render_html(golden_comparison(), RUSSIAN).decode()
    assert '<html lang="ru">' in page
    assert '<p dir="auto" lang="en">' in page


def test_paper_is_what_the_profile_says() -> None:
    letter = replace(FULL, paper=Paper.LETTER, orientation=Orientation.LANDSCAPE)
    page = render_html(golden_comparison(), Edition(CREATED, letter)).decode()
    assert "@page { size: letter landscape;" in page


def test_without_its_part_the_sentence_on_silence_stays() -> None:
    page = Page(render_html(golden_comparison(), Edition(CREATED, TABLE)))
    assert "A readout’s silence is not proof" in page.text


def test_the_page_is_the_same_for_the_same_comparison_and_time() -> None:
    assert render_html(golden_comparison(), EDITION) == render_html(golden_comparison(), EDITION)


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
    assert words in Page(render_html(golden_comparison(), EDITION)).text


def test_the_page_is_as_it_was_looked_at() -> None:
    page = render_html(golden_comparison(), EDITION).decode()
    style = resource_path("reports", "report.css").read_text(encoding="utf-8")
    script = resource_path("reports", "report.js").read_text(encoding="utf-8")
    page = re.sub(r"sha256-[^']+", "sha256-…", page.replace(style, "…").replace(script, "…"))
    page = re.sub(r"<svg[^>]*>\n<title>.*?</svg>", "<svg>…</svg>", page, flags=re.DOTALL)
    check_golden("report.html", page)
