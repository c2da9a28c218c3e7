"""What `dev.py run`, `dev.py test` and `dev.py ci` do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from dev_checkout import Checkout, SetupError, read_done, say, write_done
from dev_checks import run_checks, run_everything
from dev_system import OFFSCREEN, WINDOW, provide_libraries
from dev_venv import prepare

USAGE = """Usage:
  python3 packaging/dev.py run                  the window, on the examples
  python3 packaging/dev.py run FILE ...         the window, on these files
  python3 packaging/dev.py run compare A B ...  the command line (run --help tells more)
  python3 packaging/dev.py test                 every check and every test
  python3 packaging/dev.py test -k NAME ...     the same, with options for pytest
  python3 packaging/dev.py ci                   the same, and the wheel in a fresh environment
"""

COMMANDS = ("archive", "claims", "compare", "formats")
"""First arguments that open no window, as Crossread's own command line has them."""

EXAMPLES = "call-*.txt"
"""The readouts in resources/examples that are shown where no file is named."""

SCREENLESS = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb")
"""Qt platforms that need no desktop."""

NO_SCREEN = f"""\
there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
Start it in a terminal on a desktop or through ssh -X. The command line needs no screen:

    python3 packaging/dev.py run compare resources/examples/{EXAMPLES} -o report.html
"""

USED_WRONGLY = 2
"""Exit code, as on Crossread's own command line."""


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say, and say what stops it; return the exit code."""
    checkout = Checkout(Path(__file__).resolve().parents[1])
    try:
        return perform(checkout, arguments)
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("stopped; the next start goes on from here")
        return 130


def perform(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Do what the arguments say; return the exit code."""
    match list(arguments):
        case ["run", *rest]:
            return run(checkout, rest)
        case ["test", *rest]:
            return check(checkout, rest)
        case ["ci"]:
            return check_everything(checkout)
        case ["-h" | "--help" | "help"]:
            print(USAGE, end="")
            return 0
        case _:
            print(USAGE, end="", file=sys.stderr)
            return USED_WRONGLY


def run(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Start the command line, or the window on the files or the examples."""
    if is_command(arguments):
        prepare(checkout)
        return start([str(checkout.python), "-m", "crossread", *arguments])
    if not has_screen(os.environ, sys.platform):
        say(NO_SCREEN)
        return USED_WRONGLY
    prepare(checkout)
    provide_libraries(checkout, WINDOW)
    files = arguments or [str(path) for path in example_files(checkout)]
    code = start([str(checkout.python), "-m", "crossread", *files])
    if code:  # perhaps a library has gone since it was looked for
        write_done(checkout, replace(read_done(checkout), libraries=()))
    return code


def check(checkout: Checkout, options: Sequence[str]) -> int:
    """Run every check and every test; the options go to pytest."""
    prepare(checkout)
    provide_libraries(checkout, OFFSCREEN)
    return run_checks(checkout, options)


def check_everything(checkout: Checkout) -> int:
    """Run every check and every test, and try the wheel as its users install it."""
    prepare(checkout)
    provide_libraries(checkout, OFFSCREEN)
    return run_everything(checkout)


def is_command(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments are for the command line, not files for the window."""
    if not arguments or arguments[0] == "--":
        return False
    return arguments[0] in COMMANDS or arguments[0].startswith("-")


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Tell whether a window can open."""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in SCREENLESS:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def example_files(checkout: Checkout) -> list[Path]:
    """Return the readouts of the example comparison."""
    return sorted((checkout.root / "resources" / "examples").glob(EXAMPLES))


def start(command: Sequence[str]) -> int:
    """Run a program in the foreground; return its exit code, 128 + n where signal n ended it."""
    with subprocess.Popen(command) as child:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal sends it to the child, too
        signal.signal(signal.SIGTERM, lambda *_: child.terminate())
        code = child.wait()
    return 128 - code if code < 0 else code
