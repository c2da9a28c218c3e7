"""The claims of a readout along its text, those too thin to be seen put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crossread.core.kinds import Relation
from crossread.core.messages import Message, message
from crossread.core.pictures.canvas import quoted
from crossread.core.pictures.counting import Standing, graver, stretch_of
from crossread.core.pictures.relations import SIGNS, WORDS
from crossread.core.pictures.shapes import Target
from crossread.core.types import Claim, ClaimId, Readout

THINNEST = 1.5
"""Pixels below which nobody sees a claim."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text, in pixels from its start: one claim, or several thin ones."""

    low: float
    high: float
    relation: Relation
    claims: tuple[Claim, ...]
    """The gravest one first."""
    target: Target

    @property
    def words(self) -> Message:
        """Return what the run says."""
        named: dict[str, str | Message] = {
            "sign": SIGNS[self.relation],
            "relation": WORDS[self.relation],
            "words": quoted(self.claims[0]),
        }
        if len(self.claims) == 1:
            return message("{sign} {relation}: {words:quote}", **named)
        more = len(self.claims) - 1
        return message("{sign} {relation}: {words:quote}, and {more} more", more=more, **named)


def runs_of(readout: Readout, standing: Mapping[ClaimId, Standing], pixels: float) -> Iterator[Run]:
    """Yield the runs of a readout whose text is *pixels* long; a claim of two spans gives two."""
    pieces: list[tuple[float, float, Claim]] = []
    for low, high, claim in sorted(_pieces(readout, standing, pixels), key=lambda piece: piece[:2]):
        if pieces and high - pieces[0][0] > THINNEST:
            yield _run(readout, pieces, standing)
            pieces = []
        pieces.append((low, high, claim))
    if pieces:
        yield _run(readout, pieces, standing)


def _pieces(
    readout: Readout, standing: Mapping[ClaimId, Standing], pixels: float
) -> Iterator[tuple[float, float, Claim]]:
    for claim in readout.claims:
        if claim.id in standing:
            for span in claim.spans:
                low, high = stretch_of(readout, span.start, span.end)
                yield low * pixels, high * pixels, claim


def _run(
    readout: Readout,
    pieces: list[tuple[float, float, Claim]],
    standing: Mapping[ClaimId, Standing],
) -> Run:
    claims = list(dict.fromkeys(claim for _, _, claim in pieces))
    gravest = claims[0]
    for claim in claims[1:]:
        if graver(standing[claim.id].relation, standing[gravest.id].relation):
            gravest = claim
    ordered = (gravest, *(claim for claim in claims if claim is not gravest))
    low, high = pieces[0][0], max(high for _, high, _ in pieces)
    return Run(
        low,
        max(high, low + THINNEST),
        standing[gravest.id].relation,
        ordered,
        Target(
            tuple(dict.fromkeys(standing[claim.id].row for claim in ordered)),
            readout.id,
            gravest.id,
        ),
    )
