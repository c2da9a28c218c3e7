"""What a user changes by hand: a correction is a value, applying it makes a new comparison.

Undo is the old comparison. A correction that changes rows empties ``findings``, because they
were drawn from the rows as they stood; whoever shows findings asks for them again.
"""

from crossread.core.corrections.applying import apply
from crossread.core.corrections.labels import describe
from crossread.core.corrections.values import (
    ConfirmRow,
    Correction,
    EditEvent,
    EditReadout,
    JoinRows,
    MoveClaim,
    SetNote,
    SetRelation,
    SplitRow,
)

__all__ = [
    "ConfirmRow",
    "Correction",
    "EditEvent",
    "EditReadout",
    "JoinRows",
    "MoveClaim",
    "SetNote",
    "SetRelation",
    "SplitRow",
    "apply",
    "describe",
]
