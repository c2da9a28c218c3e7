"""The cues of differences, read from ``resources/lexicon/judging-*.toml``, found in a text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from crossread.core.kinds import Strength
from crossread.core.types import Span
from crossread.core.words import stem
from crossread.resources import resource_path

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Cues:
    """One language's cues, each a pattern over folded text."""

    strength: Mapping[Strength, re.Pattern[str]]
    roles: Mapping[str, re.Pattern[str]]
    negations: re.Pattern[str]
    denials: re.Pattern[str]
    """Words that deny without a negation: ``cease``, ``refuse``."""
    apparent: re.Pattern[str]
    """Negations in form only: ``not only``, ``no later than``."""
    opposites: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]
    """The words of both ends of a scale."""
    stop: frozenset[str]
    """Stems that say nothing about a matter."""


@cache
def load_cues(language: str) -> Cues:
    """Return a language's cues; the English ones where there are none."""
    if not resource_path("lexicon", f"judging-{language}.toml").is_file():
        language = "en"
    text = resource_path("lexicon", f"judging-{language}.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    return Cues(
        strength={
            Strength[name.upper()]: _pattern(listed) for name, listed in table["strength"].items()
        },
        roles={
            role: _pattern(listed)
            for part in ("cues", "modality")
            for role, listed in table[part].items()
        },
        negations=_pattern(table["negation"]["words"]),
        denials=_pattern(table["negation"]["denials"]),
        apparent=_pattern(table["negation"]["apparent"]),
        opposites={scale: _ends(listed) for scale, listed in table["opposites"].items()},
        stop=frozenset(stem(word.strip()) for word in table["stop"]["words"].split(",")),
    )


def fold_text(text: str) -> str:
    """Return the text as the patterns know it, every character in its place."""
    return text.replace("ё", "е").replace("Ё", "Е").replace("’", "'")


def find_cues(pattern: re.Pattern[str], folded: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return where the pattern matches inside the spans, in order."""
    return tuple(
        Span(*found.span())
        for span in spans
        for found in pattern.finditer(folded, span.start, span.end)
    )


def _ends(listed: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    first, second = listed.split("|")
    return _pattern(first), _pattern(second)


def _pattern(listed: str) -> re.Pattern[str]:
    """Return a pattern for a comma-separated list of forms, the longest tried first."""
    named = {form.strip() for form in fold_text(listed).split(",")} - {""}
    forms = sorted(named, key=lambda form: (-len(form), form))
    if not forms:
        return _NEVER
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_form, forms))})(?!\w)", re.IGNORECASE)


def _form(form: str) -> str:
    words = (re.escape(word).replace(r"\*", r"\w*").replace(r"\?", r"\w") for word in form.split())
    return r"\s+".join(words)
