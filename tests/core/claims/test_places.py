from __future__ import annotations

from crossread.core.claims.places import countries_of
from crossread.core.reading.countries import find_countries


def test_countries_are_those_of_the_whole_text_each_time() -> None:
    for text in ("Lima wrote to Quito.", "Peru kept silent.", "Lima wrote to Quito."):
        assert countries_of(text) == find_countries(text) != ()
