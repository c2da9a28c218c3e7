"""Read numbers, money and percentages, with their units and approximators."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crossread.core.claims.facts.numerals import Numeral, plain, read_numeral
from crossread.core.claims.facts.tokens import Tokens, glued, low, match_form
from crossread.core.claims.facts.vocabulary import Vocabulary
from crossread.core.kinds import FactKind

_DASHES = frozenset("-–—")
_ROUND = frozenset(Decimal(size) for size in (2, 3, 4, 5, 8, 10, 12, 20, 25, 50, 100, 1000))
_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Reading:
    """A fact that was read from tokens."""

    kind: FactKind
    value: str
    start: int
    """Index of its first token."""
    end: int
    """Index of the token behind it."""


def read_quantity(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    """Return the number, money or percentage that starts at a token."""
    for read in (
        _read_label,
        _read_fraction,
        _read_share,
        _read_money,
        _read_measure,
        _read_number,
    ):
        found = read(tokens, at, vocabulary)
        if found is not None:
            return found
    return None


def _read_label(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    """Read what numbers one of a series: ``No. 5``, ``the fifth reactor``, ``5th``."""
    ordinal = vocabulary.ordinals.get(low(tokens, at))
    if ordinal is not None and ordinal > 3:  # noqa: PLR2004 - first to third are mostly figures of speech
        return Reading(FactKind.NUMBER, f"#{ordinal}", at, at + 1)
    if low(tokens, at) in vocabulary.words["label"]:
        number = at + 1 + (low(tokens, at + 1) in {".", "№", "no"})
        number += low(tokens, number) == "."
        if number < len(tokens) and tokens[number].digits and tokens[number].text.isdigit():
            return Reading(FactKind.NUMBER, f"#{int(tokens[number].text[:24])}", at, number + 1)
    if at < len(tokens) and tokens[at].digits and tokens[at].text.isdigit():
        return _read_ordinal_digits(tokens, at, vocabulary)
    return None


def _read_ordinal_digits(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    ending = at + 1 + (low(tokens, at + 1) in _DASHES and glued(tokens, at + 1))
    if glued(tokens, ending) and low(tokens, ending) in vocabulary.words["ordinal_ending"]:
        return Reading(FactKind.NUMBER, f"#{int(tokens[at].text[:24])}", at, ending + 1)
    return None


def _read_fraction(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    """Read a part of a whole as a percentage: ``two thirds``, ``half of``, «треть»."""
    count, word = Decimal(1), at
    numeral = read_numeral(tokens, at, vocabulary)
    if low(tokens, at) in vocabulary.words["article"]:
        word = at + 1
    elif numeral is not None and numeral.spelled and numeral.value < 10:  # noqa: PLR2004 - "two thirds"
        count, word = numeral.value, numeral.end + (low(tokens, numeral.end) == "-")
    form, end = match_form(tokens, word, vocabulary.fractions)
    if not form:
        return None
    whole = vocabulary.words["of"]
    if whole and count == 1 and low(tokens, end) not in whole:
        return None
    share = vocabulary.fractions[form] * count * 100
    return Reading(FactKind.PERCENT, f"{plain(round(share, 1))}%", at, end)


def _read_share(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    """Read ``three out of every four``, ``nine in ten``, ``two patients in 25`` as a percentage."""
    part = read_numeral(tokens, at, vocabulary)
    if part is None or part.value <= 0:
        return None
    for noun in (0, 1):
        if noun and not (part.end < len(tokens) and tokens[part.end].word):
            return None
        form, behind = match_form(tokens, part.end + noun, vocabulary.words["out_of"])
        whole = read_numeral(tokens, behind, vocabulary) if form else None
        if whole is None or whole.value not in _ROUND or whole.value <= part.value:
            continue
        if (noun and _names_something(tokens, whole.end)) or _measured(
            tokens, whole.end, vocabulary
        ):
            return None
        share = plain(round(part.value * 100 / whole.value, 1))
        return Reading(FactKind.PERCENT, f"{share}%", at, whole.end)
    return None


def _names_something(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens[at].word


def _measured(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a unit, a time or a month follows, so that "in ten" begins something else."""
    word = low(tokens, at)
    return word in vocabulary.durations or word in vocabulary.months or word in vocabulary.units


def _read_money(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    form, behind = match_form(tokens, at, vocabulary.currencies)
    if form and form == low(tokens, at) + low(tokens, at + 1):
        behind = at + 2
    if not form and f"{low(tokens, at)}{low(tokens, at + 1)}" in vocabulary.currencies:
        form, behind = f"{low(tokens, at)}{low(tokens, at + 1)}", at + 2
    if form:
        behind += low(tokens, behind) == "." and glued(tokens, behind)
        return _read_prefixed(tokens, at, behind, vocabulary.currencies[form], vocabulary)
    numbers = _read_range(tokens, at, vocabulary)
    if numbers is None:
        return None
    values, end = numbers
    for adjectives in range(3):
        form, behind = match_form(tokens, end + adjectives, vocabulary.currencies)
        if form:
            money = f"{_joined(values)} {vocabulary.currencies[form]}"
            return Reading(FactKind.MONEY, money, at, behind)
        if not _is_adjective(tokens, end + adjectives):
            break
    return None


def _is_adjective(tokens: Tokens, at: int) -> bool:
    """Tell whether a token can tell whose money it is (``US``, ``Swiss``) or joins the two."""
    word = low(tokens, at)
    return word == "-" or (at < len(tokens) and tokens[at].word and tokens[at].text[0].isupper())


def _read_prefixed(
    tokens: Tokens, at: int, behind: int, currency: str, vocabulary: Vocabulary
) -> Reading | None:
    numbers = _read_range(tokens, behind, vocabulary)
    if numbers is None or not tokens[behind].digits:
        return None
    values, end = numbers
    if low(tokens, end) == "m" and glued(tokens, end):
        values, end = tuple(value * _MILLION for value in values), end + 1
    return Reading(FactKind.MONEY, f"{_joined(values)} {currency}", at, end)


def _read_measure(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    """Read a number with a percent sign or a unit behind it."""
    numbers = _read_range(tokens, at, vocabulary)
    if numbers is None:
        return None
    values, end = numbers
    end += low(tokens, end) == "-" and glued(tokens, end) and glued(tokens, end + 1)
    unit, behind = match_form(tokens, end, vocabulary.units)
    if unit:
        name, factor = vocabulary.units[unit]
        scaled = tuple(value * factor for value in values)
        return Reading(FactKind.NUMBER, f"{_joined(scaled)} {name}", at, behind)
    form, behind = match_form(tokens, end, vocabulary.words["percent"])
    return Reading(FactKind.PERCENT, f"{_joined(values)}%", at, behind) if form else None


def _read_number(tokens: Tokens, at: int, vocabulary: Vocabulary) -> Reading | None:
    numbers = _read_range(tokens, at, vocabulary)
    if numbers is None:
        return None
    values, end = numbers
    if end == at + 1 and low(tokens, at) in vocabulary.words["vague"]:
        return None
    carried = _carry_unit(tokens, end, vocabulary)
    if carried is not None:
        kind, unit = carried
        return Reading(kind, f"{_joined(values)}{unit}", at, end)
    return Reading(FactKind.NUMBER, _joined(values), at, end)


def _carry_unit(tokens: Tokens, at: int, vocabulary: Vocabulary) -> tuple[FactKind, str] | None:
    """Return the unit of the second number in ``from 100 to 60 dollars``."""
    if low(tokens, at) not in vocabulary.words["to"]:
        return None
    second = _read_money(tokens, at + 1, vocabulary) or _read_measure(tokens, at + 1, vocabulary)
    if second is None:
        return None
    _, blank, unit = second.value.partition(" ")
    return second.kind, "%" if second.kind is FactKind.PERCENT else blank + unit


def _read_range(
    tokens: Tokens, at: int, vocabulary: Vocabulary
) -> tuple[tuple[Decimal, ...], int] | None:
    """Return one number, or the two ends of ``10-15``, and the index behind them."""
    first = read_numeral(tokens, at, vocabulary)
    if first is None:
        return None
    end = first.end
    if low(tokens, end) in _DASHES and end + 1 < len(tokens) and tokens[end + 1].digits:
        second = read_numeral(tokens, end + 1, vocabulary)
        if second is not None and not first.spelled:
            return _spread(first, second), second.end
    return (first.value,), end


def _spread(first: Numeral, second: Numeral) -> tuple[Decimal, ...]:
    """Return both ends of a range; in ``2-3 million`` the first is millions, too."""
    scale = Decimal(1)
    while second.value >= 1000 * scale and first.value < 1000:  # noqa: PLR2004 - from thousand to thousand
        scale *= 1000
    scaled = first.value * scale
    low_end = scaled if scale > 1 and scaled < second.value else first.value
    return low_end, second.value


def _joined(values: tuple[Decimal, ...]) -> str:
    return "/".join(plain(value) for value in values)
