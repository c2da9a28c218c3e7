from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.meaning.layers import (
    HEADS,
    SIZE,
    Dense,
    Floats,
    Norm,
    Runs,
    attended,
    gelu,
    layer_of,
    softmax,
)

WIDTH = SIZE // HEADS
lengths = st.lists(st.integers(1, 9), min_size=1, max_size=6).map(sorted)


def drawn(*shape: int, seed: int = 1) -> Floats:
    return np.random.default_rng(seed).standard_normal(shape, np.float32)


def runs_of(sizes: list[int]) -> Runs:
    starts = np.cumsum([0, *sizes]).tolist()
    return [(slice(start, start + size), 1) for start, size in zip(starts, sizes, strict=False)]


def plainly_attended(asked: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return what a head at a time gives for one sentence."""
    joined = np.empty((len(asked), SIZE))
    for head in range(HEADS):
        at = slice(head * WIDTH, (head + 1) * WIDTH)
        query, key, value = (asked[:, n * SIZE : (n + 1) * SIZE][:, at] for n in range(3))
        raised = np.exp(query @ key.T / math.sqrt(WIDTH))
        joined[:, at] = raised @ value / raised.sum(axis=1, keepdims=True)
    return joined


@given(lengths)
def test_pieces_attend_to_those_of_their_own_sentence_alone(sizes: list[int]) -> None:
    asked = drawn(sum(sizes), 3 * SIZE)
    found = attended(asked, runs_of(sizes))
    for place, _ in runs_of(sizes):
        assert np.allclose(found[place], plainly_attended(asked[place].astype(float)), atol=1e-5)


@given(st.integers(1, 5), st.integers(1, 9))
def test_sentences_of_one_length_may_be_taken_together(count: int, length: int) -> None:
    asked = drawn(count * length, 3 * SIZE)
    together = attended(asked, [(slice(0, len(asked)), count)])
    assert np.allclose(together, attended(asked, runs_of([length] * count)), atol=1e-6)


@given(st.lists(st.floats(-1e4, 1e4, width=32), min_size=1, max_size=20))
def test_shares_are_positive_and_add_up_to_one(values: list[float]) -> None:
    shares = softmax(np.array([values], np.float32))
    assert np.all(shares >= 0)
    assert math.isclose(float(shares.sum()), 1, abs_tol=1e-5)


@given(st.floats(-30, 30, width=32))
def test_gelu_is_close_to_its_exact_form(value: float) -> None:
    exact = value * (1 + math.erf(value / math.sqrt(2))) / 2
    assert abs(float(gelu(np.array([value], np.float32))[0]) - exact) < 5e-4


def test_gelu_bends_each_value_whatever_stands_beside_it() -> None:
    values = drawn(150, 3)
    each = [gelu(row[None].copy())[0] for row in values]
    assert np.allclose(gelu(values), each, atol=1e-6)


def test_a_normalised_piece_has_the_mean_and_spread_that_were_learnt() -> None:
    norm = Norm(np.full(SIZE, 2, np.float32), np.full(SIZE, 3, np.float32))
    made = norm(drawn(5, SIZE) * 40 + 7)
    assert np.allclose(made.mean(axis=1), 3, atol=1e-4)
    assert np.allclose(made.std(axis=1), 2, atol=1e-4)


def test_a_linear_layer_multiplies_and_adds() -> None:
    made = Dense(drawn(4, 2), np.ones(2, np.float32))(np.eye(4, dtype=np.float32))
    assert np.allclose(made, drawn(4, 2) + 1)


def test_a_layer_reads_its_weights_by_name_and_turns_them() -> None:
    sizes = {"query": SIZE, "key": SIZE, "value": SIZE}
    shapes = {f"attention.self.{part}": (size, SIZE) for part, size in sizes.items()}
    shapes |= {
        "attention.output.dense": (SIZE, SIZE),
        "intermediate.dense": (4 * SIZE, SIZE),
        "output.dense": (SIZE, 4 * SIZE),
    }
    weights = {f"x.{name}.weight": drawn(*shape) for name, shape in shapes.items()}
    weights |= {f"x.{name}.bias": drawn(shape[0]) for name, shape in shapes.items()}
    for name in ("attention.output.LayerNorm", "output.LayerNorm"):
        weights |= {f"x.{name}.weight": drawn(SIZE), f"x.{name}.bias": drawn(SIZE)}
    layer = layer_of(weights, "x")
    states = drawn(2, SIZE, seed=2)
    keys = states @ weights["x.attention.self.key.weight"].T + weights["x.attention.self.key.bias"]
    assert np.allclose(layer.asking(states)[:, SIZE : 2 * SIZE], keys, atol=1e-3)
    assert layer(states, [(slice(0, 2), 1)]).shape == (2, SIZE)
