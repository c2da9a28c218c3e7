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
    ("Ana Reyes rests. The Reyes team said that it rained.", "Ana Reyes"),
    ("Ana Reyes rests. Reyes Bank said that it rained.", "Reyes Bank"),
    ("Tide Clinic waits. Former nurse Li Oak said that it rained.", "Li Oak"),
    ("Li Oak, who ran Room 9, said that it rained.", "Li Oak"),
    (
        "The host met the director of Welling Airport, Li Oak. Oak said it rained.",
        "Welling Airport",
    ),
    ("The Tide Union spoke. “It rained,” said Li Oak, one of the union's stewards.", "Tide Union"),
]


@pytest.mark.parametrize(("text", "party"), TOLD)
def test_a_side_is_told_by_whose_somebody_is(text: str, party: str) -> None:
    assert claims_of(text)[-1].voice.party == party


READ = [
    (
        "Tide Institute waits. It rained, said Li Oak, the entomologist who ran the trial.",
        ("Li Oak", "Tide Institute"),
    ),
    (
        "Ana Reyes of Alder University, who ran no trial, said that it rained.",
        ("Ana Reyes", "Alder University"),
    ),
    ("Its maker, Verdana, said that it rained.", ("Verdana", "Verdana")),
    (
        "A spokesman for Verdana said that it rained.",
        ("Verdana (spokesman for Verdana)", "Verdana"),
    ),
    (
        "Alder Clinic will close, according to a memo seen by the Wire.",
        ("Alder Clinic", "Alder Clinic"),
    ),
]


@pytest.mark.parametrize(("text", "who"), READ)
def test_a_teller_is_named_with_its_side(text: str, who: tuple[str, str]) -> None:
    assert who in [(claim.voice.teller, claim.voice.party) for claim in claims_of(text)]


ASIDES = [
    (
        "Verdant Crop was late. Verdant said it snowed. “It rained,” a spokeswoman said.",
        ("Verdant Crop (spokeswoman)", "Verdant Crop"),
    ),
    (
        "It rained, said Ana Reyes, Tideline's captain in charge of safety.",
        ("Ana Reyes", "Tideline"),
    ),
    ("But the university that ran it said that was untrue.", ("university", "university")),
    ("The trial ended, its sponsor, Verdant Crop, said in May.", ("Verdant Crop",) * 2),
    ("It rained, Reyes said; it snowed, too.", ("Reyes", "Reyes")),
    ("Patient Ana Reyes, 71, who was there, said staff were kind.", ("Ana Reyes", "Ana Reyes")),
    (
        "A team led by Ben Ash at Alder University met. Ash said that it rained.",
        ("Ben Ash", "Alder University"),
    ),
    (
        "Tide Hospital waits. Eva Birch, a consultant in emergency medicine, said it rained.",
        ("Eva Birch", "Tide Hospital"),
    ),
]
FIRMS = [
    (
        "The contractor, Holm & Berg, denied it. Its director, Eva Birch, said that it rained.",
        ("Eva Birch", "Holm & Berg"),
    ),
    ("Ms Birch was quoted by the Alder Post as saying that it rained.", ("Birch", "Birch")),
    (
        "Welder Jan Holt spoke. His foreman had told him it would rain, Holt said.",
        ("Jan Holt", "Jan Holt"),
    ),
]


@pytest.mark.parametrize(("text", "who"), [*FIRMS, *ASIDES])
def test_the_last_telling_names_whose_it_is(text: str, who: tuple[str, str]) -> None:
    voice = claims_of(text)[-1].voice
    assert (voice.teller, voice.party) == who
