"""Measure how fast claims are read, beside what splitting sentences alone takes elsewhere.

    python tests/bench/claims.py

Texts are composed: the examples and composed events in English, ``russian.txt`` in Russian, both
repeated with ever new names. A KB is 1,000 characters, so that Russian gains nothing by its two
bytes a letter. Every figure is processor time of one core, the best of some runs. The exit code
tells whether claims keep to the limit and grow no faster than their text.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from pathlib import Path

import nupunkt
import razdel

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "app"))

from crossread.core.claims import read_claims  # noqa: E402 - the checkout's own package
from crossread.core.claims.sentences import split_sentences  # noqa: E402 - the same
from crossread.core.types import Document, ReadoutId, Span  # noqa: E402 - the same

KB = 1_000
LIMIT = 200
"""KB a second that claims must reach."""
STEEPEST = 1.3
"""How much slower a KB of the longest text may be than one of a short text."""
SIZES = (10, 50, 200, 1_000, 5_000)
RUNS = 3
READ = 1_000
"""KB that are read for every size, in one text or in many."""
WARM = 50
"""KB that are read before: lexicons are loaded and common words met once a process."""
TURNS = 5_000
"""More turns through the texts than one run takes."""
COMPOSED = ROOT / "tests" / "quality" / "composed"
EXAMPLES = ROOT / "resources" / "examples"
RUSSIAN = Path(__file__).with_name("russian.txt")
SYLLABLES = {"en": ("an", "el", "or", "is", "um"), "ru": ("ан", "ел", "ор", "ис", "ум")}
"""What makes new names of old ones."""
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<=[^\W\d_] )[A-ZА-Я][^\W\d_]{4,}")


def main() -> int:
    """Print the tables; the exit code tells whether every limit is kept."""
    kept = [
        report("en", english(), "nupunkt", lambda text: list(nupunkt.sent_spans(text))),
        report("ru", [RUSSIAN.read_text("utf-8")], "razdel", lambda t: list(razdel.sentenize(t))),
    ]
    return 0 if all(kept) else 1


def report(language: str, texts: Sequence[str], peer: str, split: Callable[[str], object]) -> bool:
    """Print one language's table and tell whether its limits are kept."""
    speeds = []
    sys.stdout.write(f"{language}        {'claims':>10} {'sentences':>10} {peer:>10}   KB/s\n")
    jobs = (lambda text: read(text, language), split_sentences, split)
    for job in jobs:
        job(make_text(texts, language, WARM * KB, RUNS * TURNS))  # lexicons are loaded once
    for size in SIZES:
        runs = [make_texts(texts, language, size * KB, run * TURNS) for run in range(RUNS)]
        whole = size * len(runs[0])
        claims, ours, theirs = (whole / min(_seconds(job, run) for run in runs) for job in jobs)
        speeds.append(claims)
        sys.stdout.write(f"{size:6} KB {claims:10.0f} {ours:10.0f} {theirs:10.0f}\n")
        sys.stdout.flush()
    growth = speeds[0] / speeds[-1]
    sys.stdout.write(f"          slowest {min(speeds):.0f} KB/s, limit {LIMIT}; ")
    sys.stdout.write(f"a KB of the longest takes {growth:.2f} of the shortest, limit {STEEPEST}\n")
    return min(speeds) >= LIMIT and growth <= STEEPEST


def read(text: str, language: str) -> object:
    """Read the claims of an article."""
    document = Document("a.txt", "0" * 64, text, Span(0, len(text)), language=language)
    return read_claims(document, ReadoutId("r1"))


def _seconds(job: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return the processor time of a job on texts that were not read before."""
    start = time.process_time()
    for text in texts:
        job(text)
    return time.process_time() - start


def english() -> list[str]:
    """Return the English examples and composed events, each side's sentences in paragraphs."""
    texts = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    for path in sorted(COMPOSED.glob("*.json")):
        for side in json.loads(path.read_text("utf-8"))["sides"].values():
            sentences = side["sentences"]
            blocks = (" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3))
            texts.append("\n\n".join(blocks))
    return texts


def make_texts(texts: Sequence[str], language: str, length: int, turn: int) -> list[str]:
    """Return texts of so many characters, short ones in number: chance then favours no size."""
    turns = length // sum(map(len, texts)) + 1
    count = max(1, READ * KB // length)
    return [make_text(texts, language, length, turn + n * turns) for n in range(count)]


def make_text(texts: Sequence[str], language: str, length: int, turn: int) -> str:
    """Return a text of so many characters; every *turn* through the texts has names of its own."""
    common = {word for text in texts for word in _WORD.findall(text) if word.islower()}
    pieces: list[str] = []
    made = 0
    while made < length:
        mark = _mark(SYLLABLES[language], turn)
        for text in texts:
            pieces.append(_NAME.sub(partial(_rename, common=common, mark=mark), text))
            made += len(pieces[-1]) + 2
        turn += 1
    return "\n\n".join(pieces)[:length]


def _mark(syllables: Sequence[str], turn: int) -> str:
    base = len(syllables)
    return "".join(syllables[turn // base**place % base] for place in range(6))


def _rename(found: re.Match[str], *, common: AbstractSet[str], mark: str) -> str:
    name = found.group()
    return name if name.lower() in common else f"{name[:-3]}{mark}{name[-3:]}"


if __name__ == "__main__":
    sys.exit(main())
