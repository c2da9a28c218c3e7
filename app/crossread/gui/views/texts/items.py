"""What a screen reader hears of the texts: every claim, how it stands, what others say to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from crossread.core.messages import message
from crossread.core.types import Claim, ClaimId, Comparison, Readout, Row, claims_by_id
from crossread.gui.languages import tell
from crossread.gui.theme.colours import WORDS
from crossread.gui.views.selection import Place, Selection
from crossread.gui.views.texts.links import Standing
from crossread.gui.views.texts.reading import Reading


@dataclass(frozen=True, slots=True)
class SpokenClaim:
    """A claim that stands in a row, with its number in its text."""

    readout: Readout
    claim: Claim
    number: int


class Reader(Protocol):
    """The view whose claims are spoken of."""

    reading: Reading | None
    selection: Selection


class ClaimItems:
    """The claims of all texts, one text after the other."""

    def __init__(self, surface: QWidget, view: Reader) -> None:
        self._surface, self._view = surface, view
        self._claims: tuple[SpokenClaim, ...] = ()
        self._numbers: dict[ClaimId, int] = {}
        self._standings: Mapping[ClaimId, Standing] = {}
        self._rows: dict[str, Row] = {}
        self._texts: Mapping[ClaimId, Claim] = {}
        self._readouts: tuple[Readout, ...] = ()

    def show(self, comparison: Comparison, standings: Mapping[ClaimId, Standing]) -> None:
        """Speak of another comparison."""
        self._claims = tuple(
            SpokenClaim(readout, claim, number)
            for readout in comparison.readouts
            for number, claim in enumerate(readout.claims, start=1)
            if claim.id in standings
        )
        self._numbers = {each.claim.id: index for index, each in enumerate(self._claims)}
        self._standings, self._readouts = standings, comparison.readouts
        self._rows = {row.id: row for row in comparison.rows}
        self._texts = claims_by_id(comparison.readouts)

    @property
    def surface(self) -> QWidget:
        """Return the widget that the claims are painted on."""
        return self._surface

    def count(self) -> int:
        """Return how many claims there are."""
        return len(self._claims)

    def text(self, index: int) -> str:
        """Return a claim as it is said."""
        spoken = self._claims[index]
        standing = self._standings[spoken.claim.id]
        said = tell(
            message(
                "{name}, claim {number} of {count}, {relation}: {words}",
                name=spoken.readout.name,
                number=spoken.number,
                count=len(spoken.readout.claims),
                relation=WORDS[standing.relation],
                words=spoken.claim.text,
            )
        )
        others = (
            f"{readout.name}: {self._texts[id_].text}"
            for readout in self._readouts
            if readout is not spoken.readout
            for id_ in self._rows[standing.row].claims_of(readout.id)
        )
        return "; ".join((said, *others))

    def area(self, index: int) -> QRect:
        """Return where a claim is."""
        reading = self._view.reading
        return reading.area_of(self.place(index)) if reading else QRect()

    def at(self, point: QPoint) -> int | None:
        """Return the claim at a point."""
        place = self._view.reading.place_at(point) if self._view.reading else None
        return self._numbers.get(place.claim) if place and place.claim else None

    def current(self) -> int | None:
        """Return the selected claim."""
        place = self._view.selection.place
        return self._numbers.get(place.claim) if place and place.claim else None

    def place(self, index: int) -> Place:
        """Return where a claim stands."""
        spoken = self._claims[index]
        return Place(self._standings[spoken.claim.id].row, spoken.readout.id, spoken.claim.id)
