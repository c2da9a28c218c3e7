"""Make an office file the same each time: what it holds decides its bytes, not the clock."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST, _LAST = 1980, 2107
"""The years that a ZIP file can name."""


def rewrite_zip(
    data: bytes, created: datetime, changes: Mapping[str, Callable[[bytes], bytes]]
) -> bytes:
    """Return the archive with every member dated *created*, and some of them changed."""
    moment = created.astimezone(UTC)
    year = min(max(moment.year, _FIRST), _LAST)
    stamp = (year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            member = ZipInfo(name, stamp)
            member.compress_type = ZIP_DEFLATED
            member.create_system = 0
            content = old.read(name)
            new.writestr(member, changes[name](content) if name in changes else content)
    return out.getvalue()
