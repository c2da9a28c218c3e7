"""HTML: one file that can be published as it is, without script and without other files."""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime
from itertools import accumulate
from typing import TYPE_CHECKING

from crossread import __version__
from crossread.core.judging.wording import long_date
from crossread.core.kinds import Relation
from crossread.core.messages.formats import in_sentence, quotation
from crossread.core.reports.contents import NOT_MENTIONED, SIGNS, Report, show_comparison
from crossread.core.reports.marks import Weight
from crossread.core.reports.method import SILENCE
from crossread.core.reports.naming import visible
from crossread.core.types import Comparison
from crossread.resources import resource_path

if TYPE_CHECKING:
    from jinja2 import Environment

_BAR_ORDER = (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT, Relation.ONLY)


def render_html(comparison: Comparison, created: datetime) -> bytes:
    """Return the report as one HTML file in UTF-8."""
    style = resource_path("reports", "report.css").read_text(encoding="utf-8")
    report = show_comparison(comparison, created)
    page = (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            style=style,
            style_hash=_hash(style),
            bar=_bar(report),
            generator=f"Crossread {__version__}",
            silence=SILENCE,
        )
    )
    return page.encode()


def _environment() -> Environment:
    """Return the templates with what they may call; everything they print is escaped."""
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
        finalize=lambda value: visible(value) if type(value) is str else value,
    )
    environment.globals |= {
        "signs": SIGNS,
        "relations": _BAR_ORDER,
        "not_mentioned": NOT_MENTIONED,
        "weights": Weight,
    }
    environment.filters |= {
        "long_date": long_date,
        "percent": _percent,
        "in_sentence": in_sentence,
        "quoted": quotation,
    }
    return environment


def _bar(report: Report) -> list[tuple[Relation, float, float]]:
    """Return each relation with where its part of the bar begins and how long it is, in percent."""
    whole = max(1, report.figures.rows)
    sizes = [100 * report.figures.relations[relation] / whole for relation in _BAR_ORDER]
    begins = accumulate(sizes, initial=0.0)
    return [
        (relation, round(begin, 2), round(size, 2))
        for relation, begin, size in zip(_BAR_ORDER, begins, sizes, strict=False)
    ]


def _hash(style: str) -> str:
    """Return the hash that lets this style sheet, and no other, pass the page's own policy."""
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
