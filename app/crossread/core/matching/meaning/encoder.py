"""The forward pass of the meaning model in numpy (BERT encoder, mean pooling, unit length)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from crossread.core.matching.meaning.remembering import Memory, model_name
from crossread.core.matching.meaning.tensors import Tensor, read_tensors
from crossread.core.matching.meaning.wordpiece import WordPieces, read_vocabulary

Floats = npt.NDArray[np.float32]

WEIGHTS, VOCABULARY = "minilm-int8.safetensors", "vocab.txt"
LAYERS, HEADS, SIZE = 6, 12, 384
LONGEST = 256
"""Word pieces that are read of one text; the model was trained on no more."""
_PIECES_AT_ONCE = 2_048
_EPSILON = 1e-12


class Encoder:
    """Turn texts into vectors; holds the weights and no state but, if asked to, a memory."""

    def __init__(
        self, tensors: Mapping[str, Tensor], pieces: WordPieces, memory: Memory | None = None
    ) -> None:
        self.pieces = pieces
        self._memory = memory
        self._embeddings = tensors["embeddings.word_embeddings.weight"]
        self._embedding_scales = tensors["embeddings.word_embeddings.weight.scale"]
        self._weights = {
            name: _dequantized(tensor, tensors.get(f"{name}.scale"))
            for name, tensor in tensors.items()
            if not name.startswith("embeddings.word_embeddings") and not name.endswith(".scale")
        }

    def encode(
        self, texts: Sequence[str], progress: Callable[[float], None] = lambda _share: None
    ) -> Floats:
        """Return unit vectors of shape (len(texts), 384); a dot product is a cosine.

        *progress* is told the share done, 0 to 1, and may raise to stop.
        """
        if self._memory is None:
            return self._encode_all(texts, progress)
        keys = [self._memory.key(text) for text in texts]
        known = self._memory.known(keys)
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if new:
            made = self._encode_all(list(new.values()), progress)
            found = {key: row.tobytes() for key, row in zip(new, made, strict=True)}
            self._memory.keep(found)
            known |= found
        rows = b"".join(known[key] for key in keys)
        return np.frombuffer(rows, np.float32).reshape(len(texts), SIZE)

    def _encode_all(self, texts: Sequence[str], progress: Callable[[float], None]) -> Floats:
        ids = [self.pieces.ids(text, LONGEST) for text in texts]
        vectors = np.zeros((len(texts), SIZE), np.float32)
        done = 0
        for batch in _batches([len(one) for one in ids]):
            vectors[batch] = self._encode_batch([ids[index] for index in batch])
            done += len(batch)
            progress(done / len(texts))
        return vectors

    def _encode_batch(self, ids: Sequence[Sequence[int]]) -> Floats:
        longest = max(len(one) for one in ids)
        padded = np.array([[*one, *[0] * (longest - len(one))] for one in ids])
        mask = np.array([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in ids], "f4")
        states = self._embed(padded)
        hidden = np.where(mask[:, None, None, :] > 0, np.float32(0), np.float32(-1e9))
        for layer in range(LAYERS):
            states = self._layer(f"encoder.layer.{layer}", states, hidden)
        pooled = (states * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1)[:, None]
        unit: Floats = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return unit

    def _embed(self, ids: npt.NDArray[np.int_]) -> Floats:
        words = self._embeddings[ids].astype(np.float32) * self._embedding_scales[ids]
        places = self._weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        kind = self._weights["embeddings.token_type_embeddings.weight"][0]
        return self._normalised("embeddings.LayerNorm", words + places + kind)

    def _layer(self, name: str, states: Floats, hidden: Floats) -> Floats:
        mixed = self._attend(f"{name}.attention", states, hidden)
        states = self._normalised(f"{name}.attention.output.LayerNorm", mixed + states)
        inner = _gelu(self._linear(f"{name}.intermediate.dense", states))
        return self._normalised(
            f"{name}.output.LayerNorm", self._linear(f"{name}.output.dense", inner) + states
        )

    def _attend(self, name: str, states: Floats, hidden: Floats) -> Floats:
        many, length, _ = states.shape

        def heads(part: str) -> Floats:
            flat = self._linear(f"{name}.self.{part}", states)
            return flat.reshape(many, length, HEADS, -1).transpose(0, 2, 1, 3)

        weights = heads("query") @ heads("key").transpose(0, 1, 3, 2)
        weights = _softmax(weights / np.float32((SIZE // HEADS) ** 0.5) + hidden)
        joined = (weights @ heads("value")).transpose(0, 2, 1, 3).reshape(many, length, SIZE)
        return self._linear(f"{name}.output.dense", joined)

    def _linear(self, name: str, states: Floats) -> Floats:
        flat = states.reshape(-1, states.shape[-1]) @ self._weights[f"{name}.weight"].T
        return (flat + self._weights[f"{name}.bias"]).reshape(*states.shape[:-1], -1)

    def _normalised(self, name: str, states: Floats) -> Floats:
        centred = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _EPSILON)
        scaled: Floats = (
            centred / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        )
        return scaled


def load_encoder(folder: Path, cache: Path | None = None) -> Encoder | None:
    """Return the encoder that *folder* holds, or None where it holds none.

    With the folder *cache*, vectors are remembered there.
    """
    weights, words = folder / WEIGHTS, folder / VOCABULARY
    if not weights.is_file():
        return None
    memory = None if cache is None else Memory(cache, model_name([weights, words]))
    return Encoder(read_tensors(weights), read_vocabulary(words), memory)


def load_vocabulary(folder: Path) -> WordPieces | None:
    """Return the word pieces alone, which also tell how common a word is; None without them."""
    path = folder / VOCABULARY
    return read_vocabulary(path) if path.is_file() else None


def quantized(weights: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    """Return int8 weights and one scale a row of shape (rows, 1): weights = int8 * scale."""
    scale = np.maximum(np.abs(weights).max(axis=1, keepdims=True) / 127, 1e-12)
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def _dequantized(tensor: Tensor, scale: Tensor | None) -> Floats:
    floats: Floats = tensor.astype(np.float32)
    if scale is not None:
        floats *= scale
    return floats


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Yield indexes of texts of like length, so that little is padded."""
    batch: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda i: lengths[i]):
        if batch and (len(batch) + 1) * lengths[index] > _PIECES_AT_ONCE:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def _softmax(values: Floats) -> Floats:
    raised = np.exp(values - values.max(axis=-1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shares


def _gelu(values: Floats) -> Floats:
    """Return the tanh form of GELU (Hendrycks and Gimpel 2016), within 3e-4 of the exact one."""
    root = np.float32((2 / np.pi) ** 0.5)
    cubed = values * values * values
    bent: Floats = np.tanh(root * (values + np.float32(0.044715) * cubed))
    return np.float32(0.5) * values * (1 + bent)
