"""A store is made where there is none; nothing else is taken for one, or deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from crossread.core.archive.base import VERSION, delete_base, open_base
from crossread.core.errors import InputError, OutputError


def test_a_new_store_has_its_tables(tmp_path: Path) -> None:
    for _ in range(2):
        with closing(open_base(tmp_path / "new" / "a.sqlite")) as base:
            assert base.execute("SELECT COUNT(*) FROM documents").fetchone() == (0,)
            assert base.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_store_of_another_version_is_emptied(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with closing(open_base(path)) as base, base:
        base.execute("INSERT INTO files VALUES ('a', 1, 1, '')")
        base.execute("PRAGMA user_version = 99")
    with closing(open_base(path)) as base:
        assert base.execute("SELECT * FROM files").fetchall() == []


@pytest.mark.parametrize("act", [open_base, delete_base])
def test_what_is_no_store_stays_as_it_is(tmp_path: Path, act: type) -> None:
    text, other = tmp_path / "a.txt", tmp_path / "b.sqlite"
    text.write_bytes(b"The ferry sails on Monday." * 50)
    with closing(sqlite3.connect(other)) as base, base:
        base.execute("CREATE TABLE boats (name)")
    for path in (text, other):
        before = path.read_bytes()
        with pytest.raises(InputError, match="no store"):
            act(path)
        assert path.read_bytes() == before


def test_a_store_is_deleted_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    open_base(path).close()
    delete_base(path)
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_the_sentence_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="--store"):
        open_base(tmp_path / "file" / "a.sqlite")
