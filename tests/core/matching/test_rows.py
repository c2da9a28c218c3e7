from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations, permutations
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching import rows
from crossread.core.matching.keeping import Kept
from crossread.core.matching.pair_scores import PairScores
from crossread.core.matching.rows import MATCH, SURE_MATCH, match
from crossread.core.types import ClaimId, Readout, ReadoutId, Row
from values import NORTH, SOUTH, readout_of

WORDS = ["bridge", "ferry", "mayor", "quay", "May", "agreed", "will", "reopen", "the", "90", "pay"]
SENTENCES = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join), max_size=6
)
HARBOUR = readout_of(
    3,
    "Harbour Board",
    ["The bridge will reopen on 5 May, both cities agreed.", "A crane was painted yellow."],
)


def members(rows: tuple[Row, ...]) -> set[frozenset[str]]:
    return {frozenset(claim for cell in row.cells for claim in cell.claims) for row in rows}


@given(st.lists(SENTENCES, min_size=2, max_size=4))
def test_every_claim_stands_in_exactly_one_row_in_its_own_column(texts: list[list[str]]) -> None:
    readouts = [readout_of(n, f"Issuer {n}", text) for n, text in enumerate(texts, start=1)]
    found = match(readouts)
    placed = [(cell.readout, claim) for row in found for cell in row.cells for claim in cell.claims]
    assert sorted(placed) == sorted((r.id, claim.id) for r in readouts for claim in r.claims)


@given(st.lists(SENTENCES, min_size=2, max_size=3), st.randoms(use_true_random=False))
def test_the_order_of_the_readouts_does_not_change_the_rows(
    texts: list[list[str]], random: Random
) -> None:
    readouts = [readout_of(n, f"Issuer {n}", text) for n, text in enumerate(texts, start=1)]
    shuffled = list(readouts)
    random.shuffle(shuffled)
    assert members(match(readouts)) == members(match(shuffled))


@pytest.mark.parametrize("order", list(permutations([NORTH, SOUTH, HARBOUR])))
def test_the_same_matter_meets_in_one_row(order: tuple[Readout, ...]) -> None:
    groups = members(match(order))
    assert frozenset({"r1.c1", "r2.c1"}) in groups
    assert any({"r1.c2", "r3.c1"} <= group for group in groups)
    assert frozenset({"r3.c2"}) in groups


def test_a_silent_readout_shows_its_nearest_claim_below_a_match() -> None:
    found = match([NORTH, SOUTH, HARBOUR])
    crane = next(row for row in found if row.claims_of(HARBOUR.id) == ("r3.c2",))
    assert [near.readout for near in crane.nearest] == [NORTH.id, SOUTH.id]
    assert all(near.score < MATCH for near in crane.nearest)


def test_a_sentence_that_covers_two_claims_of_the_other_side_holds_both() -> None:
    one = readout_of(
        1, "A", ["The bridge will reopen in May and the ferry will stop in June.", "It rained."]
    )
    two = readout_of(
        2,
        "B",
        ["The ferry will stop in June.", "The bridge will reopen in May.", "Nobody was hurt."],
    )
    assert frozenset({"r1.c1", "r2.c1", "r2.c2"}) in members(match([one, two]))


@given(SENTENCES, st.randoms(use_true_random=False))
def test_nor_does_it_change_the_rows_of_voices_that_stand_in_one_file(
    text: list[str], random: Random
) -> None:
    whole = readout_of(1, "Article", text * 3)
    voices = [
        replace(
            whole,
            id=ReadoutId(f"r1v{n}"),
            claims=tuple(replace(c, id=ClaimId(f"{c.id}v{n}")) for c in whole.claims[n::3]),
        )
        for n in range(3)
    ]
    shuffled = list(voices)
    random.shuffle(shuffled)
    assert members(match(voices)) == members(match(shuffled))


def matched(
    monkeypatch: pytest.MonkeyPatch,
    counts: Sequence[int],
    found: Mapping[str, float],
    kept: Kept = rows.NOTHING_KEPT,
) -> tuple[Row, ...]:
    """Match readouts of so many claims, whose scores are given as ``{"r1.c1 r2.c1": 0.9}``."""
    readouts = [
        readout_of(n, f"Issuer {n}", ["A sentence."] * count) for n, count in enumerate(counts, 1)
    ]
    scores = {
        (left.id, right.id): PairScores.of_matrix(
            np.array(
                [[found.get(f"{a.id} {b.id}", 0.0) for b in right.claims] for a in left.claims]
            )
        )
        for left, right in combinations(readouts, 2)
    }
    monkeypatch.setattr(rows, "score_claims", lambda *_arguments: scores)
    return match(readouts, kept=kept)


def test_a_chain_of_matches_is_no_row_where_its_ends_have_nothing_in_common(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chain = {"r1.c1 r2.c1": 0.9, "r2.c1 r3.c1": 0.6}
    assert members(matched(monkeypatch, (1, 1, 1), chain)) == {
        frozenset({"r1.c1", "r2.c1"}),
        frozenset({"r3.c1"}),
    }
    whole = chain | {"r1.c1 r3.c1": 0.5}
    assert len(matched(monkeypatch, (1, 1, 1), whole)) == 1


@pytest.mark.parametrize(("second", "joins"), [(0.6, False), (SURE_MATCH, True)])
def test_a_claim_left_over_joins_the_row_of_a_sure_partner_alone(
    monkeypatch: pytest.MonkeyPatch, second: float, joins: bool
) -> None:
    found = matched(monkeypatch, (1, 2), {"r1.c1 r2.c1": 0.9, "r1.c1 r2.c2": second})
    assert (frozenset({"r1.c1", "r2.c1", "r2.c2"}) in members(found)) is joins


def test_rows_that_hold_claims_of_one_readout_are_not_joined(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scores = {
        "r1.c1 r2.c1": 0.9,
        "r2.c2 r3.c1": 0.85,
        "r1.c1 r3.c1": 0.8,
        "r1.c1 r2.c2": 0.6,
        "r2.c1 r3.c1": 0.6,
    }
    assert members(matched(monkeypatch, (1, 2, 1), scores)) == {
        frozenset({"r1.c1", "r2.c1"}),
        frozenset({"r2.c2", "r3.c1"}),
    }


def test_silence_is_the_surer_the_less_comes_near_it(monkeypatch: pytest.MonkeyPatch) -> None:
    near, far = (
        matched(monkeypatch, (1, 1), {"r1.c1 r2.c1": score})[0].confidence for score in (0.4, 0.1)
    )
    assert (near, far) == (0.6, 0.9)


def test_what_is_kept_is_nobodys_best_partner_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    scores = {"r1.c1 r2.c1": 0.7, "r1.c1 r2.c2": 0.75, "r1.c2 r2.c2": 0.6}
    first = {"r1.c1 r2.c1": 0.9}
    row = matched(monkeypatch, (2, 2), first)[0]
    assert members((row,)) == {frozenset({"r1.c1", "r2.c1"})}
    found = matched(monkeypatch, (2, 2), scores, Kept((row,)))
    assert frozenset({"r1.c2", "r2.c2"}) in members(found)
