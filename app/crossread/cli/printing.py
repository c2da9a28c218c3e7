"""Print results to standard output and sentences to standard error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from crossread.cli.speaking import spoken
from crossread.core.errors import CrossreadError, OutputError, reason_of
from crossread.core.messages import Wording, message


def print_bytes(data: bytes) -> None:
    """Write UTF-8 to standard output, whatever the terminal's own encoding is.

    Raises OutputError where it is closed or full, and BrokenPipeError where nobody reads on.
    """
    if sys.stdout is None:
        raise OutputError(
            message("Standard output is closed, so nothing could be printed: use -o FILE.")
        )
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        give_up_printing()
        raise OutputError(
            message(
                "The result could not be printed: {reason}. Use -o FILE, in a folder with room.",
                reason=reason_of(error),
            )
        ) from error


def give_up_printing() -> None:
    """Drop what is still to be printed: Python prints it at exit and would complain there."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def say(sentence: Wording) -> None:
    """Tell the user something, without letting a file name steer the terminal."""
    if sys.stderr is None:  # closed; print would take standard output instead
        return
    with suppress(OSError):  # nobody is there to be told
        print(f"crossread: {on_one_line(spoken(sentence))}", file=sys.stderr, flush=True)  # noqa: T201 - this is where printing belongs


def say_error(error: CrossreadError) -> None:
    """Tell the user what an error has to say."""
    say(error.sentence)


def on_one_line(text: str) -> str:
    """Return the text with a blank for everything that a terminal would act on."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
