"""Vectors of texts that were encoded before, in the user's cache folder.

A vector stands under the SHA-256 of the model and its text; no text is kept. Still, a vector tells
something of what its text meant to who has the same model: whoever wants none kept switches the
cache off or deletes the file, which may be done at any time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from crossread.core.folders import VECTORS

if TYPE_CHECKING:
    import sqlite3

MOST = 100_000
"""Vectors that are kept, some 170 MB; the oldest go first."""
BYTES = 384 * 4
"""Of a vector."""
_AT_ONCE = 500
_PATIENCE = 2.0
"""Seconds to wait for another process: encoding anew takes no longer."""
_TABLE = "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL)"


class Memory:
    """Vectors by the hash of their text.

    A file that is missing, full, locked or damaged makes encoding slower, never wrong.
    """

    def __init__(self, folder: Path, model: str) -> None:
        self._path = folder / VECTORS
        self._model = model

    def key(self, text: str) -> bytes:
        """Return under what the vector of a text stands."""
        named = f"{self._model}\0{text}".encode("utf-8", "surrogatepass")
        return hashlib.sha256(named).digest()

    def known(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """Return the vectors that are there, as bytes."""
        import sqlite3  # noqa: PLC0415 - without a cache nothing needs it

        found: dict[bytes, bytes] = {}
        with suppress(OSError, sqlite3.Error), closing(self._open()) as base:
            for at in range(0, len(keys), _AT_ONCE):
                part = keys[at : at + _AT_ONCE]
                marks = ",".join("?" * len(part))
                asked = f"SELECT key, vector FROM vectors WHERE key IN ({marks})"  # noqa: S608 - no value in it
                rows = base.execute(asked, part)
                found |= {key: vector for key, vector in rows if len(vector) == BYTES}
        return found

    def keep(self, found: Mapping[bytes, bytes]) -> None:
        """Keep vectors for the next time; the oldest go where there are too many."""
        import sqlite3  # noqa: PLC0415 - without a cache nothing needs it

        try:
            with closing(self._open()) as base, base:
                base.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", found.items())
                _shorten(base)
        except sqlite3.OperationalError:  # locked, or no room: it is only a cache
            return
        except sqlite3.DatabaseError:
            with suppress(OSError):
                self._path.unlink()  # damaged: begin anew the next time
        except OSError:
            return

    def _open(self) -> sqlite3.Connection:
        import sqlite3  # noqa: PLC0415 - without a cache nothing needs it

        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        base = sqlite3.connect(self._path, timeout=_PATIENCE)
        try:
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = OFF")  # what a power cut spoils is made anew
            base.execute(_TABLE)
        except sqlite3.Error:
            base.close()
            raise
        return base


def model_name(paths: Iterable[Path]) -> str:
    """Return a name that changes with the model's files: their names, sizes and times."""
    stats = ((path.name, path.stat()) for path in paths)
    return "|".join(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in stats)


def _shorten(base: sqlite3.Connection) -> None:
    count, oldest = base.execute("SELECT COUNT(*), MIN(rowid) FROM vectors").fetchone()
    if count > MOST:
        base.execute("DELETE FROM vectors WHERE rowid < ?", (oldest + count - MOST * 9 // 10,))
