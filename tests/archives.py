"""A small archive that tests share: three events, a reprint, and a file that is no text."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from crossread.core.archive import Store, update

FILES = {
    "2031/ministry.txt": (
        "Ministry of Foreign Affairs of Norway\nTalks with Brazil\n5 March 2031\n\n"
        "Minister Halvorsen received Minister Tavares in Bergen on 5 March 2031. They agreed to "
        "reopen the ferry line between the ports of Bergen and Recife in May. The delegations "
        "discussed a loan of 40 million crowns for the harbour cranes.\n"
    ),
    "2031/embassy.txt": (
        "Government of Brazil\nMeeting in Bergen\n6 March 2031\n\n"
        "Minister Tavares held talks in Bergen with Minister Halvorsen. The ferry line from Recife "
        "is to be reopened. The loan for harbour cranes, 40 million crowns, was discussed at "
        "length, as was the training of pilots.\n"
    ),
    "wire.txt": (
        "Harbour News Agency\nTalks with Brazil\n5 March 2031\n\n"
        "Minister Halvorsen received Minister Tavares in Bergen on 5 March 2031. They agreed to "
        "reopen the ferry line between the ports of Bergen and Recife in May. The delegations "
        "discussed a loan of 40 million crowns for the harbour cranes.\n"
    ),
    "later.txt": (
        "Government of Brazil\nStatement on schools\n6 March 2031\n\n"
        "A programme for rural schools begins in autumn. Teachers in Manaus will be paid more, and "
        "new textbooks are printed for 900 villages along the river.\n"
    ),
    "strike.html": (
        "<html><head><title>Miners end strike</title></head><body><h1>Miners end strike</h1>"
        "<p>Union of Copper Miners</p><p>9 April 2031</p><p>The strike at the Alto mine is over "
        "after eleven days, and the shafts open again on Monday. Wages rise by 6 percent, says "
        "the union in Antofagasta.</p></body></html>"
    ),
    "broken.pdf": "%PDF-1.4 no more than this",
    "notes.xyz": "not an ending that is read",
    ".hidden/secret.txt": "nobody asked for this",
}
READ = 6
"""Files of them that are read, or tried."""


def lay_out(folder: Path) -> Path:
    """Write the archive into a folder and return it."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def filled(folder: Path) -> Store:
    """Return a store of the archive, which stands beside its folder."""
    shutil.copytree(_read_once(), folder, dirs_exist_ok=True)  # with the files' times
    return Store(folder / "store.sqlite")


@cache
def _read_once() -> Path:
    """Read the archive for all tests of a process: parsing its files takes another process."""
    kept = TemporaryDirectory(prefix="crossread-tests-")
    atexit.register(kept.cleanup)
    folder = Path(kept.name)
    with Store(folder / "store.sqlite") as store:
        update(store, lay_out(folder / "files"))
    return folder


def die_once(mark: str, number: int) -> int:
    """Double a number, but kill the process that does so for the first time."""
    if number == 7 and not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number
