"""Read files of an archive into what its store keeps; the work that is shared out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crossread.core.archive.features import Features, features_of
from crossread.core.messages import Message, Value
from crossread.core.reading import Apart, Failure, read_documents
from crossread.core.types import Document


@dataclass(frozen=True, slots=True)
class Taken:
    """What one file gave."""

    name: str
    """From the archive's folder."""
    documents: tuple[tuple[Document, Features], ...] = ()
    """One, or those in a zip archive; their paths begin at the archive's folder, too."""
    failures: tuple[Message, ...] = ()
    """A sentence for each document that could not be read."""


def take(folder: str, names: Sequence[str]) -> tuple[Taken, ...]:
    """Read files below a folder; what cannot be read stops no other."""
    with Apart() as apart:
        return tuple(_take(folder, name, apart) for name in names)


def _take(folder: str, name: str, apart: Apart) -> Taken:
    documents: list[tuple[Document, Features]] = []
    failures: list[Message] = []
    path = str(Path(folder, name))
    for result in read_documents(path, apart=apart):
        if isinstance(result, Failure):
            failures.append(_shortened(result.sentence, path, name))
        else:
            local = replace(result, path=name + result.path[len(path) :])
            documents.append((local, features_of(local)))
    return Taken(name, tuple(documents), tuple(failures))


def _shortened(sentence: Message, path: str, name: str) -> Message:
    """Return the sentence with a file's name in place of its path, wherever that stands."""

    def short(value: Value) -> Value:
        if isinstance(value, Message):
            return _shortened(value, path, name)
        return value.replace(path, name) if isinstance(value, str) else value

    return replace(
        sentence, values=tuple((field, short(value)) for field, value in sentence.values)
    )
