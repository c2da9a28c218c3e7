"""The fixed words of reports; every format says them in the report's language."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from crossread.core.kinds import ActKind, DifferenceKind, Origin, Relation
from crossread.core.messages import Message, message, plural
from crossread.core.reports.edition import Part

SIGNS: Mapping[Relation, str] = MappingProxyType(
    {
        Relation.AGREE: "=",
        Relation.DIFFER: "~",
        Relation.CONTRADICT: "≠",
        Relation.ONLY: "+",
    }
)
RELATIONS: Mapping[Relation, Message] = MappingProxyType(
    {
        Relation.AGREE: message("agree"),
        Relation.DIFFER: message("differ"),
        Relation.CONTRADICT: message("contradict"),
        Relation.ONLY: message("only one"),
    }
)
"""How the cells of a row stand to each other; in the order of every list of them."""
DIFFERENCES: Mapping[DifferenceKind, Message] = MappingProxyType(
    {
        DifferenceKind.NUMBER: message("Number"),
        DifferenceKind.DATE: message("Date"),
        DifferenceKind.NAME: message("Name"),
        DifferenceKind.NEGATION: message("Negation"),
        DifferenceKind.MODALITY: message("Strength"),
        DifferenceKind.ATTRIBUTION: message("Who said it"),
        DifferenceKind.CONDITION: message("Condition"),
        DifferenceKind.SCOPE: message("Scope"),
        DifferenceKind.EMPHASIS: message("Emphasis"),
        DifferenceKind.TONE: message("Tone"),
    }
)
ORIGINS: Mapping[Origin, Message | str] = MappingProxyType(
    {
        Origin.AUTOMATIC: "",
        Origin.CONFIRMED: message("confirmed"),
        Origin.USER: message("by hand"),
    }
)
ACTS: Mapping[ActKind, Message] = MappingProxyType(
    {
        ActKind.INFORM: message("informs"),
        ActKind.DISCUSS: message("discusses"),
        ActKind.STRESS: message("stresses"),
        ActKind.REQUEST: message("requests"),
        ActKind.OFFER: message("offers"),
        ActKind.AGREE: message("agrees"),
        ActKind.COMMIT: message("commits"),
        ActKind.REJECT: message("rejects"),
        ActKind.DENY: message("denies"),
        ActKind.WARN: message("warns"),
        ActKind.CONDEMN: message("condemns"),
        ActKind.PRAISE: message("praises"),
        ActKind.THANK: message("thanks"),
        ActKind.ORDER: message("orders"),
    }
)
HEADINGS: Mapping[Part, Message] = MappingProxyType(
    {
        Part.FINDINGS: message("What stands out"),
        Part.FIGURES: message("In figures"),
        Part.PICTURES: message("In pictures"),
        Part.ROWS: message("Side by side"),
        Part.DIFFERENCES: message("Differences"),
        Part.NEAREST: message("Nearest claims"),
        Part.NOTES: message("Notes"),
        Part.TEXTS: message("The texts in full"),
        Part.SOURCES: message("Sources"),
        Part.METHOD: message("Method and limits"),
    }
)


class Word(Enum):
    """A word or sentence that stands in several formats."""

    SILENCE = message("A readout’s silence is not proof that a thing was not said.")
    NOT_MENTIONED = message("Not mentioned")
    NEAREST = message("Nearest:")
    ROW = message("Row")
    ROWS = message("Rows")
    RELATION = message("Relation")
    READOUT = message("Readout")
    WORDS = message("Words")
    CLAIM = message("Claim")
    CLAIMS = message("Claims")
    ONLY_HERE = message("Only here")
    SHARE = message("Share of the text with a counterpart elsewhere")
    NOTE = message("Note")
    TAGS = message("Tags")
    DIFFERENCES = message("Differences")
    KIND = message("Kind")
    EXPLANATION = message("Explanation")
    FIRST_WORDS = message("Words of the first")
    SECOND_WORDS = message("Words of the second")
    CONFIDENCE = message("Confidence")
    CHECKED = message("Checked")
    FINDING = message("Finding")
    FINDINGS = message("Findings")
    FIGURES = message("Figures")
    QUOTATION = message("Quotation")
    EVIDENCE = message("Evidence")
    TEXT = message("Text")
    TELLER = message("Who tells it")
    SPEAKER = message("Who speaks in it")
    ACT = message("What it does")
    CAUTION = message("Caution")
    SOURCES = message("Sources")
    TITLE = message("Title")
    DATE = message("Date")
    FILE = message("File")
    LANGUAGE = message("Language")
    HOW_READ = message("How it was read")
    CHANGED = message("worded otherwise")
    ALONE = message("words only here")
    MATERIAL = message("material difference")
    CONFLICT = message("contradiction")
    NUMBERS_LEAD = message("A number stands before each claim and leads to its row.")
    IN_TEXT = message("To this claim in its text")
    SHOW = message("Show:")
    SEARCH = message("Search the rows")
    NO_ROW = message("No row fits.")


def kicker(count: int) -> Message:
    """Return what stands above the title."""
    return plural("{count} readout of one event", "{count} readouts of one event", count)


def standfirst(names: tuple[str, ...]) -> Message:
    """Return what stands below the title."""
    return message("As told by {names:name,list}.", names=names)


def untitled(names: tuple[str, ...]) -> Message:
    """Return a title for an event that has none."""
    return message("What is told by {names:name,list}", names=names)


def untitled_of_many(first: str, others: int) -> Message:
    """Return a title for an event that has none and many readouts."""
    return plural(
        "What is told by {first:name} and {count} other",
        "What is told by {first:name} and {count} others",
        others,
        first=first,
    )


def totals(claims: int, rows: int) -> Message:
    """Return the sentence below the figures."""
    return message(
        "{claims} in {rows}; each row is one matter.",
        claims=plural("{count:number} claim", "{count:number} claims", claims),
        rows=plural("{count:number} row", "{count:number} rows", rows),
    )


def shown_of(shown: int, rows: int) -> Message:
    """Return the sentence that says that rows were left out."""
    return plural(
        "{count:number} row of {rows:number} is shown.",
        "{count:number} of {rows:number} rows are shown.",
        shown,
        rows=rows,
    )


def more_quotes(count: int) -> Message:
    """Return how many claims are evidence, too."""
    return plural("and {count} more claim", "and {count} more claims", count)


def source_of_quote(name: str, number: int) -> Message:
    """Return whose words a quotation is."""
    return message("{name}, claim {number}", name=name, number=number)


def silent_readouts(names: tuple[str, ...]) -> Message:
    """Return who leaves a matter out, where rows are stacked."""
    return message("Not mentioned by {names:name,list}", names=names)


def read_as(file: str, encoding: str, language: str) -> Message:
    """Return how a text was read."""
    return message(
        "File {file}, encoding {encoding}, language {language}.",
        file=file,
        encoding=encoding,
        language=language,
    )


def made_with(version: str, day: str) -> Message:
    """Return what stands at the foot of pages; the day as ISO 8601."""
    return message("Made with Crossread {version} on {day:date}", version=version, day=day)


def page_of(number: int | str, count: int | str) -> Message:
    """Return the number at the foot of a page."""
    return message("Page {number} of {count}", number=number, count=count)
