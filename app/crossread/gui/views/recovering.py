"""Offers the work that a crash left behind: calmly, once, and never throws it away unasked."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QSysInfo

from crossread.core.messages import Message, message
from crossread.core.project_file import Kept, kept_in
from crossread.gui.held_file import lock_on
from crossread.gui.languages import tell
from crossread.gui.views.asking import ask
from crossread.gui.views.banner import Banner

FOLDER = "recovery"
"""The folder for kept work, inside the user's state folder."""


@dataclass(frozen=True, slots=True)
class Left:
    """Work that was kept aside by a process that has ended; ours to open now."""

    kept: Kept
    lock: QLockFile


Open = Callable[[Sequence[Left]], object]
"""What opens work that was left behind."""


def find_left(folder: Path) -> tuple[Left, ...]:
    """Return the work that no living process keeps, the latest first, and take hold of it.

    Call it when the program starts, before a window keeps work.
    """
    found: list[Left] = []
    for kept in kept_in(folder):
        lock = lock_on(kept.file.with_suffix(".lock"))
        if lock.tryLock(0) or _is_of_a_namesake(lock):
            found.append(Left(kept, lock))
    return tuple(found)


def offer_left(banner: Banner, left: Sequence[Left], open_left: Open) -> None:
    """Say what was left behind, if anything was, and offer to open or to delete it.

    Whoever closes the message is offered the same when the program starts again.
    """
    if not left:
        return
    before = [banner.text] if banner.text else []
    open_, delete = message("Open them"), message("Delete them…")
    if len(left) == 1:
        open_, delete = message("Open it"), message("Delete it…")
    banner.say(
        *before,
        tell(_sentence(left)),
        offers={
            tell(open_): lambda: open_left(left),
            tell(delete): lambda: _ask_to_delete(banner, left, open_left),
        },
    )


def _ask_to_delete(banner: Banner, left: Sequence[Left], open_left: Open) -> None:
    ask(
        banner.window(),
        tell(message("Delete the work that was kept?")),
        tell(message("It stands in no other file and cannot be brought back.")),
        {
            message("Keep"): lambda: offer_left(banner, left, open_left),
            message("Discard"): lambda: delete_left(left),
        },
    )


def _is_of_a_namesake(lock: QLockFile) -> bool:
    """Take over a lock that names this very process, which has only begun and has set none.

    In a sandbox every run of the program has the same number.
    """
    number, host, _ = lock.getLockInfo()
    if number != os.getpid() or host != QSysInfo.machineHostName():
        return False
    with suppress(OSError):
        Path(lock.fileName()).unlink()
    return lock.tryLock(0)


def delete_left(left: Sequence[Left]) -> None:
    """Remove work that was left behind and is not wanted."""
    for each in left:
        with suppress(OSError):
            each.kept.file.unlink(missing_ok=True)
        each.lock.unlock()


def _sentence(left: Sequence[Left]) -> Message:
    latest = left[0].kept
    when = _spoken(latest.at)
    if len(left) > 1:
        return message(
            "Crossread was not closed properly. Unsaved work on {count:number} comparisons was "
            "kept, the latest: {when}.",
            count=len(left),
            when=when,
        )
    if not latest.title:
        return message(
            "Crossread was not closed properly. Unsaved work was kept: {when}.", when=when
        )
    return message(
        "Crossread was not closed properly. Unsaved work on {title:quote} was kept: {when}.",
        title=latest.title,
        when=when,
    )


def _spoken(at: datetime) -> str:
    """Return date and time as the user's system writes them."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
