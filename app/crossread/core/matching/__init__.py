"""Which claims of different readouts say the same matter: scores, then rows."""

from __future__ import annotations

from crossread.core.matching.explaining import Explanation, explain_pair
from crossread.core.matching.keeping import Kept
from crossread.core.matching.meaning import Encoder, load_encoder
from crossread.core.matching.rows import match

__all__ = ["Encoder", "Explanation", "Kept", "explain_pair", "load_encoder", "match"]
