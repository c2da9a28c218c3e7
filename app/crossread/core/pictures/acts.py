"""What each readout does in its claims: how often it stresses, offers, denies; how that stands."""

from __future__ import annotations

from collections.abc import Mapping

from crossread.core.kinds import ActKind
from crossread.core.messages import Message, message, plural
from crossread.core.pictures.canvas import Canvas
from crossread.core.pictures.counting import ClaimCount, act_counts
from crossread.core.pictures.grid import Grid, GridLine, draw_grid, relations_of
from crossread.core.pictures.shapes import Picture, Role
from crossread.core.types import Readout

NAME = message("Who does what")
ACTS: Mapping[ActKind | None, Message] = {
    ActKind.INFORM: message("states"),
    ActKind.DISCUSS: message("discusses"),
    ActKind.STRESS: message("stresses"),
    ActKind.REQUEST: message("requests"),
    ActKind.OFFER: message("offers"),
    ActKind.AGREE: message("agrees"),
    ActKind.COMMIT: message("commits"),
    ActKind.REJECT: message("rejects"),
    ActKind.DENY: message("denies"),
    ActKind.WARN: message("warns"),
    ActKind.CONDEMN: message("condemns"),
    ActKind.PRAISE: message("praises"),
    ActKind.THANK: message("thanks"),
    ActKind.ORDER: message("orders"),
    None: message("other"),
}
_NAMES = 110.0
_DESCRIPTION = message(
    "A table of acts against readouts: a bar for the claims in which a readout informs, stresses, "
    "offers, denies and so on, divided by how their rows stand."
)


def draw_acts(canvas: Canvas) -> Picture:
    """Return a table of acts and readouts with a bar for the claims in each cell."""
    lines = [
        GridLine(canvas.say(ACTS[act]), counts, Role.TEXT if act else Role.MUTED)
        for act, counts in act_counts(canvas.comparison).items()
    ]
    return draw_grid(canvas, Grid(NAME, _DESCRIPTION, lines, _said, _NAMES))


def _said(readout: Readout, act: str, what: ClaimCount) -> Message:
    return plural(
        "{who} {act}: {count} claim. Agree: {agree}, differ: {differ}, contradict: {contradict}, "
        "only here: {only}.",
        "{who} {act}: {count} claims. Agree: {agree}, differ: {differ}, contradict: {contradict}, "
        "only here: {only}.",
        what.claims, who=readout.name, act=act, **relations_of(what),
    )  # fmt: skip
