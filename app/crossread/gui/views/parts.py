"""What a window is given: made where the program is put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crossread.core.kinds import Grouping
from crossread.core.types import Progress
from crossread.gui.jobs import Jobs
from crossread.gui.session import Session
from crossread.gui.theme.appearance import Appearance
from crossread.gui.views.compared import Loaded
from crossread.gui.views.recent import Recent

Work = Callable[[Progress], Loaded]
"""A job that brings a comparison."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts that a window works with; session and jobs end with it."""

    session: Session
    reading: Jobs
    """The lane for opening and comparing: a newer job stops an older one."""
    writing: Jobs
    """The lane for saving and exporting: one after the other."""
    finding: Jobs
    """The lane for findings: the newest comparison's alone."""
    appearance: Appearance
    recent: Recent
    state: Path
    """The user's folder for what is kept between runs: unsaved work and the log."""
    open_window: Callable[[Sequence[Path], Grouping | None], object]
    """Opens another window on files, their articles taken apart if asked, or an empty one."""
    open_archive: Callable[[Path], object]
    """Shows the archive of a folder in an empty window, or in another one."""
    open_work: Callable[[Work], object]
    """Shows what a job brings in an empty window, or in another one."""
    quit: Callable[[], None]
    """Closes all windows, each asking for what is unsaved."""
