"""``crossread formats``: what can be read and written."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.cli.codes import ExitCode
from crossread.cli.editions import own_profiles
from crossread.cli.printing import print_bytes
from crossread.cli.speaking import spoken
from crossread.core import reading
from crossread.core.messages import message
from crossread.core.reports.edition import BUILT_IN, LABELS
from crossread.printing import FORMATS

_KEPT = message("kept in the window")


def run_formats() -> int:
    """Print the formats and return the exit code."""
    print_bytes("".join(f"{line}\n" for line in describe_formats()).encode())
    return ExitCode.DONE


def describe_formats() -> Iterable[str]:
    """Yield the lines of the list."""
    yield spoken(message("Reads:"))
    for name, known in reading.FORMATS.items():
        yield f"  {name:<6}{', '.join(known.suffixes)}"
    yield spoken(message("Writes:"))
    for name, written in FORMATS.items():
        yield f"  {name:<6}{written.suffix:<8}{spoken(written.label)}"
    yield spoken(message("Report profiles:"))
    for profile in BUILT_IN:
        yield f"  {profile.name:<14}{spoken(LABELS[profile.name])}"
    for profile in own_profiles():
        yield f"  {profile.name:<14}{spoken(_KEPT)}"
