"""Forms of Russian words: those with another stem, and what a form says in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossread.core.matching.english_forms import Form

_LONGEST_ENDING = 5

_RULES: dict[str, tuple[str, ...]] = {
    ending: tuple(forms.split())
    for ending, forms in {
        # Verbs: past, present and passive participle.
        "нуть": "нул нет нут",
        "овать": "ует уя",
        "евать": "юет ует",
        "еть": "ел еет еют ит ен",
        "жать": "жит жат",
        "чать": "чит чат",
        "шать": "шит шат",
        "оять": "оит",
        "дить": "жден жен жденный женный",
        "тить": "щен чен щенный ченный",
        "стить": "щен щенный",
        "сить": "шен шенный",
        "зить": "жен женный",
        "вить": "влен вленный",
        "бить": "блен бленный",
        "быть": "будет будут",
        "пить": "плен пленный",
        "мить": "млен мленный",
        "ести": "ел ес есл едет есет еден есен",
        "езти": "ез езл езет езут езен",
        "пасть": "пал падет падут",
        "йти": "шел шла шли йдет йдут йден дет дут",
        "ехать": "едет едут",
        "ичь": "иг игл игнет игнут",
        "очь": "ог огл ожет огут",
        "ечь": "ек екл ечет ечен",
        "дать": "даст дадут",
        "нять": "нят нята нимет",
        "инять": "инят инята имет имут",
        "крыть": "кроет кроют",
        "слать": "шлет шлют",
        "брать": "берет берут",
        "звать": "зовет зовут",
        "зать": "жет жут",
        "писать": "пишет пишут",
        # Nouns with a vowel that comes and goes.
        "ок": "ка",
        "ек": "ка",
        "ец": "ца",
        "лец": "льца",
        "ея": "ею",
        "ень": "ня",
        "ка": "ок ек",
        "ко": "ек",
        "ло": "ел",
        "но": "ен он",
        "ня": "ен ень",
        "ля": "ель",
        # Nouns that seem to end in what the stemmer takes off.
        "ем": "ема",
        "ом": "ома",
        "им": "има",
        "ам": "ама",
        "ит": "ита",
        "ыт": "ыта",
        "ен": "ена ену",
        "ан": "ану",
        "ал": "алу",
        "ил": "илу",
        "ов": "ова",
        "ив": "иву",
        "ыв": "ыву",
        "ев": "ева",
        "ей": "ея",
        "ой": "оя",
        "ема": "ем",
        "ена": "ену",
        "ана": "ану",
        "ила": "илу",
        "ило": "илу",
        "ало": "алу",
        # Adjectives: the short masculine form.
        "ный": "ен",
        "ьный": "ен",
    }.items()
}
_VERBAL: dict[str, tuple[str, ...]] = {
    ending: tuple(forms.split())
    for ending, forms in {
        "ать": "ая аемый анный",
        "ять": "яя яемый янный",
        "ить": "я ящий имый енный",
        "овать": "уемый",
        "еть": "евший ящий",
        "нуть": "нувший нув",
        "жить": "жат жащий жа",
        "чить": "чат чащий ча",
        "шить": "шат шащий ша",
        "ывать": "ыв ывав",
    }.items()
}
"""What every verb of an ending has beside that: gerunds and participles."""
_VOWELS = frozenset("аеиоуыэюя")
_REFLEXIVE = ("ся", "сь")


def is_reflexive(word: str) -> bool:
    """Tell whether a verb ends as reflexive ones do."""
    return word.endswith(_REFLEXIVE)


def forms_of(word: str) -> tuple[str, ...]:
    """Return *word* (a dictionary form in lower case, е for ё) and forms with other stems.

    The forms are made by rule, so that some do not exist; no text holds those.
    """
    plain = word[:-2] if is_reflexive(word) else word
    made = (*_made(plain), *_all_made(plain))
    return (word, *dict.fromkeys(form for form in made if form != word))


def _made(plain: str) -> tuple[str, ...]:
    """Return the forms of the longest ending that has a rule."""
    for length in range(min(_LONGEST_ENDING, len(plain) - 1), 1, -1):
        endings = _RULES.get(plain[-length:])
        if endings is not None:
            return tuple(_joined(plain[:-length], ending, length) for ending in endings)
    return ()


def _all_made(plain: str) -> Iterator[str]:
    for length in range(min(_LONGEST_ENDING, len(plain) - 1), 1, -1):
        for ending in _VERBAL.get(plain[-length:], ()):
            yield plain[:-length] + ending


def _joined(base: str, ending: str, dropped: int) -> str:
    """Return base and ending, with й where a vowel is left alone: ``боец`` gives ``бойца``."""
    alone = dropped == 2 and ending in {"ка", "ца"} and base[-1] in _VOWELS  # noqa: PLR2004 - ец, ек
    return f"{base}й{ending}" if alone else base + ending


_INFINITIVES = ("ть", "ти", "чь")
_TAKEN = (("нять", "нят"), ("зять", "зят"), ("чать", "чат"), ("ыть", "ыт"), ("еть", "ет"))
"""Verbs and the passive participle that looks like their present."""
_CASES = "(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|[ое]го|[ое]му|ы[мх]|и[мх]|[ое]м|ей|[ую]ю|[ыи]ми)"
_VERB_FORMS = (
    (re.compile(rf"(?:л[аои]?|вш{_CASES})$"), Form.PAST),
    (re.compile(rf"щ{_CASES}$"), Form.ING),
    (re.compile(rf"(?:(?:нн|т|[еи]м){_CASES}|[еая]н|[нт][аоы])$"), Form.PASSIVE),
    (re.compile(r"(?:я|вши|[аеиуы]в)$"), Form.ING),
)
"""The first that fits tells."""
_BARE_PAST = re.compile(r"(?:[сзгкбх]|ер)$")
"""A past without л: ``принес`` of ``принести``, ``достиг`` of ``достичь``."""
_BARE = ("ти", "чь", "нуть", "ереть")
_PLURAL = re.compile(r"(?:[ая]ми|[ая][хм]|[ое]в)$")
_BY_LAST = (
    (re.compile(r"[бвгджзйклмнпрстфхцчшщ]$"), re.compile(r"[ыи]$"), False),
    (re.compile(r"ь$"), re.compile(r"ей$"), False),
    (re.compile(r"[аяое]$"), re.compile(r"(?:[^ое][йм]|[бвгджзклнпрстфхцчшщ])$"), False),
    (re.compile(r"[аяь]$"), re.compile(r"[ыи]$"), True),
    (re.compile(r"[ое]$"), re.compile(r"[ая]$"), True),
)
"""How dictionary forms end, their plurals, and whether only an adjective tells those from cases."""
_MANY = ("ые", "ие")
_PASSIVE = {Form.PLAIN: Form.IS_DONE, Form.FINITE: Form.IS_DONE, Form.PAST: Form.WAS_DONE}
_OF_NOUNS = frozenset(("и", "ью", "ей", "ям", "ями", "ях"))
"""What follows т where a word in -ть is a noun: ``область``."""


def can_stand(word: str, entry: str) -> bool:
    """Tell whether *word* can be a form of *entry* by what verbal nouns and participles keep."""
    if entry.endswith(("ие", "ия")):
        return word.startswith((entry[:-1], f"{entry[:-2]}ь"))
    if entry.endswith("ски"):  # an adverb has no other forms
        return False
    kept = next((part for part in ("щ", "вш", "нн") if entry.endswith(f"{part}ий")), "")
    return not kept or kept in word[-_LONGEST_ENDING:]


def form_of(word: str, entry: str, before: str = "") -> Form:
    """Tell how *word* stands where *entry* is its dictionary form; all in lower case, е for ё.

    *before* is the word before it: an adjective tells a plural.
    """
    if word == entry:
        return Form.PLAIN
    if _is_verb(entry) and word.removeprefix(entry[:-1]) not in _OF_NOUNS:
        return verb_form_of(word, entry)
    return Form.PLURAL if _is_plural(word, entry, before) else Form.PLAIN


def _is_verb(entry: str) -> bool:
    return (entry[:-2] if is_reflexive(entry) else entry).endswith(_INFINITIVES)


def verb_form_of(word: str, entry: str) -> Form:
    """Tell how *word* stands where *entry* is an infinitive; plainly where it is none."""
    if not _is_verb(entry):
        return Form.PLAIN
    verb = entry[:-2] if is_reflexive(entry) else entry
    plain = word[:-2] if is_reflexive(word) else word
    form = Form.PLAIN if plain == verb else _form_of_verb(plain, verb)
    if plain == word or is_reflexive(entry):
        return form
    return _PASSIVE.get(form, form)


def _form_of_verb(plain: str, verb: str) -> Form:
    if verb.endswith(_BARE) and _BARE_PAST.search(plain):
        return Form.PAST
    if any(verb.endswith(end) and plain.endswith(done) for end, done in _TAKEN):
        return Form.PASSIVE
    found = (form for ending, form in _VERB_FORMS if ending.search(plain))
    return next(found, Form.FINITE)


def _is_plural(word: str, entry: str, before: str) -> bool:
    if entry.endswith(("ый", "ий", "ой")) or len(entry) < len("мера"):
        return False
    told = before.endswith(_MANY)
    return _PLURAL.search(word) is not None or any(
        of.search(entry) and ending.search(word) and (told or not only_told)
        for of, ending, only_told in _BY_LAST
    )
