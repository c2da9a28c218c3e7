"""In which language a text is: by script and frequent words, else by a model."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from crossread.core.reading.lexicon import load_lexicon

_WORD = re.compile(r"[^\W\d_]+")
_LOOK_AT = 20_000
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_NOT_RUSSIAN = re.compile("[іїєґўјљњћђџѓќӣқғәөұһ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэ]", re.IGNORECASE)
_FEW_WORDS = 4
_COMMON_SHARE = {"en": 0.12, "ru": 0.08}
_FOREIGN_SHARE = 0.02
_IN_CYRILLIC = frozenset({"be", "bg", "kk", "mk", "ru", "sr", "uk"})
_IN_LATIN = frozenset(
    {"cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "no"}
    | {"pl", "pt", "ro", "sk", "sl", "sv", "tr", "vi"}
)
_IN_OTHERS = frozenset({"ar", "el", "fa", "he", "hi", "hy", "ja", "ka", "ko", "zh"})


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of most of the text's language; en where none shows."""
    sample = text[:_LOOK_AT]
    words = [word.lower() for word in _WORD.findall(sample)]
    if not words:
        return "en"
    return _by_common_words(sample, words) or _by_model(sample)


def _by_common_words(sample: str, words: list[str]) -> str | None:
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    if cyrillic + latin < sum(map(len, words)) / 2:
        return None
    code = "ru" if cyrillic > latin else "en"
    if code == "ru" and not _looks_russian(sample, cyrillic):
        return None
    common = load_lexicon().common[code]
    share = sum(word in common for word in words) / len(words)
    return code if len(words) >= _FEW_WORDS and share >= _COMMON_SHARE[code] else None


def _looks_russian(sample: str, cyrillic: int) -> bool:
    """Say whether the letters are Russian: its neighbours have others, or lack ы and э."""
    foreign = len(_NOT_RUSSIAN.findall(sample))
    return foreign <= _FOREIGN_SHARE * cyrillic and _RUSSIAN.search(sample) is not None


def _by_model(sample: str) -> str:
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    others = sum(map(str.isalpha, sample)) - cyrillic - latin
    most = max(
        (latin, _IN_LATIN), (cyrillic, _IN_CYRILLIC), (others, _IN_OTHERS), key=lambda one: one[0]
    )
    return next((str(code) for code, _ in _identifier().rank(sample) if code in most[1]), "en")


@cache
def _identifier() -> Any:
    from py3langid.langid import (  # noqa: PLC0415 - loading its model costs half a second
        MODEL_FILE,
        LanguageIdentifier,
    )

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(sorted(_IN_CYRILLIC | _IN_LATIN | _IN_OTHERS))
    return identifier
