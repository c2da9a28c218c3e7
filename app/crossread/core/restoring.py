"""Open a project file as far as it can be read, and say what could not be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from crossread.core.claims import read_claims
from crossread.core.comparing import load_meaning
from crossread.core.errors import InputError
from crossread.core.findings import find_findings
from crossread.core.messages import Message, Wording, message, plural
from crossread.core.project_file import backups_of, is_backup
from crossread.core.project_file.checking import check_comparison, check_readout, holding
from crossread.core.project_file.format import (
    UNREADABLE,
    VERSION,
    Project,
    damaged,
    fingerprint,
    newer,
    read_project,
)
from crossread.core.project_file.sections import (
    DOCUMENT,
    FINDINGS,
    ROWS,
    WORK,
    Parts,
    kind_of,
    parts_of,
    was_saved_as,
)
from crossread.core.realigning import Changes, realign, without_absent
from crossread.core.types import Claim, Comparison, Document, Progress, Readout


@dataclass(frozen=True, slots=True)
class Restored:
    """A comparison out of a project file."""

    comparison: Comparison
    notices: tuple[Wording, ...] = ()
    """What a user should know about the file, one or two sentences each."""
    is_copy: bool = False
    """The file holds more than this, so it is not to be saved over."""
    is_rescued: bool = False
    """Something of what the file held is lost."""
    fingerprint: str = ""
    """Of the file as it was read."""
    backup: Path | None = None
    """The latest backup, where the file is damaged."""


def open_project(path: str | Path, progress: Progress = lambda _share, _what: None) -> Restored:
    """Return the comparison in *path*, with what is damaged left out or computed again.

    Raises InputError for a file that is missing, of another kind, or past recovery.
    """
    project = read_project(path)
    try:
        restored = _restored(project, Path(path), progress)
        check_comparison(restored.comparison)
    except UNREADABLE as error:
        said = newer(path) if project.version > VERSION else damaged(path)
        raise InputError(said) from error
    return replace(restored, fingerprint=fingerprint(project.data))


def _restored(project: Project, path: Path, progress: Progress) -> Restored:
    try:
        comparison = project.comparison()
        check_comparison(comparison)
        losses: tuple[Message, ...] = ()
    except UNREADABLE:
        comparison, losses = _rebuilt(project, progress)
    name = path.name
    if project.version > VERSION:
        return Restored(comparison, (_of_newer(name),), is_copy=True)
    if project.has_sections and project.unpacked.contents is None:
        losses = (*losses, message("It cannot be told whether all of its rows are there."))
    if losses or (project.has_sections and project.unpacked.spoilt):
        backup = next(iter(backups_of(path)), None)
        notices = (_of_damage(name, lost=bool(losses)), *losses)
        return Restored(comparison, notices, bool(losses), bool(losses), backup=backup)
    if is_backup(path):
        return Restored(comparison, (_of_backup(name),), is_copy=True)
    return Restored(comparison)


def _rebuilt(project: Project, progress: Progress) -> tuple[Comparison, tuple[Message, ...]]:
    """Return the comparison with what is lost computed again, and what that changes.

    Raises ValueError where nothing is left to compare.
    """
    parts = parts_of(project.unpacked)
    trusted, readouts, losses = _readouts(project, parts)
    if not readouts:
        raise ValueError("none of its texts can be read")
    staying = {readout.id for readout in trusted}
    stripped = (without_absent(row, staying) for row in parts.rows)
    rows = holding([row for row in stripped if row.cells], trusted)
    basis = parts.basis
    base = Comparison(basis.event, trusted, rows, (), basis.settings, basis.verdicts, basis.notes)
    lost = {kind_of(name) for name in parts.lost}
    losses = (*losses, *_lost_rows(lost, fewer=len(rows) < len(parts.rows)))
    if lost == {FINDINGS} and not losses:
        return replace(base, findings=find_findings(base)), ()
    encoder = load_meaning() if base.settings.meaning else None
    changes = Changes(readouts=readouts, rows=frozenset())
    return realign(base, changes, encoder=encoder, progress=progress), losses


def _readouts(
    project: Project, parts: Parts
) -> tuple[tuple[Readout, ...], tuple[Readout, ...], tuple[Message, ...]]:
    """Return the readouts that are as they were saved, all that there are, and what is lost."""
    trusted: list[Readout] = []
    readouts: list[Readout] = []
    reread: list[str] = []
    for number, (column, document) in enumerate(
        zip(parts.basis.readouts, parts.documents, strict=True)
    ):
        if document is None:
            continue
        readout = _readout(parts, number, document)
        as_saved = readout is not None
        if readout is None:
            claims = _read_again(parts, number, document)
            readout = Readout(column.readout, document, claims)
            as_saved = was_saved_as(project.unpacked, number, claims)
        if not readout.claims and not as_saved:
            continue
        readouts.append(readout)
        if as_saved:
            trusted.append(readout)
        else:
            reread.append(readout.name)
    losses = _lost_readouts(len(parts.basis.readouts) - len(readouts), reread)
    return tuple(trusted), tuple(readouts), tuple(losses)


def _readout(parts: Parts, number: int, document: Document) -> Readout | None:
    """Return a readout as it was saved; None where its claims are lost or do not fit its text."""
    claims = parts.claims[number]
    if claims is None:
        return None
    readout = Readout(parts.basis.readouts[number].readout, document, claims)
    try:
        check_readout(readout)
    except ValueError:
        return None
    return readout


def _read_again(parts: Parts, number: int, document: Document) -> tuple[Claim, ...]:
    """Return the claims of a text: those that no other voice of the same article has."""
    column = parts.basis.readouts[number]
    beside = [
        parts.claims[other] or ()
        for other, each in enumerate(parts.basis.readouts)
        if each.document == column.document and other != number
    ]
    taken = {span for claims in beside for claim in claims for span in claim.spans}
    fresh = read_claims(document, column.readout).claims
    return tuple(claim for claim in fresh if taken.isdisjoint(claim.spans))


def _lost_readouts(count: int, reread: Iterable[str]) -> Iterator[Message]:
    if count:
        yield plural(
            "The text of {count} readout is lost, and the comparison goes on without it.",
            "The texts of {count} readouts are lost, and the comparison goes on without them.",
            count=count,
        )
    if names := tuple(reread):
        yield message(
            "The claims of {names:list} were read from the text again: "
            "what you had corrected in them is lost.",
            names=names,
        )


def _lost_rows(lost: set[str], *, fewer: bool) -> Iterator[Message]:
    if WORK in lost:
        yield message(
            "Rows that you had confirmed, changed, noted or tagged are lost: "
            "their claims were matched again."
        )
    if ROWS in lost or (fewer and WORK not in lost and DOCUMENT not in lost):
        yield message("Some rows are lost: their claims were matched again.")


def _of_damage(name: str, *, lost: bool) -> Message:
    if lost:
        return message(
            "{file:quote} is damaged, and what could be read of it is open as a copy. "
            "Look at what is said below, and save it under another name.",
            file=name,
        )
    return message(
        "{file:quote} was damaged on the disk. Nothing in it is lost: save it to mend the file.",
        file=name,
    )


def _of_newer(name: str) -> Message:
    return message(
        "{file:quote} was saved by a newer version of Crossread and is open as a copy: what this "
        "version does not know is not shown. To keep changes, save it under another name.",
        file=name,
    )


def _of_backup(name: str) -> Message:
    return message(
        "{file:quote} is a backup and is open as a copy. To go on with it, save it under another "
        "name.",
        file=name,
    )
