"""What the user chose once for every comparison to come."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from crossread.core.types import Settings
from crossread.gui.views.data_places import vectors_place


class Choices:
    """Remembers through QSettings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def meaning(self) -> bool:
        """Return whether new comparisons use the meaning model."""
        return str(self._settings.value("meaning", "on")) != "off"

    def keep_meaning(self, on: bool) -> None:
        """Remember whether new comparisons use the meaning model."""
        self._settings.setValue("meaning", "on" if on else "off")

    @property
    def remembers(self) -> bool:
        """Return whether what the meaning model made of a text is remembered."""
        return str(self._settings.value("cache", "on")) != "off"

    def keep_remembers(self, on: bool) -> None:
        """Remember whether what the meaning model made of a text is remembered."""
        self._settings.setValue("cache", "on" if on else "off")

    def cache_folder(self) -> Path | None:
        """Return where it is remembered; None where the user wants nothing kept."""
        return vectors_place().folder if self.remembers else None

    @property
    def profile(self) -> str:
        """Return the name of the profile that a report begins with; empty for the first one."""
        return str(self._settings.value("profile", ""))

    def keep_profile(self, name: str) -> None:
        """Remember the profile that a report begins with."""
        self._settings.setValue("profile", name)

    @property
    def toured(self) -> bool:
        """Return whether the tour was taken or skipped."""
        return str(self._settings.value("toured", "no")) == "yes"

    def keep_toured(self) -> None:
        """Remember that the tour was taken or skipped."""
        self._settings.setValue("toured", "yes")

    @property
    def file(self) -> Path:
        """Return where all this is remembered."""
        return Path(self._settings.fileName())

    def forget(self) -> None:
        """Remember nothing of all this."""
        self._settings.clear()

    def settings(self) -> Settings:
        """Return how new comparisons are made."""
        return Settings(meaning=self.meaning)
