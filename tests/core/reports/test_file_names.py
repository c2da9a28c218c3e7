"""Every name that is offered is one that every system accepts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reports.file_names import FIELDS, file_name, safe_name
from crossread.core.types import Event
from goldens import CREATED
from values import COMPARISON


@given(st.text(), st.text())
def test_no_name_holds_what_a_system_forbids(pattern: str, title: str) -> None:
    name = file_name(pattern, replace(COMPARISON, event=Event(title)), CREATED)
    assert name
    assert not set(name) & set('/\\:*?"<>|\x00\n\u202e')
    assert name == name.strip(" .")
    assert len(name) <= 90


@pytest.mark.parametrize(
    ("pattern", "event", "name"),
    [
        ("{date} {event}", Event("A call: two/cities?", date(2031, 3, 4)),
         "2031-03-04 A call two cities"),
        ("{date} {event}", Event("Разговор министров"), "Разговор министров"),
        ("{date} {event}", Event(), "comparison"),
        ("{event} ({profile}, {count})", Event("Talks"), "Talks (brief, 2)"),
        ("{today}_{unknown}", Event("Talks"), "2031-03-05"),
        ("{event", Event("Talks"), "event"),
        ("{event}", Event("../../etc/passwd"), "etc passwd"),
        ("{event}", Event("{date}"), "date"),
        ("{event}", Event("CON"), "CON report"),
    ],
)  # fmt: skip
def test_a_pattern_is_filled_in(pattern: str, event: Event, name: str) -> None:
    assert file_name(pattern, replace(COMPARISON, event=event), CREATED, "brief") == name


def test_every_field_that_is_promised_can_be_used() -> None:
    pattern = " ".join(f"{{{field}}}" for field in FIELDS)
    assert "{" not in file_name(pattern, COMPARISON, CREATED)
    assert safe_name("...") == ""
