"""Length is news only where it clearly differs."""

from __future__ import annotations

from cases import comparison_of, readout_of
from crossread.core.findings.length import find_length

SHORT = readout_of(2, "B", ["The two mayors spoke."])


def test_a_clearly_longer_account_is_told_with_both_counts() -> None:
    long = readout_of(1, "A", ["The two mayors spoke."] * 3)
    (news,) = find_length(comparison_of([long, SHORT]))
    assert news.finding.headline == (
        "The account of A is 3.0 times as long as that of B: 12 words against 4."
    )
    assert dict(news.finding.figures) == {"words r1": 12, "words r2": 4}


def test_a_slightly_longer_account_is_not() -> None:
    like = readout_of(1, "A", ["The two mayors spoke yesterday."])
    assert list(find_length(comparison_of([like, SHORT]))) == []


def test_an_account_without_claims_is_not_compared() -> None:
    assert list(find_length(comparison_of([SHORT, readout_of(1, "A", [])]))) == []
