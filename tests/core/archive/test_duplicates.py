"""Reprints are found, whatever was cut from them, and nothing else is."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.archive.duplicates import APART, fold, resemblance
from crossread.core.archive.features import Features, sketch_of


def text(seed: int, words: int = 80) -> list[str]:
    luck = random.Random(seed)
    return [f"w{luck.randrange(5_000)}" for _ in range(words)]


def of(words: list[str], day: int | None = 1) -> Features:
    return Features(day, 0, (), (), sketch_of(words))


@given(st.integers(0, 999), st.integers(0, 15))
def test_a_text_with_its_end_cut_off_is_a_reprint(seed: int, cut: int) -> None:
    whole = text(seed)
    assert fold([of(whole), of(text(seed + 1_000)), of(whole[: 80 - cut])]) == (0, 1, 0)


@given(st.lists(st.integers(0, 5), max_size=12))
def test_equal_texts_fold_into_the_first_of_them(seeds: list[int]) -> None:
    assert fold([of(text(seed)) for seed in seeds]) == tuple(seeds.index(seed) for seed in seeds)


def test_the_same_words_long_after_are_news_again() -> None:
    words = text(1)
    assert fold([of(words, 1), of(words, 2 + APART), of(words, None)]) in {(0, 1, 0), (0, 0, 0)}
    assert fold([of(words, 1), of(words, 2 + APART)]) == (0, 1)


def test_what_is_too_short_to_tell_is_no_reprint() -> None:
    assert fold([of(text(1, 6)), of(text(1, 6))]) == (0, 1)


def test_resemblance_is_one_for_equal_and_nothing_for_other_texts() -> None:
    assert resemblance(of(text(1)), of(text(1))) == 1
    assert resemblance(of(text(1)), of(text(2))) == 0


def test_many_reprints_of_one_text_are_all_found_beside_a_standing_phrase() -> None:
    phrase = text(7, 12)
    reprinted = of([*phrase, *text(1, 60)])
    others = [of([*phrase, *text(100 + number, 60)]) for number in range(60)]
    told = [each for other in others for each in (other, reprinted)]
    first = fold(told)
    assert {first[at] for at in range(1, len(told), 2)} == {1}
    assert [first[at] for at in range(0, len(told), 2)] == list(range(0, len(told), 2))


def test_a_phrase_of_long_ago_hides_no_reprint_of_today() -> None:
    old = [of(text(1, 40), 1 + 20 * number) for number in range(100)]
    assert fold([*old, of(text(1, 40), 9_000), of(text(1, 40), 9_001)])[-2:] == (100, 100)
