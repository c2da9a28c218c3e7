"""What speaks for a pair is told in the words of its texts."""

from __future__ import annotations

import pytest

from crossread.gui.models.weighing import weigh_row
from values import COMPARISON, NORTH, SOUTH

ROW = COMPARISON.rows[1]


def test_a_matched_row_is_explained_pair_by_pair() -> None:
    [found] = weigh_row(ROW, COMPARISON.readouts, None)
    assert (found.left, found.right) == (NORTH.name, SOUTH.name)
    assert found.total == pytest.approx(found.meaning + found.words + found.values)
    assert found.meaning == 0
    assert found.words > 0


def test_shared_words_stand_as_they_are_written_the_weightiest_first() -> None:
    [found] = weigh_row(ROW, COMPARISON.readouts, None)
    texts = " ".join(claim.text for readout in (NORTH, SOUTH) for claim in readout.claims)
    assert found.terms
    assert all(word in texts for word, _ in found.terms)
    shares = [share for _, share in found.terms]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) <= 1 + 1e-9


def test_a_row_that_stands_alone_has_nothing_to_explain() -> None:
    alone = next(row for row in COMPARISON.rows if not row.pairs)
    assert weigh_row(alone, COMPARISON.readouts, None) == ()
