"""A different strength of the act is told with both verbs."""

from __future__ import annotations

from cases import comparison_of, readout_of, with_difference
from crossread.core.findings.strength import find_strength
from crossread.core.kinds import DifferenceKind, Relation

SIDES = [readout_of(1, "A", ["They agreed on it."]), readout_of(2, "B", ["They discussed it."])]


def test_both_verbs_are_told() -> None:
    plain = comparison_of(SIDES, (0, 0), relation=Relation.DIFFER)
    (news,) = find_strength(with_difference(plain, DifferenceKind.MODALITY, "agreed", "discussed"))
    assert news.finding.headline == ("A says “They agreed on it” where B says “They discussed it”.")
    assert news.finding.claims == ("r1.c1", "r2.c1")


def test_other_differences_are_not_a_matter_of_strength() -> None:
    plain = comparison_of(SIDES, (0, 0), relation=Relation.DIFFER)
    other = with_difference(plain, DifferenceKind.NAME, "agreed", "discussed")
    assert list(find_strength(other)) == []
