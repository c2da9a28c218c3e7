"""Make an office file the same each time: what it holds decides its bytes, not the clock."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST, _LAST = 1980, 2107
"""The years that a ZIP file can name."""


def rewrite_zip(data: bytes, created: datetime) -> bytes:
    """Return the archive with every member dated *created*."""
    moment = created.astimezone(UTC)
    year = min(max(moment.year, _FIRST), _LAST)
    stamp = (year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            member = ZipInfo(name, stamp)
            member.compress_type = ZIP_DEFLATED
            member.create_system = 0
            new.writestr(member, old.read(name))
    return out.getvalue()
