"""How much of each account stands nowhere else is counted."""

from __future__ import annotations

from crossread.core.findings.share import find_share
from headlines import told, two
from values import COMPARISON


def test_claims_that_stand_in_no_other_account_are_counted() -> None:
    assert told(find_share, COMPARISON) == ["Told in no other account: 1 of 4 claims of Northland."]


def test_where_all_is_shared_there_is_nothing_to_tell() -> None:
    assert told(find_share, two(["x"], ["x"], (0, 0))) == []
