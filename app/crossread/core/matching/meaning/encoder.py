"""Texts to vectors by the meaning model (BERT encoder, mean pooling, unit length)."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from functools import cached_property
from itertools import accumulate, groupby
from pathlib import Path

import numpy as np
import numpy.typing as npt

from crossread.core.matching.meaning.layers import SIZE, Floats, layer_of, norm_of
from crossread.core.matching.meaning.remembering import Memory, model_name
from crossread.core.matching.meaning.tensors import Tensor, read_tensors
from crossread.core.matching.meaning.wordpiece import WordPieces, read_vocabulary
from crossread.core.matching.threads import one_thread

WEIGHTS, VOCABULARY = "minilm-int8.safetensors", "vocab.txt"
ADAPTER = "glossed-int8.safetensors"
DOWN, UP = "down", "up"
LAYERS = 6
LONGEST = 256
"""Word pieces that are read of one text; the model was trained on no more."""
_PIECES_AT_ONCE = 512
"""Enough for large products of matrices, few enough for the processor's cache."""
_MOST_THREADS = 8
_WORDS = "embeddings.word_embeddings.weight"


class Encoder:
    """Turn texts into vectors; holds the weights and no state but, if asked to, a memory."""

    def __init__(
        self,
        tensors: Mapping[str, Tensor],
        pieces: WordPieces,
        memory: Memory | None = None,
        glossing: Callable[[], Encoder] | None = None,
    ) -> None:
        self.pieces = pieces
        self._memory = memory
        self._glossing = glossing
        self._words, self._word_scales = tensors[_WORDS], tensors[f"{_WORDS}.scale"]
        weights = {
            name: _dequantized(tensor, tensors.get(f"{name}.scale"))
            for name, tensor in tensors.items()
            if not name.startswith(_WORDS) and not name.endswith(".scale")
        }
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        self._places = weights["embeddings.position_embeddings.weight"] + kind
        self._embedded = norm_of(weights, "embeddings.LayerNorm")
        self._layers = [layer_of(weights, f"encoder.layer.{number}") for number in range(LAYERS)]

    @cached_property
    def glossed(self) -> Encoder:
        """The encoder for accounts of which one is read word by word: its vectors fit each other.

        It is this one where the model has no adapter.
        """
        return self if self._glossing is None else self._glossing()

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
        batches = list(_batches([len(one) for one in ids]))
        done = 0
        work = [[ids[number] for number in batch] for batch in batches]
        with closing(_in_threads(self._encode_batch, work)) as made:
            for batch, found in zip(batches, made, strict=True):
                vectors[batch] = found
                done += len(batch)
                progress(done / len(texts))
        return vectors

    def _encode_batch(self, ids: Sequence[Sequence[int]]) -> Floats:
        """Return the vectors of texts, of which equally long ones should lie together."""
        lengths = [len(one) for one in ids]
        flat, places = np.concatenate(ids), np.concatenate([np.arange(n) for n in lengths])
        states: Floats = self._words[flat] * self._word_scales[flat]
        states += self._places[places]
        states = self._embedded(states)
        runs = list(_runs(lengths))
        for layer in self._layers:
            states = layer(states, runs)
        sums = np.add.reduceat(states, [*accumulate(lengths[:-1], initial=0)])
        return np.asarray(sums / np.sqrt(np.vecdot(sums, sums))[:, None])


def load_encoder(folder: Path, cache: Path | None = None) -> Encoder | None:
    """Return the encoder that *folder* holds, or None where it holds none.

    With the folder *cache*, vectors are remembered there.
    """
    weights, words, adapter = (folder / name for name in (WEIGHTS, VOCABULARY, ADAPTER))
    if not weights.is_file():
        return None
    tensors, pieces = read_tensors(weights), read_vocabulary(words)

    def memory(*files: Path) -> Memory | None:
        return None if cache is None else Memory(cache, model_name([weights, words, *files]))

    def glossing() -> Encoder:
        return Encoder(adapted(tensors, read_tensors(adapter)), pieces, memory(adapter))

    return Encoder(tensors, pieces, memory(), glossing if adapter.is_file() else None)


def adapted(tensors: Mapping[str, Tensor], adapter: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return the model's tensors with low-rank changes added (LoRA, Hu et al. 2021).

    For a layer's weights of shape (out, in) the adapter holds ``.up`` of shape (out, rank) and
    ``.down`` of shape (rank, in), whose product is added.
    """
    made = dict(tensors)
    for name in [name for name in tensors if f"{name}.{UP}" in adapter]:
        up, down = (
            _dequantized(adapter[f"{name}.{part}"], adapter[f"{name}.{part}.scale"])
            for part in (UP, DOWN)
        )
        made[name] = _dequantized(made[name], made.pop(f"{name}.scale")) + up @ down
    return made


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


def _in_threads(
    work: Callable[[Sequence[Sequence[int]]], Floats], batches: Sequence[Sequence[Sequence[int]]]
) -> Generator[Floats]:
    """Yield what *work* makes of the batches, in their order, as many at a time as processors.

    numpy lets other threads run while it computes. Its own threads would wait for each other at
    every product of matrices, and those of other programs for them.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - 10 ms

    threads = min(os.cpu_count() or 1, _MOST_THREADS)
    with one_thread(), ThreadPoolExecutor(threads) as executor:
        running = [executor.submit(work, batch) for batch in batches]
        try:
            for future in running:
                yield future.result()
        finally:
            executor.shutdown(wait=True, cancel_futures=True)


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Yield indexes of texts, the shortest first, so that those of one length lie together."""
    batch: list[int] = []
    pieces = 0
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and pieces + lengths[index] > _PIECES_AT_ONCE:
            yield batch
            batch, pieces = [], 0
        batch.append(index)
        pieces += lengths[index]
    if batch:
        yield batch


def _runs(lengths: Sequence[int]) -> Iterator[tuple[slice, int]]:
    start = 0
    for length, texts in groupby(lengths):
        count = len(list(texts))
        yield slice(start, start + count * length), count
        start += count * length
