"""Corrections are frozen values."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import get_args

import pytest

from crossread.core.corrections import Correction, MoveClaim
from crossread.core.types import ClaimId


def test_equal_corrections_are_equal_values_and_cannot_be_changed() -> None:
    move = MoveClaim(ClaimId("r1.c1"), None)
    assert move == MoveClaim(ClaimId("r1.c1"), None)
    with pytest.raises(FrozenInstanceError):
        move.claim = ClaimId("r1.c2")  # type: ignore[misc]  # that is the test


def test_every_kind_of_correction_is_frozen() -> None:
    assert all(kind.__dataclass_params__.frozen for kind in get_args(Correction))
