"""What is written without a template is escaped all the same."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given

from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import TABLE, Edition
from crossread.core.reports.markup import (
    claims_html,
    language_attribute,
    number_html,
    text_html,
)
from crossread.core.types import Comparison
from goldens import CREATED, EDITION
from hostile import hostile_comparison
from strategies import comparisons
from values import COMPARISON


class Piece(HTMLParser):
    """What a browser would make of a piece of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def assert_shown(comparison: Comparison) -> None:
    report = show_comparison(comparison, EDITION)
    for cell in (cell for row in report.rows for cell in row.cells):
        piece = Piece(claims_html(cell.claims, report))
        assert piece.tags <= {"p", "span", "mark", "a"}
        assert piece.text == "".join(f"{claim.text}\xa0{claim.number}" for claim in cell.claims)
    for whole in report.texts:
        piece = Piece(text_html(whole, {1}))
        assert piece.tags <= {"span", "a"}
        told = (
            "".join(str(anchor.number) for anchor in stretch.anchors) + stretch.text
            for stretch in whole.stretches
        )
        assert piece.text == "".join(told)


@given(comparisons())
def test_every_text_is_shown_and_nothing_else(comparison: Comparison) -> None:
    assert_shown(comparison)


def test_hostile_texts_stay_texts() -> None:
    assert_shown(hostile_comparison())


def test_a_number_leads_to_its_text_only_where_that_is_there() -> None:
    report = show_comparison(COMPARISON, EDITION)
    claim = report.rows[1].cells[1].claims[0]
    assert 'href="#c2-2"' in number_html(claim, report)
    alone = show_comparison(COMPARISON, Edition(CREATED, TABLE))
    assert "href" not in number_html(claim, alone)


def test_an_unknown_language_leaves_no_attribute() -> None:
    assert language_attribute("") == ""
    assert language_attribute("ru") == ' lang="ru"'
