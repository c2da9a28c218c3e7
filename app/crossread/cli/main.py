"""Do what was asked on the command line; the one place where errors become sentences and codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from crossread.cli.archive_arguments import ArchiveRequest
from crossread.cli.arguments import (
    ClaimsRequest,
    CompareRequest,
    FormatsRequest,
    Request,
    parse_arguments,
)
from crossread.cli.codes import ExitCode
from crossread.cli.printing import give_up_printing, say_error
from crossread.core.errors import CrossreadError, InputError, OutputError


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and return the exit code."""
    try:
        return _run(parse_arguments(arguments))
    except SystemExit as exit_:  # how argparse ends after help, version and mistakes
        return exit_.code if isinstance(exit_.code, int) else 0
    except CrossreadError as error:
        say_error(error)
        return _code_of(error)
    except BrokenPipeError:
        give_up_printing()
        return ExitCode.NO_READER
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED


def _run(request: Request) -> int:
    """Import a command only when it is asked for: ``--version`` must not wait for the others."""
    match request:
        case CompareRequest():
            from crossread.cli.compare import run_compare  # noqa: PLC0415 - see above

            return run_compare(request)
        case ArchiveRequest():
            from crossread.cli.archive import run_archive  # noqa: PLC0415 - see above

            return run_archive(request)
        case ClaimsRequest():
            from crossread.cli.claims import run_claims  # noqa: PLC0415 - see above

            return run_claims(request)
        case FormatsRequest():
            from crossread.cli.formats import run_formats  # noqa: PLC0415 - see above

            return run_formats()
    assert_never(request)


def _code_of(error: CrossreadError) -> int:
    match error:
        case InputError():
            return ExitCode.NOT_READ
        case OutputError():
            return ExitCode.NOT_WRITTEN
        case _:
            return ExitCode.USED_WRONGLY
