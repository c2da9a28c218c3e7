"""The frozen values that every layer speaks in, named as the domain names them.

All offsets are code points into a document's ``text``, 0-based, end exclusive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PureWindowsPath
from typing import NewType

from crossread.core.kinds import (
    ActKind,
    DifferenceKind,
    FactKind,
    FindingState,
    Origin,
    Relation,
    Strength,
)
from crossread.core.messages import Wording

ReadoutId = NewType("ReadoutId", str)
ClaimId = NewType("ClaimId", str)
RowId = NewType("RowId", str)

FEWEST, MOST = 2, 16
"""Readouts that one comparison can hold."""

Progress = Callable[[float, Wording], None]
"""Called with a share done (0 to 1) and what is being done; may raise `Cancelled`."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch of *text* that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Act:
    """The speech act of a claim."""

    verb: str
    """Dictionary form, such as ``welcome`` or ``подчеркнуть``."""
    kind: ActKind
    strength: Strength
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A value inside a claim."""

    kind: FactKind
    span: Span
    value: str
    """Normalised, so that equal values are equal strings: ``1000``, ``2025-05-28``, ``PT90M``."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Whom a claim rests on."""

    teller: str | None = None
    """Who reports it; None where the text speaks for itself (its issuer, an article's narrator)."""
    speaker: str | None = None
    """Who says or does it inside the report."""
    addressee: str | None = None
    party: str | None = None
    """The side that the teller belongs to."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The smallest unit compared: one proposition of a readout."""

    id: ClaimId
    spans: tuple[Span, ...]
    """At least one, in text order, not overlapping."""
    text: str
    """The stretches that the spans cover, joined by `GAP`."""
    voice: Voice = Voice()
    quoted: bool = False
    act: Act | None = None
    facts: tuple[Fact, ...] = ()

    @property
    def span(self) -> Span:
        """The outer span, from the first word to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


GAP = " … "
"""What joins the stretches of a claim that is split over several spans."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file as read: its text and what is known about it."""

    path: str
    """As the user named it; the file name alone where the text did not come from a file."""
    sha256: str
    """Of the file's bytes, in hexadecimal."""
    text: str
    body: Span
    """The account itself, without headline, issuer line and date line."""
    title: str = ""
    issuer: str = ""
    party: str = ""
    date: date | None = None
    language: str = "en"
    """ISO 639-1."""
    encoding: str = "utf-8"
    notes: tuple[Wording, ...] = ()
    """What a user should know about how the file was read, one sentence each."""
    dropped: tuple[str, ...] = ()
    """What the file holds that is no part of its text: menus, hidden and deleted text, comments."""
    format: str = ""
    """As the list of formats that can be read names it; empty for what was pasted."""
    address: str = ""
    """Where it was published, as the file says; shown, never loaded."""
    published: str = ""
    """When, to the minute or better, as the file says: ISO 8601; empty where it gives no time."""
    read: str = ""
    """When it was read, ISO 8601 in UTC; empty where nobody noted it."""

    @property
    def file_name(self) -> str:
        """The name without folders: where a file lay on its reader's disk is private."""
        return PureWindowsPath(self.path).name


@dataclass(frozen=True, slots=True)
class Readout:
    """One account of an event: a document, or one voice in it, as claims."""

    id: ReadoutId
    document: Document
    claims: tuple[Claim, ...]
    """In text order."""

    @property
    def text(self) -> str:
        """The whole text, which all spans point into."""
        return self.document.text

    @property
    def name(self) -> str:
        """What to call the readout in a heading: issuer, else title, else file name."""
        document = self.document
        return document.issuer or document.title or document.file_name


@dataclass(frozen=True, slots=True)
class Difference:
    """One reason why two cells are not the same."""

    kind: DifferenceKind
    left: Span | None
    """Into the left readout's text; None where that side has nothing."""
    right: Span | None
    explanation: Wording
    """One plain sentence."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two filled cells of a row, compared."""

    left: ReadoutId
    right: ReadoutId
    relation: Relation
    score: float
    """How well the cells match, 0 to 1."""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """The claims of one readout in a row; never empty."""

    readout: ReadoutId
    claims: tuple[ClaimId, ...]
    """In text order."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """The claim of a silent readout that comes closest to a row, so that silence can be checked."""

    readout: ReadoutId
    claim: ClaimId
    score: float
    """0 to 1; high only where the claim has a better partner in another row."""


@dataclass(frozen=True, slots=True)
class Row:
    """Claims from different readouts that say the same matter."""

    id: RowId
    cells: tuple[Cell, ...]
    """In the order of the comparison's readouts; silent readouts have none."""
    relation: Relation = Relation.ONLY
    pairs: tuple[Pair, ...] = ()
    """One for every two cells, left before right in the order of the readouts."""
    nearest: tuple[Nearest, ...] = ()
    confidence: float = 0.0
    """How sure the relation is, 0 to 1."""
    origin: Origin = Origin.AUTOMATIC
    note: str = ""
    tags: tuple[str, ...] = ()
    """The user's own, in the order in which they were given."""

    def claims_of(self, readout: ReadoutId) -> tuple[ClaimId, ...]:
        """Return the claims in the readout's cell; none where it is silent."""
        return next((cell.claims for cell in self.cells if cell.readout == readout), ())


@dataclass(frozen=True, slots=True)
class Finding:
    """An observation about the whole comparison that an analyst would publish."""

    kind: str
    """Such as ``omission`` or ``one-sided-number``."""
    headline: Wording
    """One sentence that could stand in an article."""
    rows: tuple[RowId, ...] = ()
    claims: tuple[ClaimId, ...] = ()
    figures: tuple[tuple[str, float], ...] = ()
    """Name and value of what was counted."""
    subject: str = ""
    """What tells it from others of its kind on the same claims, such as a readout's id."""

    @property
    def key(self) -> str:
        """What finds it again after the findings were drawn once more."""
        return f"{self.kind}:{self.subject}:{'+'.join(sorted(self.claims))}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the user thinks of a finding."""

    finding: str
    """Its key."""
    state: FindingState = FindingState.OPEN
    wording: str = ""
    """The user's own headline; empty for the one that was found."""


@dataclass(frozen=True, slots=True)
class Event:
    """What the readouts are about."""

    title: str = ""
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose about how to compare."""

    meaning: bool = True
    """Use the meaning model beside words, names and facts."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Readouts of one event, aligned; a new value for every change."""

    event: Event
    readouts: tuple[Readout, ...]
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()
    settings: Settings = Settings()
    verdicts: tuple[Verdict, ...] = ()
    """What the user thinks of findings; one for a finding at most."""
    notes: tuple[Wording, ...] = ()
    """What a user should know about how the comparison was made, one sentence each."""


def claims_by_id(readouts: Sequence[Readout]) -> Mapping[ClaimId, Claim]:
    """Return every claim of the readouts under its id."""
    return {claim.id: claim for readout in readouts for claim in readout.claims}


def readouts_by_id(readouts: Sequence[Readout]) -> Mapping[ReadoutId, Readout]:
    """Return the readouts under their ids."""
    return {readout.id: readout for readout in readouts}
