"""A person is on the side that a title beside the name puts them on."""

from __future__ import annotations

import pytest

from cases import of_party, readout_of
from crossread.core.findings.sides import Sides

TEXT = [
    "Foreign Minister of Norway Ada Berg met Portuguese Foreign Minister Rui Costa in Lisbon.",
    "Berg will visit Spain. In Norway, Duarte spoke.",
    "Министр иностранных дел Польши А.Новак позвонил.",
]


@pytest.mark.parametrize(
    ("speaker", "side"),
    [
        ("Ada Berg", "NO"),
        ("Minister Berg", "NO"),
        ("Rui Costa", "PT"),
        ("Costa", "PT"),
        ("the Norwegian side", "NO"),
        ("Новак", "PL"),
    ],
)
def test_titles_tell_the_side(speaker: str, side: str) -> None:
    assert Sides([readout_of(1, "Ministry", TEXT)]).of_speaker(speaker) == {side}


@pytest.mark.parametrize("speaker", ["Duarte", "Minister", "Minister of Energy", ""])
def test_a_country_that_merely_stands_near_tells_nothing(speaker: str) -> None:
    assert not Sides([readout_of(1, "Ministry", TEXT)]).of_speaker(speaker) & {"NO", "ES", "PT"}


def test_an_issuer_is_on_the_side_of_its_party_or_of_its_name() -> None:
    sides = Sides([])
    document = readout_of(1, "Office", ["They spoke."]).document
    assert sides.of_issuer(document) == {"offic"}
    assert sides.of_issuer(of_party(readout_of(1, "Office", ["x"]), "Norway").document) == {"NO"}
