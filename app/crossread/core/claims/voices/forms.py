"""The forms of a language's words, and the endings by which they are told."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.claims.voices.listing import Words


@dataclass(frozen=True, slots=True)
class Forms:
    """Endings as tuples, forms as sets; all empty where a language needs none of them."""

    agents: tuple[str, ...]
    """Endings of nouns for people by what they do."""
    adjectives: tuple[str, ...]
    """Endings of adjectives, where they stand before nouns and tell."""
    not_genitive: tuple[str, ...]
    """Endings of nouns that do not belong to the noun before them."""
    objective: tuple[str, ...]
    """Endings by which a noun before a verb is what another verb is done to."""
    oblique: tuple[str, ...]
    """Endings of nouns that are no subject."""
    prefixes: tuple[str, ...]
    """What nouns for parts and bodies begin with in compounds: «обл», «мед»."""
    feminine: tuple[str, ...]
    """Endings of nouns that “her” stands for, where all nouns have a gender."""
    plural_verbs: tuple[str, ...]
    """Endings of verbs whose subject is “they”: «в ведомстве заявили»."""
    verb_endings: tuple[str, ...]
    """Endings by which a word is no noun, where a language has such."""
    tag_endings: tuple[str, ...]
    """Endings of verbs that behind a quotation say whose it is: “…”, he grinned."""
    infinitives: tuple[str, ...]
    reflexive_endings: tuple[str, ...]
    """By which a verb is passive, unless it always has them."""
    passives: Words
    """Participles by which a document tells something: «сказано в письме»."""
    cue_endings: tuple[str, ...]
    """Endings of verbs, without which a word of the same stem is none; empty: any word is one."""
    verb_forms: Words
    """Forms that the lexicon lists or makes."""
    gerunds: tuple[str, ...]
    """Endings of verbs that have the subject of the clause before them."""
    reflexive: Words
    """Verbs of reporting that always have them."""
    patronymics: tuple[str, ...]
    """Endings of second names made of a father's."""
    abstract: tuple[str, ...]
    """Endings of nouns that name nobody."""
    dictionary: Words
    """Dictionary forms of the verbs, which are not finite by themselves."""
    listed: Words
    """Nouns in the nominative, as the lexicon has them."""
    subjects: Words
    """Parts in the nominative, where nouns have cases: they can be nothing but a subject."""
    many: Words
    """Nominative plurals of parts, where they cannot be told by an ending."""
    noun_forms: Words
    """Case forms of nouns for people, bodies and documents, as they are written."""
    bodies: Words
    """Nouns for institutions as they are written, in every case."""
