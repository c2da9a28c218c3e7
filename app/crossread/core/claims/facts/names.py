"""Find people, places and organisations: runs of capitalised words, told apart by small lists.

The whole text is read once, because it tells who is who: somebody named in full is known by the
surname from then on, and the part of a full name that the text uses alone is the surname.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from crossread.core.claims.facts.surnames import fold_name
from crossread.core.claims.facts.tokens import Token, Tokens, split_tokens
from crossread.core.claims.facts.vocabulary import Vocabulary, load_vocabulary
from crossread.core.claims.places import countries_of
from crossread.core.kinds import FactKind
from crossread.core.reading.countries import Mention, Way
from crossread.core.types import Fact, Span

_BLOCK = re.compile(r"(?:[^\n]+\n?)+")
"""Lines without a blank line between them: no name goes on beyond."""
_ROMAN = re.compile(r"[IVXLC]+")
_ACRONYM = range(2, 7)
_LONGEST_NAME = 4
_MOST_WORDS = 8
_MOST_JOINTS = 3
_BODIES = frozenset({"EU", "UN", "NATO"})


@dataclass(frozen=True, slots=True)
class _Run:
    """Capitalised words that stand together."""

    words: tuple[Token, ...]
    before: str
    """The folded word before the run, in the same sentence."""
    opening: bool
    """It opens a sentence, so that its first word may be capitalised for that reason only."""
    initials: bool

    def name(self, start: int = 0) -> str:
        return " ".join(word.text for word in self.words[start:])

    def span(self, start: int = 0) -> Span:
        return Span(self.words[start].start, self.words[-1].end)


def find_names(text: str, span: Span, language: str) -> tuple[Fact, ...]:
    """Return the people, places and organisations inside the span, in text order."""
    names = _names_of(text, language)
    first = bisect_left(names, span.start, key=lambda fact: fact.span.start)
    last = bisect_left(names, span.end, key=lambda fact: fact.span.start)
    return tuple(fact for fact in names[first:last] if fact.span.end <= span.end)


@lru_cache(maxsize=8)
def _names_of(text: str, language: str) -> tuple[Fact, ...]:
    vocabulary = load_vocabulary(language)
    mentions = countries_of(text)
    taken = {mention.span.start: mention.span.end for mention in mentions}
    runs = tuple(
        run
        for block in _BLOCK.finditer(text)
        for run in _runs(split_tokens(text, Span(*block.span()), compounds=True), taken, vocabulary)
    )
    surnames = _surnames(runs, vocabulary)
    facts = [_country_fact(mention) for mention in mentions]
    facts += [_classify(run, surnames, vocabulary) for run in runs]
    return tuple(sorted((fact for fact in facts if fact), key=lambda fact: fact.span))


def _country_fact(mention: Mention) -> Fact | None:
    code = mention.country.code
    if mention.way is Way.PEOPLE:
        return None
    if mention.way is Way.SEAT or code in _BODIES:
        value = f"{code} seat" if mention.way is Way.SEAT else code.lower()
        return Fact(FactKind.ORGANISATION, mention.span, value)
    capital = mention.way is Way.CAPITAL
    return Fact(FactKind.PLACE, mention.span, f"{code} capital" if capital else code)


def _runs(tokens: Tokens, taken: Mapping[int, int], vocabulary: Vocabulary) -> Iterator[_Run]:
    """Yield the runs of capitalised words that no country takes, by start and end, in a block."""
    at, before, opening, behind = 0, "", True, 0
    while at < len(tokens):
        token = tokens[at]
        if token.start in taken:
            behind = max(behind, taken[token.start])
        if token.text[0].isupper() and token.start >= behind and _can_name(token, vocabulary):
            end, initials = _run_end(tokens, at, taken, vocabulary)
            words = tuple(word for word in tokens[at:end] if word.word)
            yield _Run(words, before, opening, initials)
            before, opening, at = words[-1].low, False, end
            continue
        opening = token.text in '.!?:;«“"„([•' or (opening and not token.word and not token.digits)
        before = token.low if token.word else ""
        at += 1


def _can_name(token: Token, vocabulary: Vocabulary) -> bool:
    known = token.low in vocabulary.months or token.low in vocabulary.weekdays
    return token.word and token.text[0].isupper() and not known


def _run_end(
    tokens: Tokens, at: int, taken: Mapping[int, int], vocabulary: Vocabulary
) -> tuple[int, bool]:
    """Return the index behind the run that starts at *at*, and whether it holds initials."""
    end, initials, joints = at + 1, False, vocabulary.names["joints"]
    while end < len(tokens) and end - at < 2 * _MOST_WORDS:
        index = end
        if tokens[index].text == "." and len(tokens[index - 1].text) == 1:
            initials, index = True, index + 1
        while index < min(len(tokens), end + _MOST_JOINTS) and tokens[index].low in joints:
            index += 1
        if (
            index < len(tokens)
            and index > end
            and not _joins(tokens[at:end], tokens[end], vocabulary)
        ):
            break
        if index >= len(tokens) or tokens[index].start in taken:
            break
        if not _can_name(tokens[index], vocabulary) or "\n" in _gap(tokens, index):
            break
        end = index + 1
    return end, initials


def _joins(run: Tokens, joint: Token, vocabulary: Vocabulary) -> bool:
    """Tell whether a joint goes on with a run: ``and`` joins no people, but Trade and Industry."""
    body = vocabulary.names["organisations"]
    return joint.low not in vocabulary.words["and"] or any(token.low in body for token in run)


def _gap(tokens: Tokens, at: int) -> str:
    """Stand for a break between two tokens: names do not run on over wide gaps."""
    return "\n" if tokens[at].start - tokens[at - 1].end > 1 else ""


def _surnames(runs: tuple[_Run, ...], vocabulary: Vocabulary) -> dict[str, str]:
    """Return for each part that may stand for a person alone the surname that it means."""
    alone = Counter(fold_name(run.words[0].text) for run in runs if len(run.words) == 1)
    alone.update(
        fold_name(run.words[-1].text)
        for run in runs
        if len(run.words) > 1 and _title_end(run, vocabulary) == len(run.words) - 1
    )
    known: dict[str, str] = {}
    for run in runs:
        start = _person_start(run, vocabulary)
        if start is None:
            continue
        first, last = fold_name(run.words[start].text), fold_name(run.words[-1].text)
        surname = first if alone[first] > alone[last] and not run.initials else last
        known |= {surname: surname, last: surname}
    return known


def _title_end(run: _Run, vocabulary: Vocabulary) -> int:
    """Return the index behind the title that a run starts with: ``Secretary of State``."""
    titles, skipped = vocabulary.names["titles"], vocabulary.names["things"]
    end = max((at + 1 for at, word in enumerate(run.words) if _is_title(word, titles)), default=0)
    while (
        end
        and end + 1 < len(run.words)
        and run.words[end].low in skipped | vocabulary.names["joints"]
    ):
        if run.words[end].low not in skipped and run.words[end + 1].low not in skipped:
            break
        end += 1
    return end


def _is_title(word: Token, titles: frozenset[str]) -> bool:
    return word.low in titles or word.low.rpartition("-")[2] in titles


def _person_start(run: _Run, vocabulary: Vocabulary) -> int | None:
    """Return where the name of a person starts in a run; None if it names none."""
    start = _title_end(run, vocabulary)
    titled = start > 0 or run.before in vocabulary.names["titles"]
    if not start and run.opening and run.words[0].low in vocabulary.starters:
        start = 1
    length = len(run.words) - start
    if not 1 <= length <= _LONGEST_NAME or _holds(run, start, vocabulary):
        return None
    if any(word.text.isupper() and len(word.text) > 1 for word in run.words[start:]):
        return None
    return start if titled or run.initials or length > 1 else None


def _holds(run: _Run, start: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a run holds a word that no person is named by."""
    lists = [vocabulary.names[role] for role in ("organisations", "places", "things")]
    return any(word.low in words for word in run.words[start:] for words in lists)


def _classify(run: _Run, surnames: Mapping[str, str], vocabulary: Vocabulary) -> Fact | None:
    start = int(run.opening and run.words[0].low in vocabulary.starters)
    if start == len(run.words):
        return None
    return _as_person(run, start, surnames, vocabulary) or _as_thing(run, start, vocabulary)


def _as_person(
    run: _Run, start: int, surnames: Mapping[str, str], vocabulary: Vocabulary
) -> Fact | None:
    person = _person_start(run, vocabulary)
    last = fold_name(run.words[-1].text)
    if person is not None and run.before not in vocabulary.names["place_cues"]:
        return Fact(FactKind.PERSON, run.span(person), surnames.get(last, last))
    if len(run.words) == start + 1 and last in surnames:
        return Fact(FactKind.PERSON, run.span(start), surnames[last])
    return None


def _as_thing(run: _Run, start: int, vocabulary: Vocabulary) -> Fact | None:
    names, single = vocabulary.names, len(run.words) == start + 1
    lows = {word.low for word in run.words[start:]}
    value = fold_name(run.name(start))
    if single and _is_acronym(run.words[-1], vocabulary):
        return Fact(FactKind.ORGANISATION, run.span(start), value)
    if lows & names["organisations"] and not single:
        return Fact(FactKind.ORGANISATION, run.span(start), value)
    if run.before in names["place_cues"] or (lows & names["places"] and not single):
        return Fact(FactKind.PLACE, run.span(start), value)
    return None


def _is_acronym(word: Token, vocabulary: Vocabulary) -> bool:
    text = word.text.replace(".", "")
    known = word.low in vocabulary.currencies or word.low in vocabulary.units
    return text.isupper() and len(text) in _ACRONYM and not known and not _ROMAN.fullmatch(text)
