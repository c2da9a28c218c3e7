"""Steps over the small words of a sentence."""

from __future__ import annotations

from crossread.core.claims.voices.names import opens_quoted
from crossread.core.claims.voices.scene import Scene, is_phrasal

_NAME = 8
"""Most units of whom something is said to."""
_OPENING, _CLOSING = ("«", "“"), ("»", "”")
_TITLE = 45
"""Characters of the longest name of a newspaper."""
AHEAD = 18
"""Most units between a verb of reporting and what it introduces."""


def starts_report(scene: Scene, index: int) -> bool:
    """Say whether a verb of reporting stands at a unit, not a noun like “a post”."""
    cues, before = scene.cues, scene.flat(index - 1)
    if not scene.is_cue(index) or before in cues.determiners:
        return False
    noun = cues.plural and scene.flat(index) in cues.dictionary
    return not noun or before in cues.small or before.endswith(cues.plural)


def behind(scene: Scene, index: int) -> int:
    """Return the unit behind a verb of reporting and the word that makes it one."""
    return index + (2 if is_phrasal(scene, index) else 1)


def skip_right(scene: Scene, at: int) -> int:
    """Step over auxiliaries and adverbs."""
    while scene.flat(at) in scene.cues.auxiliaries or (scene.is_word(at) and scene.is_adverb(at)):
        at += 1
    return at


def skip_inside(scene: Scene, at: int) -> int:
    """Step over the preposition of a source such as «в ведомстве»."""
    return at + 1 if scene.flat(at) in scene.cues.inside else at


def skip_addressee(scene: Scene, at: int) -> int:
    """Step over whom something is said to, between a verb and its subject: «сказал газете X»."""
    cues = scene.cues
    if cues.head_last:
        return at
    begun = at
    while at < len(scene.units) and at - begun < _NAME:
        unit = scene.units[at]
        if scene.text[unit.start - 1 : unit.start] in _OPENING:
            at = _quoted_end(scene, at)
        elif _hears(scene, at + 1) and not unit.capital and scene.is_word(at):
            at += 2
        elif unit.flat in cues.owners and scene.has(at + 1, cues.sayers):
            break
        elif _is_addressee(scene, at):
            at += 1
        else:
            break
    return at


def _hears(scene: Scene, at: int) -> bool:
    cues = scene.cues
    return scene.has(at, cues.audience) and scene.flat(at) not in cues.subjects


def _quoted_end(scene: Scene, at: int) -> int:
    """Return the unit behind a name in quotation marks."""
    while at < len(scene.units):
        end = scene.units[at].end
        at += 1
        if scene.text[end : end + 1] in _CLOSING:
            break
    return at


def _is_addressee(scene: Scene, at: int) -> bool:
    unit, cues = scene.units[at], scene.cues
    if scene.is_quote(at):
        return unit.end - unit.start < _TITLE
    hears = _hears(scene, at) and unit.flat not in cues.written
    alone = unit.capital and scene.is_word(at + 1) and not scene.is_capital(at + 1)
    return unit.flat in cues.objects or hears or (alone and scene.country(at) is None)


def skip_circumstance(scene: Scene, at: int) -> int | None:
    """Return the subject behind where or when it spoke: «заявил на встрече с послом Петров»."""
    cues = scene.cues
    if cues.head_last or scene.flat(at) not in cues.circumstances:
        return None
    for ahead in range(at + 1, min(len(scene.units), at + AHEAD)):
        unit = scene.units[ahead]
        if scene.is_mark(ahead, ".,;:!?—–") or scene.is_cue(ahead):
            return None
        before = scene.flat(ahead - 1)
        led = before in cues.prepositions or before in cues.circumstances
        led = led or opens_quoted(scene, ahead)
        if led or not scene.is_word(ahead) or scene.is_time(ahead) or scene.country(ahead):
            continue
        if unit.flat in cues.subjects or (unit.capital and not scene.is_capital(ahead - 1)):
            return ahead
    return None


def skip_time(scene: Scene, at: int) -> int:
    """Step over “on Tuesday”, “next morning” and adverbs."""
    cues = scene.cues
    while at < len(scene.units):
        if scene.is_word(at) and (scene.is_adverb(at) or scene.is_time(at)):
            at += 1
        elif scene.flat(at) in cues.circumstances and scene.is_time(at + 1):
            at += 2
        else:
            break
    return at


def to_mark(scene: Scene, at: int) -> int | None:
    """Return the mark or quotation that ends a report such as “, said X on Tuesday”."""
    for stop in range(at, min(len(scene.units), at + AHEAD)):
        if scene.is_mark(stop, ".,;:!?—–-…") or scene.is_quote(stop):
            return stop
        if starts_report(scene, stop) or scene.flat(stop) in scene.cues.that:
            return None
    return len(scene.units) if len(scene.units) - at < AHEAD else None
