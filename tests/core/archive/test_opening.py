"""An event opens as a comparison of its accounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from archives import filled
from crossread.core.archive import compare_event, documents_of, list_events, named
from crossread.core.errors import UsageError


def test_the_accounts_of_an_event_are_compared(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        events = list_events(store.placed())
        talks = max(events, key=lambda event: len(event.accounts))
        comparison = compare_event(documents_of(talks, store), named(talks), None)
    assert len(comparison.readouts) == 2
    assert comparison.event.date == talks.start
    assert any(len(row.cells) == 2 for row in comparison.rows)


def test_one_account_alone_is_no_comparison(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        alone = next(one for one in list_events(store.placed()) if len(one.accounts) == 1)
        with pytest.raises(UsageError):
            documents_of(alone, store)
