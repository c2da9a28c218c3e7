"""Where a text names countries, found once for all who ask."""

from __future__ import annotations

from functools import lru_cache

from crossread.core.reading.countries import Mention, find_countries


@lru_cache(maxsize=4)
def countries_of(text: str) -> tuple[Mention, ...]:
    """Return where a whole text names countries, in order; facts and voices both need it."""
    return find_countries(text)
