"""Ask before a file is replaced; where nobody can be asked, replace nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from crossread.cli.printing import on_one_line
from crossread.cli.speaking import spoken
from crossread.core.errors import UsageError
from crossread.core.messages import message

Ask = Callable[[str], str]
_YES = frozenset({"y", "yes", "д", "да"})


def check_replacing(paths: Iterable[str], *, force: bool, ask: Ask | None) -> None:
    """Raise UsageError where a report would replace a file that must stay.

    *ask* shows a question and returns the answer; None where nobody is there to answer.
    """
    for path in paths:
        if force or not Path(path).is_file():
            continue
        if ask is None:
            raise UsageError(
                message("“{path}” is there already: add --force to replace it.", path=str(path))
            )
        answer = ask(
            spoken(message("“{path}” is there already. Replace it? [y/N]", path=on_one_line(path)))
        )
        if answer.strip().lower() not in _YES:
            raise UsageError(
                message("“{path}” stays as it is, so nothing was written.", path=str(path))
            )


def asker() -> Ask | None:
    """Return how to ask the user at the terminal; None where there is none."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    if sys.stderr is None or not sys.stderr.isatty():
        return None
    return _ask


def _ask(question: str) -> str:
    sys.stderr.write(f"{question} ")
    sys.stderr.flush()
    return sys.stdin.readline()
