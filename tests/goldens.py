"""Compare what is made with what was once looked at and found good.

To remake the files after a wanted change, then look at the difference before committing it:

    CROSSREAD_REMAKE_GOLDEN=1 .venv/bin/pytest tests/core/reports
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from crossread import __version__
from crossread.core.corrections import ConfirmRow, SetNote, apply
from crossread.core.messages import message
from crossread.core.reports.edition import FULL, Edition
from crossread.core.types import ClaimId, Comparison, Finding, RowId
from values import COMPARISON

FOLDER = Path(__file__).parent / "golden"
CREATED = datetime(2031, 3, 5, 12, tzinfo=UTC)
EDITION = Edition(CREATED)
RUSSIAN = Edition(CREATED, replace(FULL, language="ru"))
FINDINGS = (
    Finding(
        "contradiction",
        message(
            "{first:name} and {second:name} seem to contradict each other.",
            first="Northland",
            second="Southport",
        ),
        (RowId("row3"),),
        (ClaimId("r1.c3"), ClaimId("r2.c3")),
    ),
    Finding(
        "omission",
        "Southport leaves the divers out.",
        (RowId("row4"),),
        (ClaimId("r1.c4"),),
    ),
)
"""One that any language can say, and one in a user's own words."""


def golden_comparison() -> Comparison:
    """Return the shared comparison as a user leaves it: confirmed, noted, with findings."""
    confirmed = apply(COMPARISON, ConfirmRow(RowId("row1")))
    noted = apply(confirmed, SetNote(RowId("row2"), "Ask both press offices."))
    return replace(noted, findings=FINDINGS)


def check_golden(name: str, made: str) -> None:
    """Fail unless *made* is the golden file; the version of Crossread does not count."""
    path, text = FOLDER / name, made.replace(__version__, "VERSION")
    if os.environ.get("CROSSREAD_REMAKE_GOLDEN"):
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
