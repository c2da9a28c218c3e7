from __future__ import annotations

from crossread.core.kinds import Relation, Strength


def test_the_commitment_ladder_rises_from_discussed_to_did() -> None:
    assert [rung.name.lower().replace("_", " ") for rung in sorted(Strength)] == [
        "discussed",
        "noted",
        "stressed",
        "called for",
        "supported",
        "ready",
        "agreed",
        "committed",
        "did",
    ]


def test_relations_are_written_as_in_the_export() -> None:
    assert list(Relation) == ["agree", "differ", "contradict", "only"]
