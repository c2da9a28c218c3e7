"""What was opened last, and how the windows looked: the only things kept between runs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from crossread.core.messages import LANGUAGES
from crossread.gui.theme.appearance import Scheme
from crossread.gui.theme.colour_sets import ColourSet
from crossread.gui.views.choices import Choices
from crossread.gui.views.kept_archives import KeptArchives

_MOST = 8
Files = tuple[Path, ...]
"""A saved comparison, or the readouts that were compared."""


class Recent(QObject):
    """Remembers through QSettings.

    Signals:
        changed: the list of recent comparisons, or of archives, is another one now.
    """

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.choices = Choices(settings)
        self.archives = KeptArchives(settings)

    @property
    def entries(self) -> tuple[Files, ...]:
        """Return what was opened, the latest first; files that are gone are left out."""
        try:
            stored = json.loads(str(self._settings.value("recent", "[]")))
            entries = [tuple(Path(str(path)) for path in entry) for entry in stored]
        except (ValueError, TypeError):
            return ()
        return tuple(entry for entry in entries if entry and all(path.exists() for path in entry))

    def add(self, files: Sequence[Path]) -> None:
        """Put files on top of the list."""
        new = tuple(path.absolute() for path in files)
        kept = [new, *(entry for entry in self.entries if entry != new)][:_MOST]
        self._settings.setValue("recent", json.dumps([[str(p) for p in entry] for entry in kept]))
        self.changed.emit()

    def add_archive(self, folder: Path) -> None:
        """Put an archive on top of those that were opened."""
        self.archives.add(folder)
        self.changed.emit()

    @property
    def scheme(self) -> Scheme:
        """Return the scheme chosen last."""
        stored = str(self._settings.value("scheme", Scheme.SYSTEM.value))
        return Scheme(stored) if stored in set(Scheme) else Scheme.SYSTEM

    def keep_scheme(self, scheme: Scheme) -> None:
        """Remember the scheme."""
        self._settings.setValue("scheme", scheme.value)

    @property
    def colour_set(self) -> ColourSet:
        """Return the set of colours chosen last."""
        stored = str(self._settings.value("colours", ColourSet.USUAL.value))
        return ColourSet(stored) if stored in set(ColourSet) else ColourSet.USUAL

    def keep_colour_set(self, colour_set: ColourSet) -> None:
        """Remember the set of colours."""
        self._settings.setValue("colours", colour_set.value)

    @property
    def language(self) -> str:
        """Return the language chosen last; empty for the system's."""
        stored = str(self._settings.value("language", ""))
        return stored if stored in LANGUAGES else ""

    def keep_language(self, language: str) -> None:
        """Remember the language."""
        self._settings.setValue("language", language)

    @property
    def zoom(self) -> float:
        """Return how large text was shown last, 1 being its normal size."""
        try:
            return float(str(self._settings.value("zoom", 1.0)))
        except ValueError:
            return 1.0

    def keep_zoom(self, zoom: float) -> None:
        """Remember how large text is shown."""
        self._settings.setValue("zoom", zoom)

    @property
    def window(self) -> tuple[QByteArray, QByteArray] | None:
        """Return geometry and state of the window closed last."""
        geometry, state = (self._settings.value(f"window/{key}") for key in ("geometry", "state"))
        if isinstance(geometry, QByteArray) and isinstance(state, QByteArray):
            return geometry, state
        return None

    def keep_window(self, geometry: QByteArray, state: QByteArray) -> None:
        """Remember how a window looked."""
        self._settings.setValue("window/geometry", geometry)
        self._settings.setValue("window/state", state)


def label_of(files: Files) -> str:
    """Return a short name for an entry: file names, without their folders."""
    return " · ".join(path.name for path in files)
