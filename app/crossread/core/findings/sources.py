"""From what level the accounts come: a head of state, a ministry, a spokesperson, a post."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News
from crossread.core.findings.lexicon import load_lexicon
from crossread.core.findings.lines import read_line
from crossread.core.messages import Message, message
from crossread.core.types import Finding, Readout
from crossread.core.words import is_cyrillic

_LEVELS: Mapping[str, Message] = {
    "source.post": message("a post"),
    "source.spokesperson": message("a spokesperson"),
    "source.agency": message("a news agency"),
    "source.counsel": message("a lawyer"),
    "source.head": message("the leadership"),
    "source.ministry": message("a ministry or department"),
}
"""The most particular first: a president's spokesperson is a spokesperson."""


def find_sources(case: Case) -> Iterable[News]:
    """Yield that the accounts come from different levels, where that can be told of all."""
    levels = {one.id: _level(one) for one in case.readouts}
    if None in levels.values() or len(set(levels.values())) == 1:
        return
    told = tuple(
        message("{who:name} ({level})", who=case.name(one), level=_LEVELS[levels[one.id] or ""])
        for one in case.readouts
    )
    headline = message("The accounts come from different levels: {levels:list}.", levels=told)
    ranks = list(_LEVELS)
    figures = tuple((f"level {n}", float(ranks.index(one or ""))) for n, one in levels.items())
    yield News(24, Finding("source-level", headline, figures=figures))


def _level(readout: Readout) -> str | None:
    issuer = readout.document.issuer
    hits = load_lexicon("ru" if is_cyrillic(issuer) else "en").find(read_line(issuer))
    found = {hit.section for hit in hits}
    return next((level for level in _LEVELS if level in found), None)
