"""What every step of attribution needs of one sentence: its units, the cues, the countries."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache

from crossread.core.claims.roots import root_of
from crossread.core.claims.units import Kind, Unit, Units
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.mention import Mention
from crossread.core.reading.countries import Mention as CountryMention
from crossread.core.types import Span
from crossread.core.words import stem

_COMPOUND = 6
"""Fewest letters of the stem of a compound."""
_MOST_WORDS = 65_536
"""Words of which is remembered what they are about."""
_WORD, _MARK = Kind.WORD, Kind.MARK  # looking up a member of an enumeration takes as long as asking


class Atlas:
    """Where a text names countries, found once and asked by offset."""

    def __init__(
        self,
        mentions: Sequence[CountryMention],
        common: AbstractSet[str] = frozenset(),
        proper: AbstractSet[str] | None = None,
    ) -> None:
        self.common = common
        """Words that the text has in lower case, too."""
        self.proper = proper
        """Words that have a capital letter inside a sentence; None where nobody looked."""
        self._mentions = tuple(mentions)
        self._starts = [mention.span.start for mention in mentions]
        self.around = {at: one for one in mentions for at in range(one.span.start, one.span.end)}
        """By offset: the mention around it."""

    def at(self, offset: int) -> CountryMention | None:
        """Return the mention around an offset, or None."""
        return self.around.get(offset)

    def before(self, offset: int) -> CountryMention | None:
        """Return the last mention that begins before an offset, or None."""
        index = bisect_left(self._starts, offset) - 1
        return self._mentions[index] if index >= 0 else None


class Heads(dict[str, str]):
    """By word: the stem of the noun that a compound is about, empty for other words.

    What a word is gets worked out once for a text: it is asked for nearly every word, many times.
    """

    def __init__(self, prefixes: tuple[str, ...]) -> None:
        super().__init__()
        self._prefixes = prefixes

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = head = self._read(word)
        return head

    def _read(self, word: str) -> str:
        root = root_of(word) if len(word) >= _COMPOUND else ""
        if len(root) < _COMPOUND:
            return ""
        if "-" in root:
            return head_of(word)
        first = next((prefix for prefix in self._prefixes if root.startswith(prefix)), root)
        return root.removeprefix(first)


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence as attribution sees it."""

    text: str
    units: Units
    cues: Cues
    atlas: Atlas
    heads: Heads
    read: dict[tuple[object, ...], Mention] = field(default_factory=dict, compare=False)
    """What its phrases were found to say, each read once."""

    def unit(self, index: int) -> Unit | None:
        """Return a unit, None before the first and behind the last."""
        return self.units[index] if 0 <= index < len(self.units) else None

    def flat(self, index: int) -> str:
        """Return a word in lower case; nothing where there is no word."""
        try:
            return self.units[index].flat if index >= 0 else ""
        except IndexError:
            return ""

    def span(self, first: int, stop: int) -> Span:
        """Return the stretch from a unit to another, which is not in it."""
        return Span(self.units[first].start, self.units[stop - 1].end)

    def country(self, index: int) -> CountryMention | None:
        """Return the country that a unit names, or None."""
        return self.atlas.around.get(self.units[index].start)

    def is_word(self, index: int) -> bool:
        """Say whether a unit is a word."""
        try:
            return index >= 0 and self.units[index].kind is _WORD
        except IndexError:
            return False

    def is_mark(self, index: int, marks: str) -> bool:
        """Say whether a unit is one of some punctuation marks."""
        try:
            unit = self.units[index]
        except IndexError:
            return False
        return unit.kind is _MARK and index >= 0 and unit.text in marks

    def is_possessive(self, index: int) -> bool:
        """Say whether a unit is the ending of a possessive."""
        return 0 <= index < len(self.units) and self.units[index].kind is Kind.POSSESSIVE

    def is_quote(self, index: int) -> bool:
        """Say whether a unit is a quotation."""
        return 0 <= index < len(self.units) and self.units[index].kind is Kind.QUOTE

    def is_capital(self, index: int) -> bool:
        """Say whether a unit is a capitalised word."""
        try:
            return index >= 0 and self.units[index].capital
        except IndexError:
            return False

    def is_time(self, index: int) -> bool:
        """Say whether a unit is a word such as “Tuesday” or “week”."""
        return 0 <= index < len(self.units) and self.units[index].text in self.cues.times

    def is_adverb(self, index: int) -> bool:
        """Say whether a unit is an adverb that may stand between a subject and its verb."""
        if not 0 <= index < len(self.units):
            return False
        unit, cues = self.units[index], self.cues
        word = unit.flat
        if unit.kind is not _WORD or unit.capital:
            return index == 0 and bool(word) and word in cues.adverbs
        return word in cues.adverbs or (len(word) > 4 and word.endswith(cues.adverb_endings))  # noqa: PLR2004 - “only” is listed, “ally” is none

    def is_cue(self, index: int) -> bool:
        """Say whether a unit is a verb of reporting or of taking a position."""
        if not 0 <= index < len(self.units):
            return False
        unit = self.units[index]
        if unit.kind is not _WORD or unit.capital:
            return False
        if unit.root not in self.cues.reporting and not is_phrasal(self, index):
            return False
        if unit.root in self.cues.roles and _singular(unit.flat).endswith(self.cues.agents):
            return False  # “adviser” is no form of “advise”
        if unit.flat in self.cues.noun_forms or not _is_verb_form(unit.flat, self.cues):
            return False  # «сети» is no form of «сетовать»
        return not (self.is_possessive(index - 1) or unit.flat.endswith(self.cues.noun_endings))

    def is_body(self, index: int) -> bool:
        """Say whether a unit is a noun for an institution, not a verb of the same stem."""
        cues = self.cues
        if not self.has(index, cues.institutions):
            return False
        flat = self.units[index].flat
        if flat in cues.proper and not self.units[index].capital:
            return False  # “two ferries” are no “Oak Ferries”
        if self.units[index].root in cues.roles and _singular(flat) not in cues.bodies:
            return flat in cues.bodies  # “officer” has the stem of “office”
        if cues.head_last and not (flat in cues.bodies or "-" in flat):
            one = flat.removesuffix("ies") + "y" if flat.endswith("ies") else _singular(flat)
            return one in cues.bodies or flat.removesuffix("es") in cues.bodies  # “work” is none
        return not (cues.progressive and flat.endswith(cues.progressive))

    def has(self, index: int, words: frozenset[str]) -> bool:
        """Say whether a word's stem is among the stems *words*."""
        if index < 0:
            return False
        try:  # asked for nearly every word: nothing is cheaper
            unit = self.units[index]
        except IndexError:
            return False
        return unit.root in words or self.heads[unit.flat] in words

    def has_any(self, part: range, words: frozenset[str]) -> bool:
        """Say whether one of the words of a stretch has its stem among the stems *words*."""
        heads = self.heads
        for unit in self.units[part.start : part.stop]:
            if unit.root in words or heads[unit.flat] in words:
                return True
        return False


def is_part(scene: Scene, index: int) -> bool:
    """Say whether a unit is a noun for somebody's part, not a document of the same stem."""
    cues = scene.cues
    if not scene.has(index, cues.roles):
        return False
    document = cues.head_last and scene.units[index].root in cues.documents
    return not document or _singular(scene.flat(index)).endswith(cues.agents)


def is_phrasal(scene: Scene, index: int) -> bool:
    """Say whether a verb reports by the word behind it: “points out”."""
    with_words = scene.cues.phrasal.get(scene.units[index].root)
    return with_words is not None and scene.flat(index + 1) in with_words


def _is_verb_form(word: str, cues: Cues) -> bool:
    """Say whether a word of a verb's stem may be a verb by its ending: «вина» is none."""
    endings = cues.cue_endings
    return not endings or word.endswith(endings) or word in cues.verb_forms


def _singular(word: str) -> str:
    return word.removesuffix("s")


@lru_cache(maxsize=4_096)
def head_of(compound: str) -> str:
    """Return the stem of the noun that a compound is about: “mother-of-two”, “vice-chair”."""
    parts = compound.split("-")
    return stem(parts[0] if len(parts) > 2 else parts[-1]) if all(parts) else ""  # noqa: PLR2004 - “x-of-y”
