"""Order is news where one opens with what another reaches late."""

from __future__ import annotations

from dataclasses import replace

from cases import comparison_of, readout_of
from crossread.core.findings.order import find_order

LEFT = readout_of(1, "A", ["Grain was discussed.", "They spoke."])
RIGHT = readout_of(2, "B", ["They spoke.", "It rained.", "They discussed grain."])


def test_an_opening_that_comes_late_elsewhere_is_told() -> None:
    told = [news.finding.headline for news in find_order(comparison_of([LEFT, RIGHT], (0, 2)))]
    assert told == ["A opens with what B reaches in claim 3 of 3: “Grain was discussed”."]


def test_of_voices_in_one_text_it_tells_nothing() -> None:
    voice = replace(RIGHT, document=LEFT.document)
    assert list(find_order(comparison_of([LEFT, voice], (0, 2)))) == []


def test_the_same_opening_is_no_news() -> None:
    assert list(find_order(comparison_of([LEFT, RIGHT], (0, 0)))) == []


def test_an_opening_that_nobody_shares_is_an_omission_and_no_matter_of_order() -> None:
    assert list(find_order(comparison_of([LEFT, RIGHT]))) == []
