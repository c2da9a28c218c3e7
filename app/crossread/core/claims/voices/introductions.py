"""Let those whom a sentence names enter the cast, whether they tell anything or not."""

from __future__ import annotations

from crossread.core.claims.voices.cast import Cast
from crossread.core.claims.voices.chunks import Phrase, chunk_left
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.mentions import read_mention
from crossread.core.claims.voices.names import is_surname
from crossread.core.claims.voices.nouns import stems_of
from crossread.core.claims.voices.openings import is_finite_word
from crossread.core.claims.voices.phrases import phrase_after
from crossread.core.claims.voices.scene import Scene

_SURNAME = 2
"""Words of the shortest name with a surname."""
_RELATIVE = 12
"""Most units of a relative clause in which is looked for where somebody belongs."""
_LONGEST = 4
"""Most words of a name."""


def introduce(scene: Scene, cast: Cast) -> None:
    """Meet everybody with a name and a part, and everybody who is known by name already."""
    _meet_topic(scene, cast)
    _meet_behalf(scene, cast)
    stop = 0
    for at, unit in enumerate(scene.units):
        if at < stop or not unit.capital or not may_be_name(scene, at):
            continue
        stop = at + 1
        while _goes_on(scene, stop):
            stop += 1
        if _names_body(scene, stop):
            continue
        _meet(scene, cast, at, stop)


def _meet_topic(scene: Scene, cast: Cast) -> None:
    """Meet a country that opens a sentence: “its minister” may follow; “In Lima, …”."""
    begin = int(scene.flat(0) in scene.cues.where)
    stop = begin
    while scene.is_word(stop) and scene.country(stop) is not None:
        stop += 1
    if stop == begin or (begin and not scene.is_mark(stop, ",")):
        return
    if not scene.is_possessive(stop) or scene.has(stop + 1, scene.cues.published):
        mention = read_mention(scene, Phrase(begin, stop))
        if mention.place:
            cast.meet(mention, topic=True)


def _meet_behalf(scene: Scene, cast: Cast) -> None:
    """Meet for whom a sentence says somebody speaks: “For the tribe, lawyer X said …”."""
    if scene.flat(0) not in scene.cues.behalf:
        return
    phrase = phrase_after(scene, 1)
    if phrase is None or phrase.apposition is not None or not scene.is_mark(phrase.stop, ","):
        return
    mention = read_mention(scene, phrase)
    if mention.sort is Sort.BODY:
        cast.spoken_for = cast.meet(mention)


def _goes_on(scene: Scene, stop: int) -> bool:
    """Say whether a name goes on with a unit: “Ana Reyes”, “Oak & Birch”."""
    if scene.flat(stop) == "&":
        return scene.is_capital(stop + 1)
    return scene.is_capital(stop) and may_be_name(scene, stop)


def _names_body(scene: Scene, stop: int) -> bool:
    """Say whether a name goes on with a body's noun: “Alder Valley Hospital”."""
    while scene.is_capital(stop) and scene.has(stop, scene.cues.offices):
        stop += 1
    return bool(scene.cues.head_last) and scene.is_capital(stop) and scene.is_body(stop)


def may_be_name(scene: Scene, index: int) -> bool:
    """Say whether a word may belong to the name of somebody or of a firm."""
    cues = scene.cues
    if is_surname(scene, index):
        return True
    if scene.country(index) is not None or scene.is_time(index):
        return False
    if index == 0 and (scene.flat(0) in cues.determiners or not _is_lone_name(scene)):
        return False
    return not (scene.has(index, cues.titles) or _is_adjective(scene, index))


def _is_adjective(scene: Scene, index: int) -> bool:
    """Say whether a capitalised word only describes the noun behind it: «Озёрского района»."""
    cues = scene.cues
    behind = scene.is_word(index + 1) and not scene.is_capital(index + 1)
    if not cues.adjectives or not behind or scene.is_cue(index + 1):
        return False
    if scene.flat(index - 1) in cues.given:
        return False  # a surname like an adjective
    described = scene.flat(index).endswith(cues.adjectives)
    return described and scene.has(index + 1, cues.nominal)


def _is_lone_name(scene: Scene) -> bool:
    """Say whether the first word can be a name: no function word has a capital there only."""
    return scene.flat(0) not in scene.cues.functions


def _meet(scene: Scene, cast: Cast, at: int, stop: int) -> None:
    phrase = chunk_left(scene, stop) or Phrase(at, stop)
    if scene.is_mark(stop, ","):
        more = phrase_after(scene, stop + 1)
        if more is not None and _has_role(scene, more) and _ends(scene, more.end):
            phrase = Phrase(phrase.first, phrase.stop, (more.first, more.stop))
    title = chunk_left(scene, at - 1) if scene.is_mark(at - 1, ",") else None
    if title is not None and phrase.apposition is None and _is_title(scene, title):
        phrase = Phrase(at, stop, (title.first, title.stop))
    mention = _belonging(scene, read_mention(scene, phrase), phrase.start, phrase.end)
    if mention.sort not in (Sort.NAME, Sort.PERSON):
        return
    thing = scene.is_mark(stop, ",") and scene.flat(stop + 1) in scene.cues.things
    if thing and not mention.roles and mention.home is None:
        body = mention._replace(sort=Sort.BODY, stems=stems_of(scene, range(at, stop)))
        cast.meet(body, topic=phrase.first == 0)  # “Oak Foods, which …”
        return
    if mention.home is None and len(mention.name) >= _SURNAME and not mention.roles:
        name = mention
        if phrase.first == 0 and scene.flat(0) in scene.atlas.common:
            return
        goes_on = is_finite_word(scene, phrase.stop) or scene.is_mark(phrase.stop, ",")
        cast.notice(name, topic=phrase.first == 0 and goes_on)
        _meet_kind(scene, cast, name, phrase.stop)
        return
    owned = mention.home is not None and len(mention.name) > 1
    told_of = mention.sort is Sort.PERSON and (mention.roles or owned)
    known = cast.find(mention)
    if told_of or _is_somebody(scene, mention) or known is not None:
        named = scene.flat(phrase.first - 1) in scene.cues.be and scene.is_mark(stop, ".")
        cast.meet(mention, topic=phrase.first == 0 or named, known=known)  # “The one is Oak.”


def _ends(scene: Scene, at: int) -> bool:
    """Say whether an aside ends here: “Reyes, official sources said” has none."""
    return at >= len(scene.units) or not (scene.is_word(at) and scene.cues.head_last)


def _meet_kind(scene: Scene, cast: Cast, name: Mention, comma: int) -> None:
    """Learn what sort of body a name is: “Vale Milk, a co-operative”."""
    if not scene.is_mark(comma, ",") or scene.flat(comma + 1) not in scene.cues.determiners:
        return
    phrase = phrase_after(scene, comma + 1)
    kind = read_mention(scene, phrase) if phrase is not None else None
    if kind is None or kind.sort is not Sort.BODY or not kind.head:
        return
    cast.meet(name._replace(sort=Sort.BODY, head=kind.head, stems=name.stems | {kind.head}))


def _is_somebody(scene: Scene, mention: Mention) -> bool:
    """Say whether a name is a person's by its given name."""
    given = mention.name[0].lower() if mention.name else ""
    known = scene.cues.given
    return _SURNAME <= len(mention.name) <= _LONGEST and given in known


def _belonging(scene: Scene, mention: Mention, first: int, stop: int) -> Mention:
    """Add the body behind a name: “X of the Y Centre”, “X, who represents Y”."""
    cues = scene.cues
    if mention.sort is not Sort.PERSON or _has_body(mention):
        return mention
    led = _led_by(scene, first)
    if led is not None and (led.capital or scene.flat(stop) not in cues.links):
        return mention._replace(home=led)
    at = _home_start(scene, stop)
    phrase = phrase_after(scene, at) if at is not None else None
    home = read_mention(scene, phrase) if phrase is not None else None
    known = home is not None and not home.place and (home.capital or home.definite)
    known = known and not (phrase and scene.flat(phrase.stop).isdigit())  # “who ran Room 9”
    return _at_home(mention, home, cues, told=at != stop + 1) if known and home else mention


def _home_start(scene: Scene, stop: int) -> int | None:
    """Return where it is said behind a name where somebody belongs, or what somebody leads."""
    cues, at = scene.cues, stop + 1
    if not scene.is_mark(stop, ","):
        return at if scene.flat(stop) in cues.links else None
    if _represents(scene, at):
        return at + 1
    if scene.flat(at) not in cues.relatives:
        return None
    verb = _belongs_at(scene, at + 1)
    if verb is not None:
        return verb + 1
    return at + 1 if scene.flat(at) in cues.owned else None


def _at_home(mention: Mention, home: Mention, cues: Cues, *, told: bool) -> Mention:
    """Add where somebody belongs; with a verb that *told* it, any name is where."""
    named = home.sort in (Sort.PERSON, Sort.NAME) and told and not home.roles
    if named or home.sort is Sort.BODY:
        return mention._replace(home=home)
    if told and cues.head_last and not mention.roles and home.sort not in (Sort.PERSON, Sort.NAME):
        return mention._replace(roles=cues.leading)  # “who led the trial”
    return mention


def _led_by(scene: Scene, first: int) -> Mention | None:
    """Read the body in “the trust, represented by Ana Reyes,” and “the team led by Li Oak”."""
    cues, verb = scene.cues, first - 2
    passive = scene.flat(verb).endswith(cues.participles) and scene.has(verb, cues.belongs)
    if not (cues.head_last and scene.flat(first - 1) in cues.authors and passive):
        return None
    while scene.is_mark(verb - 1, ",") or scene.flat(verb - 1) in cues.auxiliaries | cues.relatives:
        verb -= 1
    phrase = chunk_left(scene, verb)
    body = read_mention(scene, phrase) if phrase is not None else None
    return body if body is not None and body.sort is Sort.BODY and not body.place else None


def _represents(scene: Scene, at: int) -> bool:
    """Say whether “representing the union” follows a name."""
    return scene.has(at, scene.cues.belongs) and scene.flat(at).endswith(
        scene.cues.progressive or ("\n",)
    )


def _belongs_at(scene: Scene, start: int) -> int | None:
    """Return the verb by which “who farms and chairs the council” tells where one belongs."""
    for at in range(start, min(len(scene.units), start + _RELATIVE)):
        if scene.is_mark(at, ".,;:—–") or scene.is_cue(at):
            return None
        opens = at == start or scene.flat(at - 1) in scene.cues.joins or scene.is_adverb(at - 1)
        if opens and scene.has(at, scene.cues.belongs):
            return at
    return None


def _has_body(mention: Mention) -> bool:
    return mention.home is not None and mention.home.sort is Sort.BODY


def _is_title(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a phrase before a comma says who is named behind it: “the mayor, Li Oak”."""
    led = scene.flat(phrase.first - 1) in scene.cues.prepositions
    if led and scene.flat(0).endswith(scene.cues.participles):
        return False  # “Asked by the minister, Oak said …”
    owned = any(scene.is_possessive(at) for at in range(phrase.first, phrase.stop))
    head = phrase.stop - 1 if scene.cues.head_last and owned else None
    return scene.has(head, scene.cues.roles) if head is not None else _has_role(scene, phrase)


def _has_role(scene: Scene, phrase: Phrase) -> bool:
    return scene.has_any(range(phrase.first, phrase.stop), scene.cues.roles)
