"""A text laid out where it is looked at: places of claims are where their words are painted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from crossread.core.kinds import Relation
from crossread.core.types import Readout, Span
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.texts.article import Article, ArticleLook
from values import NORTH, readout_of

LONG = readout_of(1, "North", [f"Sentence number {n} of a very long account." for n in range(600)])


def article(readout: Readout, width: int = 300) -> Article:
    relations = {claim.id: Relation.DIFFER for claim in readout.claims}
    return Article(readout, relations, ArticleLook(QFont(), LIGHT, width))


@pytest.fixture
def north(qapp: QApplication) -> Article:
    return article(NORTH)


def test_claims_follow_each_other_down_the_text(north: Article) -> None:
    tops = [north.reveal(claim.id) for claim in NORTH.claims]
    assert None not in tops
    assert [extent[0] for extent in tops if extent] == sorted(e[0] for e in tops if e)


@pytest.mark.parametrize("index", range(4))
def test_the_claim_at_its_place_is_found(north: Article, index: int) -> None:
    claim = NORTH.claims[index]
    extent = north.reveal(claim.id)
    assert extent is not None
    found = {north.claim_at(x, extent[0] + 4) for x in range(0, 300, 6)}
    assert claim.id in found


def test_beside_all_words_there_is_no_claim(north: Article) -> None:
    assert north.claim_at(5000, 60) is None
    assert north.claim_at(5, 4) is None


def test_only_what_is_looked_at_is_laid_out(qapp: QApplication) -> None:
    long = article(LONG)
    guessed = long.extent(LONG.claims[-1].id)
    long.settle(0, 400)
    assert guessed is not None
    exact = long.reveal(LONG.claims[-1].id)
    assert exact is not None
    assert abs(exact[0] - guessed[0]) < long.total / 3


def test_what_is_seen_stays_in_place_while_heights_become_exact(qapp: QApplication) -> None:
    long = article(LONG)
    top = long.settle(long.total // 2, 400)
    assert long.settle(top, 400) == top


def test_scrolling_stops_at_the_ends(north: Article) -> None:
    assert north.settle(-500, 100) == 0
    assert north.settle(10_000, 100) == north.total - 100


def test_an_empty_text_has_nothing_in_it(qapp: QApplication) -> None:
    document = replace(NORTH.document, text="", body=Span(0, 0))
    empty = article(replace(NORTH, document=document, claims=()))
    assert empty.settle(50, 100) == 0
    assert empty.claim_at(5, 5) is None
    assert empty.extent(NORTH.claims[0].id) is None
    assert list(empty.visible(0, 100)) == []


def test_tints_cover_the_claims_words(north: Article) -> None:
    laid = north.lay(1)
    covered = sum(each.length for each in laid.layout.formats())
    assert covered == sum(len(claim.text) for claim in NORTH.claims)
