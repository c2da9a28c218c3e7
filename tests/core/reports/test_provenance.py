"""Origin and reading of a text are told as far as they are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crossread.core.comparing import Opened
from crossread.core.messages import say
from crossread.core.reports import Edition
from crossread.core.reports.contents import show_comparison
from crossread.core.reports.provenance import describe_provenance
from crossread.core.types import Document, Readout
from goldens import EDITION, RUSSIAN, golden_comparison

ADDRESS = "https://ministry.example/news/1"


def _document() -> Document:
    first: Readout = golden_comparison().readouts[0]
    return replace(
        first.document,
        address=ADDRESS,
        published="2031-03-04T10:05:00+03:00",
        read="2031-03-05T12:00:00+00:00",
    )


def test_nothing_is_told_where_nothing_is_known() -> None:
    assert describe_provenance(golden_comparison().readouts[0].document) == ()


def test_times_and_address_are_told() -> None:
    assert [say(each) for each in describe_provenance(_document())] == [
        "Published on 4 March 2031, 10:05 UTC+03:00.",
        "Read on 5 March 2031, 12:00 UTC.",
        f"Address: {ADDRESS}",
    ]


@pytest.mark.parametrize("damaged", ["yesterday", "2031-99-99", "\0"])
def test_a_time_that_is_none_is_left_out(damaged: str) -> None:
    document = replace(_document(), published=damaged, read=damaged, address="")
    assert describe_provenance(document) == ()


@pytest.mark.parametrize("edition", [EDITION, RUSSIAN])
def test_reports_tell_it_with_the_source(edition: Edition) -> None:
    comparison = golden_comparison()
    first = replace(comparison.readouts[0], document=_document())
    told = replace(comparison, readouts=(first, *comparison.readouts[1:]))
    source = show_comparison(told, edition).sources[0]
    assert ADDRESS in source.read
    assert "10:05" in source.read


def test_when_files_were_read_is_noted_in_every_document() -> None:
    opened = Opened(golden_comparison().readouts, ())
    noted = opened.read_at(datetime(2031, 3, 5, 12, tzinfo=UTC))
    assert {r.document.read for r in noted.readouts} == {"2031-03-05T12:00:00+00:00"}
    assert all(not r.document.read for r in opened.readouts)
