"""What can be typed on the command line, and what it means."""

from __future__ import annotations

import argparse
import codecs
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NoReturn

from crossread import __version__
from crossread.cli.archive_arguments import (
    ArchiveRequest,
    add_archive,
    add_cache,
    archive_request,
)
from crossread.cli.codes import ExitCode
from crossread.cli.printing import say
from crossread.cli.report_arguments import ReportRequest, add_report_options, report_request
from crossread.core.kinds import Grouping

COMMANDS = ("compare", "archive", "claims", "formats")
STANDARD_OUTPUT = "-"
_STRAY = "unrecognized arguments"

_DESCRIPTION = """\
Compare several readouts of one event: what agrees, what differs, what only one says.

  crossread [FILE ...]           open the window, on these files
  crossread compare FILE ...     compare without a window
  crossread archive FOLDER       find the events in a folder of accounts
"""
_EXAMPLES = """\
examples:
  crossread compare ministry.txt embassy.html -o report.html
  crossread compare a.txt b.txt c.txt -o report.pdf -o data.xlsx --event "Talks on the bridge"
  crossread compare a.txt b.txt -o brief.docx --profile brief --only differ,contradict
  crossread compare article.html --by-voice -o voices.html
  crossread compare article.html ministry.txt --by-party -o sides.html
  crossread compare a.txt b.txt --format json | jq '.rows[] | select(.relation == "contradict")'
  crossread archive releases --since 2031-03-01
  crossread claims ministry.txt

exit codes:
  0  done
  2  the request makes no sense as asked
  3  a file could not be read; the others were compared if two were left
  4  a report could not be written

Nothing leaves this computer. SOURCE_DATE_EPOCH sets the time that reports bear.
What goes wrong is told in the language of your system, if that is English or Russian
(LC_ALL, LC_MESSAGES, LANG, LANGUAGE).
"""
_COMPARE = """\
Compare the readouts in several files, or the voices in one article, and write reports.
Without -o the result goes to standard output: Markdown on a terminal, else JSON.
"""


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """``crossread compare``."""

    files: tuple[str, ...]
    outputs: tuple[str, ...]
    """Paths, or `STANDARD_OUTPUT`; never empty."""
    format: str | None
    by_voice: Grouping | None
    meaning: bool
    event: str | None
    encoding: str | None
    cache: bool = True
    """Remember what the meaning model made of a text."""
    report: ReportRequest = field(default_factory=ReportRequest)


@dataclass(frozen=True, slots=True)
class ClaimsRequest:
    """``crossread claims``."""

    file: str
    encoding: str | None


@dataclass(frozen=True, slots=True)
class FormatsRequest:
    """``crossread formats``."""


Request = CompareRequest | ArchiveRequest | ClaimsRequest | FormatsRequest


def parse_arguments(arguments: Sequence[str]) -> Request:
    """Return what is asked for; prints and raises SystemExit for help, version and mistakes."""
    parsed = _parser().parse_args(arguments)
    match parsed.command:
        case "compare":
            return CompareRequest(
                files=tuple(parsed.files),
                outputs=tuple(parsed.outputs or [STANDARD_OUTPUT]),
                format=parsed.format,
                by_voice=parsed.by_voice,
                meaning=parsed.meaning,
                event=parsed.event,
                encoding=parsed.encoding,
                cache=parsed.cache,
                report=report_request(parsed),
            )
        case "archive":
            return archive_request(parsed)
        case "claims":
            return ClaimsRequest(parsed.file, parsed.encoding)
        case _:
            return FormatsRequest()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Tell a mistake in a sentence, not in two lines of usage."""
        hint = " A file whose name begins with - is written ./-name." if _STRAY in message else ""
        told = f"{message[0].upper()}{message[1:]}.{hint} What can be typed: {self.prog} --help"
        say(told)
        self.exit(ExitCode.USED_WRONGLY)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="crossread",
        usage="crossread [FILE ...] | crossread COMMAND ...",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"crossread {__version__}")
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", prog="crossread"
    )
    _add_compare(commands)
    archive = commands.add_parser(
        "archive",
        help="group a folder of accounts into events",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_archive(archive)
    claims = commands.add_parser(
        "claims",
        help="print the claims found in one file, as JSON",
        description="Print one file as a readout: its text and the claims in it, as JSON.",
        allow_abbrev=False,
    )
    claims.add_argument("file", metavar="FILE")
    _add_encoding(claims)
    commands.add_parser(
        "formats",
        help="list the formats that can be read and written",
        description="List the formats that can be read and written.",
        allow_abbrev=False,
    )
    return parser


def _add_compare(commands: argparse._SubParsersAction[_Parser]) -> None:
    compare = commands.add_parser(
        "compare",
        help="compare readouts and write reports",
        description=_COMPARE,
        epilog="example:\n  crossread compare ministry.txt embassy.html -o report.html",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = compare.add_argument
    add("files", metavar="FILE", nargs="+", help="a readout, or with --by-voice an article")
    add(
        "-o",
        "--output",
        dest="outputs",
        metavar="OUT",
        action="append",
        help="where to write, several times if you like; the ending says the format; - prints",
    )
    add("--format", metavar="NAME", help="format of what has no telling ending (see formats)")
    _add_voices(compare)
    add(
        "--no-meaning",
        dest="meaning",
        action="store_false",
        help="match by words, names and values alone, without the meaning model",
    )
    add_cache(compare)
    add("--event", metavar="TITLE", help="what the readouts are about, for the heading")
    _add_encoding(compare)
    add_report_options(compare)


def _add_voices(compare: argparse.ArgumentParser) -> None:
    voices = compare.add_mutually_exclusive_group()
    voices.add_argument(
        "--by-voice",
        dest="by_voice",
        action="store_const",
        const=Grouping.TELLER,
        help="make a readout of each teller in an article, and one of its narrator",
    )
    voices.add_argument(
        "--by-party",
        dest="by_voice",
        action="store_const",
        const=Grouping.PARTY,
        help="the same, with the tellers of one side together",
    )


def _add_encoding(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        type=_encoding,
        help="read text files in this encoding instead of finding it out",
    )


def _encoding(name: str) -> str:
    try:
        with suppress(UnicodeError):
            b"a".decode(name)  # refuses what is a codec, but none of texts
        return codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise argparse.ArgumentTypeError(
            f"there is no encoding “{name}”; try utf-8, cp1251 or koi8-r"
        ) from error
