from __future__ import annotations

import pytest

from crossread.gui.views.archive.emptiness import why_empty
from crossread.gui.views.archive.working import Listing

NOTHING, SOME = (Listing({}, (), (), files, ()) for files in (0, 5))


@pytest.mark.parametrize(
    ("listing", "typed", "busy", "said"),
    [
        (None, "", True, "for the first time"),
        (None, "", False, "no file in this folder"),
        (NOTHING, "", False, "Open another folder"),
        (SOME, " ", False, "Add the releases of the other side"),
        (SOME, "ferry", False, "Try fewer words"),
    ],
)
def test_an_empty_list_says_why_and_what_to_do(
    listing: Listing | None, typed: str, busy: bool, said: str
) -> None:
    assert said in why_empty(listing, typed, busy=busy).text
