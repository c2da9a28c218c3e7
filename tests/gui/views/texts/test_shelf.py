"""Texts scroll together or alone, and come level where one claim is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.texts.article import Article, ArticleLook
from crossread.gui.views.texts.shelf import Shelf
from values import readout_of

SENTENCES = [f"Sentence {n} of a long account, which fills a line or two." for n in range(300)]
READOUTS = [readout_of(n, f"City {n}", SENTENCES) for n in (1, 2, 3)]
HEIGHT = 400


@pytest.fixture
def shelf(qapp: QApplication) -> Shelf:
    look = ArticleLook(QFont(), LIGHT, 320)
    articles = [
        Article(each, {claim.id: Relation.AGREE for claim in each.claims}, look)
        for each in READOUTS
    ]
    made = Shelf(articles, (), HEIGHT)
    made.settle()
    return made


def claim(readout: int, number: int) -> ClaimId:
    return READOUTS[readout].claims[number].id


def test_all_texts_scroll_by_the_same_distance(shelf: Shelf) -> None:
    shelf.scroll_all(150)
    assert shelf.tops == [150, 150, 150]
    shelf.scroll_all(-1000)
    assert shelf.tops == [0, 0, 0]


def test_one_text_scrolls_alone_and_not_beyond_its_end(shelf: Shelf) -> None:
    shelf.scroll(1, 10**9)
    assert shelf.tops == [0, shelf.most(1), 0]


@pytest.mark.parametrize("number", [0, 40, 150, 250])
def test_the_other_texts_come_level_with_the_chosen_claim(shelf: Shelf, number: int) -> None:
    others = {0: claim(0, number), 1: claim(1, 120), 2: claim(2, 60)}
    shelf.align(0, claim(0, number), others)
    ys = [shelf.extent(column, id_) for column, id_ in others.items()]
    assert all(y is not None and 0 <= y[0] < HEIGHT for y in ys)
    levels = [round(y[0]) for y in ys if y]
    assert max(levels) - min(levels) <= 2


def test_a_claim_in_view_does_not_move(shelf: Shelf) -> None:
    shelf.scroll(0, 300)
    shelf.settle()
    shown = shelf.shown(0)
    before = shelf.tops[0]
    shelf.align(0, shown[len(shown) // 2], {})
    assert shelf.tops[0] == before


def test_claims_in_view_are_those_whose_place_is(shelf: Shelf) -> None:
    shelf.scroll(2, 900)
    shelf.settle()
    for id_ in shelf.shown(2):
        extent = shelf.extent(2, id_)
        assert extent is not None
        assert extent[1] > 0
        assert extent[0] < HEIGHT


def test_a_claim_that_is_nowhere_moves_nothing(shelf: Shelf) -> None:
    shelf.align(0, ClaimId("none"), {1: claim(1, 200)})
    assert shelf.tops == [0, 0, 0]
