"""Claims have more in common the more rare words, values and meaning they share."""

from __future__ import annotations

import numpy as np

from crossread.core.matching.signals import signals_of
from values import NORTH, SOUTH


def test_a_claim_and_itself_share_all_their_words() -> None:
    words = signals_of([NORTH, SOUTH], None).words.dense()
    assert np.allclose(np.linalg.norm(words, axis=1), 1)


def test_a_part_holds_the_signals_of_its_claims() -> None:
    whole = signals_of([NORTH, SOUTH], None)
    part = whole.part(len(NORTH.claims), len(whole))
    assert len(part) == len(SOUTH.claims)
    assert np.array_equal(part.words.dense(), whole.words.dense()[len(NORTH.claims) :])
    assert part.meanings is None
