"""The errors that Crossread raises on purpose.

Every message is one or two sentences for the user: what is wrong, and what to do.

    CrossreadError
    ├── InputError        a file could not be read (command line: exit code 3)
    ├── OutputError       a file could not be written (command line: exit code 4)
    ├── UsageError        the request makes no sense as asked (command line: exit code 2)
    ├── CorrectionError   a correction does not fit the comparison it is applied to
    └── Cancelled         the user stopped a job; nothing is wrong
"""

from __future__ import annotations


class CrossreadError(Exception):
    """Base of all errors with a message that a user can read and act on."""


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
