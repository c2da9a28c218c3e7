"""Say a message in a language: look its text up in the catalogue, and fill in its fields."""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from string import Formatter

from crossread.core.messages.formats import formatted
from crossread.core.messages.message import Message, Value, Wording
from crossread.resources import resource_path

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "ru": "Русский"}
"""The languages that the program speaks, each with its own name for itself."""


def say(wording: Wording, language: str = ENGLISH) -> str:
    """Return the sentence in *language*: in English where nobody has translated it.

    Raises KeyError for a field without a value.
    """
    told = _told(wording, language)
    opens = isinstance(wording, Message) and _translated(wording, language).startswith("{")
    return told[:1].upper() + told[1:] if opens else told


def _told(wording: Wording, language: str) -> str:
    """Return the wording as it stands inside a sentence, too."""
    if isinstance(wording, str):
        return wording
    values = {name: _spoken(value, language) for name, value in wording.values}
    return _Filling(language).vformat(_translated(wording, language), (), values)


def _translated(wording: Message, language: str) -> str:
    catalogue = _catalogue(language)
    if not wording.plural:
        return catalogue.gettext(wording.text)
    count = dict(wording.values)["count"]
    if not isinstance(count, int):
        raise TypeError(f"“{wording.text}” counts in whole numbers, not in {count!r}")
    return catalogue.ngettext(wording.text, wording.plural, count)


def _spoken(value: Value, language: str) -> Value:
    if isinstance(value, Message):
        return _told(value, language)
    if isinstance(value, tuple):
        return tuple(_told(part, language) for part in value)
    return value


class _Filling(Formatter):
    """Fills the fields of a template by the formats that they name."""

    def __init__(self, language: str) -> None:
        self._language = language

    def format_field(self, value: Value, format_spec: str) -> str:
        return formatted(value, format_spec, self._language)


@cache
def _catalogue(language: str) -> NullTranslations:
    """Return the shipped catalogue of the language; an empty one where there is none."""
    path = resource_path("i18n", f"{language}.mo")
    if not path.is_file():
        return NullTranslations()
    with path.open("rb") as file:
        return GNUTranslations(file)
