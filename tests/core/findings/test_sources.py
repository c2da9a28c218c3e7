"""The level that an account comes from is told where levels differ."""

from __future__ import annotations

import pytest

from cases import comparison_of
from crossread.core.findings.sources import find_sources
from headlines import told
from values import readout_of


def levels(*issuers: str) -> list[str]:
    sides = [readout_of(number, name, ["x"]) for number, name in enumerate(issuers, 1)]
    return told(find_sources, comparison_of(sides))


def test_a_post_beside_a_ministry_is_told() -> None:
    assert levels("Ministry of Rivers", "The mayor on Telegram") == [
        (
            "The accounts come from different levels: the Ministry of Rivers (a ministry or "
            "department) and the mayor on Telegram (a post)."
        )
    ]


@pytest.mark.parametrize(
    "issuers",
    [("Ministry of Rivers", "Ministry of Roads"), ("Ministry of Rivers", "Elm Yard Ltd")],
)
def test_equal_or_unknown_levels_are_no_news(issuers: tuple[str, str]) -> None:
    assert levels(*issuers) == []


def test_a_presidents_spokesperson_is_a_spokesperson() -> None:
    assert "(a spokesperson)" in levels("Spokesperson of the President", "Ministry of Roads")[0]
    assert "МИД Норвегии (a ministry" in levels("МИД Норвегии", "The White House")[0]
