"""Print how well tellers are found in the articles beside the project, or show one article's.

python tests/quality/score_voices_dev.py [ARTICLE.txt]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT.parent / "shared" / "gold"
sys.path.insert(0, str(ROOT / "app"))

from crossread.core.claims import read_claims  # noqa: E402 - the checkout's own package
from crossread.core.reading import read_document  # noqa: E402 - the same
from crossread.core.types import Claim, ReadoutId  # noqa: E402 - the same


def claim_json(claim: Claim) -> dict[str, Any]:
    """Return a claim as the score reads it."""
    voice = claim.voice
    return {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "spans": [[span.start, span.end] for span in claim.spans],
        "text": claim.text,
        "teller": voice.teller or "narrator",
        "party": voice.party,
        "speaker": voice.speaker,
        "addressee": voice.addressee,
        "quoted": claim.quoted,
        "act": claim.act and {"verb": claim.act.verb, "kind": claim.act.kind},
        "facts": [{"kind": fact.kind, "value": fact.value} for fact in claim.facts],
    }


def readout_json(path: Path) -> dict[str, Any]:
    """Return the claims of one file."""
    readout = read_claims(read_document(path), ReadoutId("r1"))
    return {"id": "r1", "text": readout.text, "claims": [claim_json(c) for c in readout.claims]}


def show(path: Path) -> None:
    """Print every claim of a file with its voice."""
    for claim in readout_json(path)["claims"]:
        who = f"{claim['teller']} / {claim['party']}{' ”' if claim['quoted'] else ''}"
        doing = (
            f"{claim['speaker']} -> {claim['addressee']} {claim['act'] and claim['act']['verb']}"
        )
        print(f"[{who}] ({doing}) {claim['text']}")  # noqa: T201 - a script prints


def main(arguments: list[str]) -> int:
    """Score all articles, or show the named one."""
    if arguments:
        show(Path(arguments[0]))
        return 0
    voices = GOLD / "voices-dev"
    with tempfile.TemporaryDirectory() as folder:
        for article in voices.iterdir():
            found = json.dumps(readout_json(article / "article.txt"))
            Path(folder, f"{article.name}.json").write_text(found, encoding="utf-8")
        command = [sys.executable, str(GOLD / "score_voices.py"), str(voices), folder, "--errors"]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
