"""From what was typed about reports to the edition that formats take."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from crossread.cli.report_arguments import ReportRequest
from crossread.core.errors import UsageError
from crossread.core.reports.edition import Edition, Orientation, Paper, Profile, Selection
from crossread.core.reports.profiles import find_profile, load_profiles, profiles_path
from crossread.core.types import Comparison


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
    comparison: Comparison, profile: Profile, rows: tuple[int, ...], created: datetime
) -> Edition:
    """Return the edition of a comparison; raises UsageError for a row that is not there."""
    if not rows:
        return Edition(created, profile)
    count = len(comparison.rows)
    missing = next((number for number in rows if not 1 <= number <= count), None)
    if missing is not None:
        raise UsageError(f"There is no row {missing}: the comparison has rows 1 to {count}.")
    chosen = tuple(comparison.rows[number - 1].id for number in rows)
    return Edition(created, profile, Selection(chosen))
