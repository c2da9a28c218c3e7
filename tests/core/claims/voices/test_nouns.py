from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.nouns import read_noun
from crossread.core.words import stem

SORTS = [
    ("en", "the harbour office", Sort.BODY),
    ("en", "the former minister", Sort.ROLE),
    ("en", "the Alder-born loader", Sort.ROLE),
    ("en", "the Norwegian", Sort.ROLE),
    ("en", "the Norwegians", Sort.BODY),
    ("en", "the mother-of-two", Sort.ROLE),
    ("en", "her letter", Sort.PRONOUN),
    ("en", "Mayor Ana Reyes", Sort.PERSON),
    ("en", "Peru Secretary of State Ana Reyes", Sort.PERSON),
    ("en", "Secretary of Defence Ana Reyes", Sort.PERSON),
    ("ru", "представитель порта", Sort.ROLE),
    ("ru", "тренер «Горы»", Sort.ROLE),
]


@pytest.mark.parametrize(("language", "text", "sort"), SORTS)
def test_a_phrase_refers_by_what_its_noun_is(language: str, text: str, sort: Sort) -> None:
    scene = scene_of(text, language)
    assert read_noun(scene, 0, len(scene.units)).sort is sort


def test_a_body_is_known_by_its_head_and_not_by_whom_it_is_for() -> None:
    scene = scene_of("association of Peruvian carriers")
    mention = read_noun(scene, 0, len(scene.units))
    assert (mention.head, mention.country) == (stem("association"), None)


def test_both_and_two_mean_several_together() -> None:
    scene = scene_of("both ministries")
    assert read_noun(scene, 0, 2).joint
