"""The page that lists the reports of an archive; it needs no script, and reaches for nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from crossread import __version__
from crossread.core.kinds import Relation
from crossread.resources import resource_path


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


def render_index(reports: Sequence[Listed], created: datetime) -> bytes:
    """Return the page as HTML in UTF-8, the latest event first."""
    from jinja2 import (  # noqa: PLC0415 - the command line must start without it
        Environment,
        FileSystemLoader,
        StrictUndefined,
    )

    environment = Environment(
        loader=FileSystemLoader(resource_path("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template("archive.html").render(
        reports=sorted(reports, key=lambda one: (one.day, one.number), reverse=True),
        relations=(Relation.CONTRADICT, Relation.DIFFER, Relation.AGREE, Relation.ONLY),
        style=resource_path("reports", "archive.css").read_text(encoding="utf-8"),
        generator=f"Crossread {__version__}",
        created=created.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    )
    return page.encode()
