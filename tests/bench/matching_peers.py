"""One run of one way to match claims, in a process of its own; prints its figures as JSON.

python tests/bench/matching_peers.py crossread 2x300
"""

from __future__ import annotations

import difflib
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from bench.made_readouts import Made, f1, make, readouts_of  # noqa: E402 - the path is set above
from crossread.core.matching import match  # noqa: E402 - the same
from crossread.core.types import Row  # noqa: E402 - the same

Pairs = list[tuple[int, int, int, int]]
Way = Callable[[Made], Pairs]
_THRESHOLDS = {"rapidfuzz": 75.0, "tf-idf": 0.3}
"""Of each peer, what is best at 2 x 300."""
_TOP = 5
_LEAST = 0.5
"""Share of words that two sentences have in common."""


def main(peer: str, size: str) -> None:
    """Print processor time, clock, highest memory and F1."""
    readouts, claims = map(int, size.split("x"))
    made = make(readouts, claims)
    way = WAYS[peer]
    way(make(readouts, 20, 9))  # what is loaded once
    clock, own = time.perf_counter(), time.process_time()
    children = _children()
    found = way(made)
    used = time.process_time() - own + _children() - children
    wall = time.perf_counter() - clock
    right = f1(found, made)
    sys.stdout.write(json.dumps({"cpu": used, "wall": wall, "mb": memory(), "f1": right}))


def crossread(made: Made) -> Pairs:
    """Match as Crossread does without the meaning model."""
    return pairs_of(match(readouts_of(made)))


def pairs_of(rows: Iterable[Row]) -> Pairs:
    """Return which claims stand in a row with which."""
    found = []
    for row in rows:
        claims = [claim.split(".") for cell in row.cells for claim in cell.claims]
        members = [(int(readout[1:]), int(number[1:])) for readout, number in claims]
        found += [(*a, *b) for a in members for b in members if a[0] < b[0]]
    return found


def rapidfuzz(made: Made) -> Pairs:
    """Score all pairs with token_set_ratio, and take the best that are free."""
    import numpy as np  # noqa: PLC0415 - each peer loads its own
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - the same

    left, right = ([utils.default_process(text) for text in side] for side in made.sides)
    scores = process.cdist(left, right, scorer=fuzz.token_set_ratio, dtype=np.uint8)
    i, j = np.nonzero(scores >= _THRESHOLDS["rapidfuzz"])
    order = np.argsort(-scores[i, j].astype(int), kind="stable")
    return _greedy(zip(i[order].tolist(), j[order].tolist(), strict=True))


def tf_idf(made: Made) -> Pairs:
    """Weigh words by TF-IDF, find the top five by a sparse product, take the best that are free."""
    import numpy as np  # noqa: PLC0415 - each peer loads its own
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 - bench only
    from sparse_dot_topn import sp_matmul_topn  # noqa: PLC0415 - the same

    left, right = made.sides
    vectors = TfidfVectorizer(sublinear_tf=True).fit_transform([*left, *right])
    one, other = vectors[: len(left)], vectors[len(left) :].T.tocsr()
    threshold = _THRESHOLDS["tf-idf"]
    top = sp_matmul_topn(one, other, top_n=_TOP, threshold=threshold, n_threads=1).tocoo()
    order = np.argsort(-top.data, kind="stable")
    return _greedy(zip(top.row[order].tolist(), top.col[order].tolist(), strict=True))


def all_pairs_difflib(made: Made) -> Pairs:
    """Score all pairs of words with SequenceMatcher, and take the best that are free."""
    left, right = ([text.lower().split() for text in side] for side in made.sides)
    scored = []
    for j, other in enumerate(right):
        matcher = difflib.SequenceMatcher(None, "", other, autojunk=False)
        for i, one in enumerate(left):
            matcher.set_seq1(one)
            if matcher.real_quick_ratio() >= _LEAST and matcher.quick_ratio() >= _LEAST:
                scored.append((-matcher.ratio(), i, j))
    best = sorted(each for each in scored if -each[0] >= _LEAST)
    return _greedy((i, j) for _, i, j in best)


def git_word_diff(made: Made) -> Pairs:
    """Take two sentences for a pair where half of the words of either stand between no marks."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, side in enumerate(made.sides):
            path = Path(folder, f"{number}.txt")
            path.write_text("\n".join(side) + "\n", encoding="utf-8")
            names.append(str(path))
        command = ["git", "diff", "--no-index", "--word-diff=porcelain", "-U999999", *names]
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return _from_porcelain(told, made)


def _from_porcelain(told: str, made: Made) -> Pairs:
    """Read lines of common, left and right words; ``~`` ends a line of both sides."""
    lengths = [[len(re.findall(r"\S+", text)) for text in side] for side in made.sides]
    at, used = [0, 0], [0, 0]
    common: dict[tuple[int, int], int] = {}
    for line in told.splitlines():
        if line[:1] not in {" ", "+", "-"} or line.startswith(("+++", "---")):
            continue
        for _ in line[1:].split():
            sides = {" ": (0, 1), "-": (0,), "+": (1,)}[line[0]]
            for side in sides:
                while at[side] < len(lengths[side]) and used[side] >= lengths[side][at[side]]:
                    at[side], used[side] = at[side] + 1, 0
                used[side] += 1
            if len(sides) > 1:
                key = at[0], at[1]
                common[key] = common.get(key, 0) + 1
    return [
        (0, i, 1, j)
        for (i, j), count in common.items()
        if i < len(lengths[0]) and j < len(lengths[1])
        if count >= _LEAST * min(lengths[0][i], lengths[1][j])
    ]


def _greedy(ordered: Iterable[tuple[int, int]]) -> Pairs:
    left, right = set[int](), set[int]()
    found = []
    for i, j in ordered:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            found.append((0, i, 1, j))
    return found


WAYS: Mapping[str, Way] = {
    "crossread": crossread,
    "rapidfuzz": rapidfuzz,
    "tf-idf": tf_idf,
    "difflib": all_pairs_difflib,
    "git-word-diff": git_word_diff,
}


def memory() -> float:
    """Return the highest memory of this process in MB; 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0.0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def _children() -> float:
    try:
        import resource  # noqa: PLC0415 - the same
    except ImportError:
        return 0.0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
