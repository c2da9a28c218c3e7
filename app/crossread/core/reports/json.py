"""JSON: the whole comparison for other programs, in the published schema, version 1."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from crossread import __version__
from crossread.core.findings import shown
from crossread.core.messages import say
from crossread.core.reports.edition import Edition, chosen_rows
from crossread.core.reports.words import Word
from crossread.core.types import Act, Claim, Comparison, Difference, Fact, Pair, Readout, Row, Span

VERSION = 1
NARRATOR = "narrator"
"""The teller of a claim in which the text speaks for itself."""


def render_json(comparison: Comparison, edition: Edition) -> bytes:
    """Return the comparison as JSON; the same comparison and edition give the same bytes."""
    return encode_json(comparison_json(comparison, edition))


def encode_json(value: Any) -> bytes:
    """Return indented UTF-8; half a surrogate pair, which UTF-8 cannot hold, is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return f"{text}\n".encode(errors="backslashreplace")


def comparison_json(comparison: Comparison, edition: Edition) -> dict[str, Any]:
    """Return the comparison as plain values: all claims, and the rows that are shown."""
    event, language = comparison.event, edition.language
    selection = edition.selection
    return {
        "format": "crossread-comparison",
        "version": VERSION,
        "generator": f"crossread {__version__}",
        "created": edition.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "event": {"title": event.title, "date": event.date and event.date.isoformat()},
        "readouts": [readout_json(readout, language) for readout in comparison.readouts],
        "rows": [_row(row, language) for _, row in chosen_rows(comparison, edition)],
        "findings": [
            {
                "kind": finding.kind,
                "headline": say(finding.headline, language),
                "rows": list(finding.rows),
                "claims": list(finding.claims),
                "figures": dict(finding.figures),
            }
            for finding in shown(comparison)
            if selection is None or finding.key in selection.findings
        ],
        "settings": {"meaning": comparison.settings.meaning},
        "notes": [say(note, language) for note in comparison.notes],
        "caution": say(Word.SILENCE.value, language),
    }


def readout_json(readout: Readout, language: str = "en") -> dict[str, Any]:
    """Return one readout as plain values, as it stands under ``readouts``."""
    document = readout.document
    return {
        "id": readout.id,
        "issuer": document.issuer,
        "party": document.party,
        "title": document.title,
        "date": document.date and document.date.isoformat(),
        "language": document.language,
        "path": document.file_name,
        "sha256": document.sha256,
        "encoding": document.encoding,
        "format": document.format,
        "address": document.address,
        "published": document.published,
        "read": document.read,
        "notes": [say(note, language) for note in document.notes],
        "text": document.text,
        "claims": [_claim(claim) for claim in readout.claims],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    voice = claim.voice
    plain = {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "teller": voice.teller or NARRATOR,
        "speaker": voice.speaker,
        "addressee": voice.addressee,
        "party": voice.party,
        "quoted": claim.quoted,
        "act": claim.act and _act(claim.act),
        "facts": [_fact(fact) for fact in claim.facts],
    }
    if len(claim.spans) > 1:
        plain["spans"] = [_span(span) for span in claim.spans]
    return plain


def _act(act: Act) -> dict[str, Any]:
    return {
        "verb": act.verb,
        "kind": act.kind.value,
        "strength": int(act.strength),
        "negated": act.negated,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    start, end = fact.span.start, fact.span.end
    return {"kind": fact.kind.value, "start": start, "end": end, "value": fact.value}


def _row(row: Row, language: str) -> dict[str, Any]:
    return {
        "id": row.id,
        "cells": {cell.readout: list(cell.claims) for cell in row.cells},
        "relation": row.relation.value,
        "confidence": row.confidence,
        "origin": row.origin.value,
        "note": row.note,
        "tags": list(row.tags),
        "pairs": [_pair(pair, language) for pair in row.pairs],
        "nearest": {
            near.readout: {"claim": near.claim, "score": near.score} for near in row.nearest
        },
    }


def _pair(pair: Pair, language: str) -> dict[str, Any]:
    return {
        "left": pair.left,
        "right": pair.right,
        "relation": pair.relation.value,
        "score": pair.score,
        "differences": [_difference(difference, language) for difference in pair.differences],
    }


def _difference(difference: Difference, language: str) -> dict[str, Any]:
    return {
        "kind": difference.kind.value,
        "left": difference.left and _span(difference.left),
        "right": difference.right and _span(difference.right),
        "explanation": say(difference.explanation, language),
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
