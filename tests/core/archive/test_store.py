"""What is kept of an archive can be found again, and forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from archives import filled
from crossread.core.archive import Store
from crossread.core.archive.grouping import Grouped
from crossread.core.messages import say


def test_texts_come_back_as_they_were_read(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        for placed in store.placed():
            document = store.document(placed.id)
            assert document.text != ""
            assert document.path == placed.document.path
            length = document.body.end - document.body.start
            assert placed.length == length


def test_a_document_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with filled(tmp_path) as store, pytest.raises(KeyError):
        store.document(99)


def test_failures_are_kept_until_the_file_is_gone(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        assert ["broken.pdf" in say(sentence) for sentence in store.failures()] == [True]
        store.forget(["broken.pdf"])
        assert store.failures() == ()


def test_forgetting_a_file_leaves_its_event_to_be_found_anew(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        assert store.is_grouped()
        store.forget(["wire.txt"])
        assert not store.is_grouped()
        assert "wire.txt" not in store.stamps()
        assert store.search('"Halvorsen"', 9) != []
        ids, features = store.features()
        store.keep_groups(ids, Grouped(((0, 1, 2, 3),), (0, 1, 2, 3)))
        assert len({placed.event for placed in store.placed()}) == 1
        assert len(features) == 4


def test_two_may_have_it_open(tmp_path: Path) -> None:
    with filled(tmp_path) as store, Store(tmp_path / "store.sqlite") as other:
        other.forget(["later.txt"])
        assert "later.txt" not in store.stamps()
