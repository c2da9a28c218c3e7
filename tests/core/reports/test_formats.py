"""The ending of a file says what is written into it, and nothing is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossread.core.errors import OutputError, UsageError
from crossread.core.reports import FORMATS, choose_format, write_report
from goldens import CREATED
from values import COMPARISON


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written_under_its_ending_the_same_each_time(
    name: str, tmp_path: Path
) -> None:
    path = tmp_path / f"report{FORMATS[name].suffix.upper()}"
    write_report(COMPARISON, path, created=CREATED)
    assert path.read_bytes() == FORMATS[name].render(COMPARISON, CREATED)


def test_a_format_asked_for_by_name_wins_over_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    write_report(COMPARISON, path, "md", CREATED)
    assert path.read_bytes() == FORMATS["md"].render(COMPARISON, CREATED)


def test_formats_are_listed_under_their_own_names_with_endings_of_their_own() -> None:
    assert list(FORMATS) == [known.name for known in FORMATS.values()]
    assert len({known.suffix for known in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize(("path", "name"), [("a.xyz", None), ("a", None), ("a.md", "xyz")])
def test_an_unknown_format_is_refused_with_what_there_is(path: str, name: str | None) -> None:
    with pytest.raises(UsageError, match=r"html.*md.*json"):
        choose_format(path, name)


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="could not be written"):
        write_report(COMPARISON, tmp_path / "none" / "report.md")
