"""Russian read word by word in English, so that texts in two languages can be compared."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, takewhile

from anyascii import anyascii
from rapidfuzz.distance import Prefix

from crossread.core.matching.dictionaries import installed_rows
from crossread.core.matching.russian_forms import forms_of, is_reflexive
from crossread.core.reading.countries import Mention, Way, find_countries
from crossread.core.types import Span
from crossread.core.words import Word, split_words, stem
from crossread.resources import resource_path

_SHORT_STEM, _SHORT_ENDING, _LONG_ENDING = 3, 5, 6
"""How many letters the stemmer takes off a dictionary form: at most six, five of a short one."""

_PREPOSITIONS = frozenset(
    {"без", "в", "во", "до", "за", "из", "к", "на", "о", "от", "по", "под", "при", "с", "со", "у"}
)
_SURNAMES = ("ов", "ев", "ёв")


@dataclass(frozen=True, slots=True)
class _Entry:
    russian: str
    """A dictionary form as in the file; in capitals where the text must have them, too."""
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """The entries whose first word has one stem."""

    words: tuple[tuple[str, _Entry], ...]
    """Single words, with the form that has the stem."""
    phrases: Mapping[tuple[str, ...], tuple[_Entry, ...]]
    """By the stems of the words after the first."""
    longest: int
    """How many words the longest phrase has after its first."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a text that is read as one."""

    span: Span
    russian: str
    """Its first word as written."""
    english: tuple[str, ...]
    """What it may mean, the likeliest first; never empty."""


def gloss(text: str) -> str:
    """Return *text* with every Russian word or phrase replaced by its first English equivalent.

    Unknown words come in Latin letters; numbers, punctuation and words in Latin letters stay.
    """
    parts: list[str] = []
    at = 0
    for piece in _pieces(text):
        parts += text[at : piece.span.start], _cased(piece.english[0], piece.russian)
        at = piece.span.end
    return "".join((*parts, text[at:]))


def gloss_terms(text: str) -> frozenset[str]:
    """Return the English stems of all that the words of *text* may mean."""
    return frozenset(
        word.stem
        for piece in _pieces(text)
        for english in piece.english
        for word in split_words(english)
    )


def readings(text: str) -> Iterator[tuple[Span, frozenset[str]]]:
    """Yield each Russian word or phrase of *text* with the English stems that it may mean."""
    for piece in _pieces(text):
        if not piece.russian.isascii():
            stems = (word.stem for english in piece.english for word in split_words(english))
            yield piece.span, frozenset(stems)


def translations(russian_stem: str) -> tuple[str, ...]:
    """Return the English equivalents of the words with a Russian stem, likeliest first."""
    entries = [entry for _, entry in _group(russian_stem).words]
    common = [entry for entry in entries if entry.russian.islower()]
    return tuple(dict.fromkeys(word for entry in common or entries for word in entry.english))


def _pieces(text: str) -> Iterator[_Piece]:
    words = list(split_words(text))
    mentions = {mention.span.start: mention for mention in find_countries(text)}
    at = 0
    while at < len(words):
        piece = _read(text, words, at, mentions.get(words[at].span.start))
        yield piece
        at += 1
        while at < len(words) and words[at].span.start < piece.span.end:
            at += 1


def _read(text: str, words: Sequence[Word], at: int, mention: Mention | None) -> _Piece:
    word = words[at]
    if word.text.isascii():
        return _Piece(word.span, word.text, (word.text,))
    group = _group(word.stem)
    found = _phrase(text, words, at, group)
    if found is not None:
        return found
    if mention is not None and mention.way is Way.NAME:
        return _Piece(mention.span, word.text, (mention.country.names["en"],))
    entry = _best(word.text, group)
    if entry is not None and not (
        (mention is not None and mention.way is Way.CAPITAL and entry.english[0].islower())
        or (_inside_sentence(text, words, at) and _is_surname(word.text, entry))
    ):
        return _Piece(word.span, word.text, entry.english)
    if mention is not None and mention.way is Way.PEOPLE:
        return _Piece(mention.span, word.text, (mention.country.names["en"],))
    return _Piece(word.span, word.text, (anyascii(word.text) or word.text,))


def _phrase(text: str, words: Sequence[Word], at: int, group: _Group) -> _Piece | None:
    """Return the longest phrase that starts at a word, None where none does."""
    following = []
    for number in range(at + 1, min(at + 1 + group.longest, len(words))):
        between = text[words[number - 1].span.end : words[number].span.start]
        if not _joins(between):
            break
        following.append(words[number].stem)
    for count in range(len(following), 0, -1):
        entries = group.phrases.get(tuple(following[:count]), ())
        span = Span(words[at].span.start, words[at + count].span.end)
        flat = _flat(text[span.start : span.end])
        fitting = [one for one in entries if _fits(words[at].text, one) and _is_free(one, flat)]
        if fitting:
            entry = max(fitting, key=lambda one: Prefix.similarity(_flat(one.russian), flat))
            return _Piece(span, words[at].text, entry.english)
    return None


def _is_free(entry: _Entry, flat: str) -> bool:
    """Tell whether a phrase may stand as *flat*: after a preposition no other form will do."""
    fixed = _flat(entry.russian)
    return fixed.split(" ", 1)[0] not in _PREPOSITIONS or fixed == " ".join(flat.split())


def _joins(gap: str) -> bool:
    """Tell whether two words with *gap* between them can be of one phrase."""
    return gap == "-" or (gap.isspace() and "\n\n" not in gap)


def _best(word: str, group: _Group) -> _Entry | None:
    """Return the entry that shares most with a word, None where the group has none for it."""
    flat = _flat(word)

    def likeness(candidate: tuple[str, _Entry]) -> tuple[float, ...]:
        form, entry = candidate[0], _flat(candidate[1].russian)
        return (
            entry == flat,
            is_reflexive(entry) == is_reflexive(flat),
            entry.endswith("ость") == ("ост" in flat[-6:]),
            form == entry,
            not (form.endswith("о") and flat.startswith(form)),  # nothing is added to a final о
            Prefix.similarity(entry, flat),
            not entry.endswith("о"),  # an adverb has no other forms, its adjective has
            -len(form),
        )

    fitting = [candidate for candidate in group.words if _fits(word, candidate[1])]
    return max(fitting, key=likeness)[1] if fitting else None


def _is_surname(word: str, entry: _Entry) -> bool:
    """Tell whether a capital and the ending make *word* a name, not a form of the entry's word."""
    capital = word[0].isupper() and not word.isupper()
    return capital and word.endswith(_SURNAMES) and _flat(word) != _flat(entry.russian)


def _inside_sentence(text: str, words: Sequence[Word], at: int) -> bool:
    gap = text[words[at - 1].span.end : words[at].span.start] if at else "."
    return gap.isspace() and "\n" not in gap


def _fits(word: str, entry: _Entry) -> bool:
    """Tell whether *word* has the capitals that an entry asks for: a name one, an acronym two."""
    asked = len(list(takewhile(str.isupper, entry.russian[:2])))
    return word[:asked].isupper() or not asked


def _cased(english: str, russian: str) -> str:
    return english[0].upper() + english[1:] if russian[0].isupper() else english


def _flat(word: str) -> str:
    return word.lower().replace("ё", "е")


@lru_cache(maxsize=65_536)
def _group(wanted: str) -> _Group:
    """Return the entries whose first word has a stem.

    A Snowball stem begins its word, so they stand side by side in the order of the alphabet, and
    only those few need to be stemmed.
    """
    index = _load()
    single: list[tuple[str, _Entry]] = []
    phrases: dict[tuple[str, ...], tuple[_Entry, ...]] = {}
    room = _SHORT_ENDING if len(wanted) < _SHORT_STEM else _LONG_ENDING
    start = bisect_left(index.forms, wanted)
    for number, form in enumerate(islice(index.forms, start, None), start):
        if not form.startswith(wanted):
            break
        if len(form) > len(wanted) + room or stem(form) != wanted:
            continue
        entry = _entry(index.rows[number])
        rest = tuple(word.stem for word in islice(split_words(entry.russian), 1, None))
        if rest:
            phrases[rest] = (*phrases.get(rest, ()), entry)
        else:
            single.append((form, entry))
    single.sort(key=lambda pair: len(pair[0]))
    return _Group(tuple(single), phrases, max(map(len, phrases), default=0))


@dataclass(frozen=True, slots=True)
class _Index:
    forms: tuple[str, ...]
    """First words in all their forms, in the order of the alphabet."""
    rows: tuple[str, ...]
    """The row of the file that each is of."""


@cache
def _load() -> _Index:
    own = resource_path("lexicon", "ru-en.tsv").read_text("utf-8").splitlines()
    listed = [row for row in own if not row.startswith("#")]
    pairs = [
        (form, row) for row in (*listed, *_installed(listed)) for form in forms_of(_first_word(row))
    ]
    pairs.sort()
    forms, rows = zip(*pairs, strict=True)
    return _Index(forms, rows)


def _installed(own: Sequence[str]) -> list[str]:
    """Return rows of what dictionaries of the user's have, and our own list has not."""
    known = {_flat(row.partition("\t")[0]) for row in own}
    found: dict[str, tuple[str, ...]] = {}
    for russian, english in installed_rows():
        word = _flat(russian)
        if word not in known:
            found[word] = (*found.get(word, ()), *english)
    return [f"{word}\t{'|'.join(dict.fromkeys(english))}" for word, english in found.items()]


def _first_word(row: str) -> str:
    return _flat(row.partition("\t")[0].partition(" ")[0].partition("-")[0])


def _entry(row: str) -> _Entry:
    russian, english = row.split("\t")
    return _Entry(russian, tuple(english.split("|")))


def are_akin(one: str, other: str) -> bool:
    """Tell whether two English stems can stand for one Russian word: ``firm`` and ``company``."""
    senses = _senses()
    return not senses.get(one, frozenset[int]()).isdisjoint(senses.get(other, frozenset[int]()))


@cache
def _senses() -> Mapping[str, frozenset[int]]:
    """Return the rows of the file that each English stem stands in as a word of its own."""
    found: dict[str, set[int]] = {}
    rows = resource_path("lexicon", "ru-en.tsv").read_text("utf-8").splitlines()
    for number, row in enumerate(rows):
        for english in row.partition("\t")[2].split("|"):
            if english and " " not in english:
                found.setdefault(stem(english), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
