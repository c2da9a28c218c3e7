"""Search the texts of an archive."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from crossread.core.archive.events import Placed
from crossread.core.archive.store import Store
from crossread.core.errors import UsageError
from crossread.core.messages import message
from crossread.core.words import stem

MOST_HITS = 200
_PART = re.compile(r'"([^"]*)"|([^\s"]+)')
_LETTERS = re.compile(r"[^\W_]+")
_SHORTEST = 4
"""Letters of a stem that may stand for the forms of its word."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that holds what was looked for."""

    placed: Placed
    words: str
    """The words around, with [brackets] about what was found."""


def search(store: Store, words: str, placed: Mapping[int, Placed]) -> tuple[Hit, ...]:
    """Return the documents that hold all of the words in any form, the best first.

    What stands in quotation marks is looked for as it is. What was read since the documents were
    *placed* is left out. Raises UsageError without any word.
    """
    found = store.search(expression_of(words), MOST_HITS)
    return tuple(
        Hit(placed[number], " ".join(around.split()))
        for number, around in found
        if number in placed
    )


def expression_of(words: str) -> str:
    """Return the expression of FTS5 for what a user typed; nothing in it is taken for syntax."""
    parts = []
    for phrase, word in _PART.findall(words):
        exact = " ".join(_LETTERS.findall(phrase))
        if exact:
            parts.append(f'"{exact}"')
        parts.extend(_forms(each) for each in _LETTERS.findall(word))
    if not parts:
        raise UsageError(message("There is no word to search for: give at least one."))
    return " ".join(parts)


def _forms(word: str) -> str:
    """Return what finds a word and its other endings."""
    start = stem(word).rstrip("iy")  # ferries, ferry
    if len(start) >= _SHORTEST and word.lower().startswith(start):
        return f'"{start}"*'
    return f'"{word}"'
