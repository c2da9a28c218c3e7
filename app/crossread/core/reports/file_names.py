"""Offer a file name that every system accepts."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from crossread.core.reports.naming import visible
from crossread.core.types import Comparison

FIELDS = ("event", "date", "count", "today", "profile")
"""What a pattern can hold in braces."""
_FIELD = re.compile(r"\{(\w+)\}")
_LONGEST = 80
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)")


def file_name(pattern: str, comparison: Comparison, created: datetime, profile: str = "") -> str:
    """Return the pattern with its fields filled in, without suffix: ``{date} {event}``.

    A field that is unknown, or empty here, leaves nothing behind.
    """
    event = comparison.event
    values = {
        "event": event.title,
        "date": event.date.isoformat() if event.date else "",
        "count": str(len(comparison.readouts)),
        "today": created.astimezone(UTC).date().isoformat(),
        "profile": profile,
    }
    return safe_name(_FIELD.sub(lambda match: values.get(match[1], ""), pattern)) or "comparison"


def safe_name(name: str) -> str:
    """Return the name without what some system or shell forbids; empty where nothing is left."""
    kept = (sign if sign.isalnum() or sign in " -_,()" else " " for sign in visible(name))
    plain = " ".join("".join(kept).split())[:_LONGEST].strip(" -_,")
    return f"{plain} report" if _RESERVED.fullmatch(plain) else plain
