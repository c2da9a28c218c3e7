"""Kill sessions of corrections and saves at random points, and count what a restart finds.

    python tests/quality/kills.py [KILLS] [FIRST_SEED]

Half of them kill themselves at a file operation, half are killed after a random time. A session
survives where a restart finds the state that was last said to be on the disk, or a later one, and
where every file that is found is whole and is a state of that session. Power cuts are another
matter: files and folders are synchronised before they are named, which this cannot show.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from crashing import OPERATIONS, kill_after, kill_at_operation  # noqa: E402 - found by the path above

LONGEST = 0.5
"""Seconds that a session works, about."""
SESSIONS = 10
"""Sessions that differ; each is killed many times."""


def main(kills: int, first: int) -> int:
    """Kill until so many sessions were killed; return how many did not survive."""
    counts: Counter[str] = Counter()
    seed = first
    while counts["killed"] < kills:
        rng, session = random.Random(seed), seed % SESSIONS
        with tempfile.TemporaryDirectory() as folder:
            if seed % 2:
                outcome = kill_after(Path(folder), session, rng.uniform(0, LONGEST))
            else:
                outcome = kill_at_operation(Path(folder), session, rng.randint(1, OPERATIONS))
        counts["killed"] += outcome.was_killed
        counts["ended before"] += not outcome.was_killed
        counts["had promised something"] += outcome.was_killed and outcome.promised >= 0
        counts["found later work than promised"] += outcome.found > outcome.promised
        counts["LOST"] += outcome.found < outcome.promised
        seed += 1
    sys.stdout.write("\n".join(f"{what}: {count}" for what, count in counts.items()) + "\n")
    return counts["LOST"]


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    sys.exit(1 if main(*(given + [200, 0][len(given) :])) else 0)
