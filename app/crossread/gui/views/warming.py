"""Loads what showing a comparison needs, so that a job waits for it and not the window."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.core.messages import message
from crossread.core.types import Readout
from crossread.gui.languages import tell
from crossread.gui.models.searching import prepare

_EVERY_FORMAT = message(
    "{share:percent} {count:number} {day:date} {names:list}",
    share=0.5,
    count=1,
    day="2000-01-01",
    names=("a", "b"),
)


def warm(readouts: Sequence[Readout]) -> None:
    """Load patterns, and words for numbers and months; prepare the texts for a search."""
    # Here, not above: they would hold the window back.
    from crossread.core.judging.cues import load_cues  # noqa: PLC0415
    from crossread.core.judging.segments import compare_words  # noqa: PLC0415

    prepare(readouts)
    tell(_EVERY_FORMAT)
    compare_words("a word", "a term")
    for language in {readout.document.language for readout in readouts}:
        load_cues(language)
