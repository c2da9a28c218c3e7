"""Test a built Crossread as a user has it: from outside, in an empty home, with the time taken.

    python3 packaging/selftest.py COMMAND ...     such as: dist/frozen/crossread/crossread

Standard library only: it runs where nothing but the built program is installed. `build.py` also
gives it the checkout's own command: what is built must find the same, for a library without its
data goes on in silence and finds less.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

BEGINNINGS = {
    "html": b"<!doctype html",
    "pdf": b"%PDF-",
    "docx": b"PK\x03\x04",
    "xlsx": b"PK\x03\x04",
    "csv": b"\xef\xbb\xbf",
    "md": b"# ",
    "json": b"{",
    "svg": b"<svg",
    "png": b"\x89PNG",
}
"""How a file of each format begins, in lower case."""
READ = ("html", "pdf", "docx", "md")
"""Formats that can be read, too."""
PATIENCE = 300
"""Seconds for one run, on a slow machine."""
TEXTS = {
    "ours.txt": "Ministry of Harbours\n\n4 May 2031\n\nThe ministers agreed to open two lines.\n",
    "theirs.txt": "Office of Coasts\n\n4 May 2031\n\nThe ministers discussed three lines.\n",
    "third.txt": "Управление побережья\n\n4 мая 2031\n\nМинистр Волков обсудил с Лемуан паромы.\n",
}


class BrokenBuildError(Exception):
    """The built program does not do what it should."""


def main(command: Sequence[str], like: Sequence[str] = ()) -> int:
    """Test the program, and that it finds what the command *like* finds; return the exit code."""
    if not command:
        print("Usage: python3 packaging/selftest.py COMMAND ...", file=sys.stderr)
        return 2
    started = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            run([*command, "--version"], home)
            print(run([*command, "--selftest"], home), end="")
            compare(command, home)
            if like:
                find_the_same(command, like, home)
    except BrokenBuildError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    print(f"{command[0]} works ({time.perf_counter() - started:.1f} s)")
    return 0


def compare(command: Sequence[str], home: Path) -> None:
    """Have the command line write every format, and look at what it wrote."""
    for name, text in TEXTS.items():
        (home / name).write_text(text, encoding="utf-8")
    outputs = {name: home / f"report.{name}" for name in BEGINNINGS}
    named = [part for path in outputs.values() for part in ("-o", str(path))]
    run([*command, "compare", *(str(home / name) for name in TEXTS), *named], home)
    for name, path in outputs.items():
        check(name, path.read_bytes() if path.is_file() else b"")
    print(f"writes {', '.join(outputs)}")


def find_the_same(command: Sequence[str], like: Sequence[str], home: Path) -> None:
    """Raise BrokenBuildError where two commands read or judge one thing differently."""
    texts = [str(home / name) for name in TEXTS]
    for arguments in (
        ["compare", *texts, "--format", "json"],
        *(["claims", str(home / f"report.{name}")] for name in READ),
    ):
        if run([*command, *arguments], home) != run([*like, *arguments], home):
            raise BrokenBuildError(f"it finds something else than the checkout: {arguments}")
    print(f"finds in texts, {', '.join(READ)} what the checkout finds")


def check(name: str, written: bytes) -> None:
    """Raise BrokenBuildError where a file is none of its format."""
    if not written.lower().startswith(BEGINNINGS[name].lower()):
        raise BrokenBuildError(f"what was written as {name} begins with {written[:20]!r}")


def run(command: Sequence[str], home: Path) -> str:
    """Return what a program prints; raises BrokenBuildError where it fails or hangs."""
    try:
        made = subprocess.run(
            command,
            env=environment(home, os.environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BrokenBuildError(str(error)) from error
    out, err = (part.decode(errors="replace") for part in (made.stdout, made.stderr))
    if made.returncode:
        raise BrokenBuildError(f"{' '.join(command)} ended with {made.returncode}:\n{out}{err}")
    return out


def environment(home: Path, known: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without a screen, without a Python's settings, and with a new home."""
    kept = {
        name: value
        for name, value in known.items()
        if not name.startswith(("PYTHON", "XDG_", "QT_"))
        and name not in {"DISPLAY", "WAYLAND_DISPLAY", "VIRTUAL_ENV"}
    }
    clock = {"SOURCE_DATE_EPOCH": "1900000000"}  # so that two reports bear one time
    return kept | {"HOME": str(home), "LANG": kept.get("LANG", "C.UTF-8")} | clock


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
