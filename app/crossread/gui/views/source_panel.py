"""The whole text of a readout: claims tinted by relation, the selected one framed in context."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu, QTabBar, QTextEdit, QVBoxLayout, QWidget

from crossread.core.messages import message
from crossread.core.types import Claim, ClaimId, Comparison, Readout, Span
from crossread.gui.languages import tell, worded
from crossread.gui.models.utf16 import Utf16
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.describing import short_names
from crossread.gui.views.selection import Place
from crossread.gui.views.tints import ClaimTints, cursor_at, relations_of

_TAB = 26
"""Letters of a readout's short name on its tab."""
_LEADING = 125.0
"""Line height in percent of the font's own."""
_AIRY = 200_000
"""Letters up to which lines are spaced: longer texts must be there at once."""


class SourcePanel(QWidget):
    """Shows one readout's text at a time.

    Signals:
        place_chosen: a claim was clicked; carries the claim.
        readout_chosen: another readout's tab was chosen; carries its id.
        split_wished: a claim is to be split; carries its id and the offset in the text.
    """

    claim_chosen = Signal(str)
    readout_chosen = Signal(str)
    split_wished = Signal(str, int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._comparison: Comparison | None = None
        self._place: Place | None = None
        self._units = Utf16("")
        self._shown: Readout | None = None
        self._tints: ClaimTints | None = None
        self._text = ""
        self._stale = False
        """The tints are those of another comparison or text."""
        self._behind = False
        """Something else is wanted than what is shown."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        # In a turn of its own: laying out a long text must not hold the table back.
        self._later.setInterval(0)
        self._later.timeout.connect(self._catch_up)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        worded(self.tabs.setAccessibleName, message("Readout"))
        self.tabs.tabBarClicked.connect(self._on_tab)
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        worded(self.text.setAccessibleName, message("Source text"))
        self.text.document().setDocumentMargin(16)
        self.text.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.text)
        appearance.changed.connect(self._recolour)

    @property
    def is_caught_up(self) -> bool:
        """Return whether what is wanted is what is shown; it may not be while it is not seen."""
        return not self._behind

    def show_place(self, comparison: Comparison | None, place: Place | None) -> None:
        """Show the text that the selected claim stands in."""
        if comparison is self._comparison and place == self._place:
            return
        anew = comparison is not self._comparison
        self._comparison, self._place = comparison, place
        readouts = comparison.readouts if comparison else ()
        if anew:
            self._name_tabs(comparison)
        wanted = next((r for r in readouts if place and r.id == place.readout), None)
        shown = wanted or next(iter(readouts), None)
        if shown is not None:
            self.tabs.setCurrentIndex(readouts.index(shown))
        self._shown = shown
        self._stale = self._stale or anew
        self._behind = True
        self._later.start()

    def _catch_up(self) -> None:
        """Show the text that is wanted by now, once it can be seen."""
        if self.visibleRegion().isEmpty():
            return
        text = self._shown.text if self._shown else ""
        self._behind = False
        if self._text != text:
            self._fill(text)
            self._stale = True
        if self._stale:
            self._tint()
        else:
            self._emphasise()
        self._reveal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the claim that is clicked; catch up where the panel comes to the front."""
        if event.type() == QEvent.Type.Paint and self._behind:
            self._later.start()
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            at = self.text.cursorForPosition(event.position().toPoint()).position()
            claim = self._claim_at(self._units.offset(at))
            if claim is not None and not self.text.textCursor().hasSelection():
                self.claim_chosen.emit(claim)
        if isinstance(event, QContextMenuEvent) and watched is self.text.viewport():
            at = self._units.offset(self.text.cursorForPosition(event.pos()).position())
            claim = self._claim_at(at)
            menu = _text_menu(self.text, lambda: self.split_wished.emit(claim, at))
            menu.actions()[-1].setEnabled(claim is not None)
            menu.popup(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _name_tabs(self, comparison: Comparison | None) -> None:
        readouts = comparison.readouts if comparison else ()
        while self.tabs.count() > len(readouts):
            self.tabs.removeTab(self.tabs.count() - 1)
        for index, (readout, name) in enumerate(
            zip(readouts, short_names(comparison), strict=True)
        ):
            if index >= self.tabs.count():
                self.tabs.addTab(name)
            short = name if len(name) <= _TAB else name[: _TAB - 1] + "…"
            self.tabs.setTabText(index, short.replace("&", "&&"))
            self.tabs.setTabToolTip(index, readout.name)

    def _on_tab(self, index: int) -> None:
        if self._comparison is not None and 0 <= index < len(self._comparison.readouts):
            self.readout_chosen.emit(self._comparison.readouts[index].id)

    def _claim_at(self, offset: int) -> ClaimId | None:
        for claim in self._claims():
            if any(span.start <= offset < span.end for span in claim.spans):
                return claim.id
        return None

    def _claims(self) -> Iterator[Claim]:
        """Yield the claims that stand in the text shown: one article can hold several readouts."""
        for readout in self._comparison.readouts if self._comparison else ():
            if self._shown is not None and readout.document.sha256 == self._shown.document.sha256:
                yield from readout.claims

    def _reveal(self) -> None:
        claim = self._selected()
        if claim is None:
            return
        start, end = (
            cursor_at(self.text.document(), self._units, Span(at, at))
            for at in (claim.span.start, claim.span.end)
        )
        for cursor in (end, start):
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()

    def _selected(self) -> Claim | None:
        wanted = self._place.claim if self._place else None
        return next((claim for claim in self._claims() if claim.id == wanted), None)

    def _fill(self, text: str) -> None:
        self._text, self._units = text, Utf16(text)
        self.text.setPlainText(text)
        if len(text) > _AIRY:
            return
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def _recolour(self) -> None:
        self._stale = self._behind = True
        self._later.start()

    def _tint(self) -> None:
        """Tint all claims of the text anew: another comparison, text or scheme is shown."""
        self._stale = False
        self._tints = ClaimTints(
            self.text.document(),
            self._units,
            self._claims(),
            relations_of(self._comparison),
            self._appearance.colours,
        )
        self._emphasise()

    def _emphasise(self) -> None:
        selected = self._place.claim if self._place else None
        self.text.setExtraSelections(self._tints.selecting(selected) if self._tints else [])


def _text_menu(text: QTextEdit, split: Callable[[], object]) -> QMenu:
    """Return what can be done at a place of the text; to split its claim stands last."""
    menu = text.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSeparator()
    menu.addAction(tell(message("Split the claim here"))).triggered.connect(
        lambda _checked=False: split()
    )
    return menu
