"""Print results to standard output and sentences to standard error."""

from __future__ import annotations

import sys


def print_bytes(data: bytes) -> None:
    """Write UTF-8 to standard output, whatever the terminal's own encoding is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def say(sentence: str) -> None:
    """Tell the user something, without letting a file name steer the terminal."""
    plain = "".join(sign if sign.isprintable() else " " for sign in sentence)
    print(f"crossread: {plain}", file=sys.stderr)  # noqa: T201 - this is where printing belongs
