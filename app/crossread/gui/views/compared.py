"""A comparison made, or made again, in a job: pure functions over readouts that were read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from crossread.core.errors import UsageError
from crossread.core.kinds import Relation
from crossread.core.messages import message
from crossread.core.types import (
    Cell,
    Comparison,
    Event,
    Progress,
    Readout,
    Row,
    RowId,
    Settings,
)
from crossread.gui.languages import tell
from crossread.gui.views.warming import warm

if TYPE_CHECKING:  # numpy would hold the window back
    from crossread.core.matching import Encoder

_LOADING = message("Loading the meaning model")
_COMPARING = message("Comparing")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a job brought."""

    comparison: Comparison | None
    messages: tuple[str, ...] = ()
    """What the user should know, one or two sentences each."""
    path: Path | None = None
    """The file that the comparison is saved in."""
    alone: bool = False
    """There is one readout only, and nothing to compare it with."""
    rescued: bool = False
    """It stands in no file as it is here: some of its file was damaged."""
    fingerprint: str = ""
    """Of the file that the comparison was saved in, as it was read."""
    backup: Path | None = None
    """What was saved before, where something of it is lost."""


def lone(readout: Readout, settings: Settings) -> Comparison:
    """Return one readout as it stands, every claim in a row of its own."""
    rows = tuple(
        Row(RowId(f"row{number}"), (Cell(readout.id, (claim.id,)),), Relation.ONLY)
        for number, claim in enumerate(readout.claims, start=1)
    )
    event = Event(readout.document.title, readout.document.date)
    return Comparison(event, (readout,), rows, settings=settings)


@dataclass(frozen=True, slots=True)
class Changed:
    """What is compared from now on, and how."""

    readouts: tuple[Readout, ...]
    settings: Settings
    cache: Path | None = None
    """Where what the meaning model makes of a text is remembered; None for nowhere."""

    def encoder(self) -> Encoder | None:
        """Return the meaning model, where it is used."""
        from crossread.core.comparing import load_meaning  # noqa: PLC0415 - heavy

        used = self.settings.meaning and len(self.readouts) > 1
        return load_meaning(self.cache) if used else None


def aligned(
    before: Comparison, changed: Changed, messages: tuple[str, ...], progress: Progress
) -> Loaded:
    """Align again; what the user confirmed, noted, tagged or judged stays."""
    from crossread.core.comparing import event_of  # noqa: PLC0415 - heavy
    from crossread.core.realigning import Changes, realign  # noqa: PLC0415 - heavy

    readouts, settings = changed.readouts, changed.settings
    if not readouts:
        return Loaded(None, messages)
    encoder = _encoder(changed, progress)
    try:
        after = realign(
            before,
            Changes(readouts, settings),
            encoder=encoder,
            progress=lambda share, what: progress(0.3 + 0.7 * share, what),
        )
    except UsageError as error:
        return Loaded(None, (*messages, tell(error.sentence)))
    if len(before.readouts) == 1 and before.event == event_of(before.readouts):
        after = replace(after, event=event_of(readouts))
    return Loaded(after, messages, alone=len(readouts) == 1)


def compared(made: Changed, messages: tuple[str, ...], progress: Progress) -> Loaded:
    """Compare for the first time; one readout is shown alone."""
    from crossread.core.comparing import compare  # noqa: PLC0415 - heavy

    readouts, settings = made.readouts, made.settings
    if not readouts:
        return Loaded(None, messages)
    if len(readouts) == 1:
        return Loaded(lone(readouts[0], settings), messages, alone=True)
    encoder = _encoder(made, progress)
    try:
        comparison = compare(
            readouts,
            settings,
            encoder=encoder,
            progress=lambda share, what: progress(0.3 + 0.7 * share, what),
        )
    except UsageError as error:
        return Loaded(None, (*messages, tell(error.sentence)))
    return Loaded(replace(comparison, settings=settings), messages)


def _encoder(made: Changed, progress: Progress) -> Encoder | None:
    """Return the meaning model, where it is used, once all else that comparing needs is there."""
    warm(made.readouts)
    progress(0.25, tell(_LOADING if made.settings.meaning else _COMPARING))
    return made.encoder()
