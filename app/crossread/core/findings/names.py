"""What to call the readouts in headlines, so that nobody is mistaken for another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from crossread.core.types import Readout, ReadoutId

_LONG_NAME = 24
_LONGEST_NAME = 60
_TAIL = re.compile(r"[,(]")
"""Where the place or the role behind a name begins."""


def name_readouts(readouts: Sequence[Readout]) -> Mapping[ReadoutId, str]:
    """Return a name for each readout: its party where all have one of their own, else its issuer.

    Where a name would fit two readouts, the file tells them apart.
    """
    names = [one.name for one in readouts]
    parties = [one.document.party for one in readouts]
    if _distinct(parties) and max(map(len, names), default=0) > _LONG_NAME:
        names = parties
    short = [_TAIL.split(name, maxsplit=1)[0].strip() for name in names]
    names = [cut(name, _LONGEST_NAME) for name in (short if _distinct(short) else names)]
    files = [one.document.file_name for one in readouts]
    labels = files if _distinct(files) else [str(one.id) for one in readouts]
    return {
        one.id: name if name and names.count(name) == 1 else f"{name} ({label})".strip()
        for one, name, label in zip(readouts, names, labels, strict=True)
    }


def _distinct(names: list[str]) -> bool:
    return all(names) and len(set(names)) == len(names)


def cut(text: str, longest: int) -> str:
    """Return the text on one line, cut between words."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    return f"{flat[:longest].rsplit(' ', 1)[0].rstrip(',;:–- ')} …"
