from __future__ import annotations

import numpy as np
import pytest

from crossread.core.matching.meaning import load_encoder
from crossread.core.matching.meaning.encoder import LONGEST
from crossread.core.matching.meaning.tensors import read_tensors
from crossread.resources import resource_path

torch = pytest.importorskip("torch", reason="torch is installed only to train the model")
train_meaning = pytest.importorskip("train_meaning", reason="the same")


def test_training_reads_a_text_as_the_shipped_encoder_does() -> None:
    encoder = load_encoder(resource_path("meaning"))
    assert encoder is not None
    tensors = read_tensors(resource_path("meaning", "minilm-int8.safetensors"))
    weights = {
        name: torch.tensor(np.array(tensor * tensors.get(f"{name}.scale", 1), np.float32))
        for name, tensor in tensors.items()
        if not name.endswith(".scale")
    }
    text = "The two cities agreed to share the cost of the ferry."
    train_meaning.DROPOUT = 0.0
    trained = train_meaning.encode(weights, [encoder.pieces.ids(text, LONGEST)])[0].numpy()
    assert np.allclose(trained, encoder.encode([text])[0], atol=2e-3)
