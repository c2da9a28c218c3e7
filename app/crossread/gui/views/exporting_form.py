"""The choices of a report as a form: parts, rows, paper, language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import LANGUAGES, Message, message
from crossread.core.reports.edition import BUILT_IN, FULL, Orientation, Paper, Profile
from crossread.core.reports.words import HEADINGS, RELATIONS, SIGNS
from crossread.gui.languages import language_now, tell

_PAPERS = {Paper.A4: message("A4"), Paper.LETTER: message("Letter")}
_ORIENTATIONS = {
    Orientation.AUTO: message("As the columns need"),
    Orientation.PORTRAIT: message("Portrait"),
    Orientation.LANDSCAPE: message("Landscape"),
}
_MOST = 99
Choice = TypeVar("Choice", bound=StrEnum)


class ExportForm(QWidget):
    """Shows a profile and lets the user change it.

    Signals:
        changed: the user chose something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._profile = FULL
        self.parts = {part: QCheckBox(tell(heading), self) for part, heading in HEADINGS.items()}
        self.relations = {
            relation: QCheckBox(f"{SIGNS[relation]} {tell(word)}", self)
            for relation, word in RELATIONS.items()
        }
        self.most = QSpinBox(self)
        self.most.setRange(0, _MOST)
        self.most.setSpecialValueText(tell(message("All")))
        self.paper = _combo(_PAPERS.items(), self)
        self.orientation = _combo(_ORIENTATIONS.items(), self)
        self.language = QComboBox(self)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self._arrange()
        self.show_profile(FULL)
        self._connect()

    @property
    def profile(self) -> Profile:
        """Return the profile as it is chosen now."""
        return replace(
            self._profile,
            parts=frozenset(part for part, box in self.parts.items() if box.isChecked()),
            relations=frozenset(each for each, box in self.relations.items() if box.isChecked()),
            most_findings=self.most.value(),
            paper=_chosen(self.paper, Paper),
            orientation=_chosen(self.orientation, Orientation),
            language=str(self.language.currentData()),
        )

    def show_profile(self, profile: Profile) -> None:
        """Show another profile, without a signal."""
        self._profile = profile
        blocked = self.blockSignals(True)
        for part, box in self.parts.items():
            box.setChecked(part in profile.parts)
        for relation, box in self.relations.items():
            box.setChecked(relation in profile.relations)
        self.most.setValue(profile.most_findings)
        for combo, value in (
            (self.paper, profile.paper.value),
            (self.orientation, profile.orientation.value),
            (self.language, language_now() if profile in BUILT_IN else profile.language),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.blockSignals(blocked)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_group(message("Contents"), self.parts.values(), self))
        column.addWidget(_group(message("Rows"), self.relations.values(), self))
        form = QFormLayout()
        form.addRow(tell(message("Findings at most")), self.most)
        form.addRow(tell(message("Language")), self.language)
        form.addRow(tell(message("Paper")), self.paper)
        form.addRow(tell(message("Orientation")), self.orientation)
        column.addLayout(form)

    def _connect(self) -> None:
        for box in (*self.parts.values(), *self.relations.values()):
            box.toggled.connect(lambda _on: self.changed.emit())
        for combo in (self.paper, self.orientation, self.language):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.most.valueChanged.connect(lambda _value: self.changed.emit())


def _group(title: Message, boxes: Iterable[QCheckBox], parent: QWidget) -> QGroupBox:
    group = QGroupBox(tell(title), parent)
    grid = QGridLayout(group)
    grid.setVerticalSpacing(4)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // 2, number % 2)
    return group


def _combo(items: Iterable[tuple[StrEnum, Message]], parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    for value, label in items:
        combo.addItem(tell(label), value.value)
    return combo


def _chosen(combo: QComboBox, kind: type[Choice]) -> Choice:
    return kind(str(combo.currentData()))
