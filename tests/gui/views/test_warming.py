"""What a comparison needs to be shown is loaded before it is shown."""

from __future__ import annotations

import sys

from crossread.core.judging.cues import load_cues
from crossread.gui.views.warming import warm
from values import COMPARISON


def test_patterns_are_there_and_not_made_twice() -> None:
    warm(COMPARISON.readouts)
    before = load_cues.cache_info().misses
    warm(COMPARISON.readouts)
    load_cues("en")
    assert load_cues.cache_info().misses == before


def test_words_of_numbers_and_dates_are_there() -> None:
    warm(())
    assert {"babel.dates", "babel.numbers", "babel.lists"} <= set(sys.modules)
