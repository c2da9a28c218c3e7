"""Read times of day: ``15:40``, ``3:40 p.m.``, ``noon``, «6 часов утра»; value ``T15:40``."""

from __future__ import annotations

from crossread.core.claims.facts.quantities import Reading
from crossread.core.claims.facts.tokens import Tokens, glued, low
from crossread.core.claims.facts.vocabulary import Vocabulary
from crossread.core.kinds import FactKind

_HOURS, _MINUTES, _NOON = 24, 60, 12


def read_time(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    """Return the time of day that starts at a token."""
    for role, hour in (("noon", _NOON), ("midnight", 0)):
        if low(tokens, at) in vocabulary.words[role]:
            return Reading(FactKind.DATE, f"T{hour:02d}:00", at, at + 1)
    if not (at < len(tokens) and tokens[at].digits and _is_below(low(tokens, at), _HOURS + 1)):
        return None
    hour, minute, end = int(low(tokens, at)), 0, at + 1
    exact = low(tokens, end) == ":" and _is_below(low(tokens, end + 1), _MINUTES)
    if exact:
        minute, end = int(low(tokens, end + 1)), end + 2
    half, behind = _read_half_of_day(tokens, end, vocabulary)
    if half is None and not exact:
        return None
    if half is not None:
        hour = hour % _NOON + half
    return Reading(FactKind.DATE, f"T{hour % _HOURS:02d}:{minute:02d}", at, behind)


def _is_below(digits: str, most: int) -> bool:
    return digits.isdecimal() and len(digits) <= len("59") and int(digits) < most


def _read_half_of_day(tokens: Tokens, at: int, vocabulary: Vocabulary) -> tuple[int | None, int]:
    """Return the hours that ``a.m.`` or ``p.m.`` adds, and the index behind it."""
    start = at + (vocabulary.durations.get(low(tokens, at), (0, ""))[0] == _MINUTES)
    for role, hours in (("am", 0), ("pm", _NOON)):
        if low(tokens, start) in vocabulary.words[role]:
            dotted = "." in low(tokens, start) and low(tokens, start + 1) == "."
            return hours, start + 1 + (dotted and glued(tokens, start + 1))
    return None, at
