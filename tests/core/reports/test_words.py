"""Every relation, kind, origin, act and part has its word, and every sentence can be said."""

from __future__ import annotations

import pytest

from crossread.core.kinds import ActKind, DifferenceKind, Origin, Relation
from crossread.core.messages import Message, say
from crossread.core.reports import words
from crossread.core.reports.edition import Part


def test_nothing_is_without_a_word() -> None:
    assert set(words.RELATIONS) == set(words.SIGNS) == set(Relation)
    assert set(words.DIFFERENCES) == set(DifferenceKind)
    assert set(words.ORIGINS) == set(Origin)
    assert set(words.ACTS) == set(ActKind)
    assert set(words.HEADINGS) == set(Part)


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (words.kicker(2), "2 readouts of one event"),
        (words.standfirst(("Northland", "The Hague")), "As told by Northland and the Hague."),
        (words.untitled_of_many("Oslo", 1), "What is told by Oslo and 1 other"),
        (words.totals(1, 1200), "1 claim in 1,200 rows; each row is one matter."),
        (words.shown_of(3, 1200), "3 of 1,200 rows are shown."),
        (words.more_quotes(1), "and 1 more claim"),
        (words.source_of_quote("Oslo", 4), "Oslo, claim 4"),
        (words.silent_readouts(("A", "B", "C")), "Not mentioned by A, B and C"),
        (words.read_as("a", "utf-8", "English"), "File a, encoding utf-8, language English."),
        (words.made_with("9", "2031-03-04"), "Made with Crossread 9 on 4 March 2031"),
        (words.page_of(3, 12), "Page 3 of 12"),
    ],
)  # fmt: skip
def test_sentences_read_well(message: Message, told: str) -> None:
    assert say(message) == told
