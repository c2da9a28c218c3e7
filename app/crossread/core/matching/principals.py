"""The names that an event's readouts open with: who met whom.

They stand in most claims of every account, so they say nothing about which claims match, and a
meaning model takes two claims that share them for closer than they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

FEWEST = 3
"""Claims of the event that a principal's name stands in, at least."""
_NAME = re.compile(r"[^\W\d_a-zа-яё][\w-]+")


def principal_names(accounts: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the principals of accounts that are given as the texts of their claims."""
    named = [[set(_NAME.findall(text)) for text in texts] for texts in accounts]
    counts = Counter(name for account in named for claim in account for name in claim)
    homes = Counter(name for account in named for name in set[str]().union(*account))
    opening = (name for texts in accounts if texts for name in _opening_names(texts[0]))
    return frozenset(name for name in opening if homes[name] > 1 and counts[name] >= FEWEST)


def without(names: frozenset[str], text: str) -> str:
    """Return *text* without the names and their possessive endings."""
    bare = _NAME.sub(lambda found: "" if found.group() in names else found.group(), text)
    return " ".join(re.sub(r"(?<!\w)['’]s\b", "", bare).split())


def _opening_names(text: str) -> set[str]:
    """Return the capitalised words, but not one that is so because it stands first."""
    found = list(_NAME.finditer(text))
    alone = [name for name in found if name.start() == 0 and not _NAME.match(text, name.end() + 1)]
    return {name.group() for name in found if name not in alone}
