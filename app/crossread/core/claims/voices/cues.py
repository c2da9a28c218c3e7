"""The words of a language by which attribution is recognised, from its lexicon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache

from crossread.core.claims.voices.forms import Forms
from crossread.core.claims.voices.listing import Alias, Words, cue_values
from crossread.core.words import stem


@dataclass(frozen=True, slots=True)
class Cues(Forms):
    """Word lists as sets; verbs and nouns by stem, function words as they are written."""

    says: Words
    tells: Words
    stances: Words
    marked: Mapping[str, Words]
    """By stem of a stance: the words of which one must follow it."""
    phrasal: Mapping[str, Words]
    """By stem of a verb: the words with which it reports, as “point out” does."""
    weak: Words
    """Verbs of reporting that things may be the subject of: “the data suggest”."""
    governs: Words
    """Verbs that are passive where a preposition follows them: “accused of”."""
    void: Words
    """With these behind it a verb reports nothing: “will say nothing”."""
    silence: Words
    """Stems by which a verb tells that somebody does not speak: “declined to comment”."""
    cites: Words
    """Verbs behind which stands whose words they give, not who gives them."""
    mute: Words
    """Verbs that report nothing where they are denied: «там это не подтвердили»."""
    independent: Words
    """Words for people who belong to nobody: “independent”."""
    insider_sources: Words
    """Parts of sources of whom it matters where they sit: «собеседник агентства в мэрии»."""
    belongs: Words
    """Verbs whose subject belongs to their object: “who leads the union”."""
    behalf: Words
    """What stands before whom somebody speaks for, at the start of a sentence."""
    accounts: Words
    """Nouns by which words are somebody's: “by her account”."""
    owning: Words
    """What stands before whoever has a view: «у экологов другая версия: …»."""
    accounts_link: Words
    minds: Words
    """What stands before a person for whom something is so: “For Ana Reyes, …”."""
    joint: Words
    """Words for several together: “both sides”."""
    places: Words
    """Words such as “there” that stand for where somebody spoke."""
    female_first: Words
    male_first: Words
    asks: Words
    """Words such as “how” that open what is told."""
    requests: Words
    """Verbs that report nothing where an infinitive follows: “asked to take part”."""
    attitudes: Words
    """Words that report with “to be”: “is adamant that”."""
    firms: Words
    """Parts that firms have, too: “the yard's owner, Oak Foods”."""
    things: Words
    """Relatives that stand for no person: “Oak Foods, which …”."""
    readers: Words
    """Participles before who has a document, but did not write it: “a memo seen by …”."""
    ministers: Words
    """Parts in which people belong to a state, or to a ministry of it."""
    past_perfect: Words
    """Auxiliaries by which what was said was said before what is told: “had told”."""
    quoted: Words
    """Participles behind whom somebody else quotes: “was quoted as saying”."""
    leading: Words
    """The part of somebody who leads a thing that is no body: “who led the trial”."""
    proper: Words
    """Nouns that mean a body only in its name: “Oak Ferries”."""
    where: Words
    """What stands before a place at the start of a sentence: “In Lima, …”."""
    former: Words
    """Words before a part that somebody no longer has."""
    states: Words
    """Nouns for states, of which two may be meant together: “both countries”."""
    officials: Words
    """Parts in which people speak for the state that a text is from, where none is named."""
    sides: Words
    """Nouns for those who face each other: “both sides”."""
    subunits: Words
    """Nouns for parts of a body, by which alone nobody knows whose they are."""
    synonyms: Mapping[str, str]
    """By stem of a part: that of the part which means the same."""
    covers: Mapping[str, Words]
    """By stem of a part: those of the parts of whoever may be called so."""
    aliases: Mapping[str, tuple[Alias, ...]]
    """Other names of bodies, by the stem of their first word."""
    heads: Mapping[str, str]
    """By stem of what somebody heads: the part that its head has."""
    leaders: Words
    """Parts that are told from others by whom they lead: “head of state”."""
    opposites: Words
    """Parts of people who are on another side than whose they are: “her counterpart”."""
    owned: Words
    reported: Words
    """Words by which a sentence goes on with what somebody said before it: “There would be …”."""
    hearsay: Words
    """Words by which a whole sentence is another's: «мол»."""
    impersonal: Words
    """Verbs by which a document tells something, not their subject: «в письме говорится»."""
    spheres: Words
    """Nouns behind “in” that tell what somebody is busy with, not where."""
    nouns: Words
    nouns_link: Words
    sources: Mapping[str, tuple[tuple[str, ...], ...]]
    """Openings such as “according to”, by first word."""
    attached: Mapping[str, tuple[tuple[str, ...], ...]]
    """What attaches a further thing to a verb, by first word: “as well as”."""
    as_words: Words
    negations: Words
    about: frozenset[tuple[str, str]]
    """What stands for the sentence before: «об этом»."""
    that: Words
    inside: Words
    be: Words
    progressive: tuple[str, ...]
    plural: tuple[str, ...]
    times: Words
    """As written: “Monday”, but “week”."""
    clause_openers: Words
    pairing: Words
    relatives: Words
    auxiliaries: Words
    infinitive: Words
    adverbs: Words
    adverb_endings: tuple[str, ...]
    circumstances: Words
    determiners: Words
    indefinite: Words
    prepositions: Words
    links: Words
    joins: Words
    he: Words
    she: Words
    it: Words
    they: Words
    his: Words
    """Words for “his”, “her”, “their” that stand for an owner, or for whom words are."""
    hers: Words
    its: Words
    adds: Words
    """Verbs by which somebody goes on for the same side."""
    female_names: tuple[str, ...]
    """Endings of surnames that tell a woman's."""
    male_names: tuple[str, ...]
    private: Words
    """Parts in which nobody speaks for a country."""
    apart: Words
    """Parts in which nobody belongs to a body without being said to."""
    portfolios: Words
    """Parts behind which a field stands, no body: «министр сельского хозяйства»."""
    insiders: Words
    """Parts that people have in a body of any kind: “the head of catering”."""
    clients: Words
    """Parts of those who speak for one person: “her agent”."""
    first: Words
    objects: Words
    audience: Words
    roles: Words
    mouths: Words
    women: Words
    men: Words
    people_titles: Words
    offices: Words
    institutions: Words
    generic: Words
    """Nouns that can stand for any body: “the agency”."""
    common: Words
    """Nouns that can stand for any body of a kind: “the company”, “the club”."""
    fields: Words
    """What stands beside somebody's field: “head for Trade”, “Harbour Minister”."""
    authors: Words
    """What stands before who wrote a document: “a report by X”."""
    generic_roles: Words
    """Nouns that can stand for anybody who speaks for others: “the official”."""
    documents: Words
    called: Words
    clause_verbs: Words
    """Verbs that a clause without “that” follows as a rule."""
    addressing: Words
    """What stands before an addressee: “said to reporters”."""
    head_last: Words
    """Not empty where the last noun of a phrase is its head, as in “ministry spokesman”."""
    participles: tuple[str, ...]
    """Endings of the first word of an aside: “Reyes, reached by telephone, said …”."""
    noun_endings: tuple[str, ...]
    """Of nouns that share their stem with a verb: “allegation”."""
    finite_words: Words
    finite_endings: tuple[str, ...]
    """By which a verb of a clause without “that” can be told."""
    written: Words
    """Parts and documents as they are written: an author is no authority, a report no reporter."""
    nominatives: Mapping[str, str]
    """By stem: the dictionary form of a noun for a body or a part."""
    endings: tuple[tuple[str, str], ...]
    """Oblique endings of names and what stands for them in the nominative."""
    person_endings: tuple[tuple[str, str], ...]
    """The same for the names of people."""
    pronouns: Words = field(init=False)
    """Those that can be a subject."""
    reporting: Words = field(init=False)
    """Verbs of reporting or of taking a position, by stem."""
    titles: Words = field(init=False)
    sayers: Words = field(init=False)
    verbs: Words = field(init=False)
    """Verbs that may report, by themselves or with another word."""
    openers: Words = field(init=False)
    """First words of what names a source without a verb before it."""
    women_by_stem: Words = field(init=False)
    """Stems of given names that are only women's, for names in other cases."""
    men_by_stem: Words = field(init=False)
    owners: Words = field(init=False)
    persons: Words = field(init=False)
    given: Words = field(init=False)
    nominal: Words = field(init=False)
    linkable: Words = field(init=False)
    deputed: Words = field(init=False)
    """Parts of those who speak for others, or for one person."""
    published: Words = field(init=False)
    loose: Words = field(init=False)
    """Parts in which nobody is taken to belong to a body, by stem."""
    wide: Words = field(init=False)
    empty: Words = field(init=False)
    """Words of a phrase that do not say who is meant."""
    bounds: Words = field(init=False)
    helpers: Words = field(init=False)
    telling: Words = field(init=False)
    small: Words = field(init=False)
    """Words that are no adjectives, whatever they end with."""
    functions: Words = field(init=False)
    """Words that have a capital letter only where they open a sentence."""

    def __post_init__(self) -> None:
        made = {
            "pronouns": self.he | self.she | self.it | self.they | self.first,
            "reporting": self.says | self.stances,
            "titles": self.roles | self.offices | self.institutions,
            "sayers": self.roles | self.institutions | self.documents,
        }
        owners = self.his | self.hers | self.its
        made |= {
            "owners": owners,
            "persons": made["pronouns"] | owners,
            "given": self.female_first | self.male_first,
            "nominal": self.roles | self.institutions,
            "linkable": self.roles | self.institutions | self.documents,
            "deputed": self.mouths | self.clients,
            "published": self.accounts | self.documents,
            "telling": self.roles
            | self.institutions
            | self.documents
            | self.mouths
            | self.women
            | self.men,
            "loose": self.private | self.apart,
            "wide": self.generic | self.common,
            "empty": self.determiners | self.links | self.joins | self.adverbs,
            "bounds": self.auxiliaries | self.that | self.relatives | self.joins,
            "helpers": self.auxiliaries | made["pronouns"],
        }
        women, men = (frozenset(map(stem, w)) for w in (self.female_first, self.male_first))
        made["women_by_stem"], made["men_by_stem"] = women - men, men - women
        made["verbs"] = made["reporting"] | frozenset(self.phrasal)
        made["openers"] = frozenset(self.sources) | self.accounts_link | self.as_words | self.inside
        made["openers"] |= self.minds | self.owning
        made["functions"] = (
            self.prepositions | self.clause_openers | made["pronouns"] | self.adverbs
            | self.that | self.auxiliaries | self.relatives | self.as_words
        )  # fmt: skip
        made["small"] = made["functions"] | self.determiners
        for name, words in made.items():
            object.__setattr__(self, name, words)  # once, before anybody sees the value


@cache
def load_cues(language: str) -> Cues:
    """Return the cues of a language; empty ones where it has no lexicon."""
    return Cues(**cue_values(language, [each.name for each in fields(Cues) if each.init]))
