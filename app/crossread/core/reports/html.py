"""HTML: one file that can be published as it is; it needs no script, and reaches for nothing."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from crossread import __version__
from crossread.core.kinds import Relation
from crossread.core.reports import words
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.drawings import draw_pictures
from crossread.core.reports.edition import Edition, Paper, Part
from crossread.core.reports.markup import (
    claims_html,
    language_attribute,
    number_html,
    text_html,
)
from crossread.core.reports.shown import Report
from crossread.core.reports.templates import page_templates
from crossread.core.types import Comparison
from crossread.resources import resource_path

if TYPE_CHECKING:
    from jinja2 import Environment

_SHEETS = {Paper.A4: "A4", Paper.LETTER: "letter"}
_MARGIN = "15mm"


def render_html(comparison: Comparison, edition: Edition) -> bytes:
    """Return the report as one HTML file in UTF-8."""
    report = show_comparison(comparison, edition)
    style, script = _style(report), _resource("report.js")
    page = (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            style=style,
            style_hash=_hash(style),
            script=script,
            script_hash=_hash(script),
            sayings=_sayings(report),
            bar=_bar(report),
            pictures=draw_pictures(comparison, report),
            generator=f"Crossread {__version__}",
            created=edition.created.astimezone(UTC).isoformat(timespec="seconds"),
            **_writers(report),
            numeral=partial(report.format, "number"),
            percent=partial(report.format, "percent"),
            silence=report.silence,
        )
    )
    return page.encode()


def _writers(report: Report) -> dict[str, object]:
    """Return what the template calls for the things that a page has thousands of."""
    shown = {row.number for row in report.rows} if report.has(Part.ROWS) else set()
    return {
        "shown": shown,
        "claims": partial(claims_html, report=report),
        "number": partial(number_html, report=report),
        "language": language_attribute,
        "whole": partial(text_html, shown=shown),
    }


def _environment() -> Environment:
    """Return the templates with what they may call."""
    environment = page_templates()
    environment.globals |= {
        "signs": words.SIGNS,
        "relations": tuple(words.RELATIONS),
        "Word": words.Word,
        "Part": Part,
    }
    return environment


def _style(report: Report) -> str:
    """Return the style sheet for the paper that the report is to be printed on."""
    lies = "landscape" if report.landscape else "portrait"
    sheet = _SHEETS[report.edition.profile.paper]
    return f"{_resource('report.css')}@page {{ size: {sheet} {lies}; margin: {_MARGIN}; }}\n"


def _resource(name: str) -> str:
    return resource_path("reports", name).read_text(encoding="utf-8")


def _sayings(report: Report) -> str:
    """Return what the script says, for an attribute that it reads."""
    said = {
        "show": report.say(words.Word.SHOW),
        "search": report.say(words.Word.SEARCH),
        "none": report.say(words.Word.NO_ROW),
    }
    named = {relation.value: report.signed(relation) for relation in words.RELATIONS}
    return json.dumps({**said, "relations": named}, ensure_ascii=False)


def _bar(report: Report) -> list[tuple[Relation, float, float]]:
    """Return each relation with where its part of the bar begins and how long it is, in percent."""
    whole = max(1, report.figures.rows)
    sizes = [100 * report.figures.relations[relation] / whole for relation in words.RELATIONS]
    begins = accumulate(sizes, initial=0.0)
    return [
        (relation, round(begin, 2), round(size, 2))
        for relation, begin, size in zip(words.RELATIONS, begins, sizes, strict=False)
    ]


def _hash(text: str) -> str:
    """Return the hash that lets this text, and no other, pass the page's own policy."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
