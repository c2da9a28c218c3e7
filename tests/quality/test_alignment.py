"""Floors under the matches found in events that nothing was fitted to.

They lie a little under what is reached, so that a change that costs matches is noticed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crossread.core.comparing import load_meaning
from scripts import load_script

HERE = Path(__file__).parent
SCORE = HERE.parents[2] / "shared" / "gold" / "score.py"

pytestmark = pytest.mark.skipif(not SCORE.is_file(), reason="the gold's own score.py is not here")


def measured(folder: Path, *, russian: bool, meaning: bool) -> Sequence[float]:
    """Return the F1 of pairs and of silence on the later composed events."""
    as_gold, measure = load_script(HERE / "as_gold.py"), load_script(HERE / "leave_one_out.py")
    for path in sorted((HERE / "composed-later").glob("*.json")):
        event: Any = json.loads(path.read_text(encoding="utf-8"))
        as_gold.write(event, folder / path.stem, russian=russian)
    events = measure.read_events(folder, load_script(SCORE))
    encoder = load_meaning() if meaning else None
    counts = np.sum([measure.count(event, encoder) for event in events], axis=0)
    return measure.f1(counts[:3]), measure.f1(counts[3:])


@pytest.mark.parametrize(
    ("russian", "meaning", "pairs", "silence"),
    [(False, True, 0.77, 0.74), (True, True, 0.72, 0.67), (False, False, 0.50, 0.60)],
)
def test_matches_and_silences_are_found(
    russian: bool, meaning: bool, pairs: float, silence: float, tmp_path: Path
) -> None:
    found = measured(tmp_path, russian=russian, meaning=meaning)
    assert found[0] >= pairs, found
    assert found[1] >= silence, found
