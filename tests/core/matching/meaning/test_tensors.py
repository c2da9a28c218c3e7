from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from crossread.core.matching.meaning.tensors import Tensor, read_tensors, write_tensors

TENSORS = st.dictionaries(
    st.text("abc.", min_size=1),
    st.sampled_from([np.float32, np.int8, np.int64]).flatmap(
        lambda dtype: arrays.arrays(dtype, arrays.array_shapes(max_dims=2, max_side=5))
    ),
    max_size=4,
)


@given(TENSORS)
def test_written_arrays_are_read_back_equal(
    tmp_path_factory: pytest.TempPathFactory, tensors: dict[str, Tensor]
) -> None:
    path = tmp_path_factory.mktemp("tensors") / "some.safetensors"
    write_tensors(path, tensors)
    back = read_tensors(path)
    assert back.keys() == tensors.keys()
    assert all(np.array_equal(back[name], tensors[name], equal_nan=True) for name in tensors)


def test_equal_arrays_give_equal_bytes(tmp_path: Path) -> None:
    tensors: dict[str, Tensor] = {"b": np.ones((2, 3), np.float32), "a": np.zeros(2, np.int8)}
    write_tensors(tmp_path / "one", tensors)
    write_tensors(tmp_path / "two", dict(reversed(tensors.items())))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("data", [b"", b"short", b"\xff" * 100])
def test_another_file_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "other").write_bytes(data)
    with pytest.raises(ValueError, match="no safetensors"):
        read_tensors(tmp_path / "other")
