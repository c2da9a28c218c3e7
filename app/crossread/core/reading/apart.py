"""Read files in a process of their own, which can be killed, so that no file can harm this one."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self

from crossread.core.errors import InputError
from crossread.core.messages import Message, message
from crossread.core.reading.protocol import (
    DEADLINE,
    LARGEST_ANSWER,
    LENGTH,
    READY,
    Answer,
    Question,
)
from crossread.core.reading.refusals import harmful
from crossread.core.reading.source import Extract, Source

if TYPE_CHECKING:
    import subprocess

ARGUMENT = "--read-apart"
"""With it a frozen app is this process, too; see ``crossread.__main__``."""
_START = 30.0
"""Seconds that starting may take, on a slow disk with a virus scanner."""


def child_command() -> tuple[str, ...]:
    """Return how to start the process: a frozen app has no Python beside it but itself."""
    if getattr(sys, "frozen", False):
        return (sys.executable, ARGUMENT)
    return (sys.executable, "-P", "-B", "-m", "crossread.core.reading.child")


class Apart:
    """Reads files in another process, one after the other; that is started when it is needed.

    Use it in a ``with`` statement: the process ends with it.
    """

    def __init__(self, command: Sequence[str] | None = None, deadline: float = DEADLINE) -> None:
        self._command = tuple(command or child_command())
        self._deadline = deadline
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def read(self, format_name: str, source: Source) -> Extract:
        """Return what the format's reader makes of the file.

        Raises:
            InputError: the reader refuses it, crashes on it, or takes too long.
        """
        import msgspec  # noqa: PLC0415 - a plain text needs no other process

        process = self._running(source.name)
        name = source.name.encode(errors="replace").decode()  # a file's name may be no text
        question = Question(format_name, name, len(source.data), source.encoding)
        header = msgspec.json.encode(question) + b"\n"
        encoded, in_time = _within(
            self._deadline, process, lambda: _ask(process, header + source.data)
        )
        if encoded is None:
            self.close()
            raise InputError(harmful(source.name) if in_time else self._too_slow(source.name))
        answer = msgspec.json.decode(encoded, type=Answer)
        if answer.exhausted:
            self.close()
        if answer.extract is None:
            raise InputError(answer.refusal or harmful(source.name))
        return answer.extract

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was not written has nobody to read it
                    continue
        process.wait()

    def _running(self, name: str) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        try:
            self._process = process = _started(self._command)
        except OSError as error:
            raise InputError(_not_started(name)) from error
        ready, _ = _within(_START, process, lambda: _taken(process.stdout, len(READY)))
        if ready != READY:
            self.close()
            raise InputError(_not_started(name))
        return process

    def _too_slow(self, name: str) -> Message:
        return message(
            "“{name}” was given up after {seconds:number} seconds of reading. If you trust it, "
            "save the part that you want to compare as .txt and use that.",
            name=name,
            seconds=self._deadline,
        )


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    import subprocess  # noqa: PLC0415 - 20 ms, and plain texts need no other process

    root = str(Path(__file__).resolve().parents[3])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(  # noqa: S603 - ourselves
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _within(
    seconds: float, process: subprocess.Popen[bytes], work: Callable[[], bytes | None]
) -> tuple[bytes | None, bool]:
    """Return what *work* returns, and whether it was in time; kill the process if it is not."""
    late = threading.Event()

    def give_up() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, give_up)
    timer.daemon = True
    timer.start()
    try:
        return work(), not late.is_set()
    except OSError:  # the process ended while it was spoken to
        return None, not late.is_set()
    finally:
        timer.cancel()


def _ask(process: subprocess.Popen[bytes], question: bytes) -> bytes | None:
    assert process.stdin is not None
    process.stdin.write(question)
    process.stdin.flush()
    length = _taken(process.stdout, LENGTH.size)
    if length is None:
        return None
    size = int(LENGTH.unpack(length)[0])
    return _taken(process.stdout, size) if size <= LARGEST_ANSWER else None


def _taken(pipe: IO[bytes] | None, size: int) -> bytes | None:
    """Return so many bytes, or None where the process ends before."""
    assert pipe is not None
    data = pipe.read(size)
    return data if len(data) == size else None


def _not_started(name: str) -> Message:
    return message(
        "“{name}” was not read: the process that reads files safely could not be "
        "started. Restart the computer, or install Crossread again.",
        name=name,
    )
