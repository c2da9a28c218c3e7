"""Choose among the figures of a text whom a later mention means: every candidate has a score."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.playing import plays
from crossread.core.claims.voices.sides import Sides

_SUFFIX = 4
"""Fewest letters of a noun that ends a longer one: «центр» in «гидрометцентр»."""
_LAST = 1.0
"""What it counts that somebody told the last thing."""
_VAGUE = 4.5
"""Score of a body by a noun that fits many: “the agency”, “the ministry”."""
_NEAREST = 7.0
"""More than what being near can count."""
_SHORT = 3
"""Letters of a kind of body in its short names: «мин»."""
_PAST = 100
"""Mentions: how long ago one was decides between equals, and counts for no more."""

PUBLIC = {"state", "prosecution", "court", "police", "city", "army"}
"""Kinds of institution that “the agency” can mean, whichever it is."""
OF_STATES = {"state", "army", "police"}
"""Kinds of institution that every state has: where several states speak, each belongs to one."""
NAMED_FREELY = {"club", "company", "union", "laboratory"}
"""Kinds of institution whose names need not say what they are."""

Scorer = Callable[[Figure], float | None]


class Moment(NamedTuple):
    """Where in its text a reading is, and what it knows of the language."""

    cues: Cues
    sides: Sides
    sentence: int
    paragraph: int
    teller: Figure | None
    """Who told the last thing."""
    clock: int = 0
    """How many mentions there were."""

    def best(self, figures: Iterable[Figure], scorer: Scorer, least: float = 0.0) -> Figure | None:
        """Return the figure with the highest score, None where none reaches the *least*."""
        found, highest = None, least
        for figure in figures:
            score = scorer(figure)
            if score is None or score + _NEAREST <= highest:
                continue
            score += self.nearness(figure)
            if score > highest:
                found, highest = figure, score
        return found

    def leads(self, figure: Figure) -> bool:
        """Say whether a figure is what is spoken of: the subject just now, or the teller here."""
        teller = self.teller
        silent = teller is None or teller.paragraph != self.paragraph
        if figure is teller:
            return not silent or self.sentence - figure.sentence <= 1
        return bool(figure.topic) and self.sentence - figure.topic <= (1 if silent else 0)

    def nearness(self, figure: Figure) -> float:
        """Say how present a figure is: near by, first in its sentence, last to tell something."""
        sentence, paragraph = figure.sentence, figure.paragraph
        if sentence == self.sentence and figure.topic != sentence and figure is not self.teller:
            sentence, paragraph = figure.earlier  # beside whom it speaks of another
        near = 1.0 if self.sentence - sentence <= 1 else 0.0
        near += 1.5 if paragraph == self.paragraph else 0.0
        near += 0.5 if paragraph == self.paragraph - 1 else 0.0
        near += 1.5 if figure.topic and self.sentence - figure.topic <= 1 else 0.0
        near += _LAST if figure is self.teller else 0.0
        near += 0.5 if figure.told else 0.0
        return near + 1 / (_PAST + self.clock - figure.seen)


def score_pronoun(moment: Moment, mention: Mention, figure: Figure) -> float | None:
    """Score a figure as whom “he”, “she” means: the same sex, and present."""
    if figure.sort is Sort.BODY and not _may_be_person(moment, figure):
        return None
    if figure.female not in (None, mention.female) or figure.members:
        return None
    return (1.5 if figure.female is not None else 0.0) + (0.5 if figure.told else 0.0)


def score_thing(moment: Moment, figure: Figure) -> float | None:
    """Score a figure as what “it”, “its”, “there” means."""
    if figure.sort is not Sort.BODY or figure.members or figure.weak:
        return None
    return (1.0 if figure.told else 0.0) + (1.5 if moment.leads(figure) else 0.0)


def score_owner(moment: Moment, mention: Mention, figure: Figure) -> float | None:
    """Score a figure as whose something is, where bodies have a gender like people."""
    if figure.members or figure.weak or figure.female not in (None, mention.female):
        return None
    return (1.0 if figure.told else 0.0) + (1.5 if moment.leads(figure) else 0.0)


def score_body(moment: Moment, mention: Mention, figure: Figure) -> float | None:
    """Score a body as what “the ministry”, “the company”, “the union” means."""
    if mention.country is not None and figure.country not in (None, mention.country):
        return None
    head, stems = mention.head, figure.stems
    if mention.stems <= stems:
        exact = 12.0 if figure.head in (head, "") else 6.0
        return _VAGUE if head in moment.cues.generic else exact
    known = head == figure.head and bool(moment.cues.head_last)
    if head and (known or head in stems or (len(head) >= _SUFFIX and _ends_with(head, stems))):
        return 8.0 if _is_told(mention, figure) else None
    short = figure.head[:_SHORT] == head[:_SHORT] and len(mention.stems) == 1
    if short and head in moment.cues.generic and moment.cues.aliases:
        return _VAGUE  # «министерство» for «минздрав»
    return _score_kind(moment, mention, figure)


def _score_kind(moment: Moment, mention: Mention, figure: Figure) -> float | None:
    """Score a body of another noun: of the same kind, or one that has a name only."""
    head, theirs = mention.head, moment.sides.of_noun(figure.head)
    kinds, generic = moment.sides.of_noun(head), head in moment.cues.generic
    same = kinds & theirs if kinds and theirs else None
    if same is not None and not same and not (generic and theirs <= PUBLIC):
        return None
    wide = same and (head in moment.cues.wide or _is_wide(moment.cues, figure))
    if ((generic and figure.told) or wide) and _is_told(mention, figure):
        return _VAGUE - 0.5 if same else 2.0
    if mention.joint or figure.place or figure.weak or kinds.isdisjoint(NAMED_FREELY):
        return None
    told = figure.head and (theirs or not _is_proper(moment.cues, figure))
    return 1.5 if not told and figure.has_name else None


def _is_wide(cues: Cues, figure: Figure) -> bool:
    """Say whether a body's own noun fits many, and it has a name by which it is known."""
    return figure.head in cues.wide and (figure.has_name or not cues.head_last)


def _is_proper(cues: Cues, figure: Figure) -> bool:
    """Say whether the last word of a name is a noun that only names have."""
    return figure.country is None and figure.label.rpartition(" ")[2].lower() in cues.proper


def _is_told(mention: Mention, figure: Figure) -> bool:
    """Say whether every adjective of a mention is known of a figure."""
    return all(_told_by(each, figure) for each in mention.stems - {mention.head} - figure.stems)


def _told_by(detail: str, figure: Figure) -> bool:
    """Say whether an adjective is made of a figure's name: “tribal”, «лизинговая»."""
    start = detail[: max(_SUFFIX, len(detail) - 2)]
    return len(detail) >= _SUFFIX and any(start in each for each in figure.stems)


def _ends_with(head: str, stems: Iterable[str]) -> bool:
    """Say whether a noun ends with another one, as compounds do."""
    for each in stems:  # noqa: SIM110 - asked very often, and a generator takes twice as long
        if each.endswith(head) and each != head:
            return True
    return False


def score_role(moment: Moment, mention: Mention, figure: Figure) -> float | None:
    """Score a person as whom “the minister”, “the former loader” means."""
    if not _may_play(moment, mention, figure):
        return None
    if mention.roles and plays(mention.roles, figure.roles, moment.cues):
        same, exact = _same_country(mention, figure), mention.roles <= figure.roles
        if exact or same or mention.country is None:
            return (5.0 if exact else 4.0) + same
    here, sides = moment.paragraph - figure.paragraph, moment.sides
    if here <= 0 and sides.of_roles(mention.roles) & sides.of_roles(figure.roles):
        return 2.0
    alone = mention.home is None
    subject = figure.topic and 0 <= moment.sentence - figure.topic <= 1
    untold = not (figure.roles and sides.of_roles(mention.roles))
    if alone and here <= 0 and subject and untold and mention.definite and not mention.joint:
        return 1.5  # “the chemist” of whom no part was told, or one by which nobody speaks
    if alone and here <= 0 and figure is moment.teller and _goes_on(moment, mention, figure):
        return 1.5
    generic = not mention.roles or mention.roles <= moment.cues.generic_roles
    recent = here <= (1 if figure is moment.teller else 0)
    known = figure.told or figure.topic
    return 1.0 if alone and generic and known and recent else None


def _same_country(mention: Mention, figure: Figure) -> float:
    """Return what it counts that a mention names a figure's own country."""
    own = figure.country or (figure.home.country if figure.home is not None else None)
    return 2.0 if mention.country is not None and own == mention.country else 0.0


def _goes_on(moment: Moment, mention: Mention, figure: Figure) -> bool:
    """Say whether “the doctor” can go on for who spoke before: no other part contradicts."""
    if not (mention.definite or not moment.cues.head_last) or mention.joint:
        return False
    sides = moment.sides
    ours, theirs = sides.of_roles(mention.roles), sides.of_roles(figure.roles)
    home = figure.home or figure.near
    at_home = home is not None and bool(ours & sides.of_noun(home.head))
    return not theirs and (not ours or at_home)


def _may_play(moment: Moment, mention: Mention, figure: Figure) -> bool:
    """Say whether nothing known of a figure contradicts that a part is its own."""
    if figure.members or (figure.sort is Sort.BODY and not _may_be_person(moment, figure)):
        return False
    if figure.sort is Sort.PERSON and _is_many(moment, mention):
        return False
    if figure.sentence == moment.sentence != figure.topic and figure.told <= figure.seen - 2:
        return False  # beside whom it speaks of another
    other = figure.sort is Sort.ROLE and figure.roles and not mention.roles & figure.roles
    other = other and not plays(mention.roles, figure.roles, moment.cues)
    if other and not mention.roles <= moment.cues.generic_roles:
        return False  # the plaintiff is not the defendant
    sex = mention.female is None or figure.female in (None, mention.female)
    return sex and (mention.country is None or figure.country in (None, mention.country))


def _is_many(moment: Moment, mention: Mention) -> bool:
    """Say whether a part is that of several: “the officials”."""
    many = moment.cues.many
    if many:
        return not many.isdisjoint(mention.text.lower().replace("ё", "е").split())
    endings, word = moment.cues.plural, mention.text.rpartition(" ")[2]
    return bool(endings) and not mention.name and word.endswith(endings) and word[-2:] != "ss"


def _may_be_person(moment: Moment, figure: Figure) -> bool:
    """Say whether a name alone, of which nothing tells that it is a body's, can be a person's."""
    nouns = figure.stems & moment.cues.institutions
    return figure.bare and not nouns and bool(figure.told or figure.topic)


def score_home(
    moment: Moment, kinds: Collection[str], title: Collection[str], figure: Figure
) -> float | None:
    """Score a body as where somebody with a part belongs; without kinds any body will do."""
    if figure.sort is not Sort.BODY or figure.members or figure.weak:
        return None
    if any(_told_by(word, figure) for word in title):
        return 8.0  # “the tribal chairman” after “the tribe”
    own = moment.sides.of_noun(figure.head)
    if figure.place and not own & set(kinds):
        return 1.0 if "state" in kinds else None
    named = 1.0 if figure.label[:1].isupper() else 0.0
    if not kinds or own & set(kinds):
        return named + (3.0 if kinds else 0.0)
    unknown = figure.bare and not own and set(kinds) & NAMED_FREELY
    return 0.5 + named if unknown else None
