"""Large comparisons made of few words, the same ones every time."""

from __future__ import annotations

import random

from crossread.core.kinds import Relation
from crossread.core.types import (
    Cell,
    Claim,
    ClaimId,
    Comparison,
    Document,
    Event,
    Nearest,
    Pair,
    Readout,
    ReadoutId,
    Row,
    RowId,
    Span,
)

_TEXT = (
    "the two mayors agreed to reopen the harbour bridge before summer and to pay for the repairs "
    "of its eastern pillar with new steel while the union asked for talks on dues and a ferry "
    "would carry workers divers engineers traders every morning until the inspection in spring"
)
_WORDS = _TEXT.split()
_PARAGRAPH = 5
"""Claims."""


def compose(rows: int, readouts: int = 3, seed: int = 1) -> Comparison:
    """Return a comparison whose every row misses one readout of four at most."""
    chosen = random.Random(seed)
    told = tuple(compose_readout(number, rows, chosen) for number in range(readouts))
    return Comparison(Event("Composed"), told, tuple(_row(n, told) for n in range(rows)))


def compose_readout(number: int, claims: int, chosen: random.Random) -> Readout:
    """Return a readout of so many sentences of 8 to 24 words."""
    parts: list[str] = []
    made: list[Claim] = []
    at = 0
    for index in range(claims):
        words = chosen.choices(_WORDS, k=chosen.randint(8, 24))
        sentence = " ".join(words).capitalize() + "."
        name = ClaimId(f"r{number}.c{index}")
        made.append(Claim(name, (Span(at, at + len(sentence)),), sentence))
        gap = "\n\n" if index % _PARAGRAPH == _PARAGRAPH - 1 else " "
        parts += (sentence, gap)
        at += len(sentence) + len(gap)
    text = "".join(parts)
    document = Document(
        f"{number}.txt", f"{number:064d}", text, Span(0, at), issuer=f"City {number}"
    )
    return Readout(ReadoutId(f"r{number}"), document, tuple(made))


def _row(number: int, readouts: tuple[Readout, ...]) -> Row:
    has = [each for index, each in enumerate(readouts) if (number + index) % 4]
    cells = tuple(Cell(each.id, (each.claims[number].id,)) for each in has)
    relations = (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)
    relation = relations[number % 3] if len(cells) > 1 else Relation.ONLY
    pairs = tuple(
        Pair(left.readout, right.readout, relation, 0.8)
        for index, left in enumerate(cells)
        for right in cells[index + 1 :]
    )
    nearest = tuple(
        Nearest(each.id, each.claims[number].id, 0.3) for each in readouts if each not in has
    )
    return Row(RowId(f"row{number}"), cells, relation, pairs, nearest, confidence=0.8)
