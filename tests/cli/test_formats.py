"""The list of formats is the formats."""

from __future__ import annotations

import pytest

from crossread.cli.formats import describe_formats
from crossread.cli.main import main
from crossread.core import reading, reports


def test_every_format_and_ending_is_listed() -> None:
    told = "\n".join(describe_formats())
    assert all(suffix in told for known in reading.FORMATS.values() for suffix in known.suffixes)
    assert all(f"  {name}" in told for name in reports.FORMATS)


def test_the_command_prints_it(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["formats"]) == 0
    assert capfdbinary.readouterr().out.decode().splitlines() == list(describe_formats())
