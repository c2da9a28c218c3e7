"""Forms of a Russian word whose Snowball stem differs from that of the dictionary form."""

from __future__ import annotations

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
        "дить": "жден жен",
        "тить": "щен чен",
        "стить": "щен",
        "сить": "шен",
        "зить": "жен",
        "вить": "влен",
        "бить": "блен",
        "быть": "будет будут",
        "пить": "плен",
        "мить": "млен",
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
    for length in range(min(_LONGEST_ENDING, len(plain) - 1), 1, -1):
        endings = _RULES.get(plain[-length:])
        if endings is not None:
            base = plain[:-length]
            made = (_joined(base, ending, length) for ending in endings)
            return (word, *dict.fromkeys(form for form in made if form != word))
    return (word,)


def _joined(base: str, ending: str, dropped: int) -> str:
    """Return base and ending, with й where a vowel is left alone: ``боец`` gives ``бойца``."""
    alone = dropped == 2 and ending in {"ка", "ца"} and base[-1] in _VOWELS  # noqa: PLR2004 - ец, ек
    return f"{base}й{ending}" if alone else base + ending
