"""Say whom claims rest on, and which side somebody belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from crossread.core.claims.splitting import NARRATOR
from crossread.core.corrections.lookup import all_there, column_of, words_of
from crossread.core.corrections.rows import cells_of, claims_in, remake_row, with_rows
from crossread.core.errors import CorrectionError
from crossread.core.messages import Message, message, plural
from crossread.core.types import Claim, ClaimId, Comparison, Readout, ReadoutId, Voice

_MOUTH = " ("
"""Before the name of the one who speaks for a body."""


@dataclass(frozen=True, slots=True)
class SetVoice:
    """Say whom claims rest on; None leaves a value as it is, an empty text takes it away.

    A claim of an article's voice moves to the readout of its new teller, where there is one.
    """

    claims: tuple[ClaimId, ...]
    teller: str | None = None
    speaker: str | None = None
    addressee: str | None = None
    party: str | None = None

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with that voice behind the claims."""
        wanted = all_there(comparison, self.claims)
        if not wanted:
            raise CorrectionError(message("Choose a claim whose voice is to be another one."))
        voiced = _changed(comparison, lambda claim: claim.id in wanted, self._voice)
        if self.teller is None or voiced is comparison:
            return voiced
        for name in sorted(wanted):
            voiced = _at_home(voiced, name)
        return voiced

    def _voice(self, old: Voice) -> Voice:
        given = {
            name: " ".join(value.split()) or None
            for name in ("teller", "speaker", "addressee", "party")
            if (value := getattr(self, name)) is not None
        }
        return replace(old, **given)

    def label(self, comparison: Comparison) -> Message:
        """Say whose voice is set."""
        if len(self.claims) == 1:
            return message("Set the voice of {claim}", claim=words_of(comparison, self.claims[0]))
        return plural(
            "Set the voice of {count} claim",
            "Set the voice of {count} claims",
            count=len(set(self.claims)),
        )


@dataclass(frozen=True, slots=True)
class SetParty:
    """Say which side a teller belongs to, in every claim that rests on them."""

    teller: str
    party: str

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with the teller on that side."""
        party = " ".join(self.party.split())
        told = (claim.voice.teller for readout in comparison.readouts for claim in readout.claims)
        if self.teller not in told:
            raise CorrectionError(
                message("No claim is told by {teller:quote}.", teller=self.teller)
            )
        voiced = _changed(
            comparison,
            lambda claim: claim.voice.teller == self.teller,
            lambda voice: replace(voice, party=party or None),
        )
        return replace(voiced, readouts=tuple(self._sided(r, party) for r in voiced.readouts))

    def _sided(self, readout: Readout, party: str) -> Readout:
        """Return the readout on its side where it is the teller's own."""
        document = readout.document
        if document.issuer != _body(self.teller) or document.party == party:
            return readout
        return replace(readout, document=replace(document, party=party))

    def label(self, _comparison: Comparison) -> Message:
        """Say who is on which side."""
        if not self.party.strip():
            return message("Leave {teller} without a side", teller=self.teller)
        return message("Put {teller} on the side of {party}", teller=self.teller, party=self.party)


def _changed(
    comparison: Comparison, wanted: Callable[[Claim], bool], change: Callable[[Voice], Voice]
) -> Comparison:
    """Return the comparison with other voices; the same one where none is another."""

    def voiced(readout: Readout) -> Readout:
        claims = tuple(
            replace(claim, voice=change(claim.voice)) if wanted(claim) else claim
            for claim in readout.claims
        )
        return readout if claims == readout.claims else replace(readout, claims=claims)

    readouts = tuple(map(voiced, comparison.readouts))
    if all(new is old for new, old in zip(readouts, comparison.readouts, strict=True)):
        return comparison
    return replace(comparison, readouts=readouts, findings=())


def _at_home(comparison: Comparison, name: ClaimId) -> Comparison:
    """Return the comparison with a claim in the readout of the voice that now tells it."""
    own = column_of(comparison, name)
    claim = next(each for each in own.claims if each.id == name)
    home = _home(comparison, own, claim)
    if home is None or home.id == own.id:
        return comparison
    kept = tuple(each for each in own.claims if each.id != name)
    grown = tuple(sorted((*home.claims, claim), key=lambda each: each.span))
    moved = {own.id: replace(own, claims=kept), home.id: replace(home, claims=grown)}
    readouts = tuple(moved.get(each.id, each) for each in comparison.readouts)
    return _rehoused(replace(comparison, readouts=readouts), (name, own.id, home.id))


def _home(comparison: Comparison, own: Readout, claim: Claim) -> Readout | None:
    """Return the voice of the same article that tells a claim; None where it is none of them."""
    voices = [r for r in comparison.readouts if r.document.sha256 == own.document.sha256]
    if len(voices) == 1:
        return own
    by_name: Mapping[str, Readout] = {voice.document.issuer: voice for voice in voices}
    if claim.voice.teller is None:
        narrated = (v for v in voices if v.document.issuer.removesuffix(")").endswith(NARRATOR))
        return next(narrated, None)
    return by_name.get(_body(claim.voice.teller)) or by_name.get(claim.voice.party or "")


def _rehoused(comparison: Comparison, move: tuple[ClaimId, ReadoutId, ReadoutId]) -> Comparison:
    """Return the comparison with every cell of a claim in its new column."""
    name, old, new = move
    rows = []
    for row in comparison.rows:
        near = tuple(
            replace(each, readout=new) if each.claim == name else each for each in row.nearest
        )
        changed = replace(row, nearest=near) if near != row.nearest else row
        if name in claims_in(row):
            cells = cells_of(row)
            cells[old] = tuple(claim for claim in cells[old] if claim != name)
            cells[new] = (*cells.get(new, ()), name)
            changed = remake_row(comparison, row, cells, (changed,))
        rows.append(changed)
    return with_rows(comparison, rows)


def _body(teller: str) -> str:
    """Return the body that a teller speaks for, or the teller."""
    return teller.partition(_MOUTH)[0]
