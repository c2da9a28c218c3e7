"""What a user changes by hand: a correction is a value, applying it makes a new comparison.

Undo is the old comparison. A correction that changes rows, claims or names empties ``findings``,
because they were drawn from those; whoever shows findings asks for them again.
"""

from crossread.core.corrections.annotating import JudgeFinding, SetNote, TagRows
from crossread.core.corrections.correction import Correction, apply, describe
from crossread.core.corrections.dividing import MergeClaims, SplitClaim
from crossread.core.corrections.editing import EditEvent, EditReadout
from crossread.core.corrections.moving import JoinRows, MoveClaim, SplitRow
from crossread.core.corrections.voicing import SetParty, SetVoice
from crossread.core.corrections.vouching import ConfirmRow, ConfirmRows, SetRelation

__all__ = [
    "ConfirmRow",
    "ConfirmRows",
    "Correction",
    "EditEvent",
    "EditReadout",
    "JoinRows",
    "JudgeFinding",
    "MergeClaims",
    "MoveClaim",
    "SetNote",
    "SetParty",
    "SetRelation",
    "SetVoice",
    "SplitClaim",
    "SplitRow",
    "TagRows",
    "apply",
    "describe",
]
