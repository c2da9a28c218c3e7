"""The selected row in full: every cell with its voice, the differences, state, note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from crossread.core.types import Comparison, Row, RowId, claims_by_id
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.colours import SIGNS, WORDS
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.cell_card import CellCard
from crossread.gui.views.describing import describe_differences, describe_origin
from crossread.gui.views.note_editor import NoteEditor
from crossread.gui.views.rich import escape, label


class Inspector(QScrollArea):
    """Shows one row; hands wishes on.

    Signals:
        join_wished: take a silent readout's nearest claim into the row; carries the readout.
        note_written: carries the row and the note.
    """

    join_wished = Signal(str)
    note_written = Signal(str, str)

    def __init__(self, appearance: Appearance, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._comparison: Comparison | None = None
        self._row: Row | None = None
        self._cards: list[CellCard] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Inspector")
        page = QWidget(self)
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(18, 14, 18, 18)
        self._page.setSpacing(12)
        self.relation, self.state, self.differences = label(page), label(page), label(page)
        self._confirm = QToolButton(page)
        self._confirm.setDefaultAction(actions[Act.CONFIRM])
        self._confirm.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.note = NoteEditor(page)
        self.note.written.connect(self.note_written)
        for widget in (self.relation, self.state, self._confirm, self.differences):
            self._page.addWidget(widget)
        self._cells = QVBoxLayout()
        self._cells.setSpacing(14)
        self._page.addLayout(self._cells)
        self._page.addWidget(self.note)
        self._page.addStretch(1)
        self.setWidget(page)
        appearance.changed.connect(self._repaint)
        self.show_row(None, None)

    def show_row(self, comparison: Comparison | None, row: Row | None) -> None:
        """Show this row of the comparison; None shows that nothing is selected."""
        if comparison is self._comparison and row is self._row and comparison is not None:
            return
        if row is None or self._row is None or row.id != self._row.id:
            self.verticalScrollBar().setValue(0)
        self._comparison, self._row = comparison, row
        self._make_cards(len(comparison.readouts) if comparison else 0)
        for widget in (self.state, self._confirm, self.differences, self.note):
            widget.setVisible(row is not None)
        self._repaint()

    def edit_note(self) -> None:
        """Put the cursor into the note."""
        self.ensureWidgetVisible(self.note)
        self.note.edit()

    def _make_cards(self, count: int) -> None:
        while len(self._cards) < count:
            card = CellCard(self)
            card.join_wished.connect(self.join_wished)
            self._cards.append(card)
            self._cells.addWidget(card)
        for index, card in enumerate(self._cards):
            card.setVisible(index < count and self._row is not None)

    def _repaint(self) -> None:
        colours = self._appearance.colours
        comparison, row = self._comparison, self._row
        if comparison is None or row is None:
            self.relation.setText(f"<span style='color:{colours.muted}'>Select a row.</span>")
            return
        tint = colours.tint(row.relation)
        number = comparison.rows.index(row) + 1
        self.relation.setText(
            f"<span style='font-size:large; font-weight:600; background:{tint.fill};"
            f" color:{colours.text}'>&nbsp;{SIGNS[row.relation]}&nbsp;</span>"
            f"<span style='font-size:large; font-weight:600'>&nbsp; {WORDS[row.relation]}</span>"
            f"<span style='color:{colours.muted}'>&nbsp;&nbsp; row {number}</span>"
        )
        self.state.setText(f"<span style='color:{colours.muted}'>{describe_origin(row)}</span>")
        lines = [
            f"<p style='margin:0 0 6px 0; line-height:125%'><b>{kind}.</b> {escape(sentence)}</p>"
            for kind, sentence in describe_differences(row, comparison)
        ]
        self.differences.setText("".join(lines))
        self.differences.setVisible(bool(lines))
        claims = claims_by_id(comparison.readouts)
        # Who speaks stands before who is silent.
        ordered = sorted(comparison.readouts, key=lambda readout: not row.claims_of(readout.id))
        for card, readout in zip(self._cards, ordered, strict=False):
            card.show_cell(readout, row, claims, colours)
        self.note.show_note(RowId(row.id), row.note)
