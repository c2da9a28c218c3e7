"""How a noun phrase without a person's name refers: by a part, as a body, as a document."""

from __future__ import annotations

from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.scene import Scene, is_part
from crossread.core.reading.countries import Way


def sort_of(scene: Scene, inside: range, *, place: bool) -> Sort:
    """Say how a phrase refers that has a part, a body or a document among its words."""
    cues = scene.cues
    link = next((i for i in inside if scene.flat(i) in cues.links), inside.stop)
    head = range(inside.start, link)
    parts = (i for i in head if is_part(scene, i))
    roles = [i for i in parts if cues.head_last or scene.flat(i) not in cues.bodies]
    bodies = [
        i
        for i in head
        if (scene.is_body(i) if cues.head_last else scene.has(i, cues.institutions))
        and not (scene.has(i, cues.roles) and scene.flat(i) in cues.written)
    ]
    if place:
        return bare_sort(scene, inside, head, place=True)
    end = -1 if cues.head_last else 0
    if roles and (not bodies or (roles[end] > bodies[end]) is bool(cues.head_last)):
        return Sort.ROLE
    if bodies:
        return Sort.BODY
    if scene.has_any(inside, cues.documents):
        return Sort.DOCUMENT
    return bare_sort(scene, inside, head, place=False)


def bare_sort(scene: Scene, inside: range, head: range, *, place: bool) -> Sort:
    """Say how a phrase refers whose nouns are none of a part, a body or a document."""
    cues = scene.cues
    if place:
        return Sort.ROLE if _is_national(scene, inside) else Sort.BODY
    named = any(scene.is_capital(index) for index in inside)
    if not named or (head and cues.head_last and not scene.is_capital(head[-1])):
        return Sort.ROLE  # “the Lima-born writer” is no name
    return Sort.NAME if len(inside) == 1 else Sort.BODY


def _is_national(scene: Scene, inside: range) -> bool:
    """Say whether one person is named by a people: “the Norwegian”."""
    first, cues = inside.start, scene.cues
    found = scene.country(first)
    if len(inside) > 1 or found is None or found.way is not Way.PEOPLE or not cues.head_last:
        return False
    plural = scene.flat(first).endswith(("s", "sh", "ch", "ese"))
    return scene.flat(first - 1) in cues.determiners and not plural


def head_of_body(scene: Scene, inside: range) -> str:
    """Return the stem of the noun that says what a body is."""
    link = next((i for i in inside if scene.flat(i) in scene.cues.links), inside.stop)
    bodies = [i for i in range(inside.start, link) if scene.is_body(i)]
    if not bodies:
        return ""
    return scene.units[bodies[-1 if scene.cues.head_last else 0]].root
