"""Say how a comparison was made, and what it cannot tell."""

from __future__ import annotations

from datetime import UTC, datetime

from crossread import __version__
from crossread.core.kinds import Origin
from crossread.core.messages import Message, Wording, message, plural
from crossread.core.reports.words import Word, made_with
from crossread.core.types import Comparison

_WITH_MEANING = message(
    "Each text was divided into claims, the smallest statements that can be compared. Claims that "
    "say the same matter stand in one row. They were matched by their words, names and values "
    "and, unless a note below says otherwise, by a model of what sentences mean."
)
_WITHOUT_MEANING = message(
    "Each text was divided into claims, the smallest statements that can be compared. Claims that "
    "say the same matter stand in one row. They were matched by their words, names and values; "
    "the meaning model was switched off."
)
_RELATIONS = message(
    "Agree (=) means that a reader of either text learns the same; the wording may differ. "
    "Differ (~) means the same matter with a detail that is not the same. Contradict (≠) means "
    "that both cannot hold. Only one (+) means that no counterpart was found in the other texts; "
    "the nearest miss is shown, so that this can be checked."
)
_MISTAKES = message(
    "The others are as the program found them, and it makes mistakes: check a row against the "
    "texts before you quote it."
)
_HERE = message("All of it ran on one computer; no text was sent anywhere.")


def describe_method(comparison: Comparison, created: datetime) -> tuple[tuple[Wording, ...], ...]:
    """Return the paragraphs on method and limits, each as its sentences."""
    matched = _WITH_MEANING if comparison.settings.meaning else _WITHOUT_MEANING
    return (
        (Word.SILENCE.value,),
        (matched,),
        (_RELATIONS,),
        (_origins(comparison), _MISTAKES),
        *((note,) for note in comparison.notes),
        (_made(created), _HERE),
    )


def _made(created: datetime) -> Message:
    day = created.astimezone(UTC).date().isoformat()
    return message("{made}.", made=made_with(__version__, day))


def _origins(comparison: Comparison) -> Message:
    origins = [row.origin for row in comparison.rows]
    confirmed, made = origins.count(Origin.CONFIRMED), origins.count(Origin.USER)
    return plural(
        "Of {count:number} row, {confirmed:number} confirmed by a reader, {made:number} made or "
        "judged by hand.",
        "Of {count:number} rows, {confirmed:number} confirmed by a reader, {made:number} made or "
        "judged by hand.",
        len(origins),
        confirmed=confirmed,
        made=made,
    )
