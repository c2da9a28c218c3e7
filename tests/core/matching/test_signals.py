"""Claims have more in common the more rare words, values and meaning they share."""

from __future__ import annotations

import numpy as np
import pytest

from crossread.core.comparing import load_meaning
from crossread.core.matching import Encoder
from crossread.core.matching.signals import meaning_vectors, signals_of
from values import NORTH, SOUTH, readout_of


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    loaded = load_meaning()
    assert loaded is not None
    return loaded


def test_a_claim_and_itself_share_all_their_words() -> None:
    words = signals_of([NORTH, SOUTH], None).words.dense()
    assert np.allclose(np.linalg.norm(words, axis=1), 1)


def test_a_part_holds_the_signals_of_its_claims() -> None:
    whole = signals_of([NORTH, SOUTH], None)
    part = whole.part(len(NORTH.claims), len(whole))
    assert len(part) == len(SOUTH.claims)
    assert np.array_equal(part.words.dense(), whole.words.dense()[len(NORTH.claims) :])
    assert part.meanings is None


def test_russian_is_read_in_english(encoder: Encoder) -> None:
    russian = readout_of(1, "А", ["Мост закрыт до мая."])
    english = readout_of(2, "B", ["The bridge is closed until May.", "Cats sleep by day."])
    bridge, same, other = meaning_vectors([russian, english], encoder)
    assert bridge @ same > 2 * (bridge @ other)


def test_a_name_that_opens_both_accounts_says_nothing_in_whatever_letters(encoder: Encoder) -> None:
    russian = readout_of(1, "А", ["Министр Орлов принял Бергера.", "Орлов прав.", "Орлов рад."])
    english = readout_of(2, "B", ["Minister Berger met Orlov.", "Orlov is right."])
    with_names = meaning_vectors([russian, english], encoder)
    without_names = meaning_vectors(
        [
            readout_of(1, "А", ["Министр принял Бергера.", "прав.", "рад."]),
            readout_of(2, "B", ["Minister Berger met .", "is right."]),
        ],
        encoder,
    )
    assert np.allclose(with_names, without_names, atol=1e-5)
