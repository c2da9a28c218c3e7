"""Join parts of English sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from crossread.core.messages import formats


def listed(parts: Sequence[str]) -> str:
    """Return the parts as a list in a sentence: “a, b and c”."""
    return " and ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def capital(text: str) -> str:
    """Return the text with a capital at its start."""
    return text[:1].upper() + text[1:]


def long_date(day: date | None) -> str:
    """Return a date as a newspaper writes it, such as ``4 March 2031``; empty for none."""
    return formats.long_date(day) if day else ""
