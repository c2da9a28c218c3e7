"""From what was typed about reports to the edition that formats take."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from crossread.cli.report_arguments import ReportRequest
from crossread.core.errors import UsageError
from crossread.core.findings import shown
from crossread.core.messages import Message, message
from crossread.core.reports.edition import Edition, Orientation, Paper, Profile, Selection
from crossread.core.reports.profiles import find_profile, load_profiles, profiles_path
from crossread.core.types import Comparison

Thing = TypeVar("Thing")
_NO_ROW = message("There is no row {number}: the comparison has {count}.")
_NO_FINDING = message("There is no finding {number}: the comparison has {count}.")


def chosen_profile(request: ReportRequest) -> Profile:
    """Return the profile with what was typed beside it; raises UsageError and InputError."""
    profile = find_profile(request.profile, own_profiles())
    return replace(
        profile,
        relations=request.only or profile.relations,
        language=request.language or profile.language,
        paper=Paper(request.paper or profile.paper),
        orientation=Orientation(request.orientation or profile.orientation),
    )


def own_profiles() -> tuple[Profile, ...]:
    """Return the profiles that were kept in the window; raises InputError."""
    return load_profiles(profiles_path(os.environ, sys.platform, Path.home()))


def edition_of(
    comparison: Comparison, profile: Profile, request: ReportRequest, created: datetime
) -> Edition:
    """Return the edition of a comparison; raises UsageError for a row that is not there."""
    if not request.rows and not request.findings:
        return Edition(created, profile)
    rows = _picked(comparison.rows, request.rows, _NO_ROW)
    findings = _picked(shown(comparison), request.findings, _NO_FINDING)
    chosen = Selection(tuple(row.id for row in rows), tuple(each.key for each in findings))
    return Edition(created, profile, chosen)


def _picked(things: Sequence[Thing], numbers: Iterable[int], refusal: Message) -> list[Thing]:
    """Return what stands under the numbers, which count from 1; raises UsageError."""
    picked = list(numbers)
    for number in picked:
        if not 1 <= number <= len(things):
            values = (("number", number), ("count", len(things)))
            raise UsageError(replace(refusal, values=values))
    return [things[number - 1] for number in picked]
