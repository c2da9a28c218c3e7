"""Show our sentence splitter beside nupunkt and razdel on the table of hard cases.

    python tests/quality/sentences.py [--misses]

A case is right where every sentence of it comes out exactly. The table is our own and neither
splitter was made for the other's language: compare nupunkt in English and razdel in Russian.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import nupunkt
import razdel

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from crossread.core.claims.sentences import split_sentences  # noqa: E402 - the checkout's own
from sentence_cases import ENGLISH, RUSSIAN, cases  # noqa: E402 - the same

Splitter = Callable[[str], list[str]]
TABLES: Mapping[str, str] = {"English": ENGLISH, "Russian": RUSSIAN}


def split_ours(text: str) -> list[str]:
    """Return the sentences as Crossread divides them."""
    return [span.of(text) for span in split_sentences(text)]


def split_nupunkt(text: str) -> list[str]:
    """Return the sentences as nupunkt divides them with its own English model."""
    return [text[start:end].strip() for start, end in nupunkt.sent_spans(text)]


def split_razdel(text: str) -> list[str]:
    """Return the sentences as razdel divides them."""
    return [sentence.text for sentence in razdel.sentenize(text)]


SPLITTERS: Mapping[str, Splitter] = {
    "ours": split_ours,
    "nupunkt": split_nupunkt,
    "razdel": split_razdel,
}


def is_right(case: Sequence[str], found: Sequence[str]) -> bool:
    """Say whether a case came out; a dash that opens a line may be left out."""
    return list(found) in (list(case), [case[0].lstrip("– "), *case[1:]])


def rate(table: str, splitter: Splitter) -> float:
    """Return the share of a table's cases that come out exactly."""
    wanted = cases(table)
    return sum(is_right(case, splitter(" ".join(case))) for case in wanted) / len(wanted)


def misses(table: str, splitter: Splitter) -> list[str]:
    """Return what a splitter makes of the cases that do not come out, a bar between sentences."""
    found = [(case, splitter(" ".join(case))) for case in cases(table)]
    return [" | ".join(got) for case, got in found if not is_right(case, got)]


def main() -> int:
    """Print the rates side by side, with --misses what goes wrong in each."""
    parser = argparse.ArgumentParser(description="Show sentence splitters side by side.")
    parser.add_argument("--misses", action="store_true", help="print what does not come out")
    args = parser.parse_args()
    for language, table in TABLES.items():
        rates = "   ".join(f"{name} {rate(table, own):6.1%}" for name, own in SPLITTERS.items())
        sys.stdout.write(f"{language}  {len(cases(table))} cases   {rates}\n")
        for name, splitter in SPLITTERS.items() if args.misses else ():
            sys.stdout.writelines(f"    {name:8} {line}\n" for line in misses(table, splitter))
    return 0


if __name__ == "__main__":
    sys.exit(main())
