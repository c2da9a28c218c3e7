"""What the command line returns to the shell."""

from enum import IntEnum


class ExitCode(IntEnum):
    """As the help promises; the last two are the shells' own custom."""

    DONE = 0
    USED_WRONGLY = 2
    NOT_READ = 3
    NOT_WRITTEN = 4
    INTERRUPTED = 130
    NO_READER = 141
