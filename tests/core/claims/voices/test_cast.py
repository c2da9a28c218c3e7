from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.mention import Mention
from crossread.core.claims.voices.mentions import read_mention
from crossread.core.claims.voices.phrases import phrase_after


def mention_of(text: str) -> Mention:
    scene = scene_of(text)
    phrase = phrase_after(scene, 0)
    assert phrase is not None
    return read_mention(scene, phrase)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Trade Minister Li Oak", "Oak"),
        ("Trade Minister Li Oak", "the minister"),
        ("Trade Minister Li Oak", "he"),
        ("the Dockers' Union", "the union"),
        ("Lima", "Lima"),
        ("a senior Peruvian official", "the official"),
        ("Peru's Trade Ministry", "the ministry"),
    ],
)
def test_a_later_mention_means_the_same_figure(first: str, later: str) -> None:
    cast = Cast(load_cues("en"), "en")
    figure = cast.meet(mention_of(first), tells=True)
    assert cast.meet(mention_of(later)) is figure


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("Trade Minister Li Oak", "Harbour Minister Ana Birch"),
        ("Lima", "the Kremlin"),
        ("a senior official", "a junior official"),
    ],
)
def test_others_are_other_figures(first: str, other: str) -> None:
    cast = Cast(load_cues("en"), "en")
    assert cast.meet(mention_of(first)) is not cast.meet(mention_of(other))


def test_a_pronoun_means_nobody_in_an_empty_text() -> None:
    assert Cast(load_cues("en"), "en").meet(mention_of("she")) is None


def test_a_part_without_a_country_takes_the_side_of_its_paragraph() -> None:
    cast = Cast(load_cues("en"), "en")
    cast.meet(mention_of("Lima"), tells=True)
    same = cast.meet(mention_of("Trade Minister Li Oak"))
    cast.new_sentence(paragraph=True)
    other = cast.meet(mention_of("Harbour Minister Ana Birch"))
    assert same is not None
    assert other is not None
    assert (cast.party_of(same), cast.party_of(other)) == ("Peru", "Ana Birch")


def test_old_figures_are_forgotten_in_a_very_long_text() -> None:
    cast = Cast(load_cues("en"), "en")
    first = cast.meet(mention_of("Minister Li Oak"))
    for number in range(200):
        cast.meet(mention_of(f"Minister Na{'x' * number}m"))
    assert cast.meet(mention_of("Minister Li Oak")) is not first
