"""A text as paragraphs that are laid out one by one: pure functions over offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.core.types import GAP, Claim, ClaimId, Span

_LONGEST = 3000
"""Letters of a block: a text without paragraphs must not be laid out in one piece."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a part of a very long one."""

    span: Span
    ends_paragraph: bool
    """A gap follows."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A claim's part in one block."""

    claim: ClaimId
    block: int
    start: int
    """In code points from the block's start."""
    end: int
    at: int = 0
    """Where it begins in the claim's own text."""


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the lines of a text that hold anything, long ones divided at spaces."""
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks += _parts(text, at, at + len(line))
        elif blocks:
            blocks[-1] = Block(blocks[-1].span, ends_paragraph=True)
        at += len(line) + 1
    return tuple(blocks)


def pieces_of(
    claims: Sequence[Claim], blocks: Sequence[Block]
) -> Mapping[ClaimId, tuple[Piece, ...]]:
    """Return where every claim lies, in text order."""
    starts = [block.span.start for block in blocks]
    return {claim.id: tuple(_pieces(claim, (blocks, starts))) for claim in claims}


def _parts(text: str, start: int, end: int) -> Iterator[Block]:
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space + 1 if space > start else start + _LONGEST
        yield Block(Span(start, cut), ends_paragraph=False)
        start = cut
    yield Block(Span(start, end), ends_paragraph=False)


def _pieces(claim: Claim, where: tuple[Sequence[Block], Sequence[int]]) -> Iterator[Piece]:
    at = 0
    for span in claim.spans:
        for piece in _in_blocks(claim.id, span, where):
            begin = where[0][piece.block].span.start + piece.start
            yield replace(piece, at=at + begin - span.start)
        at += span.end - span.start + len(GAP)


def _in_blocks(
    claim: ClaimId, span: Span, where: tuple[Sequence[Block], Sequence[int]]
) -> Iterator[Piece]:
    blocks, starts = where
    index = max(0, bisect_right(starts, span.start) - 1)
    while index < len(blocks) and starts[index] < span.end:
        own = blocks[index].span
        low, high = max(span.start, own.start), min(span.end, own.end)
        if low < high:
            yield Piece(claim, index, low - own.start, high - own.start)
        index += 1
