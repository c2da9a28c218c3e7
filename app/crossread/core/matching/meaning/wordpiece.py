"""Split text into the word pieces that the meaning model was trained on.

The method of BERT's uncased tokenizer (Devlin et al. 2019): lower case, no accents, every
punctuation mark and every Chinese character on its own, then the longest known pieces first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

UNKNOWN, START, STOP = "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 100
"""Characters; a longer word is unknown, as upstream has it."""

_TOKEN = re.compile(r"[一-鿿]|[^\W_]+|[^\w\s]|_")


class WordPieces:
    """A vocabulary, and how to split text with it."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._word = lru_cache(maxsize=32_768)(self._split_word)

    def ids(self, text: str, most: int) -> list[int]:
        """Return the ids of the pieces of *text* between start and stop mark, at most *most*."""
        ids = [self._vocabulary[START]]
        for token in _TOKEN.findall(_fold(text)):
            ids.extend(self._word(token))
            if len(ids) >= most:
                break
        return [*ids[: most - 1], self._vocabulary[STOP]]

    def rank(self, word: str) -> int | None:
        """Return the place of a whole word in the vocabulary, whose order is that of frequency."""
        return self._vocabulary.get(_fold(word))

    def _split_word(self, word: str) -> tuple[int, ...]:
        unknown = (self._vocabulary[UNKNOWN],)
        if len(word) > LONGEST_WORD:
            return unknown
        pieces, start = [], 0
        while start < len(word):
            mark = "##" if start else ""
            lengths = range(len(word), start, -1)
            found = next((e for e in lengths if mark + word[start:e] in self._vocabulary), None)
            if found is None:
                return unknown
            pieces.append(self._vocabulary[mark + word[start:found]])
            start = found
        return tuple(pieces)


def read_vocabulary(path: Path) -> WordPieces:
    """Return the vocabulary of a file with one piece a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return WordPieces({piece: number for number, piece in enumerate(lines)})


def _fold(text: str) -> str:
    """Return *text* in lower case, without accents and control characters."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Cf"})
