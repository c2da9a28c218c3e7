"""The texts of an event as a page of rich text: pure functions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from crossread.core.messages import Message, message, plural
from crossread.core.words import stem
from crossread.gui.languages import short_date, tell
from crossread.gui.theme.colours import Colours
from crossread.gui.views.archive.working import Account
from crossread.gui.views.rich import escape

TEXT, REPRINTS = "text", "reprints"
"""What can be unfolded of an account: ``text:7`` is the whole text of the one numbered 7."""
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4
"""Letters of a stem that stands for all forms of its word."""


def accounts_page(
    accounts: Sequence[Account], unfolded: Collection[str], words: str, colours: Colours
) -> str:
    """Return the page: each account with its first lines, or with what was looked for in it."""
    return "".join(_account(one, unfolded, words, colours) for one in accounts)


def marked(text: str, words: str, colours: Colours) -> str:
    """Return *text* as rich text, the forms of some words marked in it."""
    starts = [_start(word) for word in _WORD.findall(words)]
    if not starts:
        return escape(text)
    wanted = re.compile(rf"(?<![^\W_])(?:{'|'.join(starts)})[^\W_]*", re.IGNORECASE)
    parts, at = [], 0
    style = f"background:{colours.match.fill}; color:{colours.text}"
    for found in wanted.finditer(text):
        parts.append(escape(text[at : found.start()]))
        parts.append(f"<span style='{style}'>{escape(found.group())}</span>")
        at = found.end()
    return "".join(parts) + escape(text[at:])


def _start(word: str) -> str:
    start = stem(word).rstrip("iy")
    whole = len(start) < _SHORTEST or not word.lower().startswith(start)
    return re.escape(word.lower()) + r"(?![^\W_])" if whole else re.escape(start)


def _account(one: Account, unfolded: Collection[str], words: str, colours: Colours) -> str:
    whole = f"{TEXT}:{one.number}" in unfolded
    day = f" &nbsp;·&nbsp; {short_date(one.day)}" if one.day else ""
    muted = f"color:{colours.muted}"
    name = f"<b>{escape(one.name)}</b><span style='{muted}'>{day}</span>"
    parts = [f"<p style='margin:14px 0 1px 0'>{name}</p>"]
    if one.title:
        parts.append(f"<p style='margin:0 0 3px 0'>{marked(one.title, words, colours)}</p>")
    parts.append(f"<p style='margin:0 0 4px 0; {muted}'>{escape(one.path)}</p>")
    body = _body(one, words, colours, whole=whole)
    parts.append(f"<p style='margin:0 0 4px 0; line-height:130%'>{body}</p>")
    if not one.text:
        return "".join(parts)
    links = [_link(TEXT, one, message("Show less") if whole else message("Show the whole text"))]
    if one.reprints:
        count = plural("{count} reprint", "{count} reprints", count=len(one.reprints))
        links.append(_link(REPRINTS, one, count, sign=f"{REPRINTS}:{one.number}" in unfolded))
    links.append(_link("open", one, message("Open the file")))
    parts.append(f"<p style='margin:0 0 4px 0'>{' &nbsp;&nbsp; '.join(links)}</p>")
    if f"{REPRINTS}:{one.number}" in unfolded:
        parts += [_reprint(copy.name, copy.path, muted) for copy in one.reprints]
    return "".join(parts)


def _body(one: Account, words: str, colours: Colours, *, whole: bool) -> str:
    if not one.text:
        gone = message("This file has changed since the archive was read.")
        return f"<i>{escape(tell(gone))}</i>"
    if whole:
        return marked(one.text, words, colours)
    if one.around:
        around = one.around.replace("[", "").replace("]", "")
        return marked(around, words, colours)
    return marked(one.first_lines, words, colours)


def _reprint(name: str, path: str, muted: str) -> str:
    return (
        f"<p style='margin:0 0 2px 18px'>{escape(name)} "
        f"<span style='{muted}'>&nbsp;{escape(path)}</span></p>"
    )


def _link(kind: str, one: Account, wording: Message, *, sign: bool | None = None) -> str:
    shown = "" if sign is None else ("▾ " if sign else "▸ ")
    return (
        f"<a href='{kind}:{one.number}' style='text-decoration:none'>"
        f"{shown}{escape(tell(wording))}</a>"
    )
