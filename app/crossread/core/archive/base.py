"""The SQLite file of a store: opened, made, refused, deleted."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from crossread.core.errors import InputError, OutputError, reason_of
from crossread.core.messages import message

VERSION = 2
"""Of the tables and of the signs: a store of another version is read anew."""
_PATIENCE = 30.0
"""Seconds to wait for another process that writes."""
_KIND = 0x43724172
"""Stands in the file, so that no other program's database is taken for a store."""
_TABLES = (
    "CREATE TABLE files (name TEXT PRIMARY KEY, size INTEGER, changed INTEGER, failure TEXT)",
    """CREATE TABLE documents (
        id INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT, length INTEGER,
        record BLOB, features BLOB, event INTEGER, first INTEGER
    )""",
    "CREATE INDEX documents_file ON documents (file)",
    "CREATE INDEX documents_event ON documents (event)",
    """CREATE VIRTUAL TABLE texts USING fts5 (
        title, text, tokenize = 'unicode61 remove_diacritics 2'
    )""",
)


def open_base(path: Path) -> sqlite3.Connection:
    """Return the database of a store, made where there is none.

    Raises:
        InputError: the file is there, but is no store, or is damaged.
        OutputError: it cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        base = sqlite3.connect(path, timeout=_PATIENCE)
    except (OSError, sqlite3.OperationalError) as error:
        raise unwritten(path, error) from error
    try:
        _prepare(base)
    except sqlite3.DatabaseError as error:
        base.close()
        raise InputError(
            message(
                "“{path}” is no store of an archive, or is damaged. "
                "Delete it, and the archive is read anew.",
                path=str(path),
            )
        ) from error
    return base


def delete_base(path: Path) -> None:
    """Delete a store, and what SQLite keeps beside it; raises InputError and OutputError."""
    open_base(path).close()  # nothing but a store is deleted
    try:
        for suffix in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                path.with_name(path.name + suffix).unlink()
        path.unlink()
    except OSError as error:
        raise unwritten(path, error) from error


def unwritten(path: Path, error: Exception) -> OutputError:
    """Return what to say where a store cannot be written."""
    return OutputError(
        message(
            "The archive's store “{path}” could not be written ({reason}). "
            "Name another with --store.",
            path=str(path),
            reason=reason_of(error),
        )
    )


def _prepare(base: sqlite3.Connection) -> None:
    """Make the tables where they are missing or of another version; none is made by half."""
    base.execute("PRAGMA busy_timeout = 30000")
    kind, version = _marks(base)
    if kind != _KIND and base.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        raise sqlite3.DatabaseError("another program's")
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    if version == VERSION:
        return
    with base:
        base.execute("BEGIN IMMEDIATE")
        if _marks(base)[1] != VERSION:  # another process may have been quicker
            for name in ("files", "documents", "texts"):
                base.execute(f"DROP TABLE IF EXISTS {name}")
            for statement in _TABLES:
                base.execute(statement)
            base.execute(f"PRAGMA application_id = {_KIND}")
            base.execute(f"PRAGMA user_version = {VERSION}")


def _marks(base: sqlite3.Connection) -> tuple[int, int]:
    kind = base.execute("PRAGMA application_id").fetchone()[0]
    return int(kind), int(base.execute("PRAGMA user_version").fetchone()[0])
