"""Write notes and tags on rows, and say what to think of a finding."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crossread.core.corrections.lookup import change_rows, number_of, rows_of, shortened
from crossread.core.errors import CorrectionError
from crossread.core.kinds import FindingState
from crossread.core.messages import Message, message, plural
from crossread.core.types import Comparison, Row, RowId, Verdict


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write a note on a row."""

    row: RowId
    note: str

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the note on the row."""
        return change_rows(comparison, (self.row,), lambda row: replace(row, note=self.note))

    def label(self, comparison: Comparison) -> Message:
        """Say which row is noted."""
        number = number_of(comparison, self.row)
        if self.note:
            return message("Note on row {number}", number=number)
        return message("Remove note from row {number}", number=number)


@dataclass(frozen=True, slots=True)
class TagRows:
    """Put a tag on rows, or take it off them."""

    rows: tuple[RowId, ...]
    tag: str
    present: bool = True

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the tag on all the rows, or on none of them."""
        tag = " ".join(self.tag.split())
        if not tag:
            raise CorrectionError(message("Write a word as the tag."))

        def tagged(row: Row) -> Row:
            if (tag in row.tags) is self.present:
                return row
            rest = tuple(each for each in row.tags if each != tag)
            return replace(row, tags=(*rest, tag) if self.present else rest)

        return change_rows(comparison, self.rows, tagged)

    def label(self, comparison: Comparison) -> Message:
        """Say which tag goes where."""
        tag = shortened(self.tag)
        rows = rows_of(comparison, self.rows)
        if len(rows) != 1:
            count = len(rows)
            if self.present:
                return plural(
                    "Tag {count} row {tag:quote}",
                    "Tag {count} rows {tag:quote}",
                    count=count,
                    tag=tag,
                )
            return plural(
                "Remove tag {tag:quote} from {count} row",
                "Remove tag {tag:quote} from {count} rows",
                count=count,
                tag=tag,
            )
        number = number_of(comparison, rows[0].id)
        if self.present:
            return message("Tag row {number} {tag:quote}", number=number, tag=tag)
        return message("Remove tag {tag:quote} from row {number}", number=number, tag=tag)


@dataclass(frozen=True, slots=True)
class JudgeFinding:
    """Accept or hide a finding, or word it otherwise; None leaves a value as it is."""

    finding: str
    """Its key."""
    state: FindingState | None = None
    wording: str | None = None
    """The user's own headline; empty for the one that was found."""

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with another verdict on the finding."""
        others = tuple(each for each in comparison.verdicts if each.finding != self.finding)
        old = next((v for v in comparison.verdicts if v.finding == self.finding), None)
        verdict = old or Verdict(self.finding)
        if self.state is not None:
            verdict = replace(verdict, state=self.state)
        if self.wording is not None:
            verdict = replace(verdict, wording=" ".join(self.wording.split()))
        if verdict == (old or Verdict(self.finding)):
            return comparison
        says_nothing = verdict == Verdict(self.finding)
        return replace(comparison, verdicts=others if says_nothing else (*others, verdict))

    def label(self, _comparison: Comparison) -> Message:
        """Say what is done with the finding."""
        match self.state:
            case FindingState.ACCEPTED:
                return message("Accept a finding")
            case FindingState.HIDDEN:
                return message("Hide a finding")
            case FindingState.OPEN:
                return message("Put a finding back")
        return message("Word a finding")
