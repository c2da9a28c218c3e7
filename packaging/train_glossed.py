"""Teach the meaning model to read accounts that are glossed word by word, as an adapter.

    pip install torch                       # a tool of this script, not a dependency of Crossread
    python packaging/train_glossed.py

A Russian account is read as English words in Russian order, some of them wrong. The shipped weights
stay as they are; small changes of low rank to every layer (LoRA, Hu et al. 2021) are learned from
the events composed for Crossread, one side of each in Russian, as `train_meaning.py` learns from
the same in English. Only where an account of an event is glossed are they added.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import torch

import make_meaning
from crossread.core.comparing import load_meaning
from crossread.core.matching.meaning.encoder import DOWN, UP, WEIGHTS
from crossread.core.matching.meaning.tensors import read_tensors
from lessons import COMPOSED, read_glossed_lessons
from train_meaning import WEIGHT_DECAY, Parameters, learn, loss_of

EPOCHS = 1
RANK = 16
RATE = 1e-3
SCALE = 2.0
"""How much a change counts while it is learned; it is written with it."""


def main() -> int:
    """Learn the changes on all composed events that have a Russian side, and write them."""
    encoder = load_meaning()
    assert encoder is not None, "make the meaning model first"
    shipped, changes = _shipped(), dict[str, tuple[Any, Any]]()
    torch.manual_seed(0)
    for name, tensor in shipped.items():
        if name.startswith("encoder.") and tensor.ndim > 1:
            wide, long = tensor.shape
            down = torch.randn(RANK, long) / long**0.5
            changes[name] = torch.zeros(wide, RANK).requires_grad_(), down.requires_grad_()
    both = [one for change in changes.values() for one in change]
    optimizer = torch.optim.AdamW(both, lr=RATE, weight_decay=WEIGHT_DECAY)
    learn(
        optimizer,
        lambda lesson: loss_of(_changed(shipped, changes), encoder.pieces, lesson),
        list(read_glossed_lessons(COMPOSED)),
        EPOCHS,
    )
    parts = {
        f"{name}.{part}": tensor.detach().numpy()
        for name, (up, down) in changes.items()
        for part, tensor in ((UP, SCALE * up), (DOWN, down))
    }
    make_meaning.write_adapter(parts)
    return 0


def _shipped() -> Parameters:
    tensors = read_tensors(make_meaning.OUT / WEIGHTS)
    return {
        name: torch.tensor(np.array(tensor * tensors.get(f"{name}.scale", 1), np.float32))
        for name, tensor in tensors.items()
        if not name.endswith(".scale")
    }


def _changed(shipped: Parameters, changes: dict[str, tuple[Any, Any]]) -> Parameters:
    return shipped | {
        name: shipped[name] + SCALE * (up @ down) for name, (up, down) in changes.items()
    }


if __name__ == "__main__":
    sys.exit(main())
