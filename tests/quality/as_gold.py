"""Write composed events as gold folders, so that alignment can be measured on them.

    python tests/quality/as_gold.py tests/quality/composed-later OUT [--russian]

OUT gets one folder for each event: the two texts, their sentences and the rows. With ``--russian``
only the events of which one side is told in Russian, too, and that side in Russian.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def main() -> int:
    """Write every event of the folder that is named."""
    parser = argparse.ArgumentParser(description="Write composed events as gold folders.")
    parser.add_argument("events", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--russian", action="store_true", help="tell one side in Russian")
    args = parser.parse_args()
    for path in sorted(args.events.glob("*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))
        in_russian = any("russian" in side for side in event["sides"].values())
        if in_russian or not args.russian:
            write(event, args.out / path.stem, russian=args.russian)
    return 0


def write(event: Mapping[str, Any], folder: Path, *, russian: bool) -> None:
    """Write one event's texts, sentences and rows."""
    folder.mkdir(parents=True)
    for name, side in event["sides"].items():
        told = side.get("russian", side) if russian else side
        head = (told["title"], told["issuer"], event["date"])
        (folder / f"{name}.txt").write_text(_text(head, told["sentences"]), encoding="utf-8")
        numbered = (f"{number}\t{one}\n" for number, one in enumerate(told["sentences"]))
        (folder / f"{name}.sentences.txt").write_text("".join(numbered), encoding="utf-8")
    (folder / "gold.json").write_text(json.dumps(event["rows"]), encoding="utf-8")


def _text(head: Sequence[str], sentences: Sequence[str]) -> str:
    return "\n\n".join((*head, " ".join(sentences))) + "\n"


if __name__ == "__main__":
    sys.exit(main())
