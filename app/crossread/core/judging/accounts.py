"""The readouts of a comparison as judging reads them: what depends on a whole text, once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from crossread.core.judging.cues import Cues, fold_text, load_cues
from crossread.core.judging.linking import Readings
from crossread.core.reading.countries import find_countries
from crossread.core.types import Claim, ClaimId, Document, Readout, ReadoutId


@dataclass(frozen=True)
class Account:
    """One readout; every cell of it that is judged looks into the same value."""

    document: Document
    claims: tuple[Claim, ...]

    @cached_property
    def text(self) -> str:
        """The whole text, folded for the cues."""
        return fold_text(self.document.text)

    @cached_property
    def cues(self) -> Cues:
        """The cues of the text's language."""
        return load_cues(self.document.language)

    @cached_property
    def name(self) -> str:
        """What to call the readout in a sentence."""
        return self.document.issuer or self.document.title or self.document.path

    @cached_property
    def party(self) -> str:
        """The code of the country that it speaks for; nothing where it is none."""
        mentions = find_countries(self.document.party)
        return mentions[0].country.code if mentions else ""

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of the countries that its name names."""
        return frozenset(mention.country.code for mention in find_countries(self.name))

    @cached_property
    def readings(self) -> Readings:
        """What its Russian words may mean."""
        return Readings.of(self.document.text)

    def claims_of(self, wanted: Sequence[ClaimId]) -> tuple[Claim, ...]:
        """Return some of its claims, in text order."""
        places = sorted({self._places[name] for name in wanted if name in self._places})
        return tuple(self.claims[place] for place in places)

    @cached_property
    def _places(self) -> Mapping[ClaimId, int]:
        return {claim.id: place for place, claim in enumerate(self.claims)}


Accounts = Mapping[ReadoutId, Account]


def accounts_of(readouts: Sequence[Readout]) -> Accounts:
    """Return the readouts as judging reads them; nothing is read before a row asks for it."""
    return {readout.id: Account(readout.document, readout.claims) for readout in readouts}
