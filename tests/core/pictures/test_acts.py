"""Acts: one bar for each readout and act, whose parts add up to its claims."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.kinds import ActKind, Strength
from crossread.core.pictures import Kind, Label, draw
from crossread.core.pictures.acts import ACTS
from crossread.core.types import Act, Comparison
from strategies import comparisons
from values import COMPARISON, NORTH

STRESS = Act("stress", ActKind.STRESS, Strength.STRESSED)
STRESSED = replace(
    COMPARISON,
    readouts=(
        replace(NORTH, claims=(replace(NORTH.claims[0], act=STRESS), *NORTH.claims[1:])),
        *COMPARISON.readouts[1:],
    ),
)


@given(comparisons())
def test_every_claim_that_stands_in_a_row_is_counted_once(comparison: Comparison) -> None:
    picture = draw(Kind.ACTS, comparison)
    numbers = [int(s.text) for s in picture.shapes if isinstance(s, Label) and s.text.isdigit()]
    names = {readout.name for readout in comparison.readouts}
    standing = {id_ for row in comparison.rows for cell in row.cells for id_ in cell.claims}
    if not any(name.isdigit() for name in names):
        assert sum(numbers) == len(standing)


def test_a_bar_leads_to_its_rows() -> None:
    picture = draw(Kind.ACTS, STRESSED)
    area = next(area for area in picture.areas if "stresses" in area.text)
    assert area.target.rows == ("row1",)
    assert area.text.startswith("Northland stresses: 1 claim. Agree: 1,")


def test_what_is_no_known_act_comes_last() -> None:
    picture = draw(Kind.ACTS, STRESSED)
    labels = [shape.text for shape in picture.shapes if isinstance(shape, Label)]
    assert labels.index("stresses") < labels.index("other")


def test_every_act_has_a_name() -> None:
    assert {*ACTS} == {*ActKind, None}
