"""What all pictures start from: a comparison, how wide to draw it, which language to speak."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.messages import Message, say
from crossread.core.pictures.measuring import shorten
from crossread.core.pictures.shapes import Label, Role
from crossread.core.types import Claim, Comparison, Readout

MARGIN = 20.0
_QUOTED = 160
"""Letters of a claim that a hint shows."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """A comparison to be drawn."""

    comparison: Comparison
    width: float
    """In pixels."""
    language: str

    @property
    def readouts(self) -> tuple[Readout, ...]:
        """Return the readouts that are drawn."""
        return self.comparison.readouts

    @property
    def across(self) -> float:
        """Return how much room there is between the margins."""
        return self.width - 2 * MARGIN

    def say(self, sentence: Message) -> str:
        """Return a sentence in the picture's language."""
        return say(sentence, self.language)

    def name(self, readout: Readout, x: float, y: float, width: float) -> Label:
        """Return the readout's name, cut to *width* pixels."""
        return Label(x, y, shorten(readout.name, width, 13), 13, Role.TEXT, bold=True)


def quoted(claim: Claim) -> str:
    """Return a claim's words, the first ones of many."""
    text = claim.text
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rstrip()}…"
