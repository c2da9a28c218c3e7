"""Documents and features as bytes, and back."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.archive.features import Features
from crossread.core.types import Document


def document_bytes(document: Document) -> bytes:
    """Return a document without its text, which is kept where it can be searched."""
    import msgspec  # noqa: PLC0415 - the command line must start without it

    return msgspec.msgpack.encode(replace(document, text=""))


def document_from(data: bytes, text: str) -> Document:
    """Return the document of some bytes, with its text."""
    import msgspec  # noqa: PLC0415 - the same

    return replace(msgspec.msgpack.decode(data, type=Document), text=text)


def features_bytes(features: Features) -> bytes:
    """Return features as bytes."""
    import msgspec  # noqa: PLC0415 - the same

    return msgspec.msgpack.encode(features)


def features_from(data: bytes) -> Features:
    """Return the features of some bytes."""
    import msgspec  # noqa: PLC0415 - the same

    return msgspec.msgpack.decode(data, type=Features)
