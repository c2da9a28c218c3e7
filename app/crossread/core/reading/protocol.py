"""What the process that reads files apart is asked, and what it answers."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from crossread.core.messages import Message
from crossread.core.reading.source import Extract

DEADLINE = 10.0
"""Seconds that reading one file may take."""
LARGEST_ANSWER = 256 * 1024 * 1024
"""Bytes."""
LENGTH = struct.Struct(">Q")
"""Stands before every answer."""
READY = b"\x06"
"""Says that questions can come."""


@dataclass(frozen=True, slots=True)
class Question:
    """A line of JSON, and after it as many bytes as the file has."""

    format: str
    name: str
    size: int
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read, or why it could not be."""

    extract: Extract | None = None
    refusal: Message | None = None
    """None where there is an extract."""
    exhausted: bool = False
    """Memory ran out: better not to ask this process again."""
