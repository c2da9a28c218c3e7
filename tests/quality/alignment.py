"""Measure rows, relations and silence on hand-made gold.

    python tests/quality/alignment.py ../shared/gold/dev ../shared/gold/dev-ru [--no-meaning]

Compares the texts of every event as the command line would, writes the JSON exports to a
temporary folder (or to --keep FOLDER), and prints what the gold's own `score.py` says of them.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from crossread.core.comparing import compare, load_meaning, open_readouts
from crossread.core.reports import FORMATS, Edition, write_report
from crossread.core.types import Settings

CREATED = datetime(2026, 1, 1, tzinfo=UTC)
"""Any fixed moment: equal comparisons give equal exports."""


def main() -> int:
    """Measure every folder that is named."""
    parser = argparse.ArgumentParser(description="Score comparisons against gold rows.")
    parser.add_argument("gold", type=Path, nargs="+", help="folder with one folder for each event")
    parser.add_argument("--no-meaning", action="store_true", help="match by words alone")
    parser.add_argument("--keep", type=Path, help="folder for the JSON exports")
    args = parser.parse_args()
    settings = Settings(meaning=not args.no_meaning)
    with tempfile.TemporaryDirectory() as scratch:
        for gold in args.gold:
            out = (args.keep or Path(scratch)) / gold.name
            out.mkdir(parents=True, exist_ok=True)
            export_events(gold, out, settings)
            sys.stdout.write(f"== {gold.name}\n")
            sys.stdout.flush()
            script = gold.parent / "score.py"
            subprocess.run([sys.executable, script, gold, out], check=True)
    return 0


def export_events(gold: Path, out: Path, settings: Settings) -> None:
    """Write one JSON export to *out* for every event folder in *gold*."""
    encoder = load_meaning() if settings.meaning else None
    for event in sorted(path for path in gold.iterdir() if path.is_dir()):
        texts = [p for p in sorted(event.glob("*.txt")) if not p.name.endswith(".sentences.txt")]
        readouts = open_readouts(texts).readouts
        comparison = compare(readouts, settings, encoder=encoder)
        write_report(comparison, out / f"{event.name}.json", FORMATS["json"], Edition(CREATED))


if __name__ == "__main__":
    sys.exit(main())
