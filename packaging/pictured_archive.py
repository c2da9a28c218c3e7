"""An archive for the pictures: two cities and their neighbours, told twice or three times each.

Composed for Crossread; no place, office or person in it is real.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Told:
    """An event, as two sides tell it."""

    day: str
    first: str
    second: str
    about: str
    agreed: str
    number: int
    where: str
    agency: bool = False
    """A news agency prints the first account once more."""


EVENTS = (
    Told("3 March 2031", "City Council of Northland", "Southport Press Office", "the Aster bridge",
         "to reopen the Aster bridge for lorries", 48, "Marrow House", agency=True),
    Told("5 March 2031", "Dockers' Union of Northland", "Aster Harbour Authority", "night shifts",
         "to shorten night shifts at the grain pier", 7, "the Customs Hall"),
    Told("9 March 2031", "Ministry of Rivers", "Provincial Council of Lenham", "flood walls",
         "to raise the flood walls at Lenham", 12, "Lenham Mill", agency=True),
    Told("12 March 2031", "Tarn Shipping Company", "Aster Harbour Authority", "the winter ferry",
         "to keep the winter ferry to Holm", 5, "Pier Nine"),
    Told("17 March 2031", "University Hospital of Southport", "Ministry of Health", "a clinic",
         "to open the children's clinic at Elmstead", 260, "Elmstead", agency=True),
    Told("21 March 2031", "City Council of Northland", "Chamber of Trade", "market fees",
         "to lower the fees of the covered market", 15, "the Corn Exchange"),
    Told("26 March 2031", "Institute of Marine Research", "Tarn Shipping Company", "whale routes",
         "to slow cargo ships on whale routes off Cape Orrin", 30, "Orrin Station"),
    Told("2 April 2031", "Southport Press Office", "City Council of Northland", "drinking water",
         "to share the reservoir at Upper Vale", 90, "Upper Vale", agency=True),
    Told("8 April 2031", "Railway Board", "Union of Engine Drivers", "the spring timetable",
         "to run the sleeper train to Kestrel Bay", 22, "Kestrel Bay"),
    Told("14 April 2031", "Ministry of Schools", "Teachers' League", "class sizes",
         "to make village classes smaller in Pellow", 24, "Pellow"),
)  # fmt: skip
_FIRST = (
    "{first}\nTalks on {about}\n{day}\n\n{first} and {second} met in {where} on {day}. It was "
    "agreed {agreed}. {first} offered {number} million crowns, and work begins in summer. The head "
    "of the delegation thanked {second} for its patience.\n"
)
_SECOND = (
    "{second}\nMeeting in {where}\n{day}\n\nRepresentatives of {first} came to {where} on {day}. "
    "The sides discussed whether {agreed}. {second} asked for {more} million crowns. A date for "
    "the beginning was not set.\n"
)
_AGENCY = "Meridian Press Agency\n"


def pages() -> Iterator[tuple[str, str]]:
    """Yield names of files and their texts."""
    for number, told in enumerate(EVENTS, start=1):
        fields = {name: getattr(told, name) for name in Told.__slots__}
        texts = [page.format(**fields, more=told.number + 8) for page in (_FIRST, _SECOND)]
        if told.agency:
            texts.append(_AGENCY + texts[0].partition("\n")[2])
        for side, text in zip(("first", "second", "wire"), texts, strict=False):
            yield f"{number:02}-{side}.txt", text


def write_archive(folder: Path) -> Path:
    """Write the files into a folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
