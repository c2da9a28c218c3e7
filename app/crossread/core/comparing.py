"""The whole pipeline: files to readouts, readouts to a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from crossread.core.claims import is_article, read_claims, split_by_voice
from crossread.core.errors import InputError, UsageError
from crossread.core.findings import find_findings
from crossread.core.judging import judge_rows
from crossread.core.kinds import Grouping
from crossread.core.matching import Encoder, load_encoder, match
from crossread.core.messages import Message, message
from crossread.core.reading import Apart, Failure, Pasted, document_of, read_documents
from crossread.core.types import (
    FEWEST,
    MOST,
    Comparison,
    Document,
    Event,
    Progress,
    Readout,
    ReadoutId,
    Settings,
)
from crossread.resources import resource_path

MATCHING = message("Matching claims")
JUDGING = message("Judging rows")
FINDING = message("Looking for findings")
"""What a comparison is doing, in its order."""


def compare(
    readouts: Sequence[Readout],
    settings: Settings = Settings(),  # noqa: B008 - a frozen value
    *,
    encoder: Encoder | None = None,
    event: Event | None = None,
    progress: Progress = lambda _share, _what: None,
) -> Comparison:
    """Align the readouts and judge every row.

    Raises UsageError for fewer than two readouts or more than sixteen; whatever *progress* raises
    to cancel passes through.
    """
    check_count(len(readouts))
    used = encoder if settings.meaning else None
    progress(0.1, MATCHING)
    rows = match(readouts, used, lambda share: progress(0.1 + 0.7 * share, MATCHING))
    progress(0.8, JUDGING)
    judged = judge_rows(rows, readouts)
    comparison = Comparison(
        event=event or event_of(readouts),
        readouts=tuple(readouts),
        rows=judged,
        settings=settings,
        notes=notes_on(settings, used),
    )
    progress(0.95, FINDING)
    return replace(comparison, findings=find_findings(comparison))


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening several files gave."""

    readouts: tuple[Readout, ...]
    failures: tuple[Failure, ...]

    def read_at(self, moment: datetime) -> Opened:
        """Return the same, with when it was read noted in every document."""
        when = moment.astimezone(UTC).isoformat(timespec="seconds")
        noted = (replace(r, document=replace(r.document, read=when)) for r in self.readouts)
        return replace(self, readouts=tuple(noted))


def open_readouts(
    paths: Sequence[str | Path | Pasted],
    *,
    by_voice: Grouping | None = None,
    encoding: str | None = None,
    first: int = 1,
    progress: Progress = lambda _share, _what: None,
) -> Opened:
    """Read files into readouts ``r{first}``, …; a file that cannot be read stops no other.

    A folder and a zip archive stand for the files in them. With *by_voice* an article becomes one
    readout of each voice; an issuer's own readout stays one, unless it is the only text: then its
    voices are all that there is to compare.
    """
    documents, failures = _read_all(paths, encoding, progress)
    alone = len(documents) + len(failures) == 1
    readouts: list[Readout] = []
    for done, document in enumerate(documents):
        progress(0.5 + 0.5 * done / len(documents), _reading(document.file_name))
        readout = read_claims(document, ReadoutId(f"r{first + done}"))
        if by_voice is not None and (alone or is_article(readout)):
            readouts.extend(split_by_voice(readout, by_voice))
        else:
            readouts.append(readout)
    return Opened(tuple(readouts), failures)


def keep_fullest(readouts: Sequence[Readout]) -> tuple[tuple[Readout, ...], Message | None]:
    """Return as many voices as can be compared, those that say most, in their order.

    With them comes a sentence about those that were left out, None where none was.
    """
    if len(readouts) <= MOST:
        return tuple(readouts), None
    ranked = sorted(range(len(readouts)), key=lambda place: -len(readouts[place].claims))
    kept = tuple(readouts[place] for place in sorted(ranked[:MOST]))
    said = message(
        "{count} voices were found, and {most} can be compared: those that say most.",
        count=len(readouts),
        most=MOST,
    )
    return kept, said


def _read_all(
    paths: Sequence[str | Path | Pasted], encoding: str | None, progress: Progress
) -> tuple[tuple[Document, ...], tuple[Failure, ...]]:
    """Return the documents that the paths stand for, each text once, and what failed."""
    documents: dict[str, Document] = {}
    failures: list[Failure] = []
    with Apart() as apart:
        for done, path in enumerate(paths):
            name = path.name if isinstance(path, Pasted) else Path(path).name
            progress(0.5 * done / len(paths), _reading(name))
            for result in _results(path, encoding, apart):
                progress(0.5 * done / len(paths), _reading(name))  # a folder holds many
                if isinstance(result, Failure):
                    failures.append(result)
                elif result.sha256 in documents:
                    before = documents[result.sha256].path
                    failures.append(Failure(result.path, _same_text(result.path, before)))
                else:
                    documents[result.sha256] = result
    return tuple(documents.values()), tuple(failures)


def _reading(name: str) -> Message:
    return message("Reading {file}", file=name)


def _results(
    path: str | Path | Pasted, encoding: str | None, apart: Apart
) -> Iterable[Document | Failure]:
    if not isinstance(path, Pasted):
        return read_documents(path, encoding, apart=apart)
    try:
        return (document_of(path),)
    except InputError as error:
        return (Failure(path.name, error.sentence),)


def load_meaning(cache: Path | None = None) -> Encoder | None:
    """Return the meaning model that ships with Crossread; None where it is missing.

    With the folder *cache*, what it made of a text is remembered there under the text's hash.
    """
    return load_encoder(resource_path("meaning"), cache)


def event_of(readouts: Sequence[Readout]) -> Event:
    """Return the event as the readouts name it: the shortest headline, the earliest date."""
    titles = [readout.document.title for readout in readouts if readout.document.title]
    dates = [readout.document.date for readout in readouts if readout.document.date]
    return Event(min(titles, key=lambda t: (len(t), t), default=""), min(dates, default=None))


_OFF = message(
    "The meaning model is switched off: rows were matched by words, names and numbers alone, "
    "which finds fewer of the claims that are worded differently."
)
_MISSING = message(
    "The meaning model is missing from this installation: rows were matched by words, names and "
    "numbers alone, which finds fewer of the claims that are worded differently."
)


def notes_on(settings: Settings, encoder: Encoder | None) -> tuple[Message, ...]:
    """Return what a user should know about how rows were matched."""
    if encoder is not None:
        return ()
    return (_MISSING if settings.meaning else _OFF,)


def check_count(count: int) -> None:
    """Raise UsageError for fewer readouts than two, or more than a comparison can hold."""
    if count < FEWEST:
        raise UsageError(
            message(
                "A comparison needs at least two readouts: add another file, or split one "
                "article into its voices."
            )
        )
    if count > MOST:
        raise UsageError(
            message(
                "A comparison can hold {most} readouts, and these are {count}: leave some out.",
                most=MOST,
                count=count,
            )
        )


def _same_text(path: str, before: str) -> Message:
    return message(
        "“{name}” is the same file as “{other}”: choose another account of the event.",
        name=Path(path).name,
        other=Path(before).name,
    )
