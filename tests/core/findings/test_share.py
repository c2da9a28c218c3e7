"""The share that no other text has is told for every readout."""

from __future__ import annotations

from cases import comparison_of, readout_of
from crossread.core.findings.share import find_share
from values import COMPARISON


def test_shares_are_counted_in_claims() -> None:
    (news,) = find_share(COMPARISON)
    assert news.finding.headline == (
        "Counted in claims, 25 % of what Northland says stands in no other account."
    )
    assert dict(news.finding.figures) == {"share only r1": 0.25, "share only r2": 0.0}


def test_one_account_alone_has_no_share() -> None:
    assert list(find_share(comparison_of([readout_of(1, "A", ["It rained."])]))) == []
