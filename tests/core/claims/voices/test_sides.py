from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.sides import Landmarks, side_kinds
from crossread.core.words import stem

NAMED = [
    ("She works at Alder Hospital.", "en", "nurse", "Alder Hospital"),
    ("We left the University of Tiden.", "en", "rector", "University of Tiden"),
    ("The clinic in Brackwater burned.", "en", "doctor", "clinic in Brackwater"),
    ("Больница в Озёрске закрыта.", "ru", "врач", "Больница в Озёрске"),
    ("Это решили в министерстве транспорта.", "ru", "министр", "министерство транспорта"),
]


@pytest.mark.parametrize(("text", "language", "role", "side"), NAMED)
def test_a_part_belongs_to_the_institution_named(
    text: str, language: str, role: str, side: str
) -> None:
    landmarks = Landmarks(language)
    landmarks.note(scene_of(text, language), 0)
    kind = landmarks.kind_of({stem(role)})
    assert kind is not None
    assert landmarks.side(kind, 1) == side


def test_the_one_named_last_before_somebody_came_is_theirs() -> None:
    landmarks = Landmarks("en")
    for clock, name in enumerate(("Alder", "Birch", "Cedar")):
        landmarks.note(scene_of(f"We saw {name} Hospital."), clock)
    kind = landmarks.kind_of({stem("nurse")})
    assert kind is not None
    assert landmarks.side(kind, 1) == "Birch Hospital"


def test_a_defence_needs_a_prosecution() -> None:
    landmarks = Landmarks("en")
    assert landmarks.kind_of({stem("barrister")}) is None
    landmarks.note(scene_of("The prosecution rests."), 0)
    kind = landmarks.kind_of({stem("barrister")})
    assert kind is not None
    assert landmarks.side(kind, 0) == "defence"


def test_a_language_without_a_lexicon_has_no_kinds() -> None:
    assert side_kinds("xx") == ()
