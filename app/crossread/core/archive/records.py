"""Documents and features as bytes, and back."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.archive.features import Features
from crossread.core.messages import Message
from crossread.core.types import Document


def document_bytes(document: Document) -> bytes:
    """Return a document without its text, which is kept where it can be searched."""
    import msgspec  # noqa: PLC0415 - the command line must start without it

    return msgspec.msgpack.encode(replace(document, text=""))


def document_from(data: bytes, text: str) -> Document:
    """Return the document of some bytes, with its text."""
    import msgspec  # noqa: PLC0415 - the same

    return replace(msgspec.msgpack.decode(data, type=Document), text=text)


def sentences_text(sentences: tuple[Message, ...]) -> str:
    """Return sentences as text; none as an empty one."""
    import msgspec  # noqa: PLC0415 - the same

    return msgspec.json.encode(sentences).decode() if sentences else ""


def sentences_from(text: str) -> tuple[Message, ...]:
    """Return the sentences of a text."""
    import msgspec  # noqa: PLC0415 - the same

    return msgspec.json.decode(text, type=tuple[Message, ...]) if text else ()


def features_bytes(features: Features) -> bytes:
    """Return features as bytes."""
    import msgspec  # noqa: PLC0415 - the same

    return msgspec.msgpack.encode(features)


def features_from(data: bytes) -> Features:
    """Return the features of some bytes."""
    import msgspec  # noqa: PLC0415 - the same

    return msgspec.msgpack.decode(data, type=Features)
