"""Documents near in time are the more alike, the more rare terms they share."""

from __future__ import annotations

import pytest

from crossread.core.archive.features import Features
from crossread.core.archive.likeness import BY_DAYS, NO_DAY, SAME_ISSUER, WINDOW, likeness_of


def of(day: int | None, *terms: int, issuer: int = 0) -> Features:
    return Features(day, issuer, terms, (1.0,) * len(terms), ())


@pytest.mark.parametrize("apart", range(WINDOW + 1))
def test_days_between_two_accounts_count(apart: int) -> None:
    found = likeness_of([of(5, 1, 2), of(5 + apart, 1, 2)])
    assert found.scores.tolist() == [pytest.approx(BY_DAYS[apart])]


def test_what_is_too_far_apart_is_alike_by_chance() -> None:
    found = likeness_of([of(5, 1, 2), of(6 + WINDOW, 1, 2)])
    assert found.scores.size == 0
    assert found.by_chance.tolist() == [pytest.approx(BY_DAYS[1])]


def test_one_without_a_date_is_compared_with_all() -> None:
    found = likeness_of([of(None, 1, 2), of(900, 1, 2)])
    assert found.scores.tolist() == [pytest.approx(NO_DAY)]


def test_one_issuer_seldom_reports_twice() -> None:
    found = likeness_of([of(5, 1, 2, issuer=7), of(5, 1, 2, issuer=7)])
    assert found.scores.tolist() == [pytest.approx(SAME_ISSUER)]


def test_rare_terms_say_more() -> None:
    many = [of(5, 1, 10 + n) for n in range(8)]
    found = likeness_of([of(5, 1, 2), of(5, 1, 3), of(5, 2, 4), *many])
    scores = {
        (i, j): score
        for i, j, score in zip(
            found.left.tolist(), found.right.tolist(), found.scores.tolist(), strict=True
        )
    }
    assert scores[0, 2] > scores[0, 1]


def test_nothing_is_like_nothing() -> None:
    assert likeness_of([]).scores.size == 0
    assert likeness_of([of(5), of(5)]).scores.size == 0
