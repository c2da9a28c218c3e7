"""The claims of a text, tinted by relation: made once, with another one selected at each step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from crossread.core.kinds import Relation
from crossread.core.types import Claim, ClaimId, Comparison, Span
from crossread.gui.models.utf16 import Utf16
from crossread.gui.theme.colours import Colours, blend

_CALM = 0.45
"""How much of a relation's tint the other claims get: the selected one has to stand out."""
Selections = list[QTextEdit.ExtraSelection]


class ClaimTints:
    """Marks for every claim that stands in a row."""

    def __init__(
        self,
        document: QTextDocument,
        units: Utf16,
        claims: Iterable[Claim],
        relations: Mapping[ClaimId, Relation],
        colours: Colours,
    ) -> None:
        self._relations = relations
        self._strong = {each: _style(each, colours, selected=True) for each in Relation}
        calm = {each: _style(each, colours, selected=False) for each in Relation}
        self._marks = {
            claim.id: [
                _mark(cursor_at(document, units, span), calm[relations[claim.id]])
                for span in claim.spans
            ]
            for claim in claims
            if claim.id in relations
        }

    def selecting(self, selected: ClaimId | None) -> Selections:
        """Return all marks, those of the selected claim strong."""
        marks = [mark for id_, each in self._marks.items() if id_ != selected for mark in each]
        if selected in self._marks:
            strong = self._strong[self._relations[selected]]
            marks += [_mark(mark.cursor, strong) for mark in self._marks[selected]]
        return marks


def relations_of(comparison: Comparison | None) -> Mapping[ClaimId, Relation]:
    """Return the relation of the row that each claim stands in."""
    rows = comparison.rows if comparison else ()
    return {id_: row.relation for row in rows for cell in row.cells for id_ in cell.claims}


def cursor_at(document: QTextDocument, units: Utf16, span: Span) -> QTextCursor:
    """Return a cursor that selects *span*."""
    cursor = QTextCursor(document)
    cursor.setPosition(units.units(span.start))
    cursor.setPosition(units.units(span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _mark(cursor: QTextCursor, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, style
    return mark


def _style(relation: Relation, colours: Colours, *, selected: bool) -> QTextCharFormat:
    tint = colours.tint(relation)
    style = QTextCharFormat()
    fill = tint.fill if selected else blend(tint.fill, colours.base, _CALM)
    style.setBackground(QColor(fill))
    style.setForeground(QColor(colours.text))
    if selected:
        style.setFontWeight(QFont.Weight.DemiBold)
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(QColor(tint.line))
    return style
