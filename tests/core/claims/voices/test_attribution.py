from __future__ import annotations

from crossread.core.claims.voices.attribution import Attribution, Holds
from crossread.core.claims.voices.chunks import Phrase


def test_an_attribution_is_a_value() -> None:
    one = Attribution(0, 2, Phrase(0, 1), 1, Holds.AFTER)
    assert one == Attribution(0, 2, Phrase(0, 1), 1, Holds.AFTER)
    assert len({one, one}) == 1
