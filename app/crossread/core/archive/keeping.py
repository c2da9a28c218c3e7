"""Where what was read of an archive is kept."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

BESIDE = ".crossread-archive.sqlite"
"""A store in the folder itself, which moves along with it."""


def kept_at(folder: Path, data: Path) -> Path:
    """Return the store of an archive's folder among the user's *data*; links lead to the same."""
    digest = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:16]
    return data / "archives" / f"{digest}.sqlite"
