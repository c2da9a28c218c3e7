"""Who and what each readout speaks of: how many claims name a person, a body or a country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from crossread.core.kinds import FactKind
from crossread.core.messages import Message, message, plural
from crossread.core.pictures.canvas import Canvas
from crossread.core.pictures.counting import ClaimCount, name_counts
from crossread.core.pictures.grid import Grid, GridLine, draw_grid, relations_of
from crossread.core.pictures.shapes import Picture
from crossread.core.reading.countries import country
from crossread.core.types import Comparison, Readout, ReadoutId
from crossread.core.words import is_cyrillic

NAME = message("Who is spoken of")
_DESCRIPTION = message(
    "A table of names against readouts: a bar for the claims in which a readout names a person, "
    "an organisation or a place, divided by how their rows stand."
)
_KINDS = frozenset({FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE})
_MOST = 14
"""Names that are shown, those that most claims speak of."""
_WIDTH = 170.0
Counts = Mapping[ReadoutId, ClaimCount]


def draw_names(canvas: Canvas) -> Picture:
    """Return a table of names and readouts with a bar for the claims in each cell."""
    counts = name_counts(canvas.comparison, _KINDS)
    # Where one readout names more than others do, a reader sees it at once: it stands high.
    chosen = sorted(counts, key=lambda value: (-_claims(counts[value]), value))[:_MOST]
    written = _written(canvas.comparison, canvas.language)
    lines = [
        GridLine(_name(value, written[value], canvas.language), counts[value]) for value in chosen
    ]
    return draw_grid(canvas, Grid(NAME, _DESCRIPTION, lines, _said, _WIDTH))


def _name(value: str, written: str, language: str) -> str:
    known = country(value)
    return known.names.get(language, written) if known else written


def _claims(counts: Counts) -> int:
    return sum(what.claims for what in counts.values())


def _written(comparison: Comparison, language: str) -> Mapping[str, str]:
    """Return how each name is written most often, in the letters of the language if anywhere."""
    found: dict[str, Counter[str]] = {}
    for readout in comparison.readouts:
        for fact in (fact for claim in readout.claims for fact in claim.facts):
            if fact.kind in _KINDS:
                found.setdefault(fact.value, Counter())[fact.span.of(readout.text)] += 1

    def rank(written: str, count: int) -> tuple[bool, int, int, str]:
        return is_cyrillic(written) is (language == "ru"), count, len(written), written

    return {
        value: max(writings.items(), key=lambda pair: rank(*pair))[0]
        for value, writings in found.items()
    }


def _said(readout: Readout, name: str, what: ClaimCount) -> Message:
    return plural(
        "{who} names {name:quote} in {count} claim. Agree: {agree}, differ: {differ}, "
        "contradict: {contradict}, only here: {only}.",
        "{who} names {name:quote} in {count} claims. Agree: {agree}, differ: {differ}, "
        "contradict: {contradict}, only here: {only}.",
        what.claims, who=readout.name, name=name, **relations_of(what),
    )  # fmt: skip
