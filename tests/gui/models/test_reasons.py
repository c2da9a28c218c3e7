from __future__ import annotations

from dataclasses import replace

from crossread.core.claims.rereading import reread_facts
from crossread.gui.models.reasons import reasons_of
from values import COMPARISON


def test_what_both_say_is_named_and_what_one_says_is_not() -> None:
    [reasons] = reasons_of(COMPARISON.rows[1], COMPARISON.readouts)
    assert (reasons.left, reasons.right, reasons.score) == ("Northland", "Southport", 0.8)
    assert set(reasons.words) >= {"bridge", "reopen"}
    assert not {"the", "agreed", "on"} & set(reasons.words)


def test_facts_that_both_state_are_named_as_they_are_written() -> None:
    readouts = tuple(
        replace(r, claims=tuple(reread_facts(c, r.document) for c in r.claims))
        for r in COMPARISON.readouts
    )
    [reasons] = reasons_of(COMPARISON.rows[0], readouts)
    assert reasons.facts == ("Tuesday",) or "Tuesday" in " ".join(reasons.facts)
    assert "Tuesday" not in reasons.words


def test_who_stands_alone_was_matched_with_nobody() -> None:
    assert list(reasons_of(COMPARISON.rows[3], COMPARISON.readouts)) == []
