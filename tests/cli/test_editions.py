"""What was typed wins over the profile; rows are named by their numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.cli.editions import chosen_profile, edition_of
from crossread.cli.report_arguments import ReportRequest
from crossread.core.errors import UsageError
from crossread.core.kinds import Relation
from crossread.core.reports.edition import BRIEF, FULL, Orientation, Paper
from goldens import CREATED, FINDINGS, golden_comparison
from values import COMPARISON


@pytest.fixture(autouse=True)
def no_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "APPDATA", "HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path_factory.mktemp("settings")))


def test_a_profile_is_taken_as_it_is_where_nothing_else_was_typed() -> None:
    assert chosen_profile(ReportRequest("brief")) == BRIEF


def test_what_was_typed_wins_over_the_profile() -> None:
    only = frozenset({Relation.ONLY})
    request = ReportRequest("full", only, (), (), "ru", "letter", "landscape")
    assert chosen_profile(request) == replace(
        FULL,
        relations=only,
        language="ru",
        paper=Paper.LETTER,
        orientation=Orientation.LANDSCAPE,
    )


def test_rows_are_selected_by_number() -> None:
    edition = edition_of(COMPARISON, FULL, ReportRequest(rows=(4, 1)), CREATED)
    assert edition.selection is not None
    assert edition.selection.rows == ("row4", "row1")
    assert edition_of(COMPARISON, FULL, ReportRequest(), CREATED).selection is None


@pytest.mark.parametrize("number", [0, 5])
def test_a_row_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(UsageError, match=r"has 4\."):
        edition_of(COMPARISON, FULL, ReportRequest(rows=(number,)), CREATED)


def test_findings_are_selected_by_number_too() -> None:
    edition = edition_of(golden_comparison(), FULL, ReportRequest(findings=(2,)), CREATED)
    assert edition.selection is not None
    assert edition.selection.findings == (FINDINGS[1].key,)
    with pytest.raises(UsageError, match=r"has 2\."):
        edition_of(golden_comparison(), FULL, ReportRequest(findings=(3,)), CREATED)
