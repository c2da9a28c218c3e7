"""What was encoded once is not encoded again; whatever happens to the cache, vectors stay right."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from crossread.core.folders import VECTORS
from crossread.core.matching.meaning import load_encoder, remembering
from crossread.core.matching.meaning.remembering import BYTES, Memory
from crossread.resources import resource_path

MODEL = resource_path("meaning")
TEXTS = ["The ferry sails on Monday.", "The bridge is closed.", "The ferry sails on Monday."]
VECTOR = bytes(BYTES)


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "cache", "a model")


def test_the_second_time_nothing_is_encoded_and_nothing_differs(tmp_path: Path) -> None:
    encoder = load_encoder(MODEL, tmp_path)
    plain = load_encoder(MODEL)
    if encoder is None or plain is None:
        pytest.skip("the meaning model is missing")
    told: list[float] = []
    first = encoder.encode(TEXTS, told.append)
    assert np.allclose(first, plain.encode(TEXTS), atol=1e-6)
    told.clear()
    assert np.array_equal(encoder.encode(TEXTS, told.append), first)
    assert told == []
    assert len(encoder.encode([])) == 0


def test_no_text_is_kept(memory: Memory, tmp_path: Path) -> None:
    memory.keep({memory.key("The ferry sails."): VECTOR})
    kept = b"".join(path.read_bytes() for path in (tmp_path / "cache").iterdir())
    assert b"ferry" not in kept


def test_another_model_has_vectors_of_its_own(memory: Memory, tmp_path: Path) -> None:
    memory.keep({memory.key("a"): VECTOR})
    other = Memory(tmp_path / "cache", "another")
    assert other.known([other.key("a")]) == {}
    assert memory.known([memory.key("a")]) == {memory.key("a"): VECTOR}


def test_the_oldest_go_where_there_are_too_many(
    memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOST", 10)
    keys = [memory.key(str(number)) for number in range(14)]
    for key in keys:
        memory.keep({key: VECTOR})
    kept = memory.known(keys)
    assert len(kept) <= 10
    assert keys[-1] in kept
    assert keys[0] not in kept


def test_a_damaged_cache_is_made_anew(memory: Memory, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    (folder / VECTORS).write_bytes(b"no database at all, but long enough to look at" * 40)
    key = memory.key("a")
    assert memory.known([key]) == {}
    memory.keep({key: VECTOR})
    memory.keep({key: VECTOR})
    assert memory.known([key]) == {key: VECTOR}


def test_a_cache_that_another_holds_is_done_without(memory: Memory, tmp_path: Path) -> None:
    memory.keep({memory.key("a"): VECTOR})
    with closing(sqlite3.connect(tmp_path / "cache" / VECTORS)) as other:
        other.execute("BEGIN EXCLUSIVE")
        memory.keep({memory.key("b"): VECTOR})
        other.rollback()
    assert memory.known([memory.key("b")]) == {}


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = Memory(tmp_path / "file", "a model")
    memory.keep({memory.key("a"): VECTOR})
    assert memory.known([memory.key("a")]) == {}
