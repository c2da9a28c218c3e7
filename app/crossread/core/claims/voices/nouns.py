"""What a noun phrase without its apposition says: part, name, body, country, owner."""

from __future__ import annotations

from crossread.core.claims.units import Kind
from crossread.core.claims.voices.aliases import as_known
from crossread.core.claims.voices.cases import is_led, is_oblique
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.names import ends_quoted, is_name, name_start
from crossread.core.claims.voices.playing import part_at
from crossread.core.claims.voices.scene import Scene, is_part
from crossread.core.claims.voices.sorts import bare_sort, head_of_body, sort_of
from crossread.core.reading.countries import Way


def read_noun(scene: Scene, first: int, stop: int) -> Mention:
    """Read a phrase without its apposition."""
    cues = scene.cues
    lone = stop - first == 1
    if lone and scene.flat(first) in cues.persons:
        return _pronoun(scene, first)
    owner = _possessive(scene, first, stop)
    if owner is not None and owner + 1 < stop:
        return _owned(scene, first, owner, stop)
    begin = first
    while begin < stop - 1 and scene.flat(begin) in cues.determiners:
        begin += 1
    indefinite = scene.flat(first) in cues.indefinite
    name_at = name_start(scene, begin, stop)
    title = range(begin, name_at)
    roles = _roles(scene, title)
    if name_at < stop and roles and _belonging(scene, begin, name_at):
        return _at_home(scene, begin, name_at, stop)
    if name_at < stop and (roles or stop - name_at > 1 or _titled(scene, title)):
        found = _person(scene, begin, name_at, stop)
    else:
        found = _unnamed(scene, begin, stop, indefinite=indefinite)
    owned = begin > first and scene.flat(first) in cues.owners
    if owned and found.sort is Sort.DOCUMENT:
        return _owner(scene, first)
    common = found.home is None or (cues.head_last and not found.home.capital)
    if owned and common and (found.roles or (cues.head_last and found.sort is Sort.BODY)):
        found = found._replace(home=_owner(scene, first))
    joint = any(scene.flat(index) in cues.joint for index in range(first, begin + 1))
    definite = begin > first and not indefinite
    return found._replace(joint=joint, definite=definite) if joint or definite else found


def _owner(scene: Scene, index: int) -> Mention:
    """Read “his”, “her”, “its”; a body has a gender, too, where nouns have one."""
    found = _pronoun(scene, index)
    return found if scene.cues.head_last else found._replace(place=True)


def _belonging(scene: Scene, begin: int, name_at: int) -> bool:
    """Say whether a name is no person's but where people are: “workers at Tideway”."""
    cues, link = scene.cues, name_at - 1
    if not (cues.head_last and link > begin and scene.flat(link) in cues.links):
        return False
    speaks = scene.flat(link) not in cues.fields or scene.has(link - 1, cues.deputed)
    return speaks and scene.has(link - 1, cues.roles)


def _at_home(scene: Scene, begin: int, name_at: int, stop: int) -> Mention:
    people = _unnamed(scene, begin, name_at - 1, indefinite=True)
    home = read_noun(scene, name_at, stop)
    if home.sort in (Sort.PERSON, Sort.NAME) and not home.roles:
        home = home._replace(sort=Sort.BODY, stems=stems_of(scene, range(name_at, stop)))
    text = scene.span(begin, stop).of(scene.text)
    return people._replace(text=text, home=home, stems=stems_of(scene, range(begin, stop)))


def _pronoun(scene: Scene, index: int) -> Mention:
    word, cues = scene.flat(index), scene.cues
    women, men = cues.she | cues.hers, cues.he | cues.his
    female = word in women if word in women | men else None
    kind = Sort.PRONOUN
    joint = word in cues.joint
    return Mention(kind, word, female=female, stems=frozenset({word}), joint=joint)


def _possessive(scene: Scene, first: int, stop: int) -> int | None:
    for index in range(stop - 1, first, -1):
        if scene.units[index].kind is Kind.POSSESSIVE:
            return index
    return None


def _owned(scene: Scene, first: int, owner: int, stop: int) -> Mention:
    """Read “X's spokesperson Y”, “the ministry's website”, “Norway's coast guard”."""
    begun = first
    while first < owner - 1 and scene.flat(first) in scene.cues.determiners:
        first += 1
    home = read_noun(scene, first, owner)
    rest = read_noun(scene, owner + 1, stop)
    if rest.sort is Sort.DOCUMENT:
        return home
    inner = rest.home if scene.cues.head_last else None
    if inner is not None and scene.text.startswith(inner.text, scene.units[owner + 1].start):
        home = _inner(scene, first, home, inner)
    text = scene.span(first, stop).of(scene.text)
    return Mention(
        rest.sort, rest.text if rest.name else text, rest.name, rest.roles, rest.stems | home.stems,
        rest.country or home.country, home=home, mouth=rest.mouth,
        capital=rest.capital or home.capital or home.place, female=rest.female,
        head=rest.head, definite=first > begun,
    )  # fmt: skip


def _inner(scene: Scene, first: int, owner: Mention, body: Mention) -> Mention:
    """Read “the nurses' union” in “the nurses' union spokeswoman Ana Reyes”."""
    if body.sort is not Sort.BODY:
        return owner
    start = scene.units[first].start
    end = scene.text.find(body.text, start) + len(body.text)
    return body._replace(
        text=scene.text[start:end], stems=body.stems | owner.stems, home=owner,
        country=body.country or owner.country, capital=body.capital or owner.capital or owner.place,
    )  # fmt: skip


def _roles(scene: Scene, part: range) -> frozenset[str]:
    roles = scene.cues.roles
    if not scene.has_any(part, roles):
        return frozenset()
    return frozenset(
        part_at(scene, index)
        for index in part
        if is_part(scene, index) and scene.flat(index) not in scene.cues.bodies
    )


def _titled(scene: Scene, title: range) -> bool:
    return any(scene.flat(i).rstrip(".") in scene.cues.people_titles for i in title) or any(
        scene.flat(i) in scene.cues.called for i in title
    )


def _person(scene: Scene, begin: int, name_at: int, stop: int) -> Mention:
    name = tuple(scene.units[index].text for index in range(name_at, stop))
    title = range(begin, name_at)
    roles = _roles(scene, title)
    mouth = scene.has_any(title, scene.cues.mouths)
    former = any(scene.flat(index) in scene.cues.former for index in title)
    home = None if former else _home(scene, title)
    sort = Sort.PERSON
    linked = any(scene.flat(index) in scene.cues.links for index in title)  # “Secretary of State”
    headed = scene.cues.head_last and title and not linked and scene.is_body(name_at - 1)
    bodied = scene.has_any(title, scene.cues.institutions)
    if "&" in name or (bodied and (not roles or headed)):
        sort = Sort.BODY
    first = begin if sort is Sort.BODY and not _is_common(scene, title) else name_at
    return Mention(
        sort, scene.span(first, stop).of(scene.text), name, roles,
        stems_of(scene, range(first, stop)), None if former else _own_country(scene, title),
        home=home, mouth=mouth, capital=True, female=_female(scene, title), former=former,
        head=head_of_body(scene, title) if sort is Sort.BODY else "",
        title=stems_of(scene, title) - roles, oblique=sort is Sort.PERSON and is_led(scene, title),
    )  # fmt: skip


def _is_common(scene: Scene, title: range) -> bool:
    """Say whether what stands before a firm's name is no part of it: “patient group Open Door”."""
    lower = [at for at in title if not scene.is_capital(at)]
    first = title.start == 0 and scene.is_capital(0)
    known = first and (len(title) > 1 or scene.flat(0) in scene.atlas.common)
    return bool(scene.cues.head_last and title) and len(lower) + known == len(title)


def _home(scene: Scene, title: range) -> Mention | None:
    """Return the body inside a title: “State Department spokesman”, “представитель МИД”."""
    cues = scene.cues
    parts = [index for index in title if scene.has(index, cues.roles)]
    if not parts:
        return None
    relative = (i for i in range(parts[0] + 1, title.stop) if scene.flat(i) in cues.relatives)
    end = next(relative, title.stop)
    for begin, stop in ((title.start, parts[0]), (parts[0] + 1, end)):
        first = begin
        while first < stop and (
            scene.flat(first) in cues.links or scene.flat(first) in cues.determiners
        ):
            first += 1
        first = _seat_of_source(scene, parts[0], first, stop)
        inside = range(first, stop)
        if first < stop and scene.flat(first) in cues.spheres:
            continue
        field = begin > parts[0] and scene.has(parts[0], cues.portfolios)
        body = not field and any(
            scene.is_body(index) and not (len(inside) == 1 and scene.has(index, cues.subunits))
            for index in inside
        )
        seat = any(_is_seat(scene, index) for index in inside)
        if body or seat or any(ends_quoted(scene, index) for index in inside):
            home = _unnamed(scene, first, stop, indefinite=False)
            return home if cues.head_last else home._replace(oblique=True)
    place = range(title.start, parts[0])
    if cues.head_last and any(_is_home(scene, index, parts[0]) for index in place):
        return _unnamed(scene, title.start, parts[0], indefinite=False)
    later = parts[-1]
    if len(parts) > 1 and scene.has(parts[0], cues.deputed):
        return _unnamed(scene, later, title.stop, indefinite=False)
    return None


def _seat_of_source(scene: Scene, part: int, first: int, stop: int) -> int:
    """Return where it is said in which body a source sits: «собеседник агентства в мэрии»."""
    cues = scene.cues
    if not scene.has(part, cues.insider_sources):
        return first
    links = (at + 1 for at in range(first, stop - 1) if scene.flat(at) in cues.inside)
    return next(links, first)


def _is_home(scene: Scene, index: int, part: int) -> bool:
    """Say whether a word of a title names a town or a firm: “Alderton Mayor Ana Reyes”."""
    if not is_name(scene, index) or scene.flat(part) in scene.cues.fields:
        return False
    if scene.units[index].text.isupper() and len(scene.flat(index)) > 1:
        return True
    adjective = scene.flat(index).endswith(scene.cues.participles) or not scene.is_capital(part)
    return index > 0 or not (adjective or scene.flat(0) in scene.cues.functions)


def _is_seat(scene: Scene, index: int) -> bool:
    found = scene.country(index)
    return found is not None and found.way in (Way.SEAT, Way.CAPITAL)


def _own_country(scene: Scene, part: range) -> str | None:
    """Return a body's country, which is not that of those whom it is for."""
    named = [(index, there) for index in part if (there := scene.country(index))]
    if not named:
        return None
    body = next((index for index in part if scene.is_body(index)), part.stop)
    found = [there for index, there in named if there.way is not Way.PEOPLE or index < body]
    towns = [each for each in found if each.way is Way.CAPITAL]
    if found and found[0].way is Way.SEAT and towns:
        return towns[0].country.code  # “the Foreign Office in Lima”
    return found[0].country.code if found else None


def country_in(scene: Scene, part: range) -> str | None:
    """Return the code of the first country that a stretch names."""
    codes = [found.country.code for index in part if (found := scene.country(index))]
    return codes[0] if codes else None


def _female(scene: Scene, part: range) -> bool | None:
    cues = scene.cues
    if scene.has_any(part, cues.women):
        return True
    return False if scene.has_any(part, cues.men) else None


def stems_of(scene: Scene, part: range) -> frozenset[str]:
    """Return the stems of the words of a stretch that say who is meant."""
    empty, word = scene.cues.empty, Kind.WORD
    inside = scene.units[part.start : part.stop]
    return frozenset([u.root for u in inside if u.kind is word and u.flat not in empty])


def _unnamed(scene: Scene, begin: int, stop: int, *, indefinite: bool) -> Mention:
    """Read a phrase without a person's name: a body, a part, a document, a single name."""
    cues, inside = scene.cues, range(begin, stop)
    place = all(scene.country(index) is not None for index in inside)
    bare = Mention(
        bare_sort(scene, inside, inside, place=place),
        scene.span(begin, stop).of(scene.text),
        tuple([scene.units[i].text for i in inside if is_name(scene, i)]),
        stems=stems_of(scene, inside),
        country=_own_country(scene, inside),
        place=place,
        indefinite=indefinite,
        capital=place or any(unit.capital for unit in scene.units[begin or 1 : stop]),
    )
    if not scene.has_any(inside, cues.telling):
        return bare
    sort = sort_of(scene, inside, place=place)
    full = bare._replace(
        sort=sort,
        oblique=sort is Sort.BODY and is_oblique(scene, inside),
        roles=_roles(scene, inside),
        home=_home(scene, inside),
        mouth=scene.has_any(inside, cues.mouths),
        female=_female(scene, inside),
        head=head_of_body(scene, inside),
    )
    return as_known(scene, inside, full) if sort is Sort.BODY else full
