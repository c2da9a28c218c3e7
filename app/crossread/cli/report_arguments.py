"""What can be typed about reports: contents, rows, paper, language, and what may be replaced."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass

from crossread.core.kinds import Relation
from crossread.core.messages import LANGUAGES

_PAPERS = ("a4", "letter")
_ORIENTATIONS = ("auto", "portrait", "landscape")
_NUMBERS = re.compile(r"(\d{1,6})(?:-(\d{1,6}))?")
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What reports are to be like; None and empty for what the profile says."""

    profile: str = "full"
    only: frozenset[Relation] = frozenset()
    rows: tuple[int, ...] = ()
    """Numbers of rows that are to stand alone, from 1."""
    findings: tuple[int, ...] = ()
    """The same of findings, with the rows that they rest on."""
    language: str | None = None
    paper: str | None = None
    orientation: str | None = None
    force: bool = False
    """Replace files that are there."""


def add_report_options(parser: argparse.ArgumentParser) -> None:
    """Let these be typed behind ``compare``."""
    group = parser.add_argument_group("reports")
    add = group.add_argument
    add(
        "--profile",
        metavar="NAME",
        default="full",
        help="contents under a name: full, brief, table, or one kept in the window (see formats)",
    )
    add(
        "--only",
        metavar="RELATIONS",
        type=_relations,
        default=frozenset(),
        help="show rows of these relations alone, such as differ,contradict",
    )
    for name in ("rows", "findings"):
        told = f"export {name} alone, such as 3,7-9"
        add(f"--{name}", metavar="NUMBERS", type=_numbers, default=(), help=told)
    add("--language", choices=tuple(LANGUAGES), help="language of the report's own words")
    add("--paper", choices=_PAPERS, help="for what is printed")
    add("--orientation", choices=_ORIENTATIONS, help="of the paper")
    add("--force", action="store_true", help="replace files that are there without asking")


def report_request(parsed: argparse.Namespace) -> ReportRequest:
    """Return what was typed about reports."""
    return ReportRequest(
        profile=parsed.profile,
        only=parsed.only,
        rows=parsed.rows,
        findings=parsed.findings,
        language=parsed.language,
        paper=parsed.paper,
        orientation=parsed.orientation,
        force=parsed.force,
    )


def _relations(typed: str) -> frozenset[Relation]:
    names = [name.strip() for name in typed.split(",") if name.strip()]
    known = {relation.value for relation in Relation}
    unknown = next((name for name in names if name not in known), None)
    if unknown is not None or not names:
        raise argparse.ArgumentTypeError(
            f"there is no relation “{unknown or typed}”; there is: {', '.join(Relation)}"
        )
    return frozenset(map(Relation, names))


def _numbers(typed: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for part in typed.split(","):
        match = _NUMBERS.fullmatch(part.strip())
        if match is None:
            raise argparse.ArgumentTypeError(f"“{typed}” are no numbers; write 3 or 3,7-9")
        first = int(match[1])
        numbers += range(first, min(int(match[2] or first), _MOST) + 1)
    return tuple(dict.fromkeys(numbers))
