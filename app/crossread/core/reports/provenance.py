"""Where a text comes from and when it was read, in sentences for reports and window alike."""

from __future__ import annotations

from datetime import datetime

from crossread.core.messages import Message, message
from crossread.core.reports.naming import flat, visible
from crossread.core.types import Document


def describe_provenance(document: Document) -> tuple[Message, ...]:
    """Return what is known about publication and reading; nothing where nothing is."""
    told = []
    if _is_moment(document.published):
        told.append(message("Published on {when:moment}.", when=document.published))
    if _is_moment(document.read):
        told.append(message("Read on {when:moment}.", when=document.read))
    if document.address:
        # No full stop behind it: it would be taken for a part of the address.
        told.append(message("Address: {address}", address=flat(visible(document.address))))
    return tuple(told)


def _is_moment(written: str) -> bool:
    """Say whether it is a time as ISO 8601: a project file may have been written by anybody."""
    try:
        return bool(datetime.fromisoformat(written))
    except ValueError:
        return False
