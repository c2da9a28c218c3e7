"""Turns gestures on the selected claim into corrections: split, merge, say whose it is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crossread.core.corrections import Correction, MergeClaims, SetVoice, SplitClaim
from crossread.core.types import Claim, ClaimId, Readout
from crossread.gui.session import Session
from crossread.gui.views.remaking import Remaking
from crossread.gui.views.selection import Selection, place_of_claim
from crossread.gui.views.split_dialog import SplitDialog


class ClaimEditing(QObject):
    """Corrects the claim that is selected."""

    def __init__(
        self, session: Session, selection: Selection, remaking: Remaking, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._selection = session, selection
        self._remaking, self._window = remaking, window

    @property
    def claim(self) -> Claim | None:
        """Return the selected claim."""
        place, readout = self._selection.place, self._readout
        claims = readout.claims if readout else ()
        return next((each for each in claims if place and each.id == place.claim), None)

    @property
    def _readout(self) -> Readout | None:
        place, comparison = self._selection.place, self._session.comparison
        readouts = comparison.readouts if comparison else ()
        return next((each for each in readouts if place and each.id == place.readout), None)

    def neighbour(self, direction: int) -> ClaimId | None:
        """Return the claim after the selected one (1) or before it (-1) in its text."""
        claim, readout = self.claim, self._readout
        if claim is None or readout is None:
            return None
        at = readout.claims.index(claim) + direction
        return readout.claims[at].id if 0 <= at < len(readout.claims) else None

    def merge(self, direction: int) -> None:
        """Make one claim of the selected one and its neighbour."""
        claim, other = self.claim, self.neighbour(direction)
        if claim is not None and other is not None:
            names = (claim.id, other) if direction > 0 else (other, claim.id)
            if self._session.correct(MergeClaims(names)):
                self._go_to(names[0])

    def split(self) -> SplitDialog | None:
        """Ask where the selected claim falls into two."""
        if (claim := self.claim) is None:
            return None
        dialog = SplitDialog(claim, self._window)
        dialog.chosen.connect(self.split_at)
        dialog.open()
        return dialog

    def split_at(self, claim: ClaimId, at: int) -> None:
        """Split a claim at a place of its readout's text."""
        if self._session.correct(SplitClaim(claim, at)):
            self._go_to(claim)

    def voice(self, correction: Correction) -> None:
        """Say whose a claim is; many of them in a job."""
        if isinstance(correction, SetVoice) and len(correction.claims) == 1:
            self._session.correct(correction)
            self._go_to(correction.claims[0])
        else:
            self._remaking.correct(correction)

    def _go_to(self, claim: ClaimId) -> None:
        comparison = self._session.comparison
        place = place_of_claim(comparison, claim) if comparison else None
        if place is not None:
            self._selection.select(place)
