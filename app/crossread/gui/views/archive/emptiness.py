"""Why an archive lists no event, and what to do."""

from __future__ import annotations

from crossread.core.messages import Message, message
from crossread.gui.views.archive.working import Listing

_READING = message(
    "The files are read for the first time. The events are listed here when that is done.\n"
    "You may stop at any time: what was read is kept, and the next run goes on from there."
)
_NO_FILES = message(
    "There is no file in this folder that Crossread can read. "
    "Open another folder: press releases as text, HTML, PDF, Word or e-mail."
)
_ALL_SINGLE = message(
    "No event here is told by two readouts or more.\n"
    "Add the releases of the other side to the folder and read it again, "
    "or show what one readout alone tells of."
)
_NOT_FOUND = message("No event and no text says this. Try fewer words, or another form of them.")


def why_empty(listing: Listing | None, typed: str, *, busy: bool) -> Message:
    """Return what to say where no event is listed; *typed* is what is looked for."""
    if listing is None:
        return _READING if busy else _NO_FILES
    if not listing.files:
        return _NO_FILES
    return _NOT_FOUND if typed.strip() else _ALL_SINGLE
