"""What to call a figure: its name in the nominative, or the names of two who tell together."""

from __future__ import annotations

from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure, label_of, nominative
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.reading.countries import nominative_of
from crossread.core.words import stem


def label_as(mention: Mention, sort: Sort, cues: Cues) -> str:
    """Return what to call whom a mention means, brought to the nominative where it is not."""
    label = label_of(mention)
    if not (mention.oblique and cues.endings):
        return label
    place = nominative_of(label) if mention.place else None
    if place is not None:
        return place
    words = label.split()
    nouns = cues.nominatives if sort is Sort.BODY else {}
    head = next((n for n, word in enumerate(words, 1) if stem(word) in nouns), len(words))
    named = [nominative(word, nouns, cues.endings) for word in words[:head]]
    return " ".join([*named, *words[head:]])


def joined(pair: tuple[Figure, Figure], cues: Cues) -> Figure:
    """Return two figures as one that is called by both names."""
    word = next((each for each in sorted(cues.joins) if each.isalpha()), "&")
    label = f"{pair[0].label} {word} {pair[1].label}"
    return Figure(label, Sort.BODY, members=pair)
