"""One file becomes a document."""

from __future__ import annotations

import hashlib
from pathlib import Path

from crossread.core.reading.files import read_bytes
from crossread.core.reading.formats import format_of
from crossread.core.reading.header import read_header
from crossread.core.reading.language import language_of
from crossread.core.reading.names import party_of
from crossread.core.reading.source import Extract, Source
from crossread.core.types import Document


def read_document(path: str | Path, encoding: str | None = None) -> Document:
    """Return the document in a file; *encoding* is the user's choice where the guess is wrong.

    Raises:
        InputError: the file cannot be read, is no text, or is not in that encoding.
    """
    name = str(path)
    data = read_bytes(Path(path), name)
    extract = format_of(Path(path), data).read(Source(data, name, encoding))
    return _document(name, hashlib.sha256(data).hexdigest(), extract)


def _document(name: str, digest: str, extract: Extract) -> Document:
    header = read_header(extract.text, extract.title)
    issuer = header.issuer or extract.issuer
    body = header.body.of(extract.text)
    return Document(
        path=name,
        sha256=digest,
        text=extract.text,
        body=header.body,
        title=_title(header.title, extract.title),
        issuer=issuer,
        party=party_of(issuer),
        date=header.date or extract.date,
        language=language_of(body),
        encoding=extract.encoding,
        notes=extract.notes,
    )


def _title(written: str, declared: str) -> str:
    """Return the headline: what the file declares, or the line above the account that it names."""
    named = written and (written in declared or declared in written)
    return written if named or not declared else declared
