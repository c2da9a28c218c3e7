"""Which archives were opened last, and where their reports lie."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QSettings

_MOST = 4


class KeptArchives:
    """Remembers through QSettings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def entries(self) -> tuple[Path, ...]:
        """Return the folders, the latest first; those that are gone are left out."""
        return tuple(folder for folder in self._stored() if folder.is_dir())

    def add(self, folder: Path) -> None:
        """Put a folder on top of the list."""
        new, kept = folder.absolute(), self._stored()
        self._keep({new: kept.pop(new, ""), **kept})

    def reports_of(self, folder: Path) -> Path | None:
        """Return the folder that the reports of an archive were written into."""
        reports = self._stored().get(folder.absolute(), "")
        return Path(reports) if reports else None

    def keep_reports(self, folder: Path, reports: Path) -> None:
        """Remember where the reports of an archive are."""
        self._keep({**self._stored(), folder.absolute(): str(reports.absolute())})

    def _stored(self) -> dict[Path, str]:
        try:
            stored = json.loads(str(self._settings.value("archives", "[]")))
            return {Path(str(folder)): str(reports) for folder, reports in stored}
        except (ValueError, TypeError):
            return {}

    def _keep(self, archives: dict[Path, str]) -> None:
        listed = [[str(folder), reports] for folder, reports in archives.items()]
        self._settings.setValue("archives", json.dumps(listed[:_MOST]))
