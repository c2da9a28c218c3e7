"""``crossread formats``: what can be read and written."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.cli.codes import ExitCode
from crossread.cli.editions import own_profiles
from crossread.cli.printing import print_bytes
from crossread.core import reading
from crossread.core.messages import say
from crossread.core.reports.edition import BUILT_IN, LABELS
from crossread.printing import FORMATS


def run_formats() -> int:
    """Print the formats and return the exit code."""
    print_bytes("".join(f"{line}\n" for line in describe_formats()).encode())
    return ExitCode.DONE


def describe_formats() -> Iterable[str]:
    """Yield the lines of the list."""
    yield "Reads:"
    for name, known in reading.FORMATS.items():
        yield f"  {name:<6}{', '.join(known.suffixes)}"
    yield "Writes:"
    for name, written in FORMATS.items():
        yield f"  {name:<6}{written.suffix:<8}{say(written.label)}"
    yield "Report profiles:"
    for profile in BUILT_IN:
        yield f"  {profile.name:<14}{say(LABELS[profile.name])}"
    for profile in own_profiles():
        yield f"  {profile.name:<14}kept in the window"
