"""One file becomes a document; a folder or an archive, several."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath

from crossread.core.errors import InputError
from crossread.core.messages import Message, message
from crossread.core.reading.apart import Apart
from crossread.core.reading.encoding import clean
from crossread.core.reading.files import read_bytes, refuse_other_kinds
from crossread.core.reading.formats import format_of
from crossread.core.reading.header import Header, read_header
from crossread.core.reading.language import language_of
from crossread.core.reading.names import party_of
from crossread.core.reading.opening import Failure, found_at
from crossread.core.reading.plain_text import unwrap
from crossread.core.reading.slash_dates import settle
from crossread.core.reading.source import Extract, Source
from crossread.core.types import Document

_DATELINE = 100
"""Characters at the start of an account in which its date can stand."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text that the user pasted, and what to call it."""

    text: str
    name: str


def read_document(
    path: str | Path, encoding: str | None = None, *, apart: Apart | None = None
) -> Document:
    """Return the document in a file; *encoding* is the user's choice where the guess is wrong.

    With *apart* several files share the process in which they are parsed.

    Raises:
        InputError: the file cannot be read, is no text, or is not in that encoding.
    """
    name = str(path)
    with Apart() as own:
        return _read(read_bytes(Path(path), name), name, encoding, apart or own)


def read_documents(
    path: str | Path, encoding: str | None = None, *, apart: Apart
) -> Iterator[Document | Failure]:
    """Yield the document in a file, or those in a folder or a zip archive, one by one."""
    for found in found_at(path):
        if isinstance(found, Failure):
            yield found
            continue
        try:
            yield _read(found.data, found.name, encoding, apart)
        except InputError as error:
            yield Failure(found.name, error.sentence)


def document_of(pasted: Pasted) -> Document:
    """Return the document that a pasted text is.

    Raises:
        InputError: it holds no text.
    """
    text, note = clean(pasted.text)
    if not text.strip():
        raise InputError(message("There is no text to paste. Copy the text first, then paste it."))
    digest = hashlib.sha256(pasted.text.encode("utf-8", "surrogatepass")).hexdigest()
    extract = Extract(unwrap(text), "utf-8", (note,) if note else ())
    return _document(pasted.name, digest, extract)


def _read(data: bytes, name: str, encoding: str | None, apart: Apart) -> Document:
    refuse_other_kinds(data, name)
    known = format_of(PurePath(name), data)
    source = Source(data, name, encoding)
    extract = apart.read(known.name, source) if known.apart else known.read(source)
    document = _document(name, hashlib.sha256(data).hexdigest(), extract)
    return replace(document, format=known.name)


def _document(name: str, digest: str, extract: Extract) -> Document:
    header = read_header(extract.text, extract.title)
    issuer = header.issuer or extract.issuer
    body = header.body.of(extract.text)
    day, doubts = _day(header, extract)
    return Document(
        path=name,
        sha256=digest,
        text=extract.text,
        body=header.body,
        title=_title(header.title, extract),
        issuer=issuer,
        party=party_of(issuer),
        date=day,
        language=language_of(body),
        encoding=extract.encoding,
        notes=(*extract.notes, *doubts),
        dropped=extract.dropped,
        address=extract.address,
        published=extract.published,
    )


def _day(header: Header, extract: Extract) -> tuple[date | None, tuple[Message, ...]]:
    """Return the text's own date, else the file's, and what is doubtful about it."""
    if header.date is not None:
        head = extract.text[: header.body.start + _DATELINE]
        settled = settle(header.date, head, extract.text, extract.locale)
        return settled.day, () if settled.doubt is None else (settled.doubt,)
    if extract.date is None or not extract.stale:
        return extract.date, ()
    doubt = message(
        "The text bears no date. The date shown, {day:date}, is the one that the file bears.",
        day=extract.date.isoformat(),
    )
    return extract.date, (doubt,)


def _title(written: str, extract: Extract) -> str:
    """Return the headline: what the file declares, or the line above the account that it names."""
    declared = extract.title
    named = written and (written in declared or declared in written)
    sure = written and extract.stale
    return written if named or sure or not declared else declared
