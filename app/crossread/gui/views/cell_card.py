"""One readout's side of the selected row, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crossread.core.messages import message
from crossread.core.types import Claim, ClaimId, Nearest, Readout, Row
from crossread.gui.languages import tell, worded
from crossread.gui.theme.colours import Colours
from crossread.gui.views.describing import describe_voice
from crossread.gui.views.rich import escape, label


class CellCard(QWidget):
    """Shows what a readout says in a row, or what comes nearest in its silence.

    Signals:
        join_wished: the nearest claim belongs to the row; carries the readout.
    """

    join_wished = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._readout = ""
        self.text = label(self)
        self.join = QPushButton(self)
        worded(self.join.setText, message("Join this claim"))
        worded(self.join.setToolTip, message("Take this claim into the row (J)"))
        self.join.clicked.connect(lambda: self.join_wished.emit(self._readout))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addWidget(self.join)

    def show_cell(
        self, readout: Readout, row: Row, claims: Mapping[ClaimId, Claim], colours: Colours
    ) -> None:
        """Show the readout's cell of the row."""
        self._readout = readout.id
        filled = row.claims_of(readout.id)
        nearest = next((near for near in row.nearest if near.readout == readout.id), None)
        if filled:
            body = "".join(_claim(claims[id_], readout, colours) for id_ in filled)
        else:
            body = _silence(nearest, claims, colours)
        self.join.setVisible(not filled and nearest is not None)
        self.join.setAccessibleName(
            tell(message("Join the nearest claim of {readout}", readout=readout.name))
        )
        self.text.setText(
            f"<p style='margin:0 0 4px 0; font-weight:600'>{escape(readout.name)}</p>{body}"
        )


def _claim(claim: Claim, readout: Readout, colours: Colours) -> str:
    text = f"<p style='margin:0 0 3px 0; line-height:125%'>{escape(claim.text)}</p>"
    voice = describe_voice(claim, readout)
    if not voice:
        return text
    style = f"margin:0 0 8px 0; line-height:120%; color:{colours.muted}"
    return f"{text}<p style='{style}'>{escape(voice)}</p>"


def _silence(nearest: Nearest | None, claims: Mapping[ClaimId, Claim], colours: Colours) -> str:
    words = tell(message("Not mentioned."))
    silent = f"<p style='margin:0; color:{colours.muted}'><i>{words}</i></p>"
    if nearest is None:
        return silent
    near = tell(
        message(
            "Comes nearest ({share:percent}): {words}",
            share=round(nearest.score, 2),
            words=claims[nearest.claim].text,
        )
    )
    style = f"margin:4px 0 0 0; line-height:125%; color:{colours.muted}"
    return f"{silent}<p style='{style}'>{escape(near)}</p>"
