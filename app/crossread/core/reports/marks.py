"""Mark the words of a row: what stands in no other cell, what was reworded, what was judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations, groupby

from crossread.core.judging import Mark, Segment, compare_words
from crossread.core.kinds import Relation
from crossread.core.types import (
    GAP,
    Cell,
    Claim,
    ClaimId,
    ReadoutId,
    Row,
    Span,
)


class Weight(IntEnum):
    """How much a word stands out; the heavier mark wins where two meet."""

    PLAIN = 0
    CHANGED = 1
    ONLY = 2
    TYPED = 3
    """Part of a difference that was judged material."""
    CONFLICT = 4
    """The same in cells that contradict each other."""


_WEIGHTS = {Mark.SAME: Weight.PLAIN, Mark.CHANGED: Weight.CHANGED, Mark.ONLY: Weight.ONLY}

_COMMON = 0.4
"""Share of a cell that must be plain for its other words to be marked: where next to nothing is
the same, marks on everything would only hide what was judged to differ."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a claim under one mark."""

    text: str
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class _Line:
    """The words of a cell as one string, and where each part of it stands in the readout."""

    text: str
    parts: tuple[tuple[ClaimId, Span, int], ...]
    """Claim, its span in the readout's text, and where that begins in the line."""


def mark_row(row: Row, claims: Mapping[ClaimId, Claim]) -> Mapping[ClaimId, tuple[Piece, ...]]:
    """Return the words of every claim of the row in pieces, which join to the claim's text.

    Where a row has more than two cells, a word is plain as soon as one other cell has it, too.
    """
    lines = {cell.readout: _line(cell, claims) for cell in row.cells}
    weights = _weigh_words(lines)
    for pair in row.pairs:
        weight = Weight.CONFLICT if pair.relation is Relation.CONTRADICT else Weight.TYPED
        for difference in pair.differences:
            _raise_weight(weights[pair.left], lines[pair.left], difference.left, weight)
            _raise_weight(weights[pair.right], lines[pair.right], difference.right, weight)
    pieces: dict[ClaimId, tuple[Piece, ...]] = {}
    for name, line in lines.items():
        pieces |= _cut(line, weights[name])
    return pieces


def _line(cell: Cell, claims: Mapping[ClaimId, Claim]) -> _Line:
    words: list[str] = []
    parts: list[tuple[ClaimId, Span, int]] = []
    length = 0
    for name in cell.claims:
        claim = claims[name]
        for span, stretch in zip(claim.spans, stretches_of(claim), strict=True):
            parts.append((name, span, length))
            words.append(stretch)
            length += len(words[-1]) + 1
    return _Line(" ".join(words), tuple(parts))


def stretches_of(claim: Claim) -> Iterator[str]:
    """Yield the words under each span of the claim."""
    at = 0
    for span in claim.spans:
        yield claim.text[at : at + span.end - span.start]
        at += span.end - span.start + len(GAP)


def _weigh_words(lines: Mapping[ReadoutId, _Line]) -> dict[ReadoutId, bytearray]:
    """Return the weight of every character of every line, read against all other lines."""
    weighed: dict[ReadoutId, list[bytearray]] = {name: [] for name in lines}
    for left, right in combinations(lines, 2):
        for name, segments in zip(
            (left, right), compare_words(lines[left].text, lines[right].text), strict=True
        ):
            weighed[name].append(_weights_of(segments, len(lines[name].text)))
    return {name: _least(weighed[name], len(line.text)) for name, line in lines.items()}


def _weights_of(segments: Iterable[Segment], size: int) -> bytearray:
    weights = bytearray(size)
    for segment in segments:
        start, end = segment.span.start, segment.span.end
        weights[start:end] = bytes([_WEIGHTS[segment.mark]]) * (end - start)
    return weights


def _least(weighed: Sequence[bytearray], size: int) -> bytearray:
    """Return the lightest weight of each character; all plain where little would be."""
    least = bytearray(map(min, *weighed)) if len(weighed) > 1 else bytearray().join(weighed)
    return least if least.count(Weight.PLAIN) > _COMMON * size else bytearray(size)


def _raise_weight(weights: bytearray, line: _Line, span: Span | None, weight: Weight) -> None:
    for _, part, begin in line.parts:
        if span is not None and span.start < part.end and part.start < span.end:
            first = max(span.start, part.start) - part.start + begin
            last = min(span.end, part.end) - part.start + begin
            weights[first:last] = bytes(max(weight, old) for old in weights[first:last])


def _cut(line: _Line, weights: Sequence[int]) -> Mapping[ClaimId, tuple[Piece, ...]]:
    pieces: dict[ClaimId, tuple[Piece, ...]] = {}
    for name, span, begin in line.parts:
        end = begin + span.end - span.start
        runs = groupby(range(begin, end), key=weights.__getitem__)
        cut = tuple(
            Piece("".join(line.text[at] for at in places), Weight(weight))
            for weight, places in runs
        )
        before = pieces.get(name, ())
        pieces[name] = (*before, Piece(GAP), *cut) if before else cut
    return pieces
