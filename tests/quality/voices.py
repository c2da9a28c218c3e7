"""Measure how well tellers are found in articles, or show one article's claims.

    python tests/quality/voices.py tests/quality/articles ../shared/gold/voices-dev [--errors]
    python tests/quality/voices.py ARTICLE.txt

A folder holds one folder for each article: ``article.txt``, ``sentences.txt``, ``gold.json``. The
gold's own ``score_voices.py`` counts; the figures are printed for each article and for all.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT.parent / "shared" / "gold"
sys.path[:0] = [str(ROOT / "app"), str(GOLD)]

from crossread.core.claims import read_claims  # noqa: E402 - the checkout's own package
from crossread.core.reading import read_document  # noqa: E402 - the same
from crossread.core.reports.json import readout_json  # noqa: E402 - the same
from crossread.core.types import Readout, ReadoutId  # noqa: E402 - the same

FIGURES = ("teller", "party", "quoted", "found")


def main() -> int:
    """Score every folder that is named, or show the article."""
    parser = argparse.ArgumentParser(description="Score who is said to tell what.")
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="folder, or a text")
    parser.add_argument("--errors", action="store_true", help="list what has a wrong teller")
    args = parser.parse_args()
    for path in args.paths:
        sys.stdout.write(table(path, errors=args.errors) if path.is_dir() else claims_of(path))
    return 0


def table(folder: Path, *, errors: bool) -> str:
    """Return the figures of a folder's articles, the last line for all of them together."""
    articles = sorted(path for path in folder.iterdir() if (path / "gold.json").is_file())
    lines = [(article.name, score([article], errors=errors)) for article in articles]
    lines.append((folder.name, score(articles, errors=False)))
    return "".join(f"{name:26} {_figures(result)}\n" for name, result in lines)


def _figures(result: Mapping[str, Any]) -> str:
    figures = "  ".join(f"{name} {result[name]:.3f}" for name in FIGURES)
    return f"{figures}  of {result['items']}"


def score(articles: Sequence[Path], *, errors: bool) -> Mapping[str, Any]:
    """Return what the gold's own script says of some articles together."""
    with tempfile.TemporaryDirectory() as scratch:
        gold, out = Path(scratch, "gold"), Path(scratch, "out")
        gold.mkdir()
        out.mkdir()
        for article in articles:
            (gold / article.name).symlink_to(article.resolve(), target_is_directory=True)
            exported = json.dumps(readout_json(read(article / "article.txt")))
            (out / f"{article.name}.json").write_text(exported, encoding="utf-8")
        found: Mapping[str, Any] = import_module("score_voices").score(gold, out, errors)
        return found


def read(path: Path) -> Readout:
    """Return the claims of one file."""
    return read_claims(read_document(path), ReadoutId("r1"))


def claims_of(path: Path) -> str:
    """Return every claim of a file with its voice, a line each."""
    lines = []
    for claim in read(path).claims:
        voice = claim.voice
        who = f"{voice.teller} / {voice.party}{' ”' if claim.quoted else ''}"
        doing = f"{voice.speaker} -> {voice.addressee} {claim.act and claim.act.verb}"
        lines.append(f"[{who}] ({doing}) {claim.text}\n")
    return "".join(lines)


if __name__ == "__main__":
    sys.exit(main())
