"""Who publishes Crossread, and the name by which systems know it: said here, repeated in FILES.

    python3 packaging/identity.py PUBLISHER ADDRESS ID     such as: "A Lab" post@a.example example.a

puts another publisher, mail address and domain in reverse order into all of them. What stands here
claims nothing that belongs to anybody: `localhost` and `local` are nobody's domain.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

PUBLISHER = "The Crossread authors"
ADDRESS = "crossread@localhost"
"""Debian wants one for every package."""
DOMAIN = "local.crossread"
"""A domain of the publisher in reverse order; ids begin with it."""
APP_ID = f"{DOMAIN}.Crossread"
COMPARISON_ID = f"{DOMAIN}.comparison"
"""What macOS calls a saved comparison."""
MAINTAINER = f"{PUBLISHER} <{ADDRESS}>"

FILES = {
    "packaging/identity.py": (PUBLISHER, ADDRESS, DOMAIN),
    "packaging/README.md": (DOMAIN,),
    "packaging/linux/control": (PUBLISHER, ADDRESS),
    "packaging/linux/copyright": (PUBLISHER,),
    "packaging/linux/crossread.metainfo.xml": (PUBLISHER, DOMAIN),
    "packaging/flatpak/local.crossread.Crossread.json": (DOMAIN,),
    "packaging/macos/Info.plist": (PUBLISHER, DOMAIN),
    "packaging/windows/crossread.nsi": (PUBLISHER,),
    "pyproject.toml": (PUBLISHER,),
    "LICENSE": (PUBLISHER,),
}
"""Every file that repeats some of it, and what it repeats."""


def change(root: Path, new: Sequence[str]) -> list[Path]:
    """Put other words in place of these in every file; return the files, renamed where needed."""
    words = dict(zip((PUBLISHER, ADDRESS, DOMAIN), new, strict=True))
    pattern = re.compile("|".join(map(re.escape, words)))
    changed = []
    for name in FILES:
        path, target = root / name, root / name.replace(DOMAIN, words[DOMAIN])
        text = path.read_text(encoding="utf-8")
        path.rename(target)
        target.write_text(pattern.sub(lambda found: words[found[0]], text), encoding="utf-8")
        changed.append(target)
    return changed


def main(arguments: Sequence[str]) -> int:
    """Change what the arguments say; return the exit code."""
    if len(arguments) != 3:  # noqa: PLR2004 - as the usage says
        print((__doc__ or "").split("\n\n")[1], file=sys.stderr)
        return 2
    for path in change(Path(__file__).resolve().parents[1], arguments):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
