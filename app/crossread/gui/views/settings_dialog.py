"""The settings: each is applied at once, and all can be put back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import LANGUAGES, Message, message
from crossread.gui.languages import tell
from crossread.gui.theme.appearance import Appearance, Scheme
from crossread.gui.theme.colour_sets import NAMES, ColourSet
from crossread.gui.views.asking import ask
from crossread.gui.views.data_places import DataPlace, told_size
from crossread.gui.views.recent import Recent
from crossread.gui.views.speaking import SYSTEM, speak

_SCHEMES: Mapping[Scheme, Message] = {
    Scheme.SYSTEM: message("Like the system"),
    Scheme.LIGHT: message("Light"),
    Scheme.DARK: message("Dark"),
}
_REMEMBER = message("Remember what the meaning model made of texts")
_REMEMBERED = message(
    "The same texts are compared faster the next time. No text is kept, only numbers under a "
    "hash; still, who has the model could tell something of what was meant."
)
_LEAST, _MOST, _STEP = 60, 240, 10
"""Text sizes in percent of the normal one."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What the settings change and show."""

    appearance: Appearance
    recent: Recent
    profiles: Mapping[str, str]
    """What each report profile is called, by its name."""
    places: tuple[DataPlace, ...]
    """Where data lives."""
    zoom: Callable[[float], object]
    """Shows text in another size, 1 being its normal one."""
    show_colours: Callable[[], object]
    delete_all: Callable[[], object]


class SettingsDialog(QDialog):
    """Shows what is chosen; made anew each time that it is opened."""

    def __init__(self, reach: Reach, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tell(message("Settings")))
        self._reach, self._window = reach, parent
        self.language, self.theme = QComboBox(self), QComboBox(self)
        self.text_size, self.profile = QSpinBox(self), QComboBox(self)
        self.colours = QComboBox(self)
        self.meaning = QCheckBox(tell(message("Match new comparisons by meaning, too")), self)
        self.remembers = QCheckBox(tell(_REMEMBER), self)
        self.remembers.setToolTip(tell(_REMEMBERED))
        self._offer()
        self.show_chosen()
        self._arrange()
        self._connect()

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        recent = self._reach.recent
        for box, value in (
            (self.language, recent.language),
            (self.theme, recent.scheme.value),
            (self.colours, recent.colour_set.value),
            (self.profile, recent.choices.profile),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.text_size.setValue(round(recent.zoom * 100))
        self.meaning.setChecked(recent.choices.meaning)
        self.remembers.setChecked(recent.choices.remembers)

    def reset(self) -> None:
        """Put every setting back to what it was at first."""
        self.theme.setCurrentIndex(0)
        self.colours.setCurrentIndex(0)
        self.text_size.setValue(100)
        self.profile.setCurrentIndex(0)
        self.meaning.setChecked(True)
        self.remembers.setChecked(True)
        self.language.setCurrentIndex(0)

    def _offer(self) -> None:
        self.language.addItem(tell(message("Like the system")), SYSTEM)
        for code, own_name in LANGUAGES.items():
            self.language.addItem(own_name, code)
        for scheme, name in _SCHEMES.items():
            self.theme.addItem(tell(name), scheme.value)
        for colour_set, name in NAMES.items():
            self.colours.addItem(tell(name), colour_set.value)
        for profile, told in self._reach.profiles.items():
            self.profile.addItem(told, profile)
        self.text_size.setRange(_LEAST, _MOST)
        self.text_size.setSingleStep(_STEP)
        self.text_size.setSuffix("\u202f%")

    def _connect(self) -> None:
        recent = self._reach.recent
        self.theme.currentIndexChanged.connect(lambda _at: self._choose_theme())
        self.colours.currentIndexChanged.connect(lambda _at: self._choose_colours())
        self.text_size.valueChanged.connect(self._choose_size)
        self.profile.currentIndexChanged.connect(
            lambda _at: recent.choices.keep_profile(self.profile.currentData())
        )
        self.meaning.toggled.connect(recent.choices.keep_meaning)
        self.remembers.toggled.connect(recent.choices.keep_remembers)
        self.language.currentIndexChanged.connect(lambda _at: self._choose_language())

    def _choose_theme(self) -> None:
        scheme = Scheme(self.theme.currentData())
        self._reach.recent.keep_scheme(scheme)
        self._reach.appearance.choose(scheme)

    def _choose_colours(self) -> None:
        colour_set = ColourSet(self.colours.currentData())
        self._reach.recent.keep_colour_set(colour_set)
        self._reach.appearance.choose_set(colour_set)

    def _choose_size(self, percent: int) -> None:
        self._reach.recent.keep_zoom(percent / 100)
        self._reach.zoom(percent / 100)

    def _choose_language(self) -> None:
        """Speak it; this window says its own words when it is opened again."""
        speak(self.language.currentData(), self._reach.recent)
        again = SettingsDialog(self._reach, self._window)
        again.move(self.pos())
        again.show()
        self.close()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(tell(message("Language")), self.language)
        form.addRow(tell(message("Theme")), self.theme)
        form.addRow(tell(message("Text size")), self.text_size)
        form.addRow(tell(message("Colours")), self.colours)
        told = _button(message("What do these colours mean?"), self._reach.show_colours, self)
        form.addRow("", told)
        form.addRow(tell(message("Reports begin with")), self.profile)
        form.addRow("", self.meaning)
        form.addRow("", self.remembers)
        buttons = QHBoxLayout()
        buttons.addWidget(_button(message("Reset all"), self.reset, self))
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.close)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._data())
        column.addLayout(buttons)

    def _data(self) -> QGroupBox:
        """Return where data lives, with a way there and a way to be rid of it."""
        group = QGroupBox(tell(message("Your data on this computer")), self)
        column = QVBoxLayout(group)
        for place in self._reach.places:
            column.addLayout(_place(place, group))
        column.addWidget(_button(message("Delete all…"), self._ask, group))
        return group

    def _ask(self) -> None:
        ask(
            self,
            tell(message("Delete settings, profiles, log, caches and work that was kept aside?")),
            tell(message("Comparisons and reports that you saved yourself stay where they are.")),
            {message("Discard all"): self._delete},
        )

    def _delete(self) -> None:
        self._reach.delete_all()
        self.show_chosen()


def _button(text: Message, call: Callable[[], object], parent: QWidget) -> QPushButton:
    button = QPushButton(tell(text), parent)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: call())
    return button


def _place(place: DataPlace, parent: QWidget) -> QHBoxLayout:
    """Return a line that tells where something lives, with what can be done about it."""
    line, what = QHBoxLayout(), tell(place.what)
    told = QLabel(f"{what}\n{place.folder}", parent)
    told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    line.addWidget(told, 1)
    show = _button(message("Show folder"), partial(_show, place.folder), parent)
    show.setEnabled(place.folder.is_dir())
    show.setAccessibleDescription(what)
    line.addWidget(show)
    if not place.pattern:
        return line

    def count() -> None:
        size = place.size()
        told.setText(f"{what} ({told_size(size)})\n{place.folder}")
        delete.setEnabled(size > 0)

    def rid() -> None:
        place.delete()
        count()

    delete = _button(message("Delete"), rid, parent)
    delete.setAccessibleDescription(what)
    line.addWidget(delete)
    count()
    return line


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
