"""Find the files that ship with Crossread: in a checkout, in a wheel, in a frozen app."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file or folder: ``resource_path("lexicon", "en.toml")``."""
    return _root().joinpath(*parts)
