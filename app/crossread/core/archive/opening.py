"""Open an event of an archive as a comparison."""

from __future__ import annotations

from dataclasses import replace

from crossread.core.archive.events import ArchiveEvent
from crossread.core.archive.store import Store
from crossread.core.claims import read_claims
from crossread.core.comparing import compare
from crossread.core.errors import UsageError
from crossread.core.matching import Encoder
from crossread.core.messages import message
from crossread.core.types import (
    FEWEST,
    MOST,
    Comparison,
    Document,
    Event,
    Progress,
    ReadoutId,
    Settings,
)


def documents_of(event: ArchiveEvent, store: Store) -> tuple[Document, ...]:
    """Return the accounts of an event with their texts: the fullest, as many as can be compared.

    Raises UsageError where there is but one.
    """
    if len(event.accounts) < FEWEST:
        raise UsageError(
            message(
                "Event {number} has one account only, so there is nothing to compare.",
                number=event.number,
            )
        )
    kept = sorted(event.accounts[:MOST], key=lambda one: (one.document.issuer, one.id))
    return tuple(store.document(one.id) for one in kept)


def compare_event(
    documents: tuple[Document, ...],
    event: Event,
    encoder: Encoder | None,
    progress: Progress = lambda _share, _what: None,
) -> Comparison:
    """Return the comparison of an event's accounts."""
    readouts = [
        read_claims(document, ReadoutId(f"r{number}"))
        for number, document in enumerate(documents, start=1)
    ]
    settings = replace(Settings(), meaning=encoder is not None)
    return compare(readouts, settings, encoder=encoder, event=event, progress=progress)


def named(event: ArchiveEvent) -> Event:
    """Return the event as a comparison names it."""
    return Event(event.title, event.start)
