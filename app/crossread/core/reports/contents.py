"""What every readable report shows, in order, already in words; formats only lay it out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date

from crossread import __version__
from crossread.core.findings import shown
from crossread.core.kinds import FindingState
from crossread.core.messages import formats, message
from crossread.core.reports import words
from crossread.core.reports.columns import Places
from crossread.core.reports.edition import Edition, Orientation, Part, chosen_rows
from crossread.core.reports.figures import count_figures
from crossread.core.reports.method import describe_method
from crossread.core.reports.naming import (
    flat,
    isolated,
    language_name,
    language_tag,
    readout_names,
    told,
    visible,
)
from crossread.core.reports.provenance import describe_provenance
from crossread.core.reports.quoting import show_finding
from crossread.core.reports.rows import show_row
from crossread.core.reports.shown import Report, ShownReadout, ShownSource
from crossread.core.reports.texts import ShownText, show_texts
from crossread.core.types import Comparison, Document, Finding, Readout

_MOST_IN_TITLE = 3
_COLUMNS_ACROSS = {False: 3, True: 4}
"""Columns that stay readable on a sheet, by whether it lies in landscape."""


def show_comparison(comparison: Comparison, edition: Edition) -> Report:
    """Return what a report on the comparison shows."""
    language = edition.language
    numbered = told(message("Readout {n}", n="{n}"), language)
    names = readout_names(comparison.readouts, numbered)
    places = Places.of(comparison, names, language)
    chosen = chosen_rows(comparison, edition)
    figures = count_figures(comparison)
    texts = show_texts(comparison, frozenset(number for number, _ in chosen))
    landscape = _is_landscape(edition.profile.orientation, len(names))
    day = edition.created.astimezone(UTC).date().isoformat()
    return Report(
        edition=edition,
        kicker=told(words.kicker(len(names)), language),
        title=flat(visible(comparison.event.title)) or _title(names, language),
        date=_date(comparison.event.date, language),
        standfirst=told(words.standfirst(names), language),
        readouts=tuple(_columns(comparison.readouts, names, language)),
        figures=figures,
        totals=told(words.totals(figures.claims, figures.rows), language),
        shown=_shown(len(chosen), figures.rows, language),
        findings=tuple(show_finding(each, places) for each in _findings(comparison, edition)),
        rows=tuple(show_row(number, row, places, edition) for number, row in chosen),
        texts=texts,
        sources=tuple(_source(text, comparison, names, language) for text in texts),
        method=tuple(
            " ".join(told(sentence, language) for sentence in paragraph)
            for paragraph in describe_method(comparison, edition.created)
        ),
        made=told(words.made_with(__version__, day), language),
        landscape=landscape,
        stacked=len(names) > _COLUMNS_ACROSS[landscape],
    )


def _title(names: tuple[str, ...], language: str) -> str:
    """Return a headline for an event that has none."""
    if len(names) <= _MOST_IN_TITLE:
        return told(words.untitled(names), language)
    return told(words.untitled_of_many(names[0], len(names) - 1), language)


def _columns(
    readouts: Iterable[Readout], names: Iterable[str], language: str
) -> Iterable[ShownReadout]:
    for readout, name in zip(readouts, names, strict=True):
        document = readout.document
        yield ShownReadout(name, language_tag(document.language), _date(document.date, language))


def _findings(comparison: Comparison, edition: Edition) -> tuple[Finding, ...]:
    """Return what the user wants to see; all that was accepted, however few are wanted."""
    if not edition.has(Part.FINDINGS):
        return ()
    known = shown(comparison)
    if edition.selection is not None:
        return tuple(each for each in known if each.key in edition.selection.findings)
    accepted = sum(verdict.state is FindingState.ACCEPTED for verdict in comparison.verdicts)
    most = edition.profile.most_findings
    return known[: max(most, accepted)] if most else known


def _shown(count: int, rows: int, language: str) -> str:
    return "" if count == rows else told(words.shown_of(count, rows), language)


def _is_landscape(orientation: Orientation, columns: int) -> bool:
    if orientation is Orientation.AUTO:
        return _COLUMNS_ACROSS[False] <= columns <= _COLUMNS_ACROSS[True]
    return orientation is Orientation.LANDSCAPE


def _source(
    text: ShownText, comparison: Comparison, names: tuple[str, ...], language: str
) -> ShownSource:
    document: Document = comparison.readouts[text.columns[0]].document
    file = flat(visible(document.file_name))
    spoken = language_name(document.language, language)
    shared = len(text.columns) > 1
    how = words.read_as(file, document.encoding, spoken)
    return ShownSource(
        name="" if shared else isolated(names[text.columns[0]]),
        title=isolated(flat(visible(document.title))),
        date=_date(document.date, language),
        file=file,
        sha256=flat(visible(document.sha256)),
        read=" ".join(told(each, language) for each in (how, *describe_provenance(document))),
        notes=tuple(told(note, language) for note in document.notes),
    )


def _date(day: date | None, language: str) -> str:
    return formats.long_date(day, language) if day else ""
