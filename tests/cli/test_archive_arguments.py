"""What is typed behind archive means what the help says."""

from __future__ import annotations

from datetime import date

from crossread.cli.archive_arguments import ArchiveRequest
from crossread.cli.arguments import parse_arguments


def test_nothing_but_a_folder_lists_events() -> None:
    assert parse_arguments(["archive", "releases"]) == ArchiveRequest("releases")


def test_everything_can_be_typed() -> None:
    typed = ["archive", "x", "--open", "3", "-o", "a.html", "--since", "2031-03-05", "--beside"]
    typed += ["--until", "2031-03-06", "--all", "--no-meaning", "--workers", "4", "--force"]
    assert parse_arguments(typed) == ArchiveRequest(
        "x",
        open=3,
        outputs=("a.html",),
        since=date(2031, 3, 5),
        until=date(2031, 3, 6),
        every=True,
        beside=True,
        meaning=False,
        workers=4,
        force=True,
    )
