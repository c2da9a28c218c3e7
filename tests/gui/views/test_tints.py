from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Span
from crossread.gui.models.utf16 import Utf16
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.tints import ClaimTints, cursor_at, relations_of
from values import COMPARISON, NORTH


def tints(qapp: QApplication) -> tuple[QTextDocument, ClaimTints]:
    document = QTextDocument(NORTH.text)
    relations = relations_of(COMPARISON)
    return document, ClaimTints(document, Utf16(NORTH.text), NORTH.claims, relations, LIGHT)


def test_every_claim_is_marked_once_whatever_is_selected(qapp: QApplication) -> None:
    _document, made = tints(qapp)
    for selected in (None, *(claim.id for claim in NORTH.claims), ClaimId("r9.c9")):
        marked = [mark.cursor.selectedText() for mark in made.selecting(selected)]
        assert sorted(marked) == sorted(claim.text for claim in NORTH.claims)


def test_only_the_selected_claim_is_strong(qapp: QApplication) -> None:
    _document, made = tints(qapp)
    fills = {
        mark.cursor.selectedText(): mark.format.background().color().name()
        for mark in made.selecting(NORTH.claims[2].id)
    }
    assert fills[NORTH.claims[2].text] == LIGHT.contradict.fill
    assert LIGHT.agree.fill not in fills.values()


def test_each_claim_knows_the_relation_of_its_row() -> None:
    relations = relations_of(COMPARISON)
    assert relations[ClaimId("r1.c4")] is Relation.ONLY
    assert relations[ClaimId("r2.c3")] is Relation.CONTRADICT
    assert relations_of(None) == {}


def test_a_cursor_selects_its_span_beyond_wide_letters(qapp: QApplication) -> None:
    text = "😀 They met."
    document = QTextDocument(text)
    assert cursor_at(document, Utf16(text), Span(2, 10)).selectedText() == "They met"
