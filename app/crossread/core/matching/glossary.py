"""Russian read word by word in English, so that texts in two languages can be compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from anyascii import anyascii
from rapidfuzz.distance import Prefix

from crossread.core.matching.english_forms import Form, inflected
from crossread.core.matching.russian_forms import can_stand, form_of, is_reflexive, verb_form_of
from crossread.core.matching.term_list import Entry, Group, flat, group_of
from crossread.core.reading.countries import Mention, Way, find_countries
from crossread.core.types import Span
from crossread.core.words import Word, split_words

_PREPOSITIONS = frozenset(
    {"без", "в", "во", "до", "за", "из", "к", "на", "о", "от", "по", "под", "при", "с", "со", "у"}
)
_SURNAMES = ("ов", "ев", "ёв")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a text that is read as one."""

    span: Span
    russian: str
    """Its first word as written."""
    english: tuple[str, ...]
    """What it may mean, the likeliest first; never empty."""
    form: Form = Form.PLAIN
    """How the English stands, as far as the Russian ending tells."""


def gloss(text: str) -> str:
    """Return *text* with every Russian word or phrase replaced by its first English equivalent.

    It stands as the Russian does, as far as that shows: in the past, the passive or the plural.
    Unknown words come in Latin letters; numbers, punctuation and words in Latin letters stay.
    """
    parts: list[str] = []
    at = 0
    for piece in _pieces(text):
        english = inflected(piece.english[0], piece.form)
        parts += text[at : piece.span.start], _cased(english, piece.russian)
        at = piece.span.end
    return "".join((*parts, text[at:]))


def gloss_terms(text: str) -> frozenset[str]:
    """Return the English stems of all that the words of *text* may mean."""
    return frozenset(
        word.stem
        for piece in _pieces(text)
        for english in piece.english
        for form in {Form.PLAIN, piece.form}
        for word in split_words(inflected(english, form))
    )


def readings(text: str) -> Iterator[tuple[Span, frozenset[str]]]:
    """Yield each Russian word or phrase of *text* with the English stems that it may mean."""
    for piece in _pieces(text):
        if not piece.russian.isascii():
            stems = (word.stem for english in piece.english for word in split_words(english))
            yield piece.span, frozenset(stems)


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
    group = group_of(word.stem)
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
        before = flat(words[at - 1].text) if at else ""
        form = form_of(flat(word.text), flat(entry.russian), before)
        return _Piece(word.span, word.text, entry.english, form)
    if mention is not None and mention.way is Way.PEOPLE:
        return _Piece(mention.span, word.text, (mention.country.names["en"],))
    return _Piece(word.span, word.text, (anyascii(word.text) or word.text,))


def _phrase(text: str, words: Sequence[Word], at: int, group: Group) -> _Piece | None:
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
        told = flat(text[span.start : span.end])
        fitting = [one for one in entries if _fits(words[at].text, one) and _is_free(one, told)]
        if fitting:
            entry = max(fitting, key=lambda one: Prefix.similarity(flat(one.russian), told))
            form = verb_form_of(flat(words[at].text), flat(entry.russian).partition(" ")[0])
            return _Piece(span, words[at].text, entry.english, form)
    return None


def _is_free(entry: Entry, told: str) -> bool:
    """Tell whether a phrase may stand as *told*: after a preposition no other form will do."""
    fixed = flat(entry.russian)
    first = fixed.split(" ", 1)[0]
    if first in _PREPOSITIONS:
        return fixed == " ".join(told.split())
    return not is_reflexive(first) or is_reflexive(told.split(maxsplit=1)[0])


def _joins(gap: str) -> bool:
    """Tell whether two words with *gap* between them can be of one phrase."""
    return gap == "-" or (gap.isspace() and "\n\n" not in gap)


def _best(word: str, group: Group) -> Entry | None:
    """Return the entry that shares most with a word, None where the group has none for it."""
    told = flat(word)

    def likeness(candidate: tuple[str, Entry]) -> tuple[float, ...]:
        form, entry = candidate[0], flat(candidate[1].russian)
        return (
            entry == told,
            is_reflexive(entry) == is_reflexive(told),
            entry.endswith("ость") == ("ост" in told[-6:]),
            can_stand(told, entry),
            form == told,
            form == entry,
            not (form.endswith("о") and told.startswith(form)),  # nothing is added to a final о
            Prefix.similarity(entry, told),
            not entry.endswith("о"),  # an adverb has no other forms, its adjective has
            -len(form),
        )

    fitting = [candidate for candidate in group.words if _fits(word, candidate[1])]
    return max(fitting, key=likeness)[1] if fitting else None


def _is_surname(word: str, entry: Entry) -> bool:
    """Tell whether a capital and the ending make *word* a name, not a form of the entry's word."""
    capital = word[0].isupper() and not word.isupper()
    return capital and word.endswith(_SURNAMES) and flat(word) != flat(entry.russian)


def _inside_sentence(text: str, words: Sequence[Word], at: int) -> bool:
    gap = text[words[at - 1].span.end : words[at].span.start] if at else "."
    return gap.isspace() and "\n" not in gap


def _fits(word: str, entry: Entry) -> bool:
    """Tell whether *word* has the capitals that an entry asks for: a name one, an acronym two."""
    asked = len(list(takewhile(str.isupper, entry.russian[:2])))
    return word[:asked].isupper() or not asked


def _cased(english: str, russian: str) -> str:
    return english[0].upper() + english[1:] if russian[0].isupper() else english
