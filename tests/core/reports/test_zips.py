"""What an archive holds decides its bytes."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from zipfile import ZipFile

import pytest

from crossread.core.reports.zips import rewrite_zip


def archive(day: tuple[int, int, int, int, int, int]) -> bytes:
    from zipfile import ZipInfo  # noqa: PLC0415 - used here alone

    out = io.BytesIO()
    with ZipFile(out, "w") as made:
        made.writestr(ZipInfo("a.xml", day), "one")
        made.writestr(ZipInfo("b/c.xml", day), "two")
    return out.getvalue()


def test_the_clock_leaves_no_trace() -> None:
    created = datetime(2031, 3, 5, 12, tzinfo=UTC)
    one = rewrite_zip(archive((2020, 1, 1, 0, 0, 0)), created, {})
    assert one == rewrite_zip(archive((2026, 5, 5, 5, 5, 6)), created, {})
    with ZipFile(io.BytesIO(one)) as made:
        assert made.read("b/c.xml") == b"two"
        assert made.infolist()[0].date_time == (2031, 3, 5, 12, 0, 0)


@pytest.mark.parametrize(("year", "kept"), [(1970, 1980), (2200, 2107)])
def test_years_that_a_zip_cannot_name_become_the_nearest(year: int, kept: int) -> None:
    made = rewrite_zip(archive((2020, 1, 1, 0, 0, 0)), datetime(year, 1, 1, tzinfo=UTC), {})
    with ZipFile(io.BytesIO(made)) as opened:
        assert opened.infolist()[0].date_time[0] == kept


def test_only_what_is_named_is_changed() -> None:
    created = datetime(2031, 3, 5, 12, tzinfo=UTC)
    changes = {"a.xml": lambda old: old + b" more"}
    made = rewrite_zip(archive((2020, 1, 1, 0, 0, 0)), created, changes)
    with ZipFile(io.BytesIO(made)) as opened:
        assert (opened.read("a.xml"), opened.read("b/c.xml")) == (b"one more", b"two")
