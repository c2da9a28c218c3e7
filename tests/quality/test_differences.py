"""Floors under what pairs written by another hand show of typed differences and relations.

They are what is reached, not what is wanted: 0.90 precision and 0.80 recall in every slot.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts import load_script

PAIRS = Path(__file__).parent / "differences.json"


measure = load_script(PAIRS.with_suffix(".py"))


@pytest.fixture(scope="module")
def judged() -> list[tuple[Any, Any]]:
    return [(case, measure.judge(case)) for case in measure.read_cases(PAIRS)]


def test_the_pairs_show_every_kind_and_half_of_them_none(judged: list[tuple[Any, Any]]) -> None:
    kinds = {kind for case, _ in judged for kind in case.kinds}
    silent = sum(not case.kinds for case, _ in judged)
    assert len(kinds) == 10
    assert len(judged) >= 200
    assert 2 * silent >= len(judged)


@pytest.mark.parametrize(("half", "precision", "recall"), [(0, 0.96, 0.75), (1, 0.92, 0.62)])
def test_differences_are_found_and_not_invented(
    judged: list[tuple[Any, Any]], half: int, precision: float, recall: float
) -> None:
    found = measure.tallies(judged[half::2])["all"]
    assert found.precision >= precision
    assert found.recall >= recall


def test_pairs_without_a_difference_mostly_agree(judged: list[tuple[Any, Any]]) -> None:
    relations = measure.relation_tallies(judged)
    assert relations["agree"].f1 >= 0.78
    assert relations["differ"].f1 >= 0.68


def test_a_report_names_every_kind_and_its_errors(judged: list[tuple[Any, Any]]) -> None:
    text = measure.report(judged[:20])
    assert all(kind in text for kind in ("number", "modality", "relation"))
    assert all("wanted" in line for line in list(measure.errors(judged[:20], "all"))[::3])
