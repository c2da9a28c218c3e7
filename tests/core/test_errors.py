from __future__ import annotations

from crossread.core import errors


def test_every_error_of_ours_can_be_caught_as_one() -> None:
    ours = [value for value in vars(errors).values() if isinstance(value, type)]
    assert len(ours) == 6
    assert all(issubclass(value, errors.CrossreadError) for value in ours)
