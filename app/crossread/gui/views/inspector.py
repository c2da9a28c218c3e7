"""The selected row in full: every cell with its voice, the differences, reasons, state, note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import message
from crossread.core.types import Claim, ClaimId, Comparison, Row, claims_by_id
from crossread.gui.languages import languages, tell, worded
from crossread.gui.models.reasons import reasons_of
from crossread.gui.models.weighing import Weighed
from crossread.gui.theme.appearance import Appearance
from crossread.gui.theme.colours import SIGNS, WORDS, Colours
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.cell_card import CellCard
from crossread.gui.views.describing import (
    describe_differences,
    describe_origin,
    describe_reasons,
)
from crossread.gui.views.note_editor import NoteEditor
from crossread.gui.views.rich import escape, label
from crossread.gui.views.tag_editor import TagEditor
from crossread.gui.views.voice_editor import VoiceEditor
from crossread.gui.views.weights import weights_table

RELATING = (Act.MARK_AGREE, Act.MARK_DIFFER, Act.MARK_CONTRADICT)


class Inspector(QScrollArea):
    """Shows one row; hands wishes on.

    Signals:
        join_wished: take a silent readout's nearest claim into the row; carries the readout.
        note_written: carries the row and the note.
        shown: another row is shown; carries the comparison and the row, or None twice.
    """

    join_wished = Signal(str)
    note_written = Signal(str, str)
    shown = Signal(object, object)

    def __init__(self, appearance: Appearance, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._comparison: Comparison | None = None
        self._row: Row | None = None
        self._claims: Mapping[ClaimId, Claim] = {}
        self._cards: list[CellCard] = []
        self._tags: tuple[str, ...] = ()
        """Those of all rows, the commonest first."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        worded(self.setAccessibleName, message("Inspector"))
        page = QWidget(self)
        self.relation, self.state = label(page), label(page)
        self.differences, self.reasons, self.weights = label(page), label(page), label(page)
        self._weighed: tuple[Weighed, ...] = ()
        self._buttons = _buttons(actions, page)
        self.voice, self.tags, self.note = VoiceEditor(page), TagEditor(page), NoteEditor(page)
        self.note.written.connect(self.note_written)
        self._cells = QVBoxLayout()
        self._arrange(page)
        self.setWidget(page)
        appearance.changed.connect(self._repaint)
        self.show_row(None, None)
        languages().changed.connect(self._repaint)

    def show_row(
        self, comparison: Comparison | None, row: Row | None, claim: ClaimId | None = None
    ) -> None:
        """Show this row of the comparison, and the voice of one claim; None shows nothing."""
        if comparison is not self._comparison:
            self._claims = claims_by_id(comparison.readouts) if comparison else {}
            tags = Counter(tag for row in comparison.rows for tag in row.tags) if comparison else {}
            self._tags = tuple(sorted(tags, key=lambda tag: (-tags[tag], tag)))
        self.voice.show_claim(comparison, self._claims.get(claim) if claim else None)
        if comparison is self._comparison and row is self._row and comparison is not None:
            return
        if row is None or self._row is None or row.id != self._row.id:
            self.verticalScrollBar().setValue(0)
        self._comparison, self._row, self._weighed = comparison, row, ()
        self.shown.emit(comparison, row)
        self._make_cards(len(comparison.readouts) if comparison else 0)
        for widget in (self.state, self._buttons, self.differences, self.tags, self.note):
            widget.setVisible(row is not None)
        self._repaint()

    def show_weights(self, row: Row, weighed: tuple[Weighed, ...]) -> None:
        """Show how much each signal gave, where this row is still looked at."""
        if row is self._row:
            self._weighed = weighed
            self._weigh(self._appearance.colours)

    def edit_note(self) -> None:
        """Put the cursor into the note."""
        self.note.edit()
        self.ensureWidgetVisible(self.note)

    def edit_tags(self) -> None:
        """Put the cursor into the field for another tag."""
        self.tags.edit()
        self.ensureWidgetVisible(self.tags)

    def edit_voice(self) -> None:
        """Put the cursor into the voice of the selected claim."""
        self.voice.edit()
        self.ensureWidgetVisible(self.voice)

    def _arrange(self, page: QWidget) -> None:
        self._cells.setSpacing(14)
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(12)
        for widget in (self.relation, self.state, self._buttons, self.differences):
            column.addWidget(widget)
        column.addLayout(self._cells)
        for widget in (self.voice, self.reasons, self.weights, self.tags, self.note):
            column.addWidget(widget)
        column.addStretch(1)

    def _make_cards(self, count: int) -> None:
        while len(self._cards) < count:
            card = CellCard(self)
            card.join_wished.connect(self.join_wished)
            self._cards.append(card)
            self._cells.addWidget(card)
        for index, card in enumerate(self._cards):
            card.setVisible(index < count and self._row is not None)

    def _repaint(self) -> None:
        colours, comparison, row = self._appearance.colours, self._comparison, self._row
        if comparison is None or row is None:
            asked = tell(message("Select a row."))
            self.relation.setText(f"<span style='color:{colours.muted}'>{asked}</span>")
            self.reasons.hide()
            self.weights.hide()
            return
        self.relation.setText(_heading(comparison, row, colours))
        self.state.setText(f"<span style='color:{colours.muted}'>{describe_origin(row)}</span>")
        lines = [
            f"<p style='margin:0 0 6px 0; line-height:125%'><b>{kind}.</b> {escape(sentence)}</p>"
            for kind, sentence in describe_differences(row, comparison)
        ]
        self.differences.setText("".join(lines))
        self.differences.setVisible(bool(lines))
        self._explain(comparison, row, colours)
        self._weigh(colours)
        # Who speaks stands before who is silent.
        ordered = sorted(comparison.readouts, key=lambda readout: not row.claims_of(readout.id))
        for card, readout in zip(self._cards, ordered, strict=False):
            card.show_cell(readout, row, self._claims, colours)
        self.tags.show_tags(row.tags, self._tags, colours)
        self.note.show_note(row.id, row.note)

    def _explain(self, comparison: Comparison, row: Row, colours: Colours) -> None:
        """Say why the cells stand beside each other."""
        named = len(row.pairs) > 1
        told = [
            describe_reasons(reasons, names=named)
            for reasons in reasons_of(row, comparison.readouts)
        ]
        style = f"margin:2px 0 0 0; line-height:125%; color:{colours.muted}"
        lines = "".join(f"<p style='{style}'>{escape(one)}</p>" for one in told)
        why = tell(message("Why matched"))
        self.reasons.setText(f"<p style='margin:0'><b>{why}</b></p>{lines}")
        self.reasons.setVisible(bool(told))

    def _weigh(self, colours: Colours) -> None:
        self.weights.setText(weights_table(self._weighed, colours))
        self.weights.setVisible(bool(self._weighed))


def _number(row: Row, comparison: Comparison) -> int:
    """Return the number of a row; it is the comparison's own, so that none need be compared."""
    return next(number for number, each in enumerate(comparison.rows, start=1) if each is row)


def _heading(comparison: Comparison, row: Row, colours: Colours) -> str:
    number = tell(message("row {number}", number=_number(row, comparison)))
    return (
        f"<span style='font-size:large; font-weight:600;"
        f" background:{colours.tint(row.relation).fill};"
        f" color:{colours.text}'>&nbsp;{SIGNS[row.relation]}&nbsp;</span>"
        f"<span style='font-size:large; font-weight:600'>&nbsp; {tell(WORDS[row.relation])}</span>"
        f"<span style='color:{colours.muted}'>&nbsp;&nbsp; {number}</span>"
    )


def _buttons(actions: Actions, page: QWidget) -> QWidget:
    """Return a line with what is done most: confirm, and another relation."""
    confirm, relate = QToolButton(page), QPushButton(page)
    worded(relate.setText, message("Change relation"))
    confirm.setDefaultAction(actions[Act.CONFIRM])
    confirm.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    worded(relate.setToolTip, message("Say how the readouts stand to each other in this row"))
    menu = QMenu(relate)
    menu.addActions([actions[act] for act in RELATING])
    relate.setMenu(menu)
    line = QWidget(page)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(confirm)
    row.addWidget(relate)
    row.addStretch(1)
    return line
