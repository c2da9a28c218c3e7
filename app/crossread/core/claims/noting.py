"""Say in a sentence what a user should know about how a text was read as claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from crossread.core.claims.lexicon import languages, read_lexicon
from crossread.core.types import Document, Span

ENDLESS = 5_000
"""Characters beyond which a sentence is none: its end was not found."""
_MUCH = 0.1
"""Share of the letters in sentences of another script that is worth a note."""
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LETTERS = re.compile(r"[^\W\d_]+")


def notes_of(document: Document, sentences: Sequence[Span]) -> tuple[str, ...]:
    """Return one sentence for each thing that may make claims worse than the text deserves."""
    return tuple(_notes(document, sentences))


def _notes(document: Document, sentences: Sequence[Span]) -> Iterator[str]:
    text, language = document.text, document.language
    if not any(_LETTERS.search(text, sentence.start, sentence.end) for sentence in sentences):
        yield "No sentences were found in the text, so there is little or nothing to compare."
    longest = max((sentence.end - sentence.start for sentence in sentences), default=0)
    if longest > ENDLESS:
        yield (
            f"The text goes on for {longest:,} characters without the end of a sentence: that is "
            "one claim, and nobody was looked for who tells it."
        )
    turned = len(_DIRECTIONS.findall(text))
    if turned:
        yield (
            f"The text holds {turned:,} invisible marks that turn the direction of writing: what "
            "is shown may be in another order than what is stored."
        )
    if language not in languages():
        yield (
            f"Crossread has no words for the language of the text ({language}): claims are its "
            "sentences, and nobody was looked for who tells them."
        )
    elif _foreign(text, sentences, _letters(language)) > _MUCH:
        yield (
            f"Part of the text is not in {_name(language)}, which the rest was read as: who tells "
            "that part may be missing. Split the file by language if it matters."
        )


def _foreign(text: str, sentences: Sequence[Span], own: re.Pattern[str]) -> float:
    """Return the share of the letters that stand in sentences mostly of another script."""
    total = foreign = 0
    for sentence in sentences:
        written = _length(_LETTERS, text, sentence)
        total += written
        if 2 * _length(own, text, sentence) < written:
            foreign += written
    return foreign / total if total else 0.0


def _length(letters: re.Pattern[str], text: str, span: Span) -> int:
    return sum(map(len, letters.findall(text, span.start, span.end)))


@cache
def _letters(language: str) -> re.Pattern[str]:
    letters = "".join(read_lexicon(language)["language"]["letters"])
    return re.compile(f"[{re.escape(letters)}]+", re.IGNORECASE)


def _name(language: str) -> str:
    return " ".join(read_lexicon(language)["language"]["name"])
