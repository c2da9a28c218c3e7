"""Call a country as a language does: a party that a Russian text names is “Russia” in English."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from crossread.resources import resource_path

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def place_in(name: str, language: str) -> str:
    """Return a country's name in the language; any other name as it is."""
    if bool(_CYRILLIC.search(name)) == (language == "ru"):
        return name
    return _countries(language).get(name, name)


@cache
def _countries(language: str) -> Mapping[str, str]:
    """Return what each country is called, by its name in any other language."""
    table = tomllib.loads(resource_path("lexicon", "countries.toml").read_text("utf-8"))
    return {
        name: entry[language][0]
        for entry in table.values()
        for name in (*entry["en"], *entry["ru"])
        if language in entry
    }
