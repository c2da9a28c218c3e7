"""Where the command line remembers what can be computed again, if it may."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from crossread.core.folders import cache_folder


def chosen_cache(*, allowed: bool) -> Path | None:
    """Return the cache's folder; None where the user wants nothing kept."""
    return cache_folder(os.environ, sys.platform, Path.home()) if allowed else None
