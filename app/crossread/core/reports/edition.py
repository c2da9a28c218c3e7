"""What is to be made of a comparison: which parts, which rows, on what paper, in what language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crossread.core.kinds import Relation
from crossread.core.messages import Message, message
from crossread.core.types import Comparison, Row, RowId


class Part(StrEnum):
    """A part of a report, in the order in which they stand."""

    FINDINGS = "findings"
    FIGURES = "figures"
    PICTURES = "pictures"
    ROWS = "rows"
    DIFFERENCES = "differences"
    """Why rows differ, below each of them, and the marks on its words."""
    NEAREST = "nearest"
    """What comes closest in a text that is silent."""
    NOTES = "notes"
    TEXTS = "texts"
    SOURCES = "sources"
    METHOD = "method"


class Paper(StrEnum):
    """The sheets that a report is printed on."""

    A4 = "a4"
    LETTER = "letter"


class Orientation(StrEnum):
    """How the sheets lie."""

    AUTO = "auto"
    """Landscape where the columns of a table need it."""
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Profile:
    """A user's choice of contents, remembered under a name."""

    name: str
    parts: frozenset[Part] = frozenset(Part)
    relations: frozenset[Relation] = frozenset(Relation)
    """Of the rows that are shown."""
    most_findings: int = 7
    """The first of them; 0 for all."""
    orientation: Orientation = Orientation.AUTO
    paper: Paper = Paper.A4
    language: str = "en"
    """Of everything that is not quoted."""
    file_name: str = "{date} {event}"
    """Pattern of the name that is offered; see `file_names`."""


FULL = Profile("full")
BRIEF = Profile(
    "brief",
    frozenset(Part) - {Part.TEXTS, Part.NEAREST, Part.FIGURES},
    frozenset({Relation.DIFFER, Relation.CONTRADICT}),
)
TABLE = Profile("table", frozenset({Part.ROWS, Part.DIFFERENCES, Part.NOTES, Part.SOURCES}))
BUILT_IN = (FULL, BRIEF, TABLE)
LABELS: dict[str, Message] = {
    FULL.name: message("Full report"),
    BRIEF.name: message("Findings and differences"),
    TABLE.name: message("Table only"),
}
"""What the built-in profiles are called; a user's own bear the name that they were given."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Rows and findings that are to stand alone."""

    rows: tuple[RowId, ...] = ()
    findings: tuple[str, ...] = ()
    """Their keys; the rows that are their evidence come along."""


@dataclass(frozen=True, slots=True)
class Edition:
    """All that a format needs besides the comparison."""

    created: datetime
    profile: Profile = FULL
    selection: Selection | None = None
    """None for everything."""

    def has(self, part: Part) -> bool:
        """Tell whether a part is shown; a selection goes without what tells of the whole."""
        of_whole = {Part.FIGURES, Part.PICTURES, Part.TEXTS}
        return part in self.profile.parts and not (self.selection and part in of_whole)

    @property
    def language(self) -> str:
        """Return the language of everything that is not quoted."""
        return self.profile.language


def chosen_rows(comparison: Comparison, edition: Edition) -> tuple[tuple[int, Row], ...]:
    """Return the rows that are shown, each with its place in the whole comparison, from 1."""
    numbered = enumerate(comparison.rows, 1)
    selection = edition.selection
    if selection is None:
        relations = edition.profile.relations
        return tuple((number, row) for number, row in numbered if row.relation in relations)
    evidence = {
        name
        for finding in comparison.findings
        if finding.key in selection.findings
        for name in finding.rows
    }
    wanted = evidence | set(selection.rows)
    return tuple((number, row) for number, row in numbered if row.id in wanted)
