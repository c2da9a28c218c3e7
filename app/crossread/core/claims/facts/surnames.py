"""Fold names so that the forms of one name, in either script, are nearly equal strings."""

from __future__ import annotations

import re
from functools import lru_cache

_POSSESSIVE = re.compile(r"['’]s?$")
_SLAVIC = re.compile(r"(ов|ев|ин|ын)(?:а|у|ым|е|ой|ою)$")
_ADJECTIVE = re.compile(r"(ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$")
_CASE = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$")
_SHORTEST = 5
"""A shorter name keeps its last letter: it is more likely its own than a case ending."""


@lru_cache(maxsize=16_384)
def fold_name(name: str) -> str:
    """Return a name in lower-case Latin letters, without accents, possessive or case endings."""
    return " ".join(_fold_word(word) for word in name.split())


def _fold_word(word: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 - its tables load slowly, and only names need them

    flat = _POSSESSIVE.sub("", word).lower().replace("ё", "е")
    flat = _ADJECTIVE.sub(r"\1ий", _SLAVIC.sub(r"\1", flat))
    if len(flat) > _SHORTEST:
        flat = _CASE.sub("", flat)
    return str(anyascii(flat)).lower().replace("'", "")
