"""Russian case forms of names, by their endings: enough for countries, capitals and seats."""

from __future__ import annotations

import re
from functools import lru_cache

_OBLIQUE_STEMS = {"египет": "египт", "дворец": "дворц"}
"""Words that lose a vowel outside the nominative."""

_ADJECTIVE = re.compile(r"(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ая|ую|ою|ое|ые|ие|ых|их|ыми|ими|о)$")

_PATTERNS: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = tuple(
    (re.compile(ending + "$"), falls, tuple(forms.split()))
    for ending, falls, forms in (
        ("ая", "ая", "ой ой ую ой ой"),
        ("(?<=[гкхж])ий", "ий", "ого ому = им ом"),
        ("ый", "ый", "ого ому = ым ом"),
        ("ое", "ое", "ого ому = ым ом"),
        ("ые", "ые", "ых ым = ыми ых"),
        ("(?<=[гкх])ие", "ие", "их им = ими их"),
        ("ия", "я", "и и ю ей и"),
        ("острова", "а", "ов ам = ами ах"),
        ("(?<=[гкхжчшщ])а", "а", "и е у ой е"),
        ("а", "а", "ы е у ой е"),
        ("я", "я", "и е ю ей е"),
        ("штаты|эмираты", "ы", "ов ам = ами ах"),
        ("ы", "ы", "0 ам = ами ах"),
        ("(?<=ств)о", "о", "а у = ом е"),
        ("русь|адь", "ь", "и и = ью и"),
        ("ь", "ь", "я ю = ем е"),
        ("(?<=[аеоуя])й", "й", "я ю = ем е"),
        ("[жчшщц]", "", "а у = ем е"),
        ("[бвгдзклмнпрстфх]", "", "а у = ом е"),
    )
)
"""Ending, what of it falls away, and the endings of the genitive, dative, accusative,
instrumental and prepositional; 0 is none, = repeats the nominative."""


def decline(word: str) -> tuple[str, ...]:
    """Return the six case forms of a name's word in lower case; an indeclinable one six times."""
    flat = word.lower().replace("ё", "е")
    for pattern, falls, endings in _PATTERNS:
        if pattern.search(flat):
            stem = _OBLIQUE_STEMS.get(flat, flat.removesuffix(falls))
            return flat, *(flat if end == "=" else stem + end.strip("0") for end in endings)
    return (flat,) * 6


@lru_cache(maxsize=65_536)
def adjective_stem(word: str) -> str:
    """Return an adjective without its ending: ``российской`` gives ``российск``."""
    return _ADJECTIVE.sub("", word.lower().replace("ё", "е"))
