"""Damage to files as disks, cables and careless programs do it; the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable

_LENGTHS = (1, 1, 1, 4, 64, 512, 4096)
_TIMES = (1, 1, 1, 2, 5)


def damage(data: bytes, seed: int) -> bytes:
    """Return the bytes with one to five stretches overwritten, zeroed, lost or added, or cut."""
    rng = random.Random(seed)
    for _ in range(rng.choice(_TIMES)):
        if not data:
            break
        at, length = rng.randrange(len(data)), rng.choice(_LENGTHS)
        data = rng.choice(_KINDS)(rng, data, at, min(length, len(data) - at))
    return data


def _overwrite(rng: random.Random, data: bytes, at: int, length: int) -> bytes:
    return data[:at] + rng.randbytes(length) + data[at + length :]


def _flip(rng: random.Random, data: bytes, at: int, _length: int) -> bytes:
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]


def _clear(_rng: random.Random, data: bytes, at: int, length: int) -> bytes:
    return data[:at] + bytes(length) + data[at + length :]


def _lose(_rng: random.Random, data: bytes, at: int, length: int) -> bytes:
    return data[:at] + data[at + length :]


def _add(rng: random.Random, data: bytes, at: int, length: int) -> bytes:
    return data[:at] + rng.randbytes(length) + data[at:]


def _repeat(_rng: random.Random, data: bytes, at: int, length: int) -> bytes:
    return data[: at + length] + data[at:]


def _cut(_rng: random.Random, data: bytes, at: int, _length: int) -> bytes:
    return data[:at]


_KINDS: tuple[Callable[[random.Random, bytes, int, int], bytes], ...] = (
    _overwrite,
    _flip,
    _clear,
    _lose,
    _add,
    _repeat,
    _cut,
)
