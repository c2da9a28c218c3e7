from __future__ import annotations

import dataclasses

import pytest

from crossread.core import types
from crossread.core.types import Claim, ClaimId, ReadoutId, Span, claims_by_id, readouts_by_id
from values import COMPARISON, NORTH, SOUTH

VALUES = [
    value
    for value in vars(types).values()
    if dataclasses.is_dataclass(value) and isinstance(value, type)
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_value_is_frozen_and_has_no_room_for_more(value: type) -> None:
    assert value.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__dict__" not in dir(value)


def test_a_span_quotes_its_text() -> None:
    assert Span(4, 9).of("the ferry sails") == "ferry"


def test_the_outer_span_of_a_split_claim_covers_its_parts() -> None:
    claim = Claim(ClaimId("r1.c1"), (Span(3, 8), Span(20, 31)), "first … second part")
    assert claim.span == Span(3, 31)


def test_a_readout_is_called_by_its_issuer_else_its_title_else_its_file() -> None:
    document = NORTH.document
    without = dataclasses.replace(document, issuer="")
    nameless = dataclasses.replace(without, title="")
    names = [dataclasses.replace(NORTH, document=d).name for d in (document, without, nameless)]
    assert names == ["Northland", "A call", "northland.txt"]


@pytest.mark.parametrize("folder", ["/home/ann/secret/", "C:\\Users\\ann\\"])
def test_a_name_never_tells_where_the_file_lies(folder: str) -> None:
    document = dataclasses.replace(NORTH.document, issuer="", title="", path=f"{folder}call.txt")
    assert dataclasses.replace(NORTH, document=document).name == "call.txt"


@pytest.mark.parametrize(
    ("path", "name"),
    [("a.txt", "a.txt"), ("/home/me/a.txt", "a.txt"), (r"C:\me\a.txt", "a.txt"), ("", "")],
)
def test_only_the_file_name_is_told(path: str, name: str) -> None:
    assert dataclasses.replace(NORTH.document, path=path).file_name == name


def test_a_row_gives_the_claims_of_a_readout_or_none() -> None:
    row = COMPARISON.rows[3]
    assert row.claims_of(NORTH.id) == ("r1.c4",)
    assert row.claims_of(SOUTH.id) == ()


def test_claims_and_readouts_are_found_by_their_ids() -> None:
    claims = claims_by_id(COMPARISON.readouts)
    assert claims[ClaimId("r2.c3")] is SOUTH.claims[2]
    assert len(claims) == len(NORTH.claims) + len(SOUTH.claims)
    assert readouts_by_id(COMPARISON.readouts)[ReadoutId("r1")] is NORTH
