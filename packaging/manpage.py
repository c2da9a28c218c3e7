"""Write packaging/linux/crossread.1, the manual page, from what the command line says of itself.

.venv/bin/python packaging/manpage.py
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "packaging" / "linux" / "crossread.1"
_NAME = "crossread \\- compare several readouts of one event side by side"
_SIGNS = str.maketrans({"\\": "\\e", "-": "\\-", "“": "\\(lq", "”": "\\(rq", "–": "\\(en"})
_SYNOPSIS = (
    ".B crossread\n.RI [ FILE\\~ .\\|.\\|.]",
    ".br\n.B crossread\n.I COMMAND\n.RI [ ARGUMENT\\~ .\\|.\\|.]",
)


def page() -> str:
    """Return the manual page."""
    sys.path.insert(0, str(ROOT / "app"))
    from crossread import __version__  # noqa: PLC0415 - found through the path above
    from crossread.cli.arguments import _parser  # noqa: PLC0415 - as above

    parser = _parser()
    lines = [
        f'.TH CROSSREAD 1 "" "Crossread {__version__}" "User Commands"',
        ".SH NAME",
        _NAME,
        ".SH SYNOPSIS",
        *_SYNOPSIS,
        ".SH DESCRIPTION",
        *_prose(parser.description or ""),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
        *_commands(parser),
        *_sections(parser.epilog or ""),
    ]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    """Return text for troff: no sign in it means anything."""
    text = text.translate(_SIGNS)
    return f"\\&{text}" if text.startswith((".", "'")) else text


def _prose(text: str) -> Iterator[str]:
    """Yield paragraphs; what is indented stays as it is typed."""
    typed = False
    for line in text.strip().splitlines():
        if line.startswith("  ") != typed:
            typed = not typed
            yield ".PP\n.nf" if typed else ".fi"
        yield escaped(line.strip() if not typed else line) if line else ".PP"
    if typed:
        yield ".fi"


def _sections(epilog: str) -> Iterator[str]:
    """Yield the parts of an epilog, each under its own heading; what has none is a note."""
    for block in epilog.strip().split("\n\n"):
        head, _, rest = block.partition("\n")
        has_head = head.endswith(":")
        yield f".SH {escaped(head.rstrip(':').upper() if has_head else 'NOTES')}"
        yield from _prose(rest if has_head else block)


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to walk through it
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            for name, command in action.choices.items():
                yield f".SS {escaped(' '.join([name, *_wanted(command)]))}"
                yield from _prose(command.description or "")
                yield from _options(command)
                if command.epilog:
                    yield ".PP"
                    yield from _prose(command.epilog)


def _wanted(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield what a command needs behind it."""
    if any(action.option_strings for action in _told(parser)):
        yield "[OPTION ...]"
    for action in _told(parser):
        if not action.option_strings:
            yield f"{action.metavar} ..." if action.nargs == "+" else f"{action.metavar}"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in _told(parser):
        if action.option_strings or action.help:
            yield f".TP\n{_typed(action)}"
            yield escaped((action.help or "").replace("%%", "%"))


def _told(parser: argparse.ArgumentParser) -> Iterable[argparse.Action]:
    """Return what is no command and not hidden."""
    return [
        action
        for action in parser._actions  # noqa: SLF001 - as above
        if not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001 - as above
        and action.help != argparse.SUPPRESS
    ]


def _typed(action: argparse.Action) -> str:
    """Return how an option is typed, in bold, and what stands behind it, in italics."""
    names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
    value = "" if action.nargs == 0 else _value(action)
    return f"{names} \\fI{escaped(value)}\\fR" if names and value else names or f"\\fI{value}\\fR"


def _value(action: argparse.Action) -> str:
    if action.metavar is None and action.choices is not None:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest.upper())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
