"""The other end of `apart`: a process that reads files which may do harm, and answers in JSON."""

from __future__ import annotations

import faulthandler
import os
import sys
from contextlib import suppress
from dataclasses import replace
from typing import Any

from crossread.core.errors import InputError
from crossread.core.reading.encoding import clean
from crossread.core.reading.formats import FORMATS
from crossread.core.reading.protocol import (
    DEADLINE,
    LARGEST_ANSWER,
    LENGTH,
    READY,
    Answer,
    Question,
)
from crossread.core.reading.refusals import harmful, too_deep, too_large
from crossread.core.reading.source import Extract, Source

_MEMORY = 1024 * 1024 * 1024
"""Bytes of address space."""
_GRACE = 5.0
"""Seconds after the deadline at which the process ends itself, should nobody be there to do so."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FORBIDDEN = frozenset(
    {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen"}
    | {
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.fork",
        "os.startfile",
        "os.remove",
        "os.rename",
    }
    | {"urllib.Request", "webbrowser.open", "ftplib.connect", "http.client.connect"}
)


def main() -> int:
    """Answer question after question until there are no more; return the exit code."""
    import msgspec  # noqa: PLC0415 - only here, and where it is asked

    questions = os.fdopen(0, "rb", closefd=False)
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 1)  # what a library prints is no answer
    _limit_memory()
    sys.addaudithook(_forbid)
    answers.write(READY)
    answers.flush()
    while header := questions.readline():
        question = msgspec.json.decode(header, type=Question)
        faulthandler.dump_traceback_later(DEADLINE + _GRACE, exit=True, file=nowhere)
        encoded = msgspec.json.encode(answer(question, questions.read(question.size)))
        if len(encoded) > LARGEST_ANSWER:
            encoded = msgspec.json.encode(Answer(refusal=too_large(question.name)))
        faulthandler.cancel_dump_traceback_later()
        answers.write(LENGTH.pack(len(encoded)) + encoded)
        answers.flush()
    return 0


def answer(question: Question, data: bytes) -> Answer:
    """Read a file; whatever goes wrong becomes a sentence."""
    name = question.name
    try:
        extract = FORMATS[question.format].read(Source(data, name, question.encoding))
    except InputError as error:
        return Answer(refusal=error.sentence)
    except MemoryError:
        return Answer(refusal=too_large(name), exhausted=True)
    except RecursionError:
        return Answer(refusal=too_deep(name))
    except Exception:  # noqa: BLE001 - whatever a hostile file does to a parser, others are still read
        return Answer(refusal=harmful(name))
    return Answer(extract=_sound(extract))


def _sound(extract: Extract) -> Extract:
    """Return it without what no text holds, and JSON neither: halves of characters."""
    return replace(
        extract,
        title=clean(extract.title)[0],
        issuer=clean(extract.issuer)[0],
        locale=clean(extract.locale)[0],
        address=clean(extract.address)[0],
        published=clean(extract.published)[0],
        dropped=tuple(clean(piece)[0] for piece in extract.dropped),
    )


def _limit_memory() -> None:
    """Have the system refuse memory beyond the limit, where it can."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    for limit, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CORE, 0)):
        with suppress(
            ValueError, OSError
        ):  # less is allowed already, or the system has no such limit
            resource.setrlimit(limit, (most, most))


def _forbid(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse the network, other programs and writing: no reader needs them."""
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING
    if event in _FORBIDDEN or (writes and arguments[0] != os.devnull):
        raise PermissionError(f"a reader may not do this: {event}")


if __name__ == "__main__":
    sys.exit(main())
