"""Find who tells something together with another: “X and Y said”, “…, said X and Y.”."""

from __future__ import annotations

from crossread.core.claims.voices.chunks import Phrase, chunk_left
from crossread.core.claims.voices.phrases import phrase_after
from crossread.core.claims.voices.scene import Scene
from crossread.core.claims.voices.subjects import names_sayer


def partner_before(scene: Scene, source: Phrase) -> Phrase | None:
    """Return who is named with a source before it, where both open their clause."""
    at = source.start - 1
    if at < 1 or scene.flat(at) not in scene.cues.joins:
        return None
    found = chunk_left(scene, at)
    if found is None or found.stop != at or not _is_one(scene, found):
        return None
    cues, before = scene.cues, found.first - 1
    opens = before < 0 or not scene.is_word(before)
    opens = opens or scene.flat(before) in cues.clause_openers | cues.that
    return found if opens else None


def partner_after(scene: Scene, source: Phrase) -> Phrase | None:
    """Return who is named with a source behind it, where their clause ends there."""
    if scene.flat(source.end) not in scene.cues.joins:
        return None
    found = phrase_after(scene, source.end + 1)
    if found is None or not _is_one(scene, found):
        return None
    ends = found.end >= len(scene.units) or not scene.is_word(found.end)
    return Phrase(found.first, found.stop) if ends else None


def _is_one(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a phrase names somebody who speaks, by a name or a part."""
    if phrase.stop - phrase.first == 1 and scene.flat(phrase.first) in scene.cues.pronouns:
        return False
    return names_sayer(scene, phrase)
