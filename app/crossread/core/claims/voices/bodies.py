"""Let the institutions that a sentence names enter the cast, and the name that it is about."""

from __future__ import annotations

from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.chunks import Phrase, body_before, chunk_right
from crossread.core.claims.voices.introductions import may_be_name
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.mentions import read_mention
from crossread.core.claims.voices.names import ends_quoted, is_surname, opens_quoted
from crossread.core.claims.voices.openings import is_finite_word
from crossread.core.claims.voices.phrases import phrase_after
from crossread.core.claims.voices.scene import Scene

_LONGEST = 4
"""Most words of a name."""


def introduce_bodies(scene: Scene, cast: Cast) -> None:
    """Meet the institutions that a sentence names, and the name that it is about."""
    stop = 0
    nouns = scene.cues.institutions
    for at, unit in enumerate(scene.units):
        if at < stop or not (unit.root in nouns or "-" in unit.root):
            continue
        if not scene.is_body(at) or scene.country(at) is not None or is_surname(scene, at):
            continue
        if scene.has(at, scene.cues.roles) and scene.flat(at + 1) in scene.cues.links:
            continue  # “workers at Tideway” are no body
        phrase = body_before(scene, at + 1)
        if phrase and scene.is_cue(phrase.first - 1) and opens_quoted(scene, phrase.first):
            continue  # to whom something is said: «заявил „Порту“»
        whole = chunk_right(scene, phrase.first) if phrase is not None else None
        if phrase is None or whole is None:
            continue
        owns = scene.is_capital(at) and scene.is_possessive(at + 1) and not scene.is_body(at + 2)
        stop = at + 1 if owns else max(at + 1, whole.stop)
        mention = read_mention(scene, _with_name(scene, Phrase(phrase.first, stop)))
        told_of = not scene.cues.head_last or _is_definite(scene, phrase.first, stop)
        if _describes_name(scene, phrase.first) or _is_plural(scene, at):
            told_of = False
        if mention.sort is Sort.BODY and not mention.place and told_of:
            oblique = scene.flat(phrase.first - 1) in scene.cues.prepositions
            told = mention._replace(oblique=True) if oblique else mention
            cast.meet(told, topic=phrase.first == 0)
            _meet_acronym(scene, cast, mention, stop)
    _meet_subject(scene, cast)


def _with_name(scene: Scene, body: Phrase) -> Phrase:
    """Add the name behind a body's noun: “the dockers' union, Harbour,”."""
    if not scene.is_mark(body.stop, ",") or scene.is_capital(body.stop - 1):
        return body
    whole = phrase_after(scene, body.first)
    named = whole is not None and whole.stop == body.stop and whole.apposition
    if not named or not all(map(scene.is_capital, range(*named))):
        return body
    return Phrase(body.first, body.stop, named)


def _meet_acronym(scene: Scene, cast: Cast, body: Mention, stop: int) -> None:
    """Learn the letters by which a body is called: “the ministry (MEA)”."""
    short = scene.unit(stop + 1)
    if scene.is_mark(stop, "(") and scene.is_mark(stop + 2, ")") and short and short.text.isupper():
        cast.meet(body._replace(stems=body.stems | {short.root}, capital=True))


def _describes_name(scene: Scene, first: int) -> bool:
    """Say whether a phrase only tells what a name before it is: “Orion, a brewery”."""
    named = scene.is_mark(first - 1, ",") and scene.is_capital(first - 2)
    return named and scene.flat(first) in scene.cues.indefinite


def _is_plural(scene: Scene, at: int) -> bool:
    """Say whether a noun means several bodies of a kind, none of them named."""
    unit, endings = scene.units[at], scene.cues.plural
    if not endings or unit.capital or not unit.flat.endswith(endings):
        return False
    return unit.flat not in scene.cues.bodies and not unit.flat.endswith("ss")


def _is_definite(scene: Scene, first: int, stop: int) -> bool:
    """Say whether a phrase names one thing: by a determiner or a name."""
    opens = scene.flat(0) in scene.atlas.common or scene.flat(0) in scene.cues.functions
    opens = opens or scene.has(0, scene.cues.nominal)
    return scene.flat(first) in scene.cues.determiners or any(
        scene.is_capital(at) and (at > 0 or not opens) for at in range(first, stop)
    )


def _meet_subject(scene: Scene, cast: Cast) -> None:
    """Meet a single name that a sentence is about: “Orion, which …”, “Orion has …”."""
    if not scene.units or not scene.is_word(0):
        return
    if opens_quoted(scene, 0):
        ends = range(min(len(scene.units), _LONGEST))
        stop = next((at + 1 for at in ends if scene.is_word(at) and ends_quoted(scene, at)), 0)
        if stop:
            cast.meet(read_mention(scene, Phrase(0, stop)), topic=True)
        return
    if not _names_alone(scene, 0) or scene.is_capital(1):
        return
    if scene.flat(0) in scene.atlas.common:
        return
    known = cast.find(Mention(Sort.NAME, scene.units[0].text, (scene.units[0].text,)))
    relative = scene.is_mark(1, ",") and scene.flat(2) in scene.cues.relatives
    if known is None and not relative and not is_finite_word(scene, 1):
        return
    proper = scene.atlas.proper
    if known is None and not relative and scene.cues.head_last and proper is not None:
        told = scene.flat(0) in proper or not scene.flat(0).endswith(scene.cues.plural)
        if not told:
            return  # “Talks began”
    cast.meet(read_mention(scene, Phrase(0, 1)), topic=True, known=known)


def _names_alone(scene: Scene, at: int) -> bool:
    return scene.is_capital(at) and may_be_name(scene, at)
