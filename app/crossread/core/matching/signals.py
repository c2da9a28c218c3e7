"""What speaks for two claims being one matter: weighted words, shared values, meaning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from crossread.core.matching.glossary import gloss
from crossread.core.matching.meaning import Encoder
from crossread.core.matching.principals import principal_names, without
from crossread.core.matching.terms import term_table, weigh
from crossread.core.matching.values import values_of
from crossread.core.matching.vectors import Vectors, vectors_of
from crossread.core.types import Claim, Readout
from crossread.core.words import is_cyrillic

MOST_VALUES = 2
"""Shared values that count; a third one proves no more."""


@dataclass(frozen=True, slots=True, eq=False)
class Signals:
    """Vectors of claims whose dot products say how much two claims have in common."""

    words: Vectors
    """Of unit length: a dot product is a weighted overlap."""
    values: Vectors
    """Ones: a dot product counts the numbers, dates and durations that both state."""
    meanings: npt.NDArray[np.float32] | None
    """Unit vectors of shape (claims, 384); None without the meaning model."""

    def __len__(self) -> int:
        return len(self.words)

    def part(self, start: int, end: int) -> Signals:
        """Return the signals of the claims from *start* to before *end*."""
        meanings = None if self.meanings is None else self.meanings[start:end]
        return Signals(self.words.part(start, end), self.values.part(start, end), meanings)


def signals_of(
    readouts: Sequence[Readout],
    encoder: Encoder | None,
    progress: Callable[[float], None] = lambda _share: None,
) -> Signals:
    """Return the signals of all claims of the readouts, one after the other."""
    claims = [claim for readout in readouts for claim in readout.claims]
    stated = [dict.fromkeys(values, 1.0) for values in values_of(readouts)]
    meanings = None if encoder is None else meaning_vectors(readouts, encoder, progress)
    return Signals(_words(claims, encoder), vectors_of(stated), meanings)


def _words(claims: Sequence[Claim], encoder: Encoder | None) -> Vectors:
    table = term_table(claims)
    counts = np.bincount(table.places, minlength=len(table.names))
    rank = encoder.pieces.rank if encoder else None
    values = weigh(table.names, counts, len(claims), rank)[table.places]
    words = Vectors(table.starts, table.places, values, len(table.names))
    lengths = np.sqrt(np.bincount(words.rows(), values, minlength=len(words)))
    return replace(words, values=np.sqrt(values) / np.maximum(lengths, 1e-9)[words.rows()])


def meaning_vectors(
    readouts: Sequence[Readout],
    encoder: Encoder,
    progress: Callable[[float], None] = lambda _share: None,
    only: Sequence[int] | None = None,
) -> npt.NDArray[np.float32]:
    """Return unit vectors of all claims, or of those numbered in *only*: (claims, 384)."""
    told = [[claim.text for claim in readout.claims] for readout in readouts]
    foreign = any(is_cyrillic(text) for texts in told for text in texts)
    # The model reads English only; a name is a principal in whatever letters it is written.
    read = [[_in_english(text) for text in texts] for texts in told] if foreign else told
    known = principal_names(read)
    every = [text for texts in read for text in texts]
    chosen = every if only is None else [every[number] for number in only]
    reader = encoder.glossed if foreign else encoder
    return reader.encode([without(known, text) for text in chosen], progress)


def _in_english(text: str) -> str:
    return gloss(text) if is_cyrillic(text) else text
