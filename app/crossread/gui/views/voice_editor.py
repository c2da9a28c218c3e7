"""Who tells the selected claim, who speaks in it to whom, and for which side: four fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossread.core.corrections import Correction, SetParty, SetVoice
from crossread.core.messages import Message, message, plural
from crossread.core.types import Claim, ClaimId, Comparison
from crossread.gui.languages import retold, tell, worded
from crossread.gui.views.rich import caption, escape, label

_FIELDS = {
    "teller": message("&Told by"),
    "speaker": message("&Speaker"),
    "addressee": message("T&o"),
    "party": message("Si&de"),
}
_QUOTED = 90
"""Letters of the claim that the editor repeats."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names to choose from in each field, and the claims of each teller."""

    of_field: dict[str, tuple[str, ...]]
    claims_of: dict[str, tuple[ClaimId, ...]]


class VoiceEditor(QWidget):
    """Edits the voice of one claim, or of all claims of its teller; folded until it is wanted.

    Signals:
        voiced: another voice is wanted; carries a `SetVoice` or a `SetParty`.
        left: the user is done.
    """

    voiced = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._claim: Claim | None = None
        self._names = Names({}, {})
        self._stale = True
        self.fold = QToolButton(self)
        worded(self.fold.setText, message("Who says it"))
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        worded(
            self.fold.setToolTip,
            message("Correct who tells the selected claim, who speaks, and for whom (V)"),
        )
        self.fold.toggled.connect(self._unfold)
        self.body = QWidget(self)
        self.words = label(self.body)
        self.lines = {name: self._line(text) for name, text in _FIELDS.items()}
        self.fields = {name: self._combo(line) for name, line in self.lines.items()}
        self.all = QCheckBox(self.body)
        self.apply = QPushButton(self.body)
        worded(self.apply.setText, message("Apply"))
        self.apply.clicked.connect(self.write)
        self._arrange()
        self._unfold(on=False)

    def show_claim(self, comparison: Comparison | None, claim: Claim | None) -> None:
        """Show the voice of a claim; None folds the fields away."""
        self._stale = self._stale or comparison is not self._comparison
        if claim == self._claim and comparison is self._comparison:
            return
        self._comparison, self._claim = comparison, claim
        self.setVisible(claim is not None)
        if claim is not None and self.fold.isChecked():
            self._fill(claim)

    def edit(self) -> None:
        """Unfold the fields and put the cursor into the first one."""
        self.fold.setChecked(True)
        self.lines["teller"].setFocus()
        self.lines["teller"].selectAll()

    def write(self) -> None:
        """Hand the voice on if it is another one."""
        correction = self._correction()
        if correction is not None:
            self.voiced.emit(correction)
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Apply with Return, and leave with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.write()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self._claim is not None:
                    self._fill(self._claim)
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _correction(self) -> Correction | None:
        claim = self._claim
        if claim is None:
            return None
        typed = {name: " ".join(box.currentText().split()) for name, box in self.fields.items()}
        changed = {
            name: text for name, text in typed.items() if text != (getattr(claim.voice, name) or "")
        }
        teller = claim.voice.teller
        if not changed:
            return None
        if not (self.all.isChecked() and self.all.isEnabled() and teller):
            return SetVoice((claim.id,), **changed)
        if changed.keys() == {"party"}:
            return SetParty(teller, changed["party"])
        return SetVoice(self._names.claims_of.get(teller, (claim.id,)), **changed)

    def _unfold(self, on: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.body.setVisible(on)
        if on and self._claim is not None:
            self._fill(self._claim)

    def _fill(self, claim: Claim) -> None:
        if self._stale and self._comparison is not None:
            self._stale, self._names = False, names_in(self._comparison)
            for name, box in self.fields.items():
                box.clear()
                box.addItems(self._names.of_field[name])
        text = " ".join(claim.text.split())
        short = text if len(text) <= _QUOTED else f"{text[: _QUOTED - 1]}…"
        self.words.setText(f"<i>{escape(short)}</i>")
        for name, box in self.fields.items():
            box.setCurrentText(getattr(claim.voice, name) or "")
            self.lines[name].setCursorPosition(0)
        others = len(self._names.claims_of.get(claim.voice.teller or "", ())) - 1
        self.all.setChecked(False)
        self.all.setEnabled(others > 0)
        self.all.setVisible(others > 0)
        self.all.setText(
            tell(
                plural(
                    "Also in {count} other claim that {teller} tells",
                    "Also in {count} other claims that {teller} tells",
                    count=max(others, 0),
                    teller=claim.voice.teller or "",
                )
            ).replace("&", "&&")
        )

    def _line(self, name: Message) -> QLineEdit:
        line = QLineEdit(self.body)
        retold(line, lambda: line.setAccessibleName(tell(name).replace("&", "")))
        worded(line.setPlaceholderText, message("nobody named"))
        line.installEventFilter(self)
        return line

    def _combo(self, line: QLineEdit) -> QComboBox:
        box = QComboBox(self.body)
        box.setEditable(True)
        box.setLineEdit(line)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        retold(box, lambda: box.setAccessibleName(line.accessibleName()))
        box.installEventFilter(self)  # the keyboard is with the box, not with its line
        return box

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        for name, text in _FIELDS.items():
            told = caption(text, self.body)
            told.setBuddy(self.fields[name])
            form.addRow(told, self.fields[name])
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.apply)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.words)
        inner.addLayout(form)
        inner.addWidget(self.all)
        inner.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.fold)
        column.addWidget(self.body)


def names_in(comparison: Comparison) -> Names:
    """Return what a comparison's voices are called, for each field, and who tells what."""
    claims = [claim for readout in comparison.readouts for claim in readout.claims]
    parties = [readout.document.party for readout in comparison.readouts]
    told: dict[str, list[ClaimId]] = {}
    for claim in claims:
        if claim.voice.teller:
            told.setdefault(claim.voice.teller, []).append(claim.id)
    people = [name for c in claims for name in (c.voice.speaker, c.voice.addressee) if name]
    fields = {
        "teller": _sorted([*told, *people]),
        "speaker": _sorted([*people, *told]),
        "addressee": _sorted([*people, *told]),
        "party": _sorted([*parties, *(c.voice.party for c in claims if c.voice.party)]),
    }
    return Names(fields, {name: tuple(ids) for name, ids in told.items()})


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if name}, key=str.casefold))
