from __future__ import annotations

import numpy as np
import pytest

import make_meaning
from crossread.core.comparing import load_meaning
from crossread.core.matching.meaning.encoder import adapted
from crossread.core.matching.meaning.tensors import Tensor, read_tensors
from crossread.resources import resource_path
from lessons import Lesson

torch = pytest.importorskip("torch", reason="torch is installed only to train the model")
train_glossed = pytest.importorskip("train_glossed", reason="the same")


def test_what_is_learned_fits_every_layer_of_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    written: dict[str, Tensor] = {}
    lesson = Lesson(("Bridge close.", "Ferry sail."), ("The bridge is shut.",), frozenset({(0, 0)}))
    monkeypatch.setattr(make_meaning, "write_adapter", written.update)
    monkeypatch.setattr(train_glossed, "read_glossed_lessons", lambda _folder: [lesson])
    assert load_meaning() is not None
    assert train_glossed.main() == 0
    model = read_tensors(resource_path("meaning", "minilm-int8.safetensors"))
    ones = {f"{name}.scale": np.ones((1, 1), np.float32) for name in written}
    changed = adapted(model, written | ones)
    layers = [name for name in model if name.startswith("encoder.") and model[name].ndim > 1]
    layers = [name for name in layers if not name.endswith(".scale")]
    assert len(layers) == 6 * 6
    assert all(np.any(changed[n] != model[n] * model[f"{n}.scale"]) for n in layers)
