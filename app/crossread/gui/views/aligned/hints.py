"""What hovering says: why a row stands as it does, and what comes closest to silence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from crossread.core.messages import message
from crossread.gui.languages import tell
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.shown import ShownRow
from crossread.gui.theme.colours import MEANINGS, SIGNS, WORDS
from crossread.gui.views.selection import Place

_MOST = 6
"""Differences that a hint names; the inspector has them all."""


class RowHints(QObject):
    """Shows hints over the canvas."""

    def __init__(
        self, canvas: QWidget, model: RowsModel, place_at: Callable[[QPoint], Place | None]
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._model, self._place_at = canvas, model, place_at
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer when the mouse rests."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        place = self._place_at(event.pos())
        index = self._model.index_of(place.row) if place else None
        if place is None or index is None:
            QToolTip.hideText()
        else:
            text = hint(self._model.shown(index), place)
            QToolTip.showText(event.globalPos(), text, self._canvas)
        return True


def hint(shown: ShownRow, place: Place) -> str:
    """Return what to say of a cell: its nearest miss where it is silent, else its differences."""
    cell = next((cell for cell in shown.cells if cell.readout == place.readout), None)
    if cell is not None and not cell.claims:
        if cell.nearest is None:
            return tell(message("Not mentioned, and nothing comes close."))
        return tell(
            message(
                "Not mentioned. The nearest claim, {share:percent} alike:\n{words:quote}",
                share=round(cell.nearest.score, 2),
                words=cell.nearest.text,
            )
        )
    relation = shown.row.relation
    head = f"{SIGNS[relation]} {tell(WORDS[relation])}: {tell(MEANINGS[relation])}."
    said = dict.fromkeys(
        tell(difference.explanation) for pair in shown.row.pairs for difference in pair.differences
    )
    return "\n".join([head, *list(said)[:_MOST]])
