"""Reads a readout's file once more, in another encoding: a pure function, for a job."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from crossread.core.corrections.retexting import with_reading
from crossread.core.errors import InputError
from crossread.core.messages import message
from crossread.core.types import Comparison, Document, Progress, Readout, ReadoutId
from crossread.gui.views.compared import Loaded
from crossread.gui.views.loading import again

ENCODINGS = (
    "utf-8", "utf-16",
    "windows-1251", "koi8-r", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic",
    "windows-1252", "iso8859-15", "mac-roman", "windows-1250", "windows-1253", "windows-1254",
    "windows-1255", "windows-1256", "gb18030", "big5", "shift-jis", "euc-kr",
)  # fmt: skip
"""What a file can be read again in."""
_SELF_TELLING = frozenset({"docx", "odt", "rtf", "pdf"})
"""Formats that say themselves how their letters are written."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which readout is to be read again, and how."""

    readout: ReadoutId
    encoding: str


def can_be_reread(readout: Readout, comparison: Comparison) -> bool:
    """Say whether another encoding can be chosen: for a file of its own, if it is plain enough."""
    document = readout.document
    shared = sum(each.document.sha256 == document.sha256 for each in comparison.readouts) > 1
    return not shared and document.format not in _SELF_TELLING and bool(document.format)


def reread(
    comparison: Comparison, wish: Wish, progress: Progress, *, cache: Path | None = None
) -> Loaded:
    """Return the comparison with that readout read in another encoding.

    What the user corrected about the readout stays, and so do rows whose claims live on.

    Raises:
        InputError: the file is gone, is another one by now, or is not in that encoding.
    """
    from crossread.core.claims import read_claims  # noqa: PLC0415 - heavy

    [old] = [readout for readout in comparison.readouts if readout.id == wish.readout]
    progress(0.1, old.document.file_name)
    document = _read(old.document, wish.encoding)
    guessed = _read(old.document, old.document.encoding)
    fresh = read_claims(_corrected(document, guessed, old.document), old.id)
    return again(with_reading(comparison, fresh), progress, cache=cache)


def _read(document: Document, encoding: str) -> Document:
    """Return what stands in the document's file now, in that encoding."""
    from crossread.core.reading import Apart, Failure, read_documents  # noqa: PLC0415 - heavy

    path = next(_files(document.path), Path(document.path))
    with Apart() as apart:
        found = list(read_documents(path, encoding, apart=apart))
    for each in found:
        if isinstance(each, Failure) and each.path in (document.path, str(path)):
            raise InputError(each.sentence)
        if isinstance(each, Document) and each.path == document.path:
            if each.sha256 != document.sha256:
                break
            return replace(each, read=document.read)
    raise InputError(
        message(
            "“{name}” is another file by now than the one that was compared. Add it as a "
            "readout of its own.",
            name=document.file_name,
        )
    )


def _files(path: str) -> Iterator[Path]:
    """Yield the file itself, or the archive that it lies in."""
    return (each for each in (Path(path), *Path(path).parents) if each.is_file())


def _corrected(document: Document, guessed: Document, shown: Document) -> Document:
    """Return the document with what the user knows better: what is not as it was read."""
    changed = {
        name: getattr(shown, name)
        for name in ("title", "issuer", "party", "date", "language")
        if getattr(shown, name) != getattr(guessed, name)
    }
    return replace(document, **changed)
