"""The layers of the meaning model (BERT, Devlin et al. 2019) in numpy.

Sentences lie end to end in one array of shape (word pieces, 384): nothing is padded, and what
looks at each piece by itself is one large product of matrices, which is nearly all of the work.
What is made is changed in place: fresh memory costs more than the sums that are written into it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Weights = Mapping[str, Floats]
Runs = Sequence[tuple[slice, int]]
"""Where sentences of one length lie one after the other, and how many they are."""

HEADS, SIZE = 12, 384
_WIDTH = SIZE // HEADS
"""Of a head."""
_SHRINK = _WIDTH**-0.5
_ROWS_AT_ONCE = 64
_EPSILON = 1e-12
_ROOT = (2 / np.pi) ** 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Dense:
    """A linear layer."""

    weights: Floats
    """Shape (values in, values out), row after row: so products are a twentieth quicker."""
    biases: Floats

    def __call__(self, states: Floats) -> Floats:
        """Return new states of shape (pieces, values out)."""
        made: Floats = states @ self.weights
        made += self.biases
        return made


@dataclass(frozen=True, slots=True, eq=False)
class Norm:
    """Layer normalisation (Ba, Kiros and Hinton 2016)."""

    scales: Floats
    shifts: Floats

    def __call__(self, states: Floats) -> Floats:
        """Return *states*, each piece brought to mean 0 and variance 1, then scaled and shifted."""
        states -= states.mean(axis=1, keepdims=True)
        states /= np.sqrt(np.vecdot(states, states) / SIZE + _EPSILON)[:, None]
        states *= self.scales
        states += self.shifts
        return states


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """What the pieces of a sentence learn of each other, and then each by itself."""

    asking: Dense
    """Queries, keys and values side by side."""
    joining: Dense
    joined: Norm
    widening: Dense
    narrowing: Dense
    narrowed: Norm

    def __call__(self, states: Floats, runs: Runs) -> Floats:
        """Return new states, of the same shape."""
        mixed = self.joining(attended(self.asking(states), runs))
        mixed += states
        states = self.joined(mixed)
        made = self.narrowing(gelu(self.widening(states)))
        made += states
        return self.narrowed(made)


def layer_of(weights: Weights, name: str) -> Layer:
    """Return the layer of that name, such as ``encoder.layer.0``."""

    def dense(*parts: str) -> Dense:
        names = [f"{name}.{part}" for part in parts]
        stacked = np.concatenate([weights[f"{each}.weight"] for each in names])
        biases = np.concatenate([weights[f"{each}.bias"] for each in names])
        return Dense(np.ascontiguousarray(stacked.T), biases)

    return Layer(
        asking=dense(*(f"attention.self.{part}" for part in ("query", "key", "value"))),
        joining=dense("attention.output.dense"),
        joined=norm_of(weights, f"{name}.attention.output.LayerNorm"),
        widening=dense("intermediate.dense"),
        narrowing=dense("output.dense"),
        narrowed=norm_of(weights, f"{name}.output.LayerNorm"),
    )


def norm_of(weights: Weights, name: str) -> Norm:
    """Return the normalisation of that name."""
    return Norm(weights[f"{name}.weight"], weights[f"{name}.bias"])


def attended(asked: Floats, runs: Runs) -> Floats:
    """Return for each piece the mean of its sentence's values, by how far keys answer its query.

    *asked* has the shape (pieces, 3 x 384), the result (pieces, 384).
    """
    joined = np.empty((len(asked), SIZE), np.float32)
    for place, count in runs:
        parts = asked[place].reshape(count, -1, 3, HEADS, _WIDTH).transpose(2, 0, 3, 1, 4)
        queries, keys, values = parts
        shares = softmax((queries * _SHRINK) @ keys.swapaxes(-1, -2))
        by_head = joined[place].reshape(count, -1, HEADS, _WIDTH).swapaxes(1, 2)
        np.matmul(shares, values, out=by_head)
    return joined


def softmax(values: Floats) -> Floats:
    """Turn *values* into shares of their last axis, which are positive and add up to 1."""
    values -= values.max(axis=-1, keepdims=True)
    np.exp(values, out=values)
    values /= values.sum(axis=-1, keepdims=True)
    return values


def gelu(values: Floats) -> Floats:
    """Return *values* themselves, bent by the tanh form of GELU (Hendrycks and Gimpel 2016).

    It is within 3e-4 of the exact one. Some rows at a time stay in the processor's cache.
    """
    for start in range(0, len(values), _ROWS_AT_ONCE):
        rows = values[start : start + _ROWS_AT_ONCE]
        bent = rows * rows
        bent *= 0.044715 * _ROOT
        bent += _ROOT
        bent *= rows
        np.tanh(bent, out=bent)
        bent += 1
        bent *= 0.5
        rows *= bent
    return values
