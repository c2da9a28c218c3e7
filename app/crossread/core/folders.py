"""Where the user's data and caches lie on this system."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_NAME = "crossread"


def data_folder(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the folder for what Crossread keeps until the user deletes it."""
    if platform == "win32":
        return _windows(environment, home) / _NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / _NAME
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / _NAME


def cache_folder(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the folder for what can be computed again, and may be deleted at any time."""
    if platform == "win32":
        return _windows(environment, home) / _NAME / "Cache"
    if platform == "darwin":
        return home / "Library" / "Caches" / _NAME
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache") / _NAME


def _windows(environment: Mapping[str, str], home: Path) -> Path:
    return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
