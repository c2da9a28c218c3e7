"""Rows and findings as text that can be pasted elsewhere: plain, Markdown, HTML table."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence

from crossread.core.messages import message
from crossread.core.messages.formats import long_date
from crossread.core.types import (
    Claim,
    ClaimId,
    Comparison,
    Document,
    Finding,
    Readout,
    Row,
    claims_by_id,
)
from crossread.gui.languages import tell
from crossread.gui.models.filtering import evidence_of
from crossread.gui.theme.colours import SIGNS, WORDS

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#])")
_CELL = "border:1px solid #999;padding:4px 8px;vertical-align:top;text-align:left"


def rows_as_text(comparison: Comparison, rows: Sequence[Row]) -> str:
    """Return rows as plain text: a heading each, then what every readout says."""
    claims = claims_by_id(comparison.readouts)
    return "\n\n".join(_row_as_text(row, comparison, claims) for row in rows)


def _row_as_text(row: Row, comparison: Comparison, claims: Mapping[ClaimId, Claim]) -> str:
    lines = [f"{SIGNS[row.relation]} {tell(WORDS[row.relation])}"]
    lines += [
        f"{_source(readout.document)}: {_said(row, readout, claims)}"
        for readout in comparison.readouts
    ]
    lines += [f"— {sentence}" for sentence in _differences(row)]
    return "\n".join(lines)


def rows_as_markdown(comparison: Comparison, rows: Sequence[Row]) -> str:
    """Return rows as Markdown: every claim a quotation with its source below it."""
    claims = claims_by_id(comparison.readouts)
    return "\n\n".join(_row_as_markdown(row, comparison, claims) for row in rows)


def _row_as_markdown(row: Row, comparison: Comparison, claims: Mapping[ClaimId, Claim]) -> str:
    parts = [f"**{tell(WORDS[row.relation])}**"]
    for readout in comparison.readouts:
        source = _escaped(_source(readout.document))
        if row.claims_of(readout.id):
            quoted = "\n>\n".join(
                f"> {_escaped(_flat(claims[id_].text))}" for id_ in row.claims_of(readout.id)
            )
            parts.append(f"{quoted}\n>\n> — {source}")
        else:
            parts.append(f"*{source}: {_silent()}*")
    parts += [f"- {_escaped(sentence)}" for sentence in _differences(row)]
    return "\n\n".join(parts)


def rows_as_html(comparison: Comparison, rows: Sequence[Row]) -> str:
    """Return rows as a table, a column for every readout."""
    claims = claims_by_id(comparison.readouts)
    heads = (_source(readout.document) for readout in comparison.readouts)
    lines = [_line("th", [tell(message("Relation")), *heads])]
    for row in rows:
        relation = f"{SIGNS[row.relation]} {tell(WORDS[row.relation])}"
        said = (_said(row, readout, claims, "\n") for readout in comparison.readouts)
        lines.append(_line("td", [relation, *said]))
    return f'<table style="border-collapse:collapse">{"".join(lines)}</table>'


def finding_as_text(comparison: Comparison, finding: Finding, headline: str) -> str:
    """Return a finding as plain text with the rows that it rests on."""
    rows = evidence_of(finding, comparison.rows)
    return "\n\n".join([headline, rows_as_text(comparison, rows)] if rows else [headline])


def finding_as_markdown(comparison: Comparison, finding: Finding, headline: str) -> str:
    """Return a finding as Markdown with the rows that it rests on as quotations."""
    rows = evidence_of(finding, comparison.rows)
    bold = f"**{_escaped(headline)}**"
    return "\n\n".join([bold, rows_as_markdown(comparison, rows)] if rows else [bold])


def finding_as_html(comparison: Comparison, finding: Finding, headline: str) -> str:
    """Return a finding as a paragraph, and the rows that it rests on as a table."""
    rows = evidence_of(finding, comparison.rows)
    told = f"<p><b>{html.escape(headline)}</b></p>"
    return told + rows_as_html(comparison, rows) if rows else told


def _line(tag: str, cells: Iterable[str]) -> str:
    made = "".join(
        f'<{tag} style="{_CELL}">{html.escape(cell).replace(chr(10), "<br>")}</{tag}>'
        for cell in cells
    )
    return f"<tr>{made}</tr>"


def _said(row: Row, readout: Readout, claims: Mapping[ClaimId, Claim], joint: str = " … ") -> str:
    own = row.claims_of(readout.id)
    return joint.join(_flat(claims[id_].text) for id_ in own) if own else _silent()


def _silent() -> str:
    return tell(message("not mentioned"))


def _differences(row: Row) -> Iterable[str]:
    return (tell(difference.explanation) for pair in row.pairs for difference in pair.differences)


def _source(document: Document) -> str:
    """Return who published a readout and when: what a quotation needs beside it."""
    name = document.issuer or document.title or document.file_name
    return f"{name}, {long_date(document.date)}" if document.date else name


def _flat(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
