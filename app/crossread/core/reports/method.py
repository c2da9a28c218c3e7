"""Say how a comparison was made, and what it cannot tell."""

from __future__ import annotations

from datetime import UTC, datetime

from crossread import __version__
from crossread.core.judging.wording import long_date
from crossread.core.kinds import Origin
from crossread.core.messages import say
from crossread.core.types import Comparison

SILENCE = "A readout’s silence is not proof that a thing was not said."
_ROWS = (
    "Each text was divided into claims, the smallest statements that can be compared. Claims that "
    "say the same matter stand in one row."
)
_WITH_MEANING = (
    "They were matched by their words, names and values and, unless a note below says otherwise, "
    "by a model of what sentences mean."
)
_WITHOUT_MEANING = (
    "They were matched by their words, names and values; the meaning model was switched off."
)
_RELATIONS = (
    "Agree (=) means that a reader of either text learns the same; the wording may differ. "
    "Differ (~) means the same matter with a detail that is not the same. Contradict (≠) means "
    "that both cannot hold. Only (+) means that no counterpart was found in the other texts; the "
    "nearest miss is shown, so that this can be checked."
)
_HERE = "All of it ran on one computer; no text was sent anywhere."


def describe_method(comparison: Comparison, created: datetime) -> tuple[str, ...]:
    """Return the paragraphs on method and limits."""
    day = long_date(created.astimezone(UTC).date())
    return (
        SILENCE,
        f"{_ROWS} {_matching(comparison)}",
        _RELATIONS,
        _origins(comparison),
        *map(say, comparison.notes),
        f"Made with Crossread {__version__} on {day}. {_HERE}",
    )


def _matching(comparison: Comparison) -> str:
    return _WITH_MEANING if comparison.settings.meaning else _WITHOUT_MEANING


def _origins(comparison: Comparison) -> str:
    origins = [row.origin for row in comparison.rows]
    confirmed, made = origins.count(Origin.CONFIRMED), origins.count(Origin.USER)
    return (
        f"Of {len(origins)} {_plural('row', len(origins))}, {confirmed} "
        f"{'was' if confirmed == 1 else 'were'} confirmed by a reader and {made} "
        f"{'was' if made == 1 else 'were'} made or judged by hand. The others are as the program "
        "found them, and it makes mistakes: check a row against both texts before you quote it."
    )


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
