"""Read and write named arrays in the safetensors format, which holds numbers and nothing else.

The file is an 8-byte little-endian header length, a JSON header that gives each array's type,
shape and byte range, and the bytes (format of the safetensors project, version 1).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Tensor = npt.NDArray[Any]

_LENGTH = 8
"""Bytes of the header's length."""

_TYPES: dict[str, np.dtype[Any]] = {
    "F32": np.dtype("<f4"),
    "I8": np.dtype("i1"),
    "I64": np.dtype("<i8"),
}
_NAMES = {dtype: name for name, dtype in _TYPES.items()}


def read_tensors(path: Path) -> dict[str, Tensor]:
    """Return the arrays of a safetensors file; a ValueError says that it is none."""
    data = path.read_bytes()
    start = _LENGTH + int.from_bytes(data[:_LENGTH], "little")
    if not _LENGTH < start <= len(data):
        raise ValueError(f"{path.name} is no safetensors file")
    header: dict[str, dict[str, Any]] = json.loads(data[_LENGTH:start])
    header.pop("__metadata__", None)
    return {name: _read_one(data, start, entry) for name, entry in header.items()}


def _read_one(data: bytes, start: int, entry: Mapping[str, Any]) -> Tensor:
    begin, end = entry["data_offsets"]
    dtype = _TYPES[entry["dtype"]]
    count = (end - begin) // dtype.itemsize
    flat: Tensor = np.frombuffer(data, dtype, count, start + begin)
    return flat.reshape(entry["shape"])


def write_tensors(path: Path, tensors: Mapping[str, Tensor]) -> None:
    """Write arrays of type float32, int8 or int64; equal arrays give equal bytes."""
    header, blocks, offset = {}, [], 0
    for name, tensor in sorted(tensors.items()):
        block = np.ascontiguousarray(tensor).tobytes()
        header[name] = {
            "dtype": _NAMES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [offset, offset + len(block)],
        }
        blocks.append(block)
        offset += len(block)
    head = json.dumps(header).encode()
    head += b" " * (-len(head) % _LENGTH)
    path.write_bytes(len(head).to_bytes(_LENGTH, "little") + head + b"".join(blocks))
