"""What a format reads, and what it makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from crossread.core.messages import Wording


@dataclass(frozen=True, slots=True)
class Source:
    """One file's bytes."""

    data: bytes
    name: str
    """What messages call the file."""
    encoding: str | None = None
    """The user's choice; None lets Crossread find it out."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a file, and what the file says about itself outside of its text."""

    text: str
    """Paragraphs with a blank line between them, lists line by line, no markup."""
    encoding: str
    notes: tuple[Wording, ...] = ()
    """What a user should know, one sentence each."""
    title: str = ""
    issuer: str = ""
    date: date | None = None
    dropped: tuple[str, ...] = ()
    """What the file shows or holds that is no part of its text: menus, hidden and deleted text."""
    locale: str = ""
    """As the file declares it, such as ``en-US``; empty where it does not."""
    stale: bool = False
    """What it says about itself may be left over from another file, so the text comes first."""
    address: str = ""
    """Where it was published; empty where the file does not say it."""
    published: str = ""
    """When, with the time of day, ISO 8601; empty where the file does not say it."""
