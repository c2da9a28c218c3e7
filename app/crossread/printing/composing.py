"""A report as items for pages, part by part, in the order of every other format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from crossread.core.kinds import Relation
from crossread.core.pictures import Picture
from crossread.core.reports.edition import Part
from crossread.core.reports.shown import Report, ShownFinding
from crossread.core.reports.texts import ShownText
from crossread.core.reports.words import RELATIONS, SIGNS, Word
from crossread.printing import looks
from crossread.printing.blocks import Bars, Block, Drawn, Gap, Rule, Side, Stack, text_block
from crossread.printing.pages import Item
from crossread.printing.tables import row_items
from crossread.printing.typesetting import FAINT, INK, POINT, Look, Run

_INDENT = 22 * POINT


def compose(
    report: Report, pictures: Sequence[Picture], width: float, height: float
) -> Iterator[Item]:
    """Yield all that a report shows, for pages that have this room."""
    yield from _top(report, width)
    for part, write in _WRITERS.items():
        if report.has(part):
            yield from _heading(report.heading(part), width, fresh=part is Part.TEXTS)
            yield from write(report, width)
        if part is Part.FIGURES and pictures:
            yield from _heading(report.heading(Part.PICTURES), width)
            yield from chain.from_iterable(_picture(each, width, height) for each in pictures)
    if not report.has(Part.METHOD):
        yield Item(Gap(14 * POINT))
        yield Item(text_block(report.say(Word.SILENCE), looks.SMALL, width))


_OF_SHEET = {False: 0.4, True: 0.66}
"""How high a picture may be, as a share of a page, by whether that lies in landscape."""


def _text(words: Sequence[Run] | str, look: Look, width: float, after: float = 0.0) -> Block:
    return Stack((text_block(words, look, width), Gap(after * POINT)))


def _top(report: Report, width: float) -> Iterator[Item]:
    yield Item(_text(report.kicker.upper(), looks.KICKER, width, 6), kept=True)
    yield Item(_text(report.title, looks.TITLE, width, 6), kept=True)
    day = f"{report.date}. " if report.date else ""
    yield Item(_text(f"{day}{report.standfirst}", looks.STANDFIRST, width, 4))


def _heading(text: str, width: float, *, fresh: bool = False) -> Iterator[Item]:
    yield Item(Gap(18 * POINT), kept=True, fresh=fresh)
    yield Item(Stack((Rule(width, 16), Gap(5 * POINT))), kept=True)
    yield Item(_text(text, looks.HEADING, width, 7), kept=True)


def _findings(report: Report, width: float) -> Iterator[Item]:
    for number, finding in enumerate(report.findings, 1):
        look = looks.LEAD if number == 1 else looks.FINDING
        rest = width - _INDENT
        parts: list[Block] = [_text(finding.headline, look, rest, 3)]
        for quote in finding.quotes:
            parts.append(_text(quote.text, looks.QUOTE, rest - _INDENT / 2))
            parts.append(_text(quote.source, looks.SMALL, rest - _INDENT / 2, 3))
        told = _evidence(finding, report)
        if told:
            parts.append(text_block(told, looks.SMALL, rest))
        label = text_block(str(number), look, _INDENT)
        yield Item(Stack((Side(((0.0, label), (_INDENT, Stack(tuple(parts))))), Gap(12 * POINT))))


def _evidence(finding: ShownFinding, report: Report) -> str:
    word = report.say(Word.ROW if len(finding.rows) == 1 else Word.ROWS)
    rows = f"{word} {', '.join(map(str, finding.rows))}" if finding.rows else ""
    return ". ".join(part for part in (finding.more, rows) if part)


def _figures(report: Report, width: float) -> Iterator[Item]:
    counts = report.figures.relations
    step = width / len(RELATIONS)
    tiles = []
    for at, relation in enumerate(RELATIONS):
        sign = Run(f" {SIGNS[relation]} ", looks.SIGNS[relation])
        count = text_block(report.format("number", counts[relation]), looks.COUNT, step)
        named = text_block([sign, Run(f" {report.relation(relation)}")], looks.BODY, step)
        tiles.append((at * step, Stack((count, named))))
    yield Item(Stack((Side(tuple(tiles)), Gap(7 * POINT))), kept=True)
    whole = max(1, report.figures.rows)
    bar = tuple((width * counts[each] / whole, looks.BARS[each]) for each in RELATIONS)
    yield Item(Stack((Bars(bar, 9 * POINT), Gap(4 * POINT))), kept=True)
    yield Item(_text(report.totals, looks.SMALL, width, 8), kept=True)
    yield Item(_shares(report, width))


def _shares(report: Report, width: float) -> Block:
    """Return the table of readouts: words, claims, what stands only there, and the share."""
    name, number = width * 0.32, width * 0.125
    share = width - name - 3 * number
    words = (Word.READOUT, Word.WORDS, Word.CLAIMS, Word.ONLY_HERE, Word.SHARE)
    lefts = (0.0, name, name + number, name + 2 * number, name + 3 * number)
    widths = (name - 8 * POINT, *[number - 4 * POINT] * 3, share)
    heads = [
        text_block(report.say(word), looks.SMALL, w) for word, w in zip(words, widths, strict=True)
    ]
    lines: list[Block] = [
        Side(tuple(zip(lefts, heads, strict=True))),
        Gap(20),
        Rule(width, 3, FAINT),
    ]
    for told, each in zip(report.names, report.figures.shares, strict=True):
        numbers = [report.format("number", n) for n in (each.words, each.claims, each.only)]
        cells: list[Block] = [text_block(told, looks.NAME, widths[0])]
        cells += [text_block(text, looks.STUB, number) for text in numbers]
        cells.append(_share(report.format("percent", each.matched), each.matched, share))
        lines += [
            Gap(30),
            Side(tuple(zip(lefts, cells, strict=True))),
            Gap(30),
            Rule(width, 3, FAINT),
        ]
    return Stack(tuple(lines))


def _share(told: str, matched: float, width: float) -> Block:
    room = width - 40 * POINT
    bar = Bars(((room * matched, INK), (room * (1 - matched), FAINT)), 6 * POINT)
    lowered = Stack((Gap(3 * POINT), bar))
    return Side(((0.0, lowered), (room + 8 * POINT, text_block(told, looks.STUB, 32 * POINT))))


def _picture(picture: Picture, width: float, height: float) -> Iterator[Item]:
    caption = [Run(f"{picture.title}. ", looks.BOLD), Run(picture.description)]
    yield Item(_text(caption, looks.SMALL, width, 4), kept=True)
    share = _OF_SHEET[width > height]
    scale = min(width / picture.width, share * height / picture.height)
    yield Item(Stack((Drawn(picture, scale), Gap(14 * POINT))))


def _rows(report: Report, width: float) -> Iterator[Item]:
    legend = [run for each in RELATIONS for run in _legend(report, each)]
    if report.has(Part.DIFFERENCES):
        for word, mark in zip(_MARKED, list(looks.MARKS.values())[1:], strict=True):
            legend += [Run(report.say(word), mark), Run("   ")]
    yield Item(_text(legend, looks.SMALL, width, 5), kept=True)
    if report.shown:
        yield Item(_text(report.shown, looks.SMALL, width, 4), kept=True)
    yield from row_items(report, width)


_MARKED = (Word.CHANGED, Word.ALONE, Word.MATERIAL, Word.CONFLICT)


def _legend(report: Report, relation: Relation) -> Iterator[Run]:
    yield Run(f" {SIGNS[relation]} ", looks.SIGNS[relation])
    yield Run(f" {report.relation(relation)}   ")


def _texts(report: Report, width: float) -> Iterator[Item]:
    for text, source in zip(report.texts, report.sources, strict=True):
        names = ", ".join(report.names[column] for column in text.columns)
        yield Item(Gap(8 * POINT), kept=True)
        yield Item(_text(names, looks.SUBHEADING, width, 1), kept=True)
        if source.date:
            yield Item(_text(source.date, looks.SMALL, width, 3), kept=True)
        for paragraph in _paragraphs(text):
            yield Item(_text(paragraph, looks.FULL_TEXT, width, 5))


def _paragraphs(text: ShownText) -> Iterator[list[Run]]:
    words: list[Run] = []
    for stretch in text.stretches:
        words += [Run(f"{each.number}\u202f", looks.NUMBER) for each in stretch.anchors]
        first, *rest = stretch.text.split("\n")
        words.append(Run(first))
        for line in rest:
            yield from _filled(words)
            words = [Run(line)]
    yield from _filled(words)


def _filled(words: list[Run]) -> Iterator[list[Run]]:
    if any(word.text.strip() for word in words):
        yield words


def _sources(report: Report, width: float) -> Iterator[Item]:
    for number, source in enumerate(report.sources, 1):
        words = [Run(f"{number}. "), Run(source.heading, looks.BOLD)]
        about = f"{source.read} SHA-256 {source.sha256}"
        lines = [_text(words, looks.BODY, width), _text(about, looks.SMALL, width)]
        lines += [_text(note, looks.SMALL, width) for note in source.notes]
        yield Item(Stack((*lines, Gap(7 * POINT))))


def _method(report: Report, width: float) -> Iterator[Item]:
    silence, *rest = report.method
    yield Item(_text(silence, looks.SILENCE, width, 6), kept=True)
    for told in rest:
        yield Item(_text(told, looks.BODY, width, 5))


_WRITERS: Mapping[Part, Callable[[Report, float], Iterable[Item]]] = {
    Part.FINDINGS: _findings,
    Part.FIGURES: _figures,
    Part.ROWS: _rows,
    Part.TEXTS: _texts,
    Part.SOURCES: _sources,
    Part.METHOD: _method,
}
