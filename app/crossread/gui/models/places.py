"""Where an offset in a claim's own text lies in the text of its readout."""

from __future__ import annotations

from crossread.core.types import GAP, Claim


def offset_in_text(claim: Claim, at: int) -> int:
    """Return the offset into the readout's text; inside a gap, that of the stretch behind it."""
    start = 0
    for span in claim.spans:
        end = start + span.end - span.start
        if at <= end:
            return span.start + max(0, at - start)
        start = end + len(GAP)
    return claim.span.end


def likely_cut(text: str) -> int:
    """Return where a claim's text probably falls into two: at a sign near its middle, else a blank.

    It is 0 where there is nothing to cut.
    """
    middle = len(text) / 2
    blanks = [at for at, letter in enumerate(text) if letter.isspace() and 0 < at < len(text) - 1]
    signs = [at for at in blanks if text[at - 1] in ";:,.—–"]
    nearest = min(signs or blanks, key=lambda at: abs(at - middle), default=-1)
    return nearest + 1
