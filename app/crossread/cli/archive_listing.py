"""Events and hits of an archive as a table, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from crossread.cli.printing import on_one_line
from crossread.cli.speaking import spoken
from crossread.core.archive import ArchiveEvent, Hit, Placed
from crossread.core.messages import Wording, message, plural

_TITLE = 60
_HEADER = (
    message("event"),
    message("date"),
    message("accounts"),
    message("title"),
    message("issuers"),
)


def events_table(events: Sequence[ArchiveEvent]) -> str:
    """Return a line for each event, under a header."""
    if not events:
        return _line(message("No two accounts report the same event."))
    rows = [tuple(map(spoken, _HEADER)), *map(_row, events)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADER) - 1)]
    lines = ("  ".join((*map(str.ljust, row, widths), row[-1])).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)


def events_json(events: Iterable[ArchiveEvent]) -> str:
    """Return the events for another program."""
    return _json("events", [_event(event) for event in events])


def hits_table(hits: Sequence[Hit]) -> str:
    """Return three lines for each hit: where, what, and the words around."""
    if not hits:
        return _line(message("No text holds all of these words."))
    return "\n".join(
        f"{_line(_place(hit.placed))}"
        f"  {on_one_line(hit.placed.document.path)}\n"
        f"  {on_one_line(hit.words)}\n"
        for hit in hits
    )


def hits_json(hits: Iterable[Hit]) -> str:
    """Return the hits for another program."""
    found = [{"event": hit.placed.event, "words": hit.words} | _account(hit.placed) for hit in hits]
    return _json("hits", found)


def _line(sentence: Wording) -> str:
    return f"{spoken(sentence)}\n"


def _json(name: str, items: Sequence[object]) -> str:
    content = {"format": "crossread-archive", "version": 1, name: items}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _row(event: ArchiveEvent) -> tuple[str, ...]:
    title = on_one_line(event.title)
    return (
        str(event.number),
        event.start.isoformat() if event.start else "–",
        spoken(_accounts(event)),
        title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…",
        on_one_line("; ".join(event.issuers)),
    )


def _accounts(event: ArchiveEvent) -> Wording:
    """Return how many accounts there are, and what reprints them."""
    accounts = str(len(event.accounts))
    if not event.reprints:
        return accounts
    return plural(
        "{accounts} + {count} reprint",
        "{accounts} + {count} reprints",
        count=len(event.reprints),
        accounts=accounts,
    )


def _place(placed: Placed) -> Wording:
    """Return which event a text belongs to, when it is from, and whose it is."""
    document = placed.document
    return message(
        "event {number}  {day}  {who}",
        number=placed.event,
        day=document.date.isoformat() if document.date else "–",
        who=on_one_line(document.issuer or document.title),
    )


def _event(event: ArchiveEvent) -> dict[str, object]:
    return {
        "number": event.number,
        "title": event.title,
        "start": event.start.isoformat() if event.start else None,
        "end": event.end.isoformat() if event.end else None,
        "issuers": list(event.issuers),
        "accounts": [_account(one) for one in event.accounts],
        "reprints": [_account(one) for one in event.reprints],
    }


def _account(placed: Placed) -> dict[str, object]:
    document = placed.document
    return {
        "path": document.path,
        "issuer": document.issuer,
        "title": document.title,
        "date": document.date.isoformat() if document.date else None,
        "language": document.language,
        "sha256": document.sha256,
    }
