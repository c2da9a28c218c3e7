"""The profiles under their names: choose one, keep the present choices as one, forget one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QPushButton, QWidget

from crossread.core.errors import CrossreadError
from crossread.core.messages import message
from crossread.core.reports.edition import BUILT_IN, LABELS, Profile
from crossread.core.reports.profiles import load_profiles, save_profiles, with_profile
from crossread.gui.languages import tell

_BUILT_IN = frozenset(profile.name for profile in BUILT_IN)


class ProfileBar(QWidget):
    """One line: the profiles, and what can be done with them.

    Signals:
        chosen: carries the profile that the user wants.
        keep_wished: carries the name under which the present choices are to be kept.
        said: something went wrong; carries a sentence.
    """

    chosen = Signal(object)
    keep_wished = Signal(str)
    said = Signal(str)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self._own: tuple[Profile, ...] = ()
        self.names = QComboBox(self)
        self.names.setAccessibleName(tell(message("Report profile")))
        self.keep = QPushButton(tell(message("Keep as…")), self)
        self.forget = QPushButton(tell(message("Forget")), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.names, 1)
        for button in (self.keep, self.forget):
            button.setAutoDefault(False)
            line.addWidget(button)
        self.names.activated.connect(self._choose)
        self.keep.clicked.connect(self._ask_name)
        self.forget.clicked.connect(self._forget)

    def load(self) -> None:
        """Read the user's profiles; the built-in ones are there in any case."""
        try:
            self._own = load_profiles(self._path)
        except CrossreadError as error:
            self.said.emit(tell(error.sentence))
        self._fill(self.names.currentData())

    def choose(self, name: str) -> None:
        """Choose a profile by its name, where there is one."""
        index = self.names.findData(name)
        if index > 0:
            self.names.setCurrentIndex(index)
            self._choose(index)

    def keep_profile(self, profile: Profile) -> None:
        """Keep a profile under its name, and choose it."""
        self._write(with_profile(self._own, profile))
        self._fill(profile.name)

    def _fill(self, chosen: str | None) -> None:
        self.names.clear()
        for profile in (*BUILT_IN, *self._own):
            label = LABELS.get(profile.name)
            self.names.addItem(tell(label) if label else profile.name, profile.name)
        self.names.setCurrentIndex(max(0, self.names.findData(chosen)))
        self.forget.setEnabled(self.names.currentData() not in _BUILT_IN)

    def _choose(self, index: int) -> None:
        self.forget.setEnabled(self.names.itemData(index) not in _BUILT_IN)
        self.chosen.emit((*BUILT_IN, *self._own)[index])

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tell(message("Keep these choices")))
        dialog.setLabelText(
            tell(message("Name of the profile; crossread --profile finds it, too:"))
        )
        name = self.names.currentData()
        dialog.setTextValue("" if name in _BUILT_IN else name)
        dialog.textValueSelected.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, typed: str) -> None:
        name = " ".join(typed.split())
        if name in _BUILT_IN:
            self.said.emit(tell(message("“{name}” is built in: choose another name.", name=name)))
        elif name:
            self.keep_wished.emit(name)

    def _forget(self) -> None:
        name = self.names.currentData()
        self._write(tuple(profile for profile in self._own if profile.name != name))
        self._fill(None)
        self.chosen.emit(BUILT_IN[0])

    def _write(self, profiles: tuple[Profile, ...]) -> None:
        try:
            save_profiles(self._path, profiles)
            self._own = profiles
        except CrossreadError as error:
            self.said.emit(tell(error.sentence))
