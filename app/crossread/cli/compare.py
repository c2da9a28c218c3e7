"""``crossread compare``: files in, reports out."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crossread.cli.arguments import STANDARD_OUTPUT, CompareRequest
from crossread.cli.caching import chosen_cache
from crossread.cli.codes import ExitCode
from crossread.cli.editions import chosen_profile, edition_of
from crossread.cli.printing import print_bytes, say, say_error
from crossread.cli.progress import progress_line
from crossread.cli.replacing import asker, check_replacing
from crossread.core.errors import OutputError, UsageError
from crossread.core.messages import Message, message
from crossread.core.reports import Edition, ReportFormat, choose_format, write_report
from crossread.core.types import FEWEST, MOST, Comparison, Readout, Settings
from crossread.printing import FORMATS

if TYPE_CHECKING:
    from crossread.core.comparing import Opened


@dataclass(frozen=True, slots=True)
class Target:
    """Where to write, and what."""

    path: str
    """Or `STANDARD_OUTPUT`."""
    format: ReportFormat


def run_compare(request: CompareRequest) -> int:
    """Compare the files and write every output; return the exit code."""
    check_files(request)
    targets = choose_targets(request, terminal=sys.stdout is not None and sys.stdout.isatty())
    profile = chosen_profile(request.report)
    created = creation_time(os.environ)
    paths = (target.path for target in targets if target.path != STANDARD_OUTPUT)
    check_replacing(paths, force=request.report.force, ask=asker())
    opened = _open(request).read_at(created)
    if request.by_voice:
        opened = _fullest(opened)
    for failure in opened.failures:
        say(failure.sentence)
    if len(opened.readouts) < FEWEST:
        if not opened.failures:
            raise UsageError(_one_voice(request))
        say(message("Fewer than two readouts are left, so nothing was compared."))
        return ExitCode.NOT_READ
    comparison = _compare(opened.readouts, request)
    edition = edition_of(comparison, profile, request.report, created)
    if not _write(targets, comparison, edition):
        return ExitCode.NOT_WRITTEN
    return ExitCode.NOT_READ if opened.failures else ExitCode.DONE


def choose_targets(request: CompareRequest, *, terminal: bool) -> tuple[Target, ...]:
    """Return what to write where, before any work is done; raises UsageError."""
    default = request.format or ("md" if terminal else "json")
    endings = {known.suffix for known in FORMATS.values()}
    targets, default_used = [], False
    for path in request.outputs:
        if path != STANDARD_OUTPUT and Path(path).suffix.lower() in endings:
            targets.append(Target(path, choose_format(path, None, FORMATS)))
        else:
            default_used = True
            name = default if path == STANDARD_OUTPUT else request.format
            chosen = choose_format(path, name, FORMATS)
            if path == STANDARD_OUTPUT and terminal and not chosen.is_text:
                raise UsageError(
                    message(
                        "A terminal cannot show {format}: write it to a file with -o, or send it "
                        "to another program.",
                        format=chosen.name,
                    )
                )
            targets.append(Target(path, chosen))
    names = {target.format.name for target in targets}
    if request.format and not default_used and names != {request.format}:
        raise UsageError(
            message(
                "The ending of the output and --format {format} do not fit together: leave one "
                "of them out.",
                format=request.format,
            )
        )
    return tuple(targets)


def check_files(request: CompareRequest) -> None:
    """Raise UsageError where it is clear before reading that the files make no comparison."""
    if "" in request.files or "" in request.outputs:
        raise UsageError(
            message("An empty name names no file: check what stands between the quotes.")
        )
    inputs: dict[Path, str] = {}
    twice = ""
    for file in request.files:
        path = Path(os.path.realpath(file))
        twice = file if path in inputs else twice
        inputs[path] = file
    if twice and len(inputs) < FEWEST:
        raise UsageError(
            message(
                "“{twice}” is given twice. A readout compared with itself tells nothing: name "
                "another file.",
                twice=twice,
            )
        )
    for output in request.outputs:
        if output != STANDARD_OUTPUT and Path(os.path.realpath(output)) in inputs:
            raise UsageError(
                message(
                    "Writing “{output}” would overwrite a readout: choose another name.",
                    output=output,
                )
            )
    _check_count(request, len(inputs))


def _check_count(request: CompareRequest, count: int) -> None:
    if count > MOST:
        raise UsageError(
            message(
                "A comparison can hold {most} readouts, and these are {count} files: leave "
                "some out.",
                most=MOST,
                count=count,
            )
        )
    if count < FEWEST and not request.by_voice and not _holds_several(request.files):
        raise UsageError(
            message(
                "A comparison takes at least two files. To compare the voices inside one "
                "article, add --by-voice."
            )
        )


def _holds_several(files: Sequence[str]) -> bool:
    from crossread.core.reading import is_several  # noqa: PLC0415 - slow

    return any(is_several(file) for file in files)


def creation_time(environment: Mapping[str, str]) -> datetime:
    """Return the time that reports bear: now, or SOURCE_DATE_EPOCH for repeatable output."""
    seconds = environment.get("SOURCE_DATE_EPOCH")
    if not seconds:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            message(
                "SOURCE_DATE_EPOCH is “{seconds}”, which is no time: give seconds since 1970.",
                seconds=seconds,
            )
        ) from error


def _open(request: CompareRequest) -> Opened:
    from crossread.core.comparing import open_readouts  # noqa: PLC0415 - slow

    with progress_line(sys.stderr) as progress:
        return open_readouts(
            request.files, by_voice=request.by_voice, encoding=request.encoding, progress=progress
        )


def _compare(readouts: Sequence[Readout], request: CompareRequest) -> Comparison:
    from crossread.core.comparing import compare, load_meaning  # noqa: PLC0415 - slow

    settings = Settings(meaning=request.meaning)
    with progress_line(sys.stderr) as progress:
        encoder = load_meaning(chosen_cache(allowed=request.cache)) if request.meaning else None
        comparison = compare(readouts, settings, encoder=encoder, progress=progress)
    if request.event is None:
        return comparison
    return replace(comparison, event=replace(comparison.event, title=request.event))


def _write(targets: Sequence[Target], comparison: Comparison, edition: Edition) -> bool:
    """Write what can be written; return whether that was all."""
    complete = True
    with progress_line(sys.stderr) as progress:
        for number, target in enumerate(targets):
            progress(number / len(targets), message("Writing {path}", path=target.path))
            try:
                if target.path == STANDARD_OUTPUT:
                    print_bytes(target.format.render(comparison, edition))
                else:
                    write_report(comparison, target.path, target.format, edition)
            except OutputError as error:
                say_error(error)
                complete = False
    return complete


def _one_voice(request: CompareRequest) -> Message:
    if request.by_voice:
        return message(
            "Only one voice was found in “{file}”, so there is nothing to compare: "
            "add another file.",
            file=request.files[0],
        )
    return message(
        "Only one readout was found in “{file}”, so there is nothing to compare: add another file.",
        file=request.files[0],
    )


def _fullest(opened: Opened) -> Opened:
    """Leave out the voices that say least where there are more than can be compared."""
    from crossread.core.comparing import keep_fullest  # noqa: PLC0415 - heavy

    readouts, said = keep_fullest(opened.readouts)
    if said:
        say(said)
    return replace(opened, readouts=readouts)
