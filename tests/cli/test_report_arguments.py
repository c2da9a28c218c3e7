"""What is typed about reports means what it says, and nonsense is refused."""

from __future__ import annotations

import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.cli.report_arguments import ReportRequest, add_report_options, report_request
from crossread.core.kinds import Relation


def typed(*words: str) -> ReportRequest:
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_report_options(parser)
    return report_request(parser.parse_args(words))


def test_nothing_typed_is_the_full_report() -> None:
    assert typed() == ReportRequest()


@pytest.mark.parametrize(
    ("rows", "numbers"),
    [("3", (3,)), ("3,7-9", (3, 7, 8, 9)), ("2-2, 1,2", (2, 1)), ("9-7", ())],
)
def test_rows_are_numbers_and_ranges(rows: str, numbers: tuple[int, ...]) -> None:
    assert typed("--rows", rows).rows == numbers


def test_relations_are_named_with_commas() -> None:
    wanted = frozenset({Relation.DIFFER, Relation.CONTRADICT})
    assert typed("--only", "differ, contradict").only == wanted


@pytest.mark.parametrize(
    "words",
    [
        *(("--only", ""), ("--only", "other"), ("--rows", "x"), ("--rows", "1--2")),
        *(("--rows", "-1"), ("--rows", "1" * 4000), ("--language", "xx"), ("--paper", "a3")),
    ],
)
def test_nonsense_is_refused(words: tuple[str, ...]) -> None:
    with pytest.raises((argparse.ArgumentError, SystemExit)):
        typed(*words)


@given(st.lists(st.integers(0, 500), min_size=1, max_size=5))
def test_every_number_that_is_typed_is_kept_once(numbers: list[int]) -> None:
    rows = typed("--rows", ",".join(map(str, numbers))).rows
    assert rows == tuple(dict.fromkeys(numbers))
