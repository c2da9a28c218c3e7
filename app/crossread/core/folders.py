"""Where the user's data, choices and caches lie on this system."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_NAME = "crossread"
VECTORS = "vectors.sqlite"
"""In the cache: what the meaning model made of texts."""


def data_folder(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the folder for what Crossread keeps until the user deletes it."""
    if platform == "win32":
        return _windows(environment, home) / _NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / _NAME
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / _NAME


def config_folder(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the folder for what the user chose, which travels with the user where it can."""
    if platform == "win32":
        return Path(environment.get("APPDATA") or home / "AppData" / "Roaming") / _NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / _NAME
    return Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / _NAME


def cache_folder(environment: Mapping[str, str], platform: str, home: Path) -> Path:
    """Return the folder for what can be computed again, and may be deleted at any time."""
    if platform == "win32":
        return _windows(environment, home) / _NAME / "Cache"
    if platform == "darwin":
        return home / "Library" / "Caches" / _NAME
    return Path(environment.get("XDG_CACHE_HOME") or home / ".cache") / _NAME


def _windows(environment: Mapping[str, str], home: Path) -> Path:
    return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
