"""The errors that Crossread raises on purpose.

Every one carries one or two sentences for the user, as a value that can be said in any language:
what is wrong, and what to do.

    CrossreadError
    ├── InputError        a file could not be read (command line: exit code 3)
    ├── OutputError       a file could not be written (command line: exit code 4)
    ├── UsageError        the request makes no sense as asked (command line: exit code 2)
    ├── CorrectionError   a correction does not fit the comparison it is applied to
    └── Cancelled         the user stopped a job; nothing is wrong
"""

from __future__ import annotations

import errno
from collections.abc import Mapping
from types import MappingProxyType

from crossread.core.messages import Message, Wording, message, say

_STOPPED = message("The work was stopped.")


class CrossreadError(Exception):
    """Base of all errors with a message that a user can read and act on."""

    def __init__(self, sentence: Message) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        """For `say`, in the user's language; as a string the error is in English, for logs."""

    def __str__(self) -> str:
        return say(self.sentence)


class InputError(CrossreadError):
    """A file could not be read."""


class OutputError(CrossreadError):
    """A file could not be written."""


class UsageError(CrossreadError):
    """The request makes no sense as asked."""


class CorrectionError(CrossreadError):
    """A correction does not fit the comparison that it is applied to."""


class Cancelled(CrossreadError):  # noqa: N818 - a cancelled job is no error to the user
    """The user stopped a job."""

    def __init__(self, sentence: Message = _STOPPED) -> None:
        super().__init__(sentence)


_REASONS: Mapping[int, Message] = MappingProxyType(
    {
        errno.ENOENT: message("it is not there"),
        errno.EACCES: message("access to it is denied"),
        errno.EPERM: message("access to it is denied"),
        errno.EROFS: message("its disk can only be read"),
        errno.ENOSPC: message("its disk is full"),
        errno.EIO: message("its disk has a fault"),
        errno.EISDIR: message("it is a folder"),
        errno.ENOTDIR: message("a part of its path is no folder"),
        errno.EEXIST: message("there is a file of that name"),
        errno.ENAMETOOLONG: message("its name is too long"),
        errno.EBUSY: message("another program is using it"),
    }
)
"""What a system says in English alone, or in a language of its own."""


def reason_of(error: Exception) -> Wording:
    """Return why the system refused something, for a place after a colon or in brackets."""
    if not isinstance(error, OSError) or error.errno is None:
        return str(error)
    return _REASONS.get(error.errno) or error.strerror or str(error)
