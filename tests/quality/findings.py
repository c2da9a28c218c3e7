"""Print every headline that is found in a folder of events, to be read as an editor would.

    python tests/quality/findings.py tests/quality/composed [--language ru] [--top 7]

The folder holds composed events (``*.json``, see composed/README.md), one folder of texts for each
event, or the texts of one event. Ends with how many headlines of each kind there were.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "app"))

from crossread.core.comparing import compare, load_meaning, open_readouts  # noqa: E402 - the checkout's own
from crossread.core.messages import LANGUAGES, say  # noqa: E402 - the same
from crossread.core.types import Comparison  # noqa: E402 - the same


def main() -> int:
    """Print the findings of every event in the folder that is named."""
    parser = argparse.ArgumentParser(description="Print the headlines of all findings.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--top", type=int, default=1000, help="print so many of each event")
    args = parser.parse_args()
    kinds = Counter[str]()
    for name, comparison in each_comparison(args.folder):
        sys.stdout.write(f"\n{name}\n")
        for number, finding in enumerate(comparison.findings[: args.top], start=1):
            kinds[finding.kind] += 1
            told = say(finding.headline, args.language)
            sys.stdout.write(f"{number:4}. [{finding.kind}] {told}\n")
    sys.stdout.write(f"\n{kinds.total()} headlines\n")
    sys.stdout.writelines(f"{count:6}  {kind}\n" for kind, count in kinds.most_common())
    return 0


def each_comparison(folder: Path) -> Iterator[tuple[str, Comparison]]:
    """Yield the name and the comparison of every event in a folder."""
    encoder = load_meaning()
    with tempfile.TemporaryDirectory() as scratch:
        for name, texts in each_event(folder, Path(scratch)):
            yield name, compare(open_readouts(texts).readouts, encoder=encoder)


def each_event(folder: Path, scratch: Path) -> Iterator[tuple[str, list[Path]]]:
    """Yield every event's name and texts; composed events are written to *scratch* as texts."""
    composed = sorted(folder.glob("*.json"))
    for path in composed:
        yield path.stem, write_event(path, scratch)
    parts = [folder] if _texts(folder) else sorted(p for p in folder.iterdir() if p.is_dir())
    for part in () if composed else parts:
        yield part.name, _texts(part)


def write_event(path: Path, scratch: Path) -> list[Path]:
    """Write the sides of a composed event as texts, and return their paths."""
    event = json.loads(path.read_text("utf-8"))
    written = []
    for name, side in event["sides"].items():
        text = scratch / f"{path.stem}-{name}.txt"
        head = (side["issuer"], side["title"], event["date"])
        text.write_text("\n\n".join((*head, " ".join(side["sentences"]))), "utf-8")
        written.append(text)
    return written


def _texts(folder: Path) -> list[Path]:
    return [p for p in sorted(folder.glob("*.txt")) if not p.name.endswith(".sentences.txt")]


if __name__ == "__main__":
    sys.exit(main())
