"""Let the people whom a sentence names enter the cast, whether they tell anything or not."""

from __future__ import annotations

from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.mentions import read_mention
from crossread.core.claims.voices.phrases import Phrase, chunk_left, phrase_after
from crossread.core.claims.voices.scene import Scene


def introduce(scene: Scene, cast: Cast) -> None:
    """Meet everybody with a name and a part, and everybody who is known by name already."""
    _meet_topic(scene, cast)
    at = 0
    while at < len(scene.units):
        if not scene.is_capital(at) or not _may_be_name(scene, at):
            at += 1
            continue
        stop = at
        while stop < len(scene.units) and scene.is_capital(stop) and _may_be_name(scene, stop):
            stop += 1
        _meet(scene, cast, at, stop)
        at = stop


def _meet_topic(scene: Scene, cast: Cast) -> None:
    """Meet a country that opens a sentence: “its minister” may follow."""
    stop = 0
    while scene.is_word(stop) and scene.country(stop) is not None:
        stop += 1
    if stop and not scene.is_possessive(stop):
        mention = read_mention(scene, Phrase(0, stop))
        if mention.place:
            cast.meet(mention)


def _may_be_name(scene: Scene, index: int) -> bool:
    cues = scene.cues
    if scene.country(index) is not None or scene.is_time(index):
        return False
    if index == 0 and (scene.flat(0) in cues.determiners or not _is_lone_name(scene)):
        return False
    return not scene.has(index, cues.titles)


def _is_lone_name(scene: Scene) -> bool:
    """Say whether the first word can be a name: no function word has a capital there only."""
    return scene.flat(0) not in scene.cues.functions


def _meet(scene: Scene, cast: Cast, at: int, stop: int) -> None:
    phrase = chunk_left(scene, stop) or Phrase(at, stop)
    if scene.is_mark(stop, ","):
        more = phrase_after(scene, stop + 1)
        if more is not None and _has_role(scene, more):
            phrase = Phrase(phrase.first, phrase.stop, (more.first, more.stop))
    title = chunk_left(scene, at - 1) if scene.is_mark(at - 1, ",") else None
    if title is not None and phrase.apposition is None and _has_role(scene, title):
        phrase = Phrase(at, stop, (title.first, title.stop))
    mention = read_mention(scene, phrase)
    if mention.sort not in (Sort.NAME, Sort.PERSON):
        return
    owned = mention.home is not None and len(mention.name) > 1
    told_of = mention.sort is Sort.PERSON and (mention.roles or owned)
    if told_of or cast.find(mention) is not None:
        cast.meet(mention)


def _has_role(scene: Scene, phrase: Phrase) -> bool:
    return any(scene.has(at, scene.cues.roles) for at in range(phrase.first, phrase.stop))
