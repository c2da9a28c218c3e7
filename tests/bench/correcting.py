"""How soon a correction, and a key in the search field, can be seen: 1,800 claims in the window.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=app:tests python tests/bench/correcting.py

Prints for every kind of correction, for selecting a row, and for a key with and without the
narrowing to rows that match: median and worst time in milliseconds that the window's own thread
needs until it is painted. What else the machine does is left out.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from crossread.core.claims import read_claims
from crossread.core.comparing import compare
from crossread.core.corrections import (
    ConfirmRows,
    Correction,
    JudgeFinding,
    MergeClaims,
    MoveClaim,
    SetNote,
    SetRelation,
    SetVoice,
    SplitClaim,
    SplitRow,
    TagRows,
)
from crossread.core.kinds import FindingState, Relation
from crossread.core.types import Comparison, Document, Readout, ReadoutId, Row, Settings, Span

if TYPE_CHECKING:
    from crossread.gui.views.main_window import MainWindow

CLAIMS = 600
"""Claims of each of the three readouts."""
ROUNDS = 12
WHO = ("The mayor", "The harbour union", "A spokesman", "The council", "The ferry company")
WHAT = ("agreed to reopen", "discussed", "asked for", "rejected", "promised to repair", "praised")
THING = ("the bridge", "the old quay", "two cranes", "the night ferry", "the customs hall")


def readout(number: int, random: Random) -> Readout:
    """Return a readout of short claims that other readouts share in part."""
    sentences = [
        f"{random.choice(WHO)} {random.choice(WHAT)} {random.choice(THING)} "
        f"number {random.randint(1, 900)} on {random.randint(1, 28)} May."
        for _ in range(CLAIMS)
    ]
    text = "\n".join(sentences)
    document = Document(
        f"{number}.txt", f"{number:064d}", text, Span(0, len(text)), issuer=f"City {number}"
    )
    return read_claims(document, ReadoutId(f"r{number}"))


def made() -> Comparison:
    """Return a comparison of three readouts with 600 claims each."""
    random = Random(7)
    readouts = tuple(readout(number, random) for number in (1, 2, 3))
    return compare(readouts, Settings(meaning=False))


def corrections(comparison: Comparison, row: Row) -> Iterable[Correction]:
    """Return a correction of every kind on a row."""
    cell = row.cells[0]
    column = next(r for r in comparison.readouts if r.id == cell.readout)
    claim = next(c for c in column.claims if c.id == cell.claims[0])
    at = column.claims.index(claim)
    other = next(r.id for r in comparison.rows if r.id != row.id)
    yield MoveClaim(claim.id, other)
    yield MoveClaim(claim.id, None)
    yield SplitRow(row.id)
    yield SplitClaim(claim.id, claim.span.start + claim.text.index(" ") + 1)
    yield MergeClaims(tuple(c.id for c in column.claims[at : at + 2]))
    yield SetVoice((claim.id,), teller="The divers")
    yield SetRelation(row.id, Relation.CONTRADICT)
    yield TagRows((row.id,), "check")
    yield SetNote(row.id, "ask")
    yield ConfirmRows(tuple(each.id for each in comparison.rows[:200]))
    yield JudgeFinding("omission::", FindingState.HIDDEN)


def report(what: str, times: list[float]) -> None:
    """Print median and worst of some times in seconds."""
    middle, worst = statistics.median(times) * 1000, max(times) * 1000
    print(f"{what:<16} median {middle:6.1f} ms   worst {worst:6.1f} ms")  # noqa: T201 - a script prints


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Only now: Qt reads its platform when it is first used.
    from PySide6.QtCore import QSettings  # noqa: PLC0415

    from crossread.gui.app import Desk, make_application  # noqa: PLC0415
    from crossread.gui.theme.appearance import Appearance, Scheme  # noqa: PLC0415
    from crossread.gui.views.recent import Recent  # noqa: PLC0415

    application = make_application(["crossread"])
    comparison = made()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        desk = Desk(Appearance(application, Scheme.LIGHT), Recent(settings), Path(folder))
        window = desk.open_window()
        window.session.open(comparison)
        print(f"{len(comparison.rows)} rows")  # noqa: T201 - a script prints
        for measure in (correcting, searching):
            for what, times in measure(window, application.processEvents).items():
                report(what, times)
        window.session.open(comparison)
        desk.close_windows()
        desk.wait()


def timed(act: Callable[[], object], settle: Callable[[], object]) -> float:
    """Return the seconds that this thread needs for an act and what follows from it."""
    begun = time.thread_time()
    act()
    settle()
    return time.thread_time() - begun


def correcting(window: MainWindow, settle: Callable[[], object]) -> dict[str, list[float]]:
    """Measure selecting rows, and every kind of correction on them."""
    from crossread.gui.views.selection import place_of  # noqa: PLC0415 - as in main

    comparison = window.session.comparison
    assert comparison is not None
    taken: dict[str, list[float]] = {}
    for row in [row for row in comparison.rows if len(row.cells) > 1][:ROUNDS]:
        place = place_of(row, row.cells[0].readout)
        window.selection.select(None)
        times = taken.setdefault("select a row", [])
        times.append(timed(partial(window.selection.select, place), settle))
        for correction in corrections(comparison, row):
            window.session.open(comparison)
            window.selection.select(place)
            settle()
            times = taken.setdefault(type(correction).__name__, [])
            times.append(timed(partial(window.session.correct, correction), settle))
    window.session.open(comparison)
    return taken


def searching(window: MainWindow, settle: Callable[[], object]) -> dict[str, list[float]]:
    """Measure keys in the search field, all rows shown and only those that match."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as in main

    from crossread.gui.views.actions import Act  # noqa: PLC0415 - as in main

    taken: dict[str, list[float]] = {}
    for only in (False, True):
        window.bar.clear()
        window.actions_[Act.ONLY_MATCHES].setChecked(only)
        taken["key, narrowing" if only else "key"] = [
            timed(partial(QTest.keyClicks, window.bar.search, letter), settle)
            for letter in "harbour union"
        ]
    return taken


if __name__ == "__main__":
    main()
