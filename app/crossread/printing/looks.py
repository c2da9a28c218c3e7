"""The looks of a printed report in one place, and what marks on words look like on paper."""

from __future__ import annotations

from crossread.core.kinds import Relation
from crossread.core.reports.marks import Weight
from crossread.printing.typesetting import LINK, SOFT, Look, Mark

KICKER = Look(8, colour=SOFT, spaced=0.6)
TITLE = Look(24, serif=True, bold=True, leading=1.15)
STANDFIRST = Look(12, serif=True, colour=SOFT, leading=1.4)
HEADING = Look(15, serif=True, bold=True, leading=1.2)
SUBHEADING = Look(11.5, serif=True, bold=True, leading=1.25)
LEAD = Look(16, serif=True, bold=True, leading=1.22)
FINDING = Look(11.5, serif=True, bold=True, leading=1.28)
QUOTE = Look(10, serif=True, leading=1.4)
BODY = Look(10, leading=1.42)
SMALL = Look(8, colour=SOFT, leading=1.38)
CELL = Look(9, serif=True, leading=1.38)
NAME = Look(9, serif=True, bold=True, leading=1.25)
STUB = Look(8, leading=1.38)
SILENT = Look(8.5, italic=True, colour=SOFT, leading=1.38)
FULL_TEXT = Look(10, serif=True, leading=1.5)
COUNT = Look(22, serif=True, bold=True, leading=1.1)
SILENCE = Look(12, serif=True, italic=True, leading=1.4)
RUNNING = Look(7.5, colour=SOFT)

BOLD = Mark(bold=True)
NUMBER = Mark(colour=LINK, raised=True)
MARKS: dict[Weight, Mark | None] = {
    Weight.PLAIN: None,
    Weight.CHANGED: Mark(line="#7a5200"),
    Weight.ONLY: Mark(line="#00508f", dashed=True),
    Weight.TYPED: Mark(fill="#ffd766", line="#7a5200"),
    Weight.CONFLICT: Mark(fill="#ff9b8a", line="#a01408", wave=True, bold=True),
}
SIGNS = {
    Relation.AGREE: Mark(fill="#bfe5c8", colour="#14532a", bold=True),
    Relation.DIFFER: Mark(fill="#ffd766", colour="#7a5200", bold=True),
    Relation.CONTRADICT: Mark(fill="#ff9b8a", colour="#8f1208", bold=True),
    Relation.ONLY: Mark(fill="#8fc7ff", colour="#00508f", bold=True),
}
BARS = {
    Relation.AGREE: "#14532a",
    Relation.DIFFER: "#7a5200",
    Relation.CONTRADICT: "#a01408",
    Relation.ONLY: "#00508f",
}
