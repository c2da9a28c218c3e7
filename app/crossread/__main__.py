"""``crossread``: the window on its files or, with a command, the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from crossread.cli.arguments import COMMANDS
from crossread.cli.codes import ExitCode
from crossread.cli.main import main as run_command
from crossread.cli.printing import say
from crossread.core.messages import message

READ_APART = "--read-apart"
"""How a frozen app starts itself as the process that reads files; see `core.reading.apart`."""
SELFTEST = "--selftest"
"""Tests this installation; see `crossread.selftest`."""
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_INSTEAD = message("The command line needs none: crossread compare FILE FILE -o report.html")
_NO_SCREEN = message("There is no screen here, so no window can open. {instead}", instead=_INSTEAD)
_UNSOUND = message(
    "PySide6 6.12.0 crashes on this version of Python. Install another: {command}",
    command="pip install 'PySide6-Essentials<6.12'",
)


def main() -> int:
    """Start what the arguments ask for and return the exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # noqa: PLC0415 - only a frozen app's processes need it

        freeze_support()
    arguments = sys.argv[1:]
    if arguments == [READ_APART]:
        from crossread.core.reading.child import main as read_apart  # noqa: PLC0415 - a process of its own

        return read_apart()
    if arguments == [SELFTEST]:
        from crossread.selftest import main as test_everything  # noqa: PLC0415 - loads everything

        return test_everything()
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        if arguments[0] != "--":
            return run_command(arguments)
        arguments = arguments[1:]
    return open_window(arguments)


def open_window(paths: list[str]) -> int:
    """Open the window on the files, or say why there can be none; return the exit code."""
    if not has_screen(sys.platform, os.environ):
        say(_NO_SCREEN)
        return ExitCode.USED_WRONGLY
    try:
        import PySide6  # noqa: PLC0415 - the command line runs without Qt

        if not is_sound(PySide6.__version__, sys.version_info[:2]):
            say(_UNSOUND)
            return ExitCode.USED_WRONGLY
        from crossread.gui.greeting import greet, named_application  # noqa: PLC0415 - the same

        greeting = greet(named_application(sys.argv[:1]))  # painted before the rest is loaded
        from crossread.gui.app import main as run_window  # noqa: PLC0415 - the same
    except ImportError as error:
        say(
            message(
                "The window needs a library that is missing here ({reason}). {instead}",
                reason=str(error),
                instead=_INSTEAD,
            )
        )
        return ExitCode.USED_WRONGLY
    try:
        return run_window(paths, greeting)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether Qt will find a screen; where it finds none, it would abort."""
    return not platform.startswith("linux") or any(environment.get(name) for name in _SCREENS)


def is_sound(pyside: str, python: tuple[int, ...]) -> bool:
    """Tell whether this PySide6 can be used; 6.12.0 releases None too often on older Pythons."""
    return pyside != "6.12.0" or python >= (3, 12)


if __name__ == "__main__":
    sys.exit(main())
