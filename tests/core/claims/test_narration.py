from __future__ import annotations

import pytest

from articles import document_of
from crossread.core.claims import read_claims
from crossread.core.claims.narration import fewest_tellers, is_article, is_narrated
from crossread.core.types import ReadoutId


@pytest.mark.parametrize(
    ("issuer", "text", "narrated"),
    [
        ("", "It rained.", True),
        ("Alderton Daily News", "It rained.", True),
        ("Газета «Вечерний порт»", "Шёл дождь.", True),
        ("Ministry of Trade of Chile", "It rained.", False),
        ("Press Service of the President", "It rained.", False),
        ("Orion Space Agency", "It rained.", False),
        ("Orion Space Agency", "LIMA — It rained.", True),
        ("Orion Space Agency", "LIMA, May 5 (Wire) – It rained.", False),
    ],
)
def test_a_medium_or_a_dateline_makes_an_article(issuer: str, text: str, *, narrated: bool) -> None:
    assert is_narrated(document_of(text, issuer=issuer)) is narrated


def test_a_text_that_reports_many_is_an_article_whoever_published_it() -> None:
    told = "The mayor met the {0} union. {0} Union head {1} Oak said that it rained."
    names = [("Dockers", "Ana"), ("Bakers", "Li"), ("Potters", "Tom"), ("Weavers", "Rosa")]
    names += [("Tailors", "Ines"), ("Drivers", "Max"), ("Miners", "Una"), ("Porters", "Ben")]
    for count in (1, 4, 8):
        text = "\n\n".join(told.format(*name) for name in names[:count])
        readout = read_claims(document_of(text, issuer="Alderton Council"), ReadoutId("r1"))
        assert is_article(readout) is (count == 8)


@pytest.mark.parametrize("issuer", ["The Alderton Lantern", "«Утренний маяк»"])
def test_where_nobody_known_published_it_two_who_tell_make_an_article(issuer: str) -> None:
    text = "“It rained,” said Mayor Ana Oak. “It snowed,” said union head Tom Reed."
    readout = read_claims(document_of(text, issuer=issuer), ReadoutId("r1"))
    assert is_article(readout)
    few, many = (fewest_tellers(readout.document, quotes=quotes) for quotes in (True, False))
    assert few < many == fewest_tellers(document_of(text, issuer="The Union"), quotes=True)
