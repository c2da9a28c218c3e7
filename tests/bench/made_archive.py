"""Write an archive of accounts whose events are known, by a fixed rule.

Topics repeat, the same parties meet again on neighbouring days, agencies reprint what an issuer
published, and an account tells about half of what happened, in words of its own.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.made_words import CONCEPTS, drawn, forms, name

PARTIES = (
    *("Norway", "Brazil", "Kenya", "Japan", "Canada", "Egypt", "Poland", "Chile", "Ghana", "India"),
    *("Spain", "Peru", "Turkey", "Greece", "Vietnam", "Mexico", "Finland", "Morocco", "Ireland"),
    *("Hungary", "Thailand", "Portugal", "Ethiopia", "Denmark", "Malaysia", "Tunisia", "Austria"),
)
AGENCIES = ("Harbour News Agency", "Meridian Press Agency", "Northern Wire Agency")
OFFICES = ("Ministry of Foreign Affairs of {}", "Government of {}")
TOPICS, PLACES = 24, 400
START = date(2031, 1, 1)
EVENTS_A_DAY = 9
SERIES = 0.3
"""How often the same parties meet again on one of the next three days about the same topic."""
REPRINT, LATER, DATED = 0.3, 0.25, 0.95
TOLD = 0.55
"""Which share of what happened an account tells."""
_OPENINGS = (
    "{a} and {b} held talks in {place} on {day}, where {p} met {q}.",
    "{p} of {a} received {q} of {b} in {place} on {day}.",
    "On {day} {p} and {q} spoke in {place} about relations between {a} and {b}.",
)
_SENTENCES = (
    "The sides discussed the {0} of the {1} and a {2} {3}.",
    "{p} stressed that the {0} {1} depends on the {2} {3}.",
    "It was agreed to begin the {0} of {n} {1} near {where} with the {2}.",
    "{q} called for a {0} {1} and welcomed the {2} of {where}.",
    "Both delegations noted the {0}, the {1} and the {2} {3}.",
    "About {n} {0} will reach {where} by {later} under the {1}.",
)


@dataclass(frozen=True, slots=True)
class Told:
    """A document and the event that it is about."""

    name: str
    text: str
    event: int


@dataclass(frozen=True, slots=True)
class _Happened:
    number: int
    day: date
    parties: tuple[str, str]
    topic: int
    place: str
    facts: tuple[tuple[int, tuple[int, ...], int, int], ...]
    """Of each: which sentence, which concepts, which number, which place."""


def make_archive(documents: int, seed: int = 1) -> Iterator[Told]:
    """Yield that many documents, event by event."""
    luck = random.Random(seed)
    made = number = 0
    before: _Happened | None = None
    while made < documents:
        day = START + timedelta(days=number // EVENTS_A_DAY)
        before = _happen(number, day, before if luck.random() < SERIES else None, luck)
        for told in _accounts(before, luck):
            if made < documents:
                yield told
                made += 1
        number += 1


def write_archive(folder: Path, told: Iterable[Told]) -> dict[str, int]:
    """Write every document into a file, 500 to a folder; return the events by the files' names."""
    events = {}
    for at, each in enumerate(told):
        path = folder / f"{at // 500:03d}" / each.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(each.text, encoding="utf-8")
        events[each.name] = each.event
    return events


def pair_f1(found: Sequence[int], wanted: Sequence[int]) -> float:
    """Return F1 over pairs of documents: together in *found*, together in *wanted*."""

    def pairs(keys: Sequence[object]) -> int:
        counts: dict[object, int] = {}
        for key in keys:
            counts[key] = counts.get(key, 0) + 1
        return sum(count * (count - 1) // 2 for count in counts.values())

    both = pairs(list(zip(found, wanted, strict=True)))
    return 2 * both / max(1, pairs(found) + pairs(wanted))


def _happen(number: int, day: date, before: _Happened | None, luck: random.Random) -> _Happened:
    if before is None:
        first, second = _two_parties(luck)
        topic = drawn(luck, TOPICS)
    else:
        (first, second), topic = before.parties, before.topic
        day = before.day + timedelta(days=luck.randint(1, 3))
    facts = []
    for _ in range(luck.randint(7, 12)):
        concepts = tuple(_concept(topic, luck) for _ in range(4))
        facts.append((drawn(luck, 6), concepts, luck.randint(3, 900), drawn(luck, PLACES)))
    if before is not None:
        facts[:2] = before.facts[:2]
    return _Happened(number, day, (first, second), topic, name(drawn(luck, PLACES)), tuple(facts))


def _two_parties(luck: random.Random) -> tuple[str, str]:
    first = drawn(luck, len(PARTIES))
    second = (first + 1 + drawn(luck, len(PARTIES) - 1)) % len(PARTIES)
    return PARTIES[first], PARTIES[second]


def _concept(topic: int, luck: random.Random) -> int:
    """Return a concept of the topic's own 60, or any."""
    if luck.random() < 0.5:
        return (topic * 60 + drawn(luck, 60) * 13) % CONCEPTS
    return drawn(luck)


def _accounts(event: _Happened, luck: random.Random) -> Iterator[Told]:
    issuers = [luck.choice(OFFICES).format(party) for party in event.parties]
    issuers += luck.sample(AGENCIES, luck.choice((0, 0, 1, 2)))
    luck.shuffle(issuers)
    issuers = issuers[: max(1, luck.choice((1, 2, 2, 3, 4)))]
    for at, issuer in enumerate(issuers):
        title, body = _title(event, luck), _body(event, luck)
        stem = f"{event.number:06d}-{at}"
        yield Told(f"{stem}.txt", _page(event, issuer, title, body, luck), event.number)
        if luck.random() < REPRINT:
            kept = body[: -1 if luck.random() < 0.5 else len(body)]
            page = _page(event, luck.choice(AGENCIES), title, kept, luck)
            yield Told(f"{stem}-reprint.txt", page, event.number)


def _title(event: _Happened, luck: random.Random) -> str:
    first, second = luck.sample(event.parties, 2)
    return luck.choice(("Talks of {} and {}", "{} meets {}", "Meeting between {} and {}")).format(
        first, second
    )


def _page(
    event: _Happened, issuer: str, title: str, body: Sequence[str], luck: random.Random
) -> str:
    day = event.day + timedelta(days=luck.random() < LATER)
    dated = f"{_written(day)}\n" if luck.random() < DATED else ""
    blocks = [" ".join(body[at : at + 3]) for at in range(0, len(body), 3)]
    return f"{issuer}\n{title}\n{dated}\n" + "\n\n".join(blocks) + "\n"


def _body(event: _Happened, luck: random.Random) -> list[str]:
    a, b = event.parties
    people = {"p": _person(a), "q": _person(b)}
    opening = luck.choice(_OPENINGS).format(
        a=a, b=b, place=event.place, day=_written(event.day), **people
    )
    told = [fact for fact in event.facts if luck.random() < TOLD]
    told += [
        (drawn(luck, 6), tuple(_concept(event.topic, luck) for _ in range(4)), 7, drawn(luck))
        for _ in range(luck.randint(1, 4))
    ]
    luck.shuffle(told)
    return [opening, *(_sentence(event, fact, people, luck) for fact in told)]


def _sentence(
    event: _Happened,
    fact: tuple[int, tuple[int, ...], int, int],
    people: dict[str, str],
    luck: random.Random,
) -> str:
    kind, concepts, number, place = fact
    kind = luck.randrange(len(_SENTENCES)) if luck.random() < 0.3 else kind
    words = [luck.choice(forms(concept)) for concept in concepts]
    if luck.random() < 0.3:
        words[luck.randrange(len(words))] = forms(_concept(event.topic, luck))[0]
    later = _written(event.day + timedelta(days=number % 200 + 10))
    return _SENTENCES[kind].format(*words, n=number, where=name(place), later=later, **people)


def _person(party: str) -> str:
    return f"Minister {name(900 + PARTIES.index(party))}"


def _written(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
