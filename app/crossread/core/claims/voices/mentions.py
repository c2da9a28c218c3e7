"""What a noun phrase says about whom it names: name, part, body, country."""

from __future__ import annotations

from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.nouns import country_in, read_noun, stems_of
from crossread.core.claims.voices.phrases import is_named
from crossread.core.claims.voices.scene import Scene


def read_mention(scene: Scene, phrase: Phrase) -> Mention:
    """Return what a phrase and its apposition say."""
    known = scene.read.get(phrase)
    if known is None:
        known = scene.read[phrase] = _read(scene, phrase)
    return known


def _read(scene: Scene, phrase: Phrase) -> Mention:
    head = read_noun(scene, phrase.first, phrase.stop)
    if phrase.apposition is None:
        return _over_there(scene, head, phrase)
    first, stop = phrase.apposition
    opening = scene.flat(first)
    if scene.is_mark(first - 1, "("):
        country = country_in(scene, range(first, stop))
        return head._replace(country=head.country or country)
    if is_named(scene, first, stop):
        return _with_name(scene, head, first, stop)
    told_of = opening.endswith(scene.cues.participles) and not scene.has(
        first + 1, scene.cues.roles
    )
    if opening in scene.cues.relatives | scene.cues.that or told_of:
        return head
    led = next((at for at in range(first, stop) if _leads(scene, at)), stop)
    if scene.has_any(range(first, led), scene.cues.roles):
        return _with_part(scene, head, first, stop)
    return _told_of(scene, phrase, head)


def _told_of(scene: Scene, phrase: Phrase, head: Mention) -> Mention:
    """Read “the builder, Orion Ltd” and «чиновник, близкий к переговорам»."""
    if phrase.apposition is None or head.name or head.place or head.sort is Sort.DOCUMENT:
        return head
    first, stop = phrase.apposition
    link = next((at for at in range(first, stop) if _leads(scene, at)), None)
    if link is not None and link + 1 < stop and head.sort is Sort.ROLE:
        home = read_noun(scene, link + 1, stop)
        if home.sort in (Sort.BODY, Sort.NAME) and home.capital:
            home = home._replace(oblique=True)
            return head._replace(home=home, indefinite=True)  # «источник, близкий к „Веге“»
    body = read_noun(scene, first, stop)
    if body.sort is Sort.BODY and body.capital and not scene.cues.head_last:
        return body
    owned = head.sort is not Sort.ROLE or scene.flat(phrase.first) in scene.cues.determiners
    return head if owned else head._replace(indefinite=True)


def _leads(scene: Scene, at: int) -> bool:
    """Say whether a preposition puts what follows behind it: «источник, близкий к министру»."""
    cues = scene.cues
    return not cues.head_last and (
        scene.flat(at) in cues.prepositions and scene.flat(at) not in cues.links
    )


def _over_there(scene: Scene, head: Mention, phrase: Phrase) -> Mention:
    """Read “the ministry there”: it is the country's that was named last."""
    there = head.sort is Sort.BODY and scene.flat(phrase.stop) in scene.cues.places
    named = there and not head.place and scene.atlas.before(scene.units[phrase.first].start)
    if not named or head.country is not None:
        return head
    return head._replace(country=named.country.code)


def _with_part(scene: Scene, head: Mention, first: int, stop: int) -> Mention:
    """Read “Ana Reyes, mayor of Alder” and “the mission's head, retired judge Ana Reyes”."""
    named = None
    if head.sort is Sort.ROLE:
        behind = (at for at in range(first + 1, stop) if scene.is_capital(at - 1))
        link = next((at for at in behind if scene.flat(at) in scene.cues.links), stop)
        named = read_noun(scene, first, link)
    if named is not None and named.sort is Sort.PERSON:
        return _introduced(head, named)
    title = _read_title(scene, first, stop)
    if head.sort is Sort.NAME and title.roles & scene.cues.firms:
        return head  # “Oak, the yard's owner”: a firm, which is not the yard's
    return _described(head, title)


def _with_name(scene: Scene, head: Mention, first: int, stop: int) -> Mention:
    """Read “the mayor, Ana Reyes” and “the dockers' union, Harbour”."""
    if head.sort is Sort.ROLE:
        return _named(scene, head, first, stop)
    whose = head.sort is Sort.PERSON and head.roles and len(head.name) == 1
    if whose and not scene.cues.head_last and stop - first > 1:
        owner = head._replace(roles=frozenset(), home=None, mouth=False, female=None, oblique=True)
        return _named(scene, head._replace(home=owner, country=None), first, stop)
    return _called(scene, head, first, stop) if _is_common(head) else head


def _named(scene: Scene, role: Mention, first: int, stop: int) -> Mention:
    first += bool(scene.cues.head_last) and scene.flat(first) in scene.cues.determiners
    name = tuple(scene.units[index].text for index in range(first, stop))
    if scene.cues.head_last and _is_firm(scene, role, first, stop):
        return read_noun(scene, first, stop)._replace(sort=Sort.BODY)  # “its owner, Oak Foods”
    return Mention(
        Sort.PERSON, " ".join(name), name, role.roles, country=role.country, home=role.home,
        mouth=role.mouth, capital=True, female=role.female,
    )  # fmt: skip


def _is_firm(scene: Scene, role: Mention, first: int, stop: int) -> bool:
    """Say whether a name with such a part is a firm's: “the contractor, Oak & Birch”."""
    cues = scene.cues
    if role.roles and not role.roles & cues.firms:
        return False
    signs = any(scene.flat(at) == "&" for at in range(first, stop))
    told = stop - first == 1 or signs or scene.has_any(range(first, stop), cues.institutions)
    return told or (not role.roles and scene.flat(first) not in cues.given)


def _is_common(head: Mention) -> bool:
    return head.sort is Sort.BODY and not head.capital and not head.place


def _called(scene: Scene, body: Mention, first: int, stop: int) -> Mention:
    """Read “the dockers' union, Harbour,”: a body whose name follows."""
    text = scene.span(first, stop).of(scene.text)
    stems = body.stems | stems_of(scene, range(first, stop))
    return body._replace(text=text, stems=stems, capital=True)


def _introduced(role: Mention, named: Mention) -> Mention:
    """Read “the mission's head, retired judge Ana Reyes”: the first part says whose she is."""
    home = role.home or named.home
    country = role.country if role.home is not None else role.country or named.country
    return named._replace(
        roles=role.roles | named.roles, home=home, country=country,
        mouth=role.mouth or named.mouth,
    )  # fmt: skip


def _described(head: Mention, title: Mention) -> Mention:
    sort = Sort.PERSON if head.sort in (Sort.NAME, Sort.PERSON) else head.sort
    return Mention(
        sort, head.text, head.name, head.roles | title.roles, head.stems,
        head.country or title.country, head.place, head.home or title.home,
        head.mouth or title.mouth, head.indefinite, head.capital,
        title.female if head.female is None else head.female,
    )  # fmt: skip


def _read_title(scene: Scene, first: int, stop: int) -> Mention:
    """Read an apposition such as “general secretary of X” or “a Y spokeswoman”."""
    cues = scene.cues
    part = next(index for index in range(first, stop) if scene.has(index, cues.roles))
    link = next((i for i in range(part + 1, stop) if scene.flat(i) in cues.links), None)
    title = read_noun(scene, first, link or stop)
    if link is None or link + 1 >= stop:
        return title
    home = read_noun(scene, link + 1, stop)
    if scene.cues.head_last and home.sort is Sort.ROLE and not home.roles:
        return title  # “a consultant in emergency medicine”
    if home.sort in (Sort.PERSON, Sort.NAME, Sort.BODY) and _is_field(scene, link, stop):
        return title
    if home.sort in (Sort.PERSON, Sort.NAME) and not home.roles:
        home = home._replace(sort=Sort.BODY, stems=stems_of(scene, range(link + 1, stop)))
    return Mention(
        title.sort, title.text, title.name, title.roles, title.stems,
        title.country or home.country, home=title.home or home,
        mouth=title.mouth, female=title.female,
    )  # fmt: skip


def _is_field(scene: Scene, link: int, stop: int) -> bool:
    """Say whether “for …” names what somebody is in charge of, not whom they belong to."""
    named = range(link + 1, stop)
    body = any(scene.has(i, scene.cues.institutions) or scene.country(i) for i in named)
    return scene.flat(link) in scene.cues.fields and not body
