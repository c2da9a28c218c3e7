"""The values that a readable report consists of: all in words, and safe to print."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.messages import Message, Wording
from crossread.core.reports.edition import Edition, Part
from crossread.core.reports.figures import Figures
from crossread.core.reports.marks import Piece
from crossread.core.reports.naming import told
from crossread.core.reports.texts import ShownText
from crossread.core.reports.words import (
    DIFFERENCES,
    HEADINGS,
    RELATIONS,
    SIGNS,
    Word,
    silent_readouts,
)


@dataclass(frozen=True, slots=True)
class ShownReadout:
    """A column."""

    name: str
    language: str
    """A tag that is fit for a format; empty where unknown."""
    date: str


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim in its cell."""

    column: int
    number: int
    """Its place among the claims of its readout, from 1."""
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words without their marks."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One column of a row."""

    column: int
    """Index of the readout."""
    claims: tuple[ShownClaim, ...]
    """None where the readout is silent."""
    nearest: ShownClaim | None = None


@dataclass(frozen=True, slots=True)
class ShownDifference:
    """Why two cells are not the same."""

    kind: DifferenceKind
    between: str
    """Whose cells; empty where no doubt is possible."""
    explanation: str
    left: tuple[int, str]
    """Column, and the words that differ; none where that side has nothing."""
    right: tuple[int, str]


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the aligned table."""

    number: int
    """Its place in the whole comparison, from 1."""
    relation: Relation
    origin: str
    """Who vouches for it, if anybody does."""
    confidence: float
    cells: tuple[ShownCell, ...]
    differences: tuple[ShownDifference, ...]
    note: str
    tags: tuple[str, ...]

    @property
    def told(self) -> tuple[ShownCell, ...]:
        """The cells of the readouts that tell the matter."""
        return tuple(cell for cell in self.cells if cell.claims)

    @property
    def silent(self) -> tuple[ShownCell, ...]:
        """The cells of the readouts that do not."""
        return tuple(cell for cell in self.cells if not cell.claims)


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence of a finding."""

    column: int
    number: int
    text: str
    source: str
    """Whose words they are."""


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding with its evidence."""

    headline: str
    quotes: tuple[Quote, ...]
    more: str
    """How many claims are evidence, too, and are not quoted; empty where none are."""
    rows: tuple[int, ...]
    """Numbers of its rows."""


@dataclass(frozen=True, slots=True)
class ShownSource:
    """Where a text comes from."""

    name: str
    """Of its readout; empty where voices share the text."""
    title: str
    date: str
    file: str
    sha256: str
    read: str
    """How it was read, in a sentence."""
    notes: tuple[str, ...]

    @property
    def heading(self) -> str:
        """What is known about it in one line."""
        known = (self.name, self.title, self.date)
        return ", ".join(part for part in known if part) or self.file


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a readable report shows."""

    edition: Edition
    kicker: str
    title: str
    date: str
    standfirst: str
    readouts: tuple[ShownReadout, ...]
    figures: Figures
    totals: str
    shown: str
    """How many rows are shown, where it is not all of them."""
    findings: tuple[ShownFinding, ...]
    rows: tuple[ShownRow, ...]
    texts: tuple[ShownText, ...]
    sources: tuple[ShownSource, ...]
    method: tuple[str, ...]
    made: str
    """With what and when it was made."""
    landscape: bool
    stacked: bool
    """Too many readouts for columns: a row lists those that tell its matter."""

    @property
    def language(self) -> str:
        """The language of everything that is not quoted."""
        return self.edition.language

    @property
    def names(self) -> tuple[str, ...]:
        """What the readouts are called."""
        return tuple(readout.name for readout in self.readouts)

    def has(self, part: Part) -> bool:
        """Tell whether a part is shown and has something to show."""
        empty = (part is Part.FINDINGS and not self.findings) or (
            part is Part.ROWS and not self.rows
        )
        return self.edition.has(part) and not empty

    def say(self, wording: Wording | Word) -> str:
        """Return a fixed word or sentence in the report's language."""
        return told(wording.value if isinstance(wording, Enum) else wording, self.language)

    def heading(self, part: Part) -> str:
        """Return what stands above a part."""
        return self.say(HEADINGS[part])

    def relation(self, relation: Relation) -> str:
        """Return a relation in a word."""
        return self.say(RELATIONS[relation])

    def signed(self, relation: Relation) -> str:
        """Return a relation in a word after its sign."""
        return f"{SIGNS[relation]} {self.relation(relation)}"

    def kind(self, kind: DifferenceKind) -> str:
        """Return a kind of difference in a word."""
        return self.say(DIFFERENCES[kind])

    def silence(self, row: ShownRow) -> str:
        """Return who leaves the matter of a row out, in a sentence."""
        return self.say(silent_readouts(tuple(self.names[cell.column] for cell in row.silent)))

    def format(self, field: str, value: float) -> str:
        """Return a number as the report's language writes it: ``number`` or ``percent``."""
        return told(Message(f"{{value:{field}}}", (("value", value),)), self.language)
