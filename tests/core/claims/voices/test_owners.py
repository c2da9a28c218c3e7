from __future__ import annotations

import pytest

from articles import claims_of

TOLD = [
    ("The Mill Workers' Union said that it rained.", "Mill Workers' Union"),
    ("The mission's head, retired judge Ana Reyes, said that it rained.", "mission"),
    ("The yard's owner, Tide Marine, said that it rained.", "Tide Marine"),
    ("The clinic, represented by Li Oak, waits. Mr Oak said that it rained.", "clinic"),
    ("Patient group Open Door spoke. Its chair, Li Oak, said that it rained.", "Open Door"),
    ("Alder Hospital shut. Its project manager, Li Oak, said it rained.", "Alder Hospital"),
    ("Ana Reyes, representing the group, said that it rained.", "group"),
    ("Oak Foods, which mills, spoke. Spokeswoman Ana Reyes said that it rained.", "Oak Foods"),
    (
        "The Tide Tribe spoke. The federal government met. Tribal chairman Li Oak said it rained.",
        "Tide Tribe",
    ),
    ("Tide Clinic waits. Former nurse Li Oak said that it rained.", "Li Oak"),
]


@pytest.mark.parametrize(("text", "party"), TOLD)
def test_a_side_is_told_by_whose_somebody_is(text: str, party: str) -> None:
    assert claims_of(text)[-1].voice.party == party
