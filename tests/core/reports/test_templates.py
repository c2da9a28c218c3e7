"""What a template prints is escaped, and a name it was not given is an error."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from crossread.core.reports.templates import page_templates


def test_what_is_printed_is_escaped() -> None:
    page = page_templates().from_string("{{ text }}")
    assert page.render(text="<script>") == "&lt;script&gt;"


def test_a_name_that_is_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        page_templates().from_string("{{ text }}").render()


def test_the_pages_are_there() -> None:
    assert {"report.html", "archive.html"} <= set(page_templates().list_templates())
