"""The words of all claims, read once: stems, entries of the lexicon, and claims that are alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice

from crossread.core.findings.lexicon import Hit, load_lexicon
from crossread.core.findings.lines import Line, read_line
from crossread.core.types import Claim, ClaimId, Readout, ReadoutId

_SHORTEST_TERM = 4
"""Letters of a stem that says something about a matter."""
_TOLD = 0.6
"""Share of a claim's terms which, in one claim of another text, make its silence doubtful."""
_FEWEST_TERMS = 3
_MOST_HITS = 40
"""Places of one section in one claim; a claim that has more is no sentence."""
_MOST_COMPARED = 400
"""Claims that one claim is compared with, those that share its rarest words first."""


class Texts:
    """The texts of several readouts, word by word."""

    def __init__(self, readouts: Sequence[Readout]) -> None:
        self._readouts = readouts
        self._doubts: dict[ClaimId, bool] = {}

    @cached_property
    def lines(self) -> Mapping[ClaimId, Line]:
        """The words of every claim."""
        return {
            claim.id: read_line(readout.text, claim.spans)
            for readout in self._readouts
            for claim in readout.claims
        }

    @cached_property
    def hits(self) -> Mapping[ClaimId, Mapping[str, list[Hit]]]:
        """Where each claim has entries of the lexicon, by section, each in text order."""
        found: dict[ClaimId, dict[str, list[Hit]]] = {}
        for readout in self._readouts:
            lexicon = load_lexicon(readout.document.language)
            for claim in readout.claims:
                sections = found.setdefault(claim.id, {})
                for hit in lexicon.find(self.lines[claim.id]):
                    hits = sections.setdefault(hit.section, [])
                    if len(hits) < _MOST_HITS:
                        hits.append(hit)
        return found

    @cached_property
    def stems(self) -> Mapping[ReadoutId, frozenset[str]]:
        """The stems of all words of each readout's claims."""
        return {
            one.id: frozenset(stem for claim in one.claims for stem in self.lines[claim.id].stems)
            for one in self._readouts
        }

    def is_doubtful(self, claim: Claim, readout: Readout) -> bool:
        """Tell whether another text has most words of a claim that seems to stand alone."""
        if claim.id not in self._doubts:
            self._doubts[claim.id] = self._is_told_elsewhere(claim, readout)
        return self._doubts[claim.id]

    def _is_told_elsewhere(self, claim: Claim, readout: Readout) -> bool:
        terms = self._terms[claim.id]
        if len(terms) < _FEWEST_TERMS:
            return False
        needed = _TOLD * len(terms)
        rare = sorted(terms, key=lambda term: len(self._places[term]))
        # A claim with so many of the terms has one at least of the rarest.
        rare = sorted(terms, key=lambda one: len(self._places[one]))[: len(terms) - int(needed) + 1]
        others = (
            self._terms[claim]
            for term in rare
            for owner, claim in self._places[term]
            if owner != readout.id
        )
        return any(len(terms & other) >= needed for other in islice(others, _MOST_COMPARED))

    @cached_property
    def _terms(self) -> Mapping[ClaimId, frozenset[str]]:
        return {
            name: frozenset(stem for stem in line.stems if len(stem) >= _SHORTEST_TERM)
            for name, line in self.lines.items()
        }

    @cached_property
    def _places(self) -> Mapping[str, list[tuple[ReadoutId, ClaimId]]]:
        """The claims that have each term."""
        found: defaultdict[str, list[tuple[ReadoutId, ClaimId]]] = defaultdict(list)
        for readout in self._readouts:
            for claim in readout.claims:
                for term in self._terms[claim.id]:
                    found[term].append((readout.id, claim.id))
        return found
