"""Make readouts of one event whose matching claims are known, by a fixed rule.

Three fifths of an event's matters stand in every readout, reworded and moved; the others stand in
one alone. Rewording takes another word for a concept, leaves one out or puts one in, and builds the
sentence another way.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bench.made_words import drawn, forms, name
from crossread.core.types import Claim, ClaimId, Document, Readout, ReadoutId, Span

SHARED = 0.6
"""Share of the matters that every readout tells."""
CONCEPTS = 7
"""Of a matter, beside its name and its number."""
_LEFT_OUT, _PUT_IN, _NAMED, _COUNTED = 0.18, 0.15, 0.35, 0.25
_REBUILT = 0.4
_FRAMES = (
    "The {0} {1} of the {2} and the {3} was discussed with the {4} {5} in the {6}",
    "Both sides agreed that the {2} {0} needs a {1} {3} before the {5} {4} of the {6}",
    "It was stressed that a {4} {5} depends on the {0} {1}, the {3} and the {2} {6}",
    "They called for the {3} of the {1} {0}, and a {2} {6} for every {5} {4}",
)


@dataclass(frozen=True, slots=True)
class Made:
    """Readouts of one event, and which of their claims say the same."""

    sides: tuple[tuple[str, ...], ...]
    """The sentences of every readout."""
    pairs: frozenset[tuple[int, int, int, int]]
    """Readout and sentence, readout and sentence: what matches, the lower readout first."""


def make(readouts: int, claims: int, seed: int = 1) -> Made:
    """Return readouts of so many sentences each."""
    luck = random.Random(seed)
    shared = [_matter(luck) for _ in range(round(SHARED * claims))]
    sides, places = [], []
    for _ in range(readouts):
        own = [_matter(luck) for _ in range(claims - len(shared))]
        order = list(range(claims))
        luck.shuffle(order)
        told = [_told(matter, luck) for matter in (*shared, *own)]
        sides.append(tuple(told[at] for at in order))
        places.append({matter: at for at, matter in enumerate(order) if matter < len(shared)})
    pairs = frozenset(
        (i, places[i][matter], j, places[j][matter])
        for i in range(readouts)
        for j in range(i + 1, readouts)
        for matter in range(len(shared))
    )
    return Made(tuple(sides), pairs)


def readouts_of(made: Made) -> tuple[Readout, ...]:
    """Return the readouts with a claim for each sentence."""
    return tuple(_readout(number, side) for number, side in enumerate(made.sides))


def f1(found: Sequence[tuple[int, int, int, int]], made: Made) -> float:
    """Return F1 of the pairs that were found."""
    right = len(made.pairs.intersection(found))
    return 2 * right / max(1, len(set(found)) + len(made.pairs))


@dataclass(frozen=True, slots=True)
class _Matter:
    concepts: tuple[int, ...]
    frame: int
    name: str
    number: int


def _matter(luck: random.Random) -> _Matter:
    named = f"{name(drawn(luck))}" if luck.random() < _NAMED else ""
    number = luck.randint(3, 9_999) if luck.random() < _COUNTED else 0
    concepts = tuple(drawn(luck) for _ in range(CONCEPTS))
    return _Matter(concepts, luck.randrange(len(_FRAMES)), named, number)


def _told(matter: _Matter, luck: random.Random) -> str:
    concepts = [drawn(luck) if luck.random() < _LEFT_OUT else each for each in matter.concepts]
    words = [luck.choice(forms(concept)) for concept in concepts]
    here, there = luck.sample(range(len(words)), 2)
    words[here], words[there] = words[there], words[here]
    frame = luck.randrange(len(_FRAMES)) if luck.random() < _REBUILT else matter.frame
    sentence = _FRAMES[frame].format(*words)
    if matter.name:
        sentence += f" near {matter.name}"
    if matter.number:
        sentence += f", {matter.number} in all"
    if luck.random() < _PUT_IN:
        sentence += f", said the {forms(drawn(luck))[0]}"
    return f"{sentence}."


def _readout(number: int, sentences: Sequence[str]) -> Readout:
    claims, at = [], 0
    for index, sentence in enumerate(sentences):
        span = Span(at, at + len(sentence))
        claims.append(Claim(ClaimId(f"r{number}.c{index}"), (span,), sentence))
        at = span.end + 1
    text = " ".join(sentences)
    document = Document(f"{number}.txt", f"{number:064d}", text, Span(0, len(text)))
    return Readout(ReadoutId(f"r{number}"), document, tuple(claims))
