"""The page that lists the reports of an archive; it needs no script, and reaches for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from crossread import __version__
from crossread.core.kinds import Relation
from crossread.core.messages import Message, message, plural, say
from crossread.core.reports.templates import page_templates
from crossread.resources import resource_path

_WORDS = {
    "title": message("Events compared"),
    "date": message("Date"),
    "event": message("Event"),
    "accounts": message("Accounts"),
    "caution": message("A readout’s silence is not proof that a thing was not said."),
}
_COLUMNS = {
    Relation.CONTRADICT: message("Contradict"),
    Relation.DIFFER: message("Differ"),
    Relation.AGREE: message("Agree"),
    Relation.ONLY: message("Only one"),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A report, as the index names it."""

    file: str
    number: int
    title: str
    day: str
    """ISO 8601, or empty."""
    issuers: tuple[str, ...]
    counts: Mapping[Relation, int]
    """Rows by relation."""


def render_index(reports: Sequence[Listed], created: datetime, language: str = "en") -> bytes:
    """Return the page as HTML in UTF-8, the latest event first."""
    page = (
        page_templates()
        .get_template("archive.html")
        .render(
            reports=sorted(reports, key=lambda one: (one.day, one.number), reverse=True),
            language=language,
            words={name: say(wording, language) for name, wording in _WORDS.items()},
            counted=say(_counted(len(reports)), language),
            named={
                one.number: one.title or say(_untitled(one.number), language) for one in reports
            },
            columns=[(each, say(_COLUMNS[each], language)) for each in _COLUMNS],
            style=resource_path("reports", "archive.css").read_text(encoding="utf-8"),
            generator=f"Crossread {__version__}",
            created=created.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        )
    )
    return page.encode()


def _counted(count: int) -> Message:
    return plural(
        "{count:number} event with two accounts or more. Counts are rows of each comparison.",
        "{count:number} events with two accounts or more. Counts are rows of each comparison.",
        count=count,
    )


def _untitled(number: int) -> Message:
    return message("Event {number}", number=number)
