"""Whether somebody is a woman or a man, and by which pronoun a body is meant."""

from __future__ import annotations

from crossread.core.claims.roots import root_of
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.words import stem

_FULL = 2
"""Words of a name with a surname."""


def sex_of(name: tuple[str, ...], cues: Cues) -> bool | None:
    """Say whether a given name, the first of a name's words, is a woman's; None if unknown."""
    word = name[0].lower().replace("ё", "е") if name else ""
    if word in cues.female_first or word in cues.male_first:
        return word in cues.female_first
    root = stem(word) if word and cues.endings else ""
    return True if root in cues.women_by_stem else False if root in cues.men_by_stem else None


def sex_by_surname(mention: Mention, cues: Cues) -> bool | None:
    """Return what the ending of a surname in the nominative tells."""
    if mention.sort is not Sort.PERSON or len(mention.name) < _FULL:
        return None
    surname = mention.name[-1].lower()
    if surname.endswith(cues.female_names):
        return True
    return False if surname.endswith(cues.male_names) else None


def gender_of(label: str, cues: Cues) -> bool | None:
    """Say whether a body's noun is feminine; None where nouns have no gender."""
    words = label.split()
    if not cues.feminine or not words:
        return None
    noun = next((word for word in words if root_of(word) in cues.institutions), words[0])
    return noun.lower().strip("«»").endswith(cues.feminine)
