"""The store of an archive: one SQLite file with texts, their signs, and an index of words.

Every file that was read is kept in one transaction, so that a stop at any moment loses none.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from crossread.core.archive.base import open_base, unwritten
from crossread.core.archive.events import Placed
from crossread.core.archive.features import Features
from crossread.core.archive.grouping import Grouped
from crossread.core.archive.records import (
    document_bytes,
    document_from,
    features_bytes,
    features_from,
    sentences_from,
    sentences_text,
)
from crossread.core.archive.scanning import Stamp
from crossread.core.archive.taking import Taken
from crossread.core.messages import Message
from crossread.core.types import Document


class Store:
    """What is known of an archive. Use it in a ``with`` statement: the file is closed with it.

    Raises:
        InputError: the file is there, but is no store, or is damaged.
        OutputError: it cannot be made or written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._base = open_base(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._base.close()

    def stamps(self) -> dict[str, Stamp]:
        """Return every file that was read, or could not be."""
        rows = self._base.execute("SELECT name, size, changed FROM files")
        return {name: Stamp(size, changed) for name, size, changed in rows}

    def failures(self) -> tuple[Message, ...]:
        """Return a sentence for each document that could not be read."""
        rows = self._base.execute("SELECT failure FROM files WHERE failure != '' ORDER BY name")
        return tuple(sentence for (text,) in rows for sentence in sentences_from(text))

    def keep(self, taken: Iterable[tuple[Taken, Stamp]]) -> None:
        """Keep what files gave, in place of what they gave before; all of it or nothing."""
        try:
            with self._base:
                for one, stamp in taken:
                    _insert(self._base, one, stamp)
        except sqlite3.OperationalError as error:
            raise unwritten(self.path, error) from error

    def forget(self, names: Iterable[str]) -> None:
        """Forget files that are gone."""
        with self._base:
            for name in names:
                _remove(self._base, name)

    def features(self) -> tuple[tuple[int, ...], tuple[Features, ...]]:
        """Return the ids of all documents, in the order of their files' names, and their signs."""
        rows = self._base.execute("SELECT id, features FROM documents ORDER BY file, id").fetchall()
        return tuple(row[0] for row in rows), tuple(features_from(row[1]) for row in rows)

    def is_grouped(self) -> bool:
        """Tell whether every document has an event, and no event has lost one since."""
        row = self._base.execute("SELECT 1 FROM documents WHERE event IS NULL LIMIT 1").fetchone()
        return row is None

    def keep_groups(self, ids: Sequence[int], grouped: Grouped) -> None:
        """Keep which documents are one event; its number is the id of its oldest document."""
        rows = []
        for members in grouped.groups:
            event = min(ids[member] for member in members)
            rows += [(event, ids[grouped.first[member]], ids[member]) for member in members]
        with self._base:
            self._base.executemany("UPDATE documents SET event = ?, first = ? WHERE id = ?", rows)

    def placed(self) -> tuple[Placed, ...]:
        """Return all documents with their events, once `keep_groups` has told them."""
        rows = self._base.execute(
            "SELECT id, event, first, length, record FROM documents ORDER BY file, id"
        )
        return tuple(
            Placed(number, event, first, length, document_from(record, ""))
            for number, event, first, length, record in rows
        )

    def document(self, number: int) -> Document:
        """Return a document with its text; raises KeyError."""
        found = self._base.execute(
            "SELECT record, texts.text FROM documents JOIN texts ON texts.rowid = id WHERE id = ?",
            (number,),
        ).fetchone()
        if found is None:
            raise KeyError(number)
        return document_from(*found)

    def search(self, expression: str, most: int) -> list[tuple[int, str]]:
        """Return the ids of the best hits, and the words around; *expression* is one of FTS5."""
        rows = self._base.execute(
            "SELECT rowid, snippet(texts, 1, '[', ']', '…', 16) FROM texts WHERE texts MATCH ? "
            "ORDER BY rank LIMIT ?",
            (expression, most),
        )
        return [(int(number), str(words)) for number, words in rows]


def _insert(base: sqlite3.Connection, taken: Taken, stamp: Stamp) -> None:
    """Put in what a file gave, in place of what it gave before."""
    _remove(base, taken.name)
    row = (taken.name, stamp.size, stamp.changed, sentences_text(taken.failures))
    base.execute("INSERT INTO files VALUES (?, ?, ?, ?)", row)
    for document, features in taken.documents:
        length = document.body.end - document.body.start
        made = base.execute(
            "INSERT INTO documents (file, length, record, features) VALUES (?, ?, ?, ?)",
            (taken.name, length, document_bytes(document), features_bytes(features)),
        )
        base.execute(
            "INSERT INTO texts (rowid, title, text) VALUES (?, ?, ?)",
            (made.lastrowid, document.title, document.text),
        )


def _remove(base: sqlite3.Connection, name: str) -> None:
    """Remove a file; the events that its documents belonged to are to be found anew."""
    rows = base.execute("SELECT id, event FROM documents WHERE file = ?", (name,)).fetchall()
    for number, event in rows:
        base.execute("DELETE FROM texts WHERE rowid = ?", (number,))
        base.execute("UPDATE documents SET event = NULL WHERE event = ?", (event,))
    base.execute("DELETE FROM documents WHERE file = ?", (name,))
    base.execute("DELETE FROM files WHERE name = ?", (name,))
