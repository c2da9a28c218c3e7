"""What every correction can do, whatever it changes."""

from __future__ import annotations

from typing import Protocol

from crossread.core.messages import Message
from crossread.core.types import Comparison


class Correction(Protocol):
    """A change that a user made by hand, as a frozen value."""

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the correction made.

        Raises CorrectionError where it names something that is not there or makes no sense.
        """

    def label(self, comparison: Comparison) -> Message:
        """Return what it does, short enough for the label of an undo command."""


def apply(comparison: Comparison, correction: Correction) -> Comparison:
    """Return the comparison with the correction made.

    A row whose claims changed is judged again and becomes the user's. Raises CorrectionError
    where the correction names something that is not there or makes no sense.
    """
    return correction.apply_to(comparison)


def describe(comparison: Comparison, correction: Correction) -> Message:
    """Return what the correction does, short enough for the label of an undo command."""
    return correction.label(comparison)
