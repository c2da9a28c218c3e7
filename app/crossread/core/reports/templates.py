"""The templates of pages, in resources/reports/; everything that they print is escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossread.resources import resource_path

if TYPE_CHECKING:
    from jinja2 import Environment


def page_templates() -> Environment:
    """Return the templates; a name that a page was not given is an error."""
    from jinja2 import (  # noqa: PLC0415 - the command line must start without it
        Environment,
        FileSystemLoader,
        StrictUndefined,
    )

    return Environment(
        loader=FileSystemLoader(resource_path("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
