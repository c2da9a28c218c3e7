"""Read the word lists of a language: verbs and nouns by stem, others as they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from crossread.core.claims.lexicon import forms_of, read_lexicon
from crossread.core.claims.roots import case_forms, noun_forms, plural_forms
from crossread.core.claims.voices.entries import by_first_word, verb_stems, words_of
from crossread.core.claims.voices.sides import load_sides
from crossread.core.words import stem

Words = frozenset[str]


class Alias(NamedTuple):
    """What a body is called, by stems, and the name by which it is known."""

    words: tuple[str, ...]
    name: str


_VERBS = (
    "mute", "cites", "impersonal", "requests", "governs", "adds", "says", "tells", "stances",
    "clause_verbs", "belongs", "weak",
)  # fmt: skip
_STEMMED = (
    "nouns", "roles", "mouths", "women", "men", "offices", "institutions", "generic", "common",
    "generic_roles", "documents", "audience", "private", "apart", "insiders", "portfolios",
    "clients", "accounts", "silence", "independent", "insider_sources", "leaders", "opposites",
    "subunits", "sides", "states", "officials", "ministers", "leading", "firms",
)  # fmt: skip
_ENDINGS = (
    "progressive", "plural", "adverb_endings", "finite_endings", "noun_endings", "participles",
    "female_names", "male_names", "agents", "adjectives", "verb_endings", "feminine", "prefixes",
    "not_genitive", "objective", "oblique", "plural_verbs", "abstract", "tag_endings",
    "infinitives", "reflexive_endings", "gerunds", "cue_endings", "patronymics",
)  # fmt: skip


def cue_values(language: str, names: Iterable[str]) -> dict[str, Any]:
    """Return the word lists of a language by their names; empty ones where it has no lexicon."""
    table: Mapping[str, Any] = read_lexicon(language).get("voices", {})
    values: dict[str, Any] = {
        **{
            key: {
                stem(form): frozenset(words)
                for verb, words in dict(table.get(key, {})).items()
                for form in forms_of(language, verb)
            }
            for key in ("marked", "phrasal")
        },
        "dictionary": frozenset(
            forms_of(language, entry)[0] for key in _VERBS for entry in table.get(key, ())
        ),
        "written": frozenset(
            {*table.get("roles", ()), *table.get("documents", ())} - {*table.get("audience", ())}
        ),
        **_nouns(language, table),
        **_parts(table),
        **_verbs(language, table),
        "about": frozenset(tuple(each.split()) for each in table.get("about", ())),
        "sources": by_first_word(table.get("sources", ())),
        "attached": by_first_word(table.get("attached", ())),
        **{
            key: tuple((pair.split()[0], pair.split()[1]) for pair in table.get(key, ()))
            for key in ("endings", "person_endings")
        },
    }
    for name in names:
        if name in _ENDINGS:
            values[name] = tuple(table.get(name, ()))
        elif name not in values:
            values[name] = _words(language, name, table.get(name, ()))
    sides = load_sides(language)
    values["says"] |= values["tells"] | values["impersonal"]
    values["institutions"] |= frozenset(sides.by_body)
    values["roles"] |= frozenset(sides.by_role) | values["private"] | values["generic_roles"]
    values["roles"] |= values["firms"]
    return values


def _nouns(language: str, table: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is known of nouns by their forms."""
    listed = {key: _flat(table.get(key, ())) for key in ("roles", "institutions", "documents")}
    roles, bodies = listed["roles"], listed["institutions"] | load_sides(language).written
    heard = _flat(table.get("audience", ()))
    declined = bool(table.get("endings"))
    return {
        "bodies": bodies | (case_forms(bodies) - case_forms(roles)),
        "subjects": roles | heard if declined else frozenset(),
        "many": plural_forms(roles) if declined else frozenset(),
        "listed": frozenset().union(*listed.values(), table.get("sides", ())[:1]),
        "noun_forms": noun_forms(language),
        "nominatives": {
            stem(noun): noun
            for key in ("documents", "roles", "institutions")
            for noun in table.get(key, ())
        },
    }


def _parts(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return which parts mean the same, by stem."""
    synonyms, covers, heads = (dict(table.get(key, {})) for key in ("synonyms", "covers", "heads"))
    return {
        "synonyms": {stem(one): stem(same) for one, same in synonyms.items()},
        "covers": {stem(part): frozenset(map(stem, those)) for part, those in covers.items()},
        "aliases": _aliases(dict(table.get("aliases", {}))),
        "heads": {stem(led): stem(part) for part, bodies in heads.items() for led in bodies},
    }


def _aliases(table: Mapping[str, str]) -> Mapping[str, tuple[Alias, ...]]:
    """Return other names of bodies by the stem of their first word."""
    found: dict[str, tuple[Alias, ...]] = {}
    for alias, name in table.items():
        words = tuple(map(stem, alias.split()))
        found[words[0]] = (*found.get(words[0], ()), Alias(words, name))
    return found


def _flat(nouns: Iterable[str]) -> Words:
    return frozenset(noun.replace("ё", "е") for noun in nouns)


def _verbs(language: str, table: Mapping[str, Any]) -> dict[str, Words]:
    """Return the forms of verbs of reporting, and the stems of those always reflexive."""
    endings = tuple(table.get("reflexive_endings", ()))
    entries = [entry for key in ("says", "stances") for entry in table.get(key, ())]
    reflexive = (each for each in entries if endings and each.split()[0].endswith(endings))
    forms = (forms_of(language, each) for each in (*entries, *table.get("impersonal", ())))
    return {
        "reflexive": verb_stems(language, reflexive),
        "verb_forms": frozenset(form for made in forms for form in made),
    }


def _words(language: str, key: str, entries: Sequence[str]) -> Words:
    if key in _VERBS:
        return verb_stems(language, entries)
    words = words_of(entries)
    return frozenset(map(stem, words)) if key in _STEMMED else words
