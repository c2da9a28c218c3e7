"""Hold numpy's products of matrices to one thread: others only pay where a product is large."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cache
from typing import Any


def one_thread() -> AbstractContextManager[Any]:
    """Return a context in which no product of matrices starts threads of its own.

    They wait for each other, and spin while they wait: on a busy machine 300 x 26 x 300 takes 44 ms
    with two and 0.1 ms with one.
    """
    context: AbstractContextManager[Any] = _libraries().limit(limits=1, user_api="blas")
    return context


@cache
def _libraries() -> Any:
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - 15 ms

    return ThreadpoolController()
