from __future__ import annotations

import numpy as np
from threadpoolctl import threadpool_info

from crossread.core.matching.threads import one_thread


def threads() -> list[int]:
    return [each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas"]


def test_products_of_matrices_have_one_thread_within_and_what_they_had_after() -> None:
    before = threads()
    with one_thread():
        assert set(threads()) <= {1}
        assert (np.eye(3) @ np.eye(3)).trace() == 3
    assert threads() == before
