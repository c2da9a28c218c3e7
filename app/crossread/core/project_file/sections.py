"""A comparison as the sections of a file; their schema is the frozen values themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from crossread.core.kinds import Origin
from crossread.core.messages import Wording
from crossread.core.project_file.container import Section, Unpacked, checksum
from crossread.core.types import (
    Claim,
    Comparison,
    Document,
    Event,
    Finding,
    Readout,
    ReadoutId,
    Row,
    Settings,
    Verdict,
)

BASIS, DOCUMENT, CLAIMS, WORK, ROWS, FINDINGS = (
    "basis",
    "document",
    "claims",
    "work",
    "rows",
    "findings",
)
_MANY = 200
"""Rows in a section, or values encoded at once: done in a blink, and little is lost with one."""

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Column:
    """Which text a readout is an account in; voices of one article share theirs."""

    readout: ReadoutId
    document: int
    """The number of its section."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What is neither text nor row."""

    event: Event
    readouts: tuple[Column, ...]
    settings: Settings = Settings()  # noqa: RUF009 - a frozen value
    verdicts: tuple[Verdict, ...] = ()
    notes: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and its place among all rows, from 0."""

    place: int
    row: Row


@dataclass(frozen=True, slots=True)
class Parts:
    """What could be read of a comparison."""

    basis: Basis
    documents: tuple[Document | None, ...]
    """In the order of the readouts."""
    claims: tuple[tuple[Claim, ...] | None, ...]
    """In the order of the readouts."""
    rows: tuple[Row, ...]
    """Those that could be read, in order."""
    findings: tuple[Finding, ...] | None
    lost: frozenset[str]
    """Sections of which no copy could be read."""

    @property
    def comparison(self) -> Comparison:
        """Return the whole; raises ValueError where something is lost."""
        if self.lost or self.findings is None:
            raise ValueError(f"lost: {', '.join(sorted(self.lost))}")
        read = zip(self.basis.readouts, self.documents, self.claims, strict=True)
        readouts = tuple(
            Readout(column.readout, document, claims)
            for column, document, claims in read
            if document is not None and claims is not None
        )
        basis = self.basis
        return Comparison(
            basis.event,
            readouts,
            self.rows,
            self.findings,
            basis.settings,
            basis.verdicts,
            basis.notes,
        )


def has_work(row: Row) -> bool:
    """Tell whether a user did something to the row, which cannot be computed again."""
    return row.origin is not Origin.AUTOMATIC or bool(row.note or row.tags)


def kind_of(name: str) -> str:
    """Return what kind of section it is, without its number."""
    return name.partition(":")[0]


def was_saved_as(unpacked: Unpacked, number: int, claims: tuple[Claim, ...]) -> bool:
    """Tell whether these are the claims that a readout was saved with, by their checksum."""
    name = f"{CLAIMS}:{number}"
    saved = unpacked.contents.sections.get(name) if unpacked.contents else None
    return saved == checksum(name, _in_batches(claims))


def sections_of(comparison: Comparison) -> Iterator[Section]:
    """Yield the sections that hold the comparison."""
    numbers: dict[Document, int] = {}
    columns = tuple(
        Column(readout.id, numbers.setdefault(readout.document, len(numbers)))
        for readout in comparison.readouts
    )
    basis = Basis(
        comparison.event,
        columns,
        comparison.settings,
        comparison.verdicts,
        comparison.notes,
    )
    yield _section(BASIS, basis, twice=True)
    for document, number in numbers.items():
        yield _section(f"{DOCUMENT}:{number}", document, twice=True)
    for number, readout in enumerate(comparison.readouts):
        yield Section(f"{CLAIMS}:{number}", _in_batches(readout.claims), twice=True)
    placed = [Placed(place, row) for place, row in enumerate(comparison.rows)]
    yield from _in_parts(WORK, [each for each in placed if has_work(each.row)], twice=True)
    yield from _in_parts(ROWS, [each for each in placed if not has_work(each.row)], twice=False)
    yield Section(FINDINGS, _in_batches(comparison.findings))


def parts_of(unpacked: Unpacked) -> Parts:
    """Return what can be read of the comparison; raises ValueError where it has no basis."""
    reading = _Reading(unpacked)
    basis = reading.take(BASIS, Basis)
    if basis is None:
        raise ValueError("it does not say which readouts it holds")
    documents = {
        number: reading.take(f"{DOCUMENT}:{number}", Document)
        for number in {column.document for column in basis.readouts}
    }
    claims = [
        reading.take(f"{CLAIMS}:{number}", tuple[Claim, ...])
        for number in range(len(basis.readouts))
    ]
    placed = [
        each
        for name in reading.names(WORK, ROWS)
        for each in reading.take(name, tuple[Placed, ...]) or ()
    ]
    findings = reading.take(FINDINGS, tuple[Finding, ...])
    return Parts(
        basis,
        tuple(documents[column.document] for column in basis.readouts),
        tuple(claims),
        tuple(each.row for each in sorted(placed, key=lambda each: each.place)),
        findings,
        frozenset(reading.lost),
    )


class _Reading:
    """Takes sections out of a file, and remembers which could not be read."""

    def __init__(self, unpacked: Unpacked) -> None:
        self._unpacked = unpacked
        self.lost: set[str] = set()

    def names(self, *kinds: str) -> list[str]:
        """Return the names of the sections of these kinds, as far as they are known."""
        contents = self._unpacked.contents
        names = contents.sections if contents else self._unpacked.sections
        return [name for name in names if kind_of(name) in kinds]

    def take(self, name: str, kind: type[Value]) -> Value | None:
        """Return the value of a section; None where it cannot be read."""
        content = self._unpacked.sections.get(name)
        try:
            if content is not None:
                return msgspec.json.decode(content, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
            pass  # of a newer version, or made by another program
        self.lost.add(name)
        return None


def _in_batches(values: Sequence[object]) -> bytes:
    """Encode an array in steps: one call for all would hold up every other thread."""
    steps = range(0, len(values), _MANY)
    return (
        b"[" + b",".join(msgspec.json.encode(values[at : at + _MANY])[1:-1] for at in steps) + b"]"
    )


def _in_parts(kind: str, rows: Sequence[Placed], *, twice: bool) -> Iterator[Section]:
    for number, start in enumerate(range(0, len(rows), _MANY)):
        part = tuple(rows[start : start + _MANY])
        yield _section(f"{kind}:{number}", part, twice=twice)


def _section(name: str, value: object, *, twice: bool) -> Section:
    return Section(name, msgspec.json.encode(value), twice)
