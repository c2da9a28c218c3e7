"""What finders share: weighed findings, quotations, and which words can be quoted alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crossread.core.findings.case import Case
from crossread.core.findings.names import cut
from crossread.core.messages.formats import quotation
from crossread.core.reading.countries import find_countries
from crossread.core.types import Claim, ClaimId, Finding, Readout, Span

LONGEST_QUOTE = 150
LONGEST_OF_TWO = 110
_DIGIT = re.compile(r"\d")
_BLANK = re.compile(r"\s")
_BREAK = re.compile(r"[,;:)—–]\s+")


@dataclass(frozen=True, slots=True)
class News:
    """A finding, and how much an editor would want it."""

    weight: float
    """Only its order matters; 0 to 100."""
    finding: Finding
    sums_up: bool = False
    """It is about many claims at once, so that it repeats no finding about one of them."""


def quotable(text: str, longest: int = LONGEST_QUOTE) -> str:
    """Return the words as they are quoted in a headline: cut where long, without full stop."""
    words = cut(text, longest)
    bare = quotation(words)[1:-1].rstrip(".;,:") if words.startswith(("“", "«", '"')) else words
    return bare.rstrip(".;,:") if not bare.endswith("…") else bare


def quoted_claim(claim: Claim, longest: int = LONGEST_QUOTE) -> str:
    """Return a claim as it is quoted; one that begins inside its sentence says so."""
    words = quotable(claim.text, longest)
    return f"… {words}" if words[:1].islower() else words


def around(span: Span, claim: Claim, text: str, room: int = LONGEST_OF_TWO) -> str:
    """Return the words at the span with as much of their claim as there is room for."""
    part = next((p for p in claim.spans if p.start <= span.start and span.end <= p.end), span)
    start, end = part.start, part.end
    if end - start > room:
        spare = max(0, room - (span.end - span.start))
        before = min(span.start - start, max(spare // 2, spare - (end - span.end)))
        start, end = span.start - before, min(end, span.end + spare - before)
        start = _next_start(text, start, span.start) if start > part.start else start
        end = _last_word(text, end, span.end) if end < part.end else end
    inside = start > part.start or text[start : start + 1].islower()
    more, after = "… " if inside else "", " …" if end < part.end else ""
    words = " ".join(text[start:end].split())
    return f"{more}{words if after else words.rstrip('.;,:')}{after}"


def _next_start(text: str, start: int, latest: int) -> int:
    """Return where the first clause or else the first whole word begins, at the latest there."""
    found = _BREAK.search(text, start, latest) or _BLANK.search(text, start - 1, latest)
    return found.end() if found else latest


def _last_word(text: str, end: int, earliest: int) -> int:
    """Return where the last whole word ends, at the earliest where it must."""
    while end > earliest and not text[end : end + 1].isspace():
        end -= 1
    return end


def stands_alone(claim: Claim, case: Case) -> bool:
    """Tell whether a reader understands the claim without the sentence before it."""
    opening = (hit.span.start for hit in case.hits(claim, "quoting.unclear"))
    starts = case.line(claim).starts
    return bool(starts) and starts[0] not in opening and not claim.text[:1].islower()


def names_other(case: Case, readout: Readout, claim: Claim) -> bool:
    """Tell whether the claim names the side of another account, by country or by its own words."""
    own = case.sides.of_issuer(readout.document)
    others = [case.sides.of_issuer(other.document) - own for other in case.others(readout)]
    named = {mention.country.code for mention in find_countries(claim.text)}
    line = case.line(claim)
    named |= {stem for at, stem in enumerate(line.stems) if line.word(at)[0].isupper()}
    return any(named & other for other in others)


def has_digit(text: str) -> bool:
    """Tell whether there is a figure in digits."""
    return _DIGIT.search(text) is not None


def of_one_text(readouts: Iterable[Readout]) -> bool:
    """Tell whether the readouts are voices in one text, whose teller chose length and order."""
    return len({(r.document.sha256, r.text) for r in readouts}) == 1


def one_claim(kind: str, claim: Claim, case: Case) -> Finding:
    """Return a finding about one claim, still without its headline."""
    return Finding(kind, "", case.rows_of([claim.id]), (claim.id,))


def ids(claims: Iterable[Claim]) -> tuple[ClaimId, ...]:
    """Return the ids of claims, each once."""
    return tuple(dict.fromkeys(claim.id for claim in claims))
