"""What a web page has thousands of, written without a template: claims with marks, whole texts."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import partial
from html import escape

from crossread.core.reports.edition import Part
from crossread.core.reports.marks import Piece, Weight
from crossread.core.reports.shown import Report, ShownClaim
from crossread.core.reports.texts import Anchor, ShownText, Stretch
from crossread.core.reports.words import Word

_MARKS = {
    Weight.PLAIN: "{}",
    Weight.CHANGED: '<span class="changed">{}</span>',
    Weight.ONLY: '<span class="alone">{}</span>',
    Weight.TYPED: "<mark>{}</mark>",
    Weight.CONFLICT: '<mark class="conflict">{}</mark>',
}
_BETWEEN_TAGS = partial(escape, quote=False)


def claims_html(claims: Iterable[ShownClaim], report: Report) -> str:
    """Return the claims of a cell as paragraphs, every text in them escaped."""
    return "".join(
        f'<p dir="auto"{language_attribute(report.readouts[claim.column].language)}>'
        f"{_words(claim.pieces)}&nbsp;{number_html(claim, report)}</p>"
        for claim in claims
    )


def number_html(claim: ShownClaim, report: Report) -> str:
    """Return a claim's number, which leads to its text where that is there."""
    if not report.has(Part.TEXTS):
        return f'<span class="no">{claim.number}</span>'
    place = f"c{claim.column + 1}-{claim.number}"
    title = escape(report.say(Word.IN_TEXT))
    return f'<a class="no" href="#{place}" title="{title}">{claim.number}</a>'


def language_attribute(language: str) -> str:
    """Return the attribute that says what language a text is in; empty where nobody knows."""
    return f' lang="{escape(language)}"' if language else ""


def text_html(text: ShownText, shown: AbstractSet[int]) -> str:
    """Return a whole text with its claims numbered; *shown* are the rows that links lead to."""
    return "".join(_stretch(stretch, shown) for stretch in text.stretches)


def _stretch(stretch: Stretch, shown: AbstractSet[int]) -> str:
    kind = stretch.relation.value if stretch.relation else ""
    anchors = "".join(_anchor(anchor, kind, shown) for anchor in stretch.anchors)
    words = _BETWEEN_TAGS(stretch.text)
    return f'{anchors}<span class="claim {kind}">{words}</span>' if kind else anchors + words


def _anchor(anchor: Anchor, kind: str, shown: AbstractSet[int]) -> str:
    goal = f' href="#row{anchor.row}"' if anchor.row in shown else ""
    place = f"c{anchor.column + 1}-{anchor.number}"
    return f'<a class="no {kind}" id="{place}"{goal}>{anchor.number}</a>'


def _words(pieces: Iterable[Piece]) -> str:
    return "".join(_MARKS[piece.weight].format(_BETWEEN_TAGS(piece.text)) for piece in pieces)
