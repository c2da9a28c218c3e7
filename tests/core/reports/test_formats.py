"""The ending of a file says what is written into it, and nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from crossread.core.errors import OutputError, UsageError
from crossread.core.reports import FORMATS, Edition, choose_format, write_report
from crossread.core.reports.edition import BUILT_IN, Profile
from crossread.core.types import Comparison
from goldens import CREATED, EDITION, RUSSIAN
from hostile import hostile_comparison
from values import COMPARISON, readout_of


def long_words() -> Comparison:
    """Return a comparison with a word that fills pages, and signs beyond the basic plane."""
    word = readout_of(1, "Northland", ["x" * 100_000])
    signs = readout_of(2, "Southport", ["\U0001f30a\U0001f309 " * 50])
    rows = tuple(
        replace(row, cells=(replace(row.cells[0], readout=side.id, claims=(side.claims[0].id,)),))
        for row, side in zip(COMPARISON.rows[3:] * 2, (word, signs), strict=True)
    )
    return replace(
        COMPARISON,
        readouts=(word, signs),
        rows=tuple(replace(row, nearest=()) for row in rows),
    )


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_written_under_its_ending_the_same_each_time(
    name: str, tmp_path: Path
) -> None:
    path = tmp_path / f"report{FORMATS[name].suffix.upper()}"
    write_report(COMPARISON, path, choose_format(path), EDITION)
    assert path.read_bytes() == FORMATS[name].render(COMPARISON, EDITION)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("profile", BUILT_IN, ids=lambda profile: profile.name)
def test_every_format_takes_every_profile(name: str, profile: Profile) -> None:
    assert FORMATS[name].render(COMPARISON, Edition(CREATED, profile))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_texts_that_try_to_be_more(name: str) -> None:
    for edition in (EDITION, RUSSIAN):
        assert FORMATS[name].render(hostile_comparison(), edition)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_words_without_end_and_halves_of_pairs(name: str) -> None:
    assert FORMATS[name].render(long_words(), EDITION)
    document = replace(COMPARISON.readouts[0].document, issuer="\ud800 x", title="\udfff")
    first = replace(COMPARISON.readouts[0], document=document)
    halves = replace(COMPARISON, readouts=(first, *COMPARISON.readouts[1:]))
    assert FORMATS[name].render(halves, EDITION)


def test_a_format_asked_for_by_name_wins_over_the_ending() -> None:
    assert choose_format("report.txt", "md") is FORMATS["md"]
    assert choose_format("report.html", "md") is FORMATS["md"]


def test_formats_are_listed_under_their_own_names_with_endings_of_their_own() -> None:
    assert list(FORMATS) == [known.name for known in FORMATS.values()]
    assert len({known.suffix for known in FORMATS.values()}) == len(FORMATS)


@pytest.mark.parametrize(("path", "name"), [("a.xyz", None), ("a", None), ("a.md", "xyz")])
def test_an_unknown_format_is_refused_with_what_there_is(path: str, name: str | None) -> None:
    with pytest.raises(UsageError, match=r"html.*md.*json"):
        choose_format(path, name)


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="could not be written"):
        write_report(COMPARISON, tmp_path / "none" / "report.md", FORMATS["md"], EDITION)
