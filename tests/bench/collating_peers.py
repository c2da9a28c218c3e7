"""One run of a program that collates texts in their order; prints its figures as JSON.

    python tests/bench/collating_peers.py collatex 2x30

They follow words or sentences from the first to the last, so what moved they cannot find. Two
sentences count as a pair where half of the words of either are laid beside words of the other.
"""

from __future__ import annotations

import difflib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from bench.made_readouts import Made, f1, make  # noqa: E402 - the path is set above
from bench.matching_peers import memory  # noqa: E402 - the same

Pairs = list[tuple[int, int, int, int]]
_LEAST = 0.5


def main(peer: str, size: str) -> None:
    """Print processor time, clock, highest memory and F1."""
    readouts, claims = map(int, size.split("x"))
    made, way = make(readouts, claims), WAYS[peer]
    way(make(readouts, 3, 9))  # what is loaded once
    clock, own = time.perf_counter(), _busy()
    found = way(made)
    figures = {"cpu": _busy() - own, "wall": time.perf_counter() - clock, "mb": memory()}
    sys.stdout.write(json.dumps(figures | {"f1": f1(found, made)}))


def collatex(made: Made) -> Pairs:
    """Collate the words of both texts with CollateX (Dekker, van Hulle, Middell et al. 2015)."""
    from collatex import Collation, collate  # noqa: PLC0415 - bench only

    sides = [
        [
            {"t": f"{word} ", "n": word.lower(), "sentence": at}
            for at, text in enumerate(side)
            for word in text.split()
        ]
        for side in made.sides
    ]
    told = {"witnesses": [{"id": str(n), "tokens": side} for n, side in enumerate(sides)]}
    table = collate(Collation.create_from_dict(told), segmentation=False)
    beside = (
        tuple(column.tokens_per_witness[str(n)][0].token_data["sentence"] for n in (0, 1))
        for column in table.columns
        if not column.variant and len(column.tokens_per_witness) > 1
    )
    return _together(beside, made)


def difflib_words(made: Made) -> Pairs:
    """Follow the words of both texts with SequenceMatcher."""
    words, sentences = [], []
    for side in made.sides:
        words.append([word.lower() for text in side for word in text.split()])
        sentences.append([at for at, text in enumerate(side) for _ in text.split()])
    matcher = difflib.SequenceMatcher(None, words[0], words[1], autojunk=False)
    beside = (
        (sentences[0][block.a + step], sentences[1][block.b + step])
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    )
    return _together(beside, made)


def hunalign(made: Made) -> Pairs:
    """Align the sentences of both texts with hunalign (Varga et al. 2005), without a dictionary."""
    program = shutil.which("hunalign")
    if program is None:
        raise SystemExit("hunalign is not installed")
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("none.dic", "0.txt", "1.txt")]
        for path, lines in zip(paths, ((), *made.sides), strict=True):
            path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = [program, "-realign", *map(str, paths)]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return from_ladder(told)


def from_ladder(told: str) -> Pairs:
    """Return the pairs of a ladder, each line of which names the next step's first sentences."""
    rungs = [tuple(map(int, line.split("\t")[:2])) for line in told.splitlines() if line.strip()]
    return [
        (0, i, 1, j)
        for (left, right), (left_end, right_end) in pairwise(rungs)
        for i in range(left, left_end)
        for j in range(right, right_end)
    ]


def _together(beside: Iterable[tuple[int, ...]], made: Made) -> Pairs:
    """Return the pairs of sentences that enough words of are beside each other."""
    lengths = [[len(text.split()) for text in side] for side in made.sides]
    return [
        (0, i, 1, j)
        for (i, j), count in Counter(beside).items()
        if count >= _LEAST * min(lengths[0][i], lengths[1][j])
    ]


def _busy() -> float:
    """Return the processor's seconds of this process and of those that it has waited for."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return time.process_time()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + used.ru_utime + used.ru_stime


WAYS: Mapping[str, Callable[[Made], Pairs]] = {
    "collatex": collatex,
    "difflib-words": difflib_words,
    "hunalign": hunalign,
}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
