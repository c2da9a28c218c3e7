"""A report says its own words in its language, and knows what it has to show."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.edition import FULL, Edition, Part
from crossread.core.reports.words import Word
from goldens import CREATED, EDITION, RUSSIAN, golden_comparison
from values import COMPARISON


def test_fixed_words_are_said_in_the_language_of_the_report() -> None:
    report = show_comparison(COMPARISON, EDITION)
    assert report.say(Word.NOT_MENTIONED) == "Not mentioned"
    assert report.signed(Relation.CONTRADICT) == "≠ contradict"
    assert report.kind(DifferenceKind.DATE) == "Date"


def test_numbers_and_dates_are_written_as_the_language_writes_them() -> None:
    english, russian = (show_comparison(COMPARISON, each) for each in (EDITION, RUSSIAN))
    assert (english.format("percent", 0.75), english.format("number", 1234)) == ("75%", "1,234")
    assert russian.format("percent", 0.75) == "75\u00a0%"
    assert (english.date, russian.date) == ("4 March 2031", "4 марта 2031")


def test_a_part_without_contents_is_not_shown() -> None:
    assert not show_comparison(COMPARISON, EDITION).has(Part.FINDINGS)
    assert show_comparison(golden_comparison(), EDITION).has(Part.FINDINGS)
    nothing = Edition(CREATED, replace(FULL, relations=frozenset()))
    assert not show_comparison(COMPARISON, nothing).has(Part.ROWS)


def test_silence_is_told_of_all_that_are_silent() -> None:
    report = show_comparison(COMPARISON, EDITION)
    assert report.silence(report.rows[3]) == "Not mentioned by Southport"
