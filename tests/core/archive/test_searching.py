"""Words are found in all their forms, and nothing typed is taken for syntax."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archives import filled
from crossread.core.archive import Placed, Store, search
from crossread.core.archive.searching import expression_of
from crossread.core.errors import UsageError


def by_id(store: Store) -> dict[int, Placed]:
    return {placed.id: placed for placed in store.placed()}


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("harbour cranes", 3),
        ("reopening ferries", 3),
        ('"ferry line between"', 2),
        ("teacher", 1),
        ("cranes teacher", 0),
        ("NEAR OR (", 0),
    ],
)
def test_texts_are_found(tmp_path: Path, words: str, count: int) -> None:
    with filled(tmp_path) as store:
        hits = search(store, words, by_id(store))
    assert len(hits) == count
    assert all("[" in hit.words for hit in hits)


def test_nothing_to_search_for_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        expression_of(' " (* ')


@given(st.text(min_size=1))
def test_whatever_is_typed_makes_an_expression_or_a_sentence(words: str) -> None:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE t USING fts5 (text)")
    try:
        base.execute("SELECT * FROM t WHERE t MATCH ?", (expression_of(words),)).fetchall()
    except UsageError:
        pass
    finally:
        base.close()
