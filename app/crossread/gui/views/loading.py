"""What jobs do when files are opened or a comparison is made again: pure functions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from crossread.core.kinds import Grouping
from crossread.core.messages import message
from crossread.core.project_file import Kept, is_backup, project_of
from crossread.core.types import (
    Comparison,
    Progress,
    ReadoutId,
    Settings,
)
from crossread.gui.languages import tell
from crossread.gui.views.compared import Changed, Loaded, aligned, compared
from crossread.gui.views.discovering import with_findings
from crossread.gui.views.warming import warm

PROJECT = ".crossread"
ALONE = message(
    "This is one readout, and a comparison needs at least two. Add another account of the "
    "event; or, if this is an article that reports several accounts, open it by voice."
)
ONE_VOICE = message(
    "Only one voice was found in this text, and a comparison needs at least two. "
    "Add another account of the event."
)


def load(
    paths: Sequence[Path],
    progress: Progress,
    *,
    voices: Grouping | None = None,
    settings: Settings | None = None,
    cache: Path | None = None,
) -> Loaded:
    """Read the files and compare them; a file that cannot be read stops no other.

    With *voices* an article becomes one readout of each teller, or of each side.
    """
    # Here, not above: numpy and the readers would hold the window back.
    from crossread.core.comparing import keep_fullest, open_readouts  # noqa: PLC0415

    projects = sorted((path for path in paths if path.suffix == PROJECT), key=is_backup)
    if projects:
        others = [path for path in paths if path not in (projects[0], *filter(is_backup, projects))]
        beside = [_beside(path) for path in others]
        loaded = _saved(projects[0], progress)
        return replace(loaded, messages=(*loaded.messages, *beside))
    opened = open_readouts(
        paths,
        by_voice=voices,
        progress=lambda share, what: progress(share / 4, what),
    ).read_at(datetime.now(UTC))
    said = [tell(failure.sentence) for failure in opened.failures]
    said += [tell(note) for readout in opened.readouts for note in readout.document.notes]
    readouts = opened.readouts
    if voices:
        readouts, left_out = keep_fullest(readouts)
        said += [tell(left_out)] if left_out else []
    made = Changed(readouts, settings or Settings(), cache)
    loaded = compared(made, tuple(dict.fromkeys(said)), progress)
    if voices and loaded.alone:
        # To offer it by voice again would lead nowhere.
        return replace(loaded, alone=False, messages=(*loaded.messages, tell(ONE_VOICE)))
    return loaded


def recover(kept: Kept, progress: Progress) -> Loaded:
    """Open work that a crash left behind; its findings are looked for again."""
    loaded = _saved(kept.file, progress)
    assert loaded.comparison is not None, "a project that cannot be opened raises"
    whole = with_findings(loaded.comparison)
    path = None if loaded.rescued else project_of(kept)
    return replace(loaded, comparison=whole, path=path, fingerprint="")


def _saved(path: Path, progress: Progress) -> Loaded:
    from crossread.core.restoring import open_project  # noqa: PLC0415 - heavy

    restored = open_project(path, progress)
    warm(restored.comparison.readouts)
    messages = [tell(notice) for notice in restored.notices]
    return Loaded(
        restored.comparison,
        tuple(messages),
        None if restored.is_copy else path,
        rescued=restored.is_rescued,
        fingerprint=restored.fingerprint,
        backup=restored.backup if restored.is_rescued else None,
    )


def extend(
    comparison: Comparison,
    paths: Sequence[Path],
    progress: Progress,
    *,
    cache: Path | None = None,
) -> Loaded:
    """Compare again, with further files."""
    from crossread.core.comparing import open_readouts  # noqa: PLC0415 - heavy

    first = 1 + max((_number(readout.id) for readout in comparison.readouts), default=0)
    projects = [path for path in paths if path.suffix == PROJECT]
    texts = [path for path in paths if path.suffix != PROJECT]
    opened = open_readouts(
        texts, first=first, progress=lambda share, what: progress(share / 4, what)
    ).read_at(datetime.now(UTC))
    known = {readout.document.sha256: readout.name for readout in comparison.readouts}
    said = [tell(failure.sentence) for failure in opened.failures] + [
        _beside(path) for path in projects
    ]
    said += [
        tell(
            message(
                "{file:quote} is in the comparison already, as {name:quote}.",
                file=Path(readout.document.path).name,
                name=known[readout.document.sha256],
            )
        )
        for readout in opened.readouts
        if readout.document.sha256 in known
    ]
    added = tuple(r for r in opened.readouts if r.document.sha256 not in known)
    if not added:
        return Loaded(None, tuple(said))
    changes = Changed((*comparison.readouts, *added), comparison.settings, cache)
    return aligned(comparison, changes, tuple(said), progress)


@dataclass(frozen=True, slots=True)
class Given:
    """A text that the user pasted; issuer and date where the user knows them."""

    text: str
    issuer: str = ""
    day: date | None = None


def paste(
    before: Comparison | None, given: Given, progress: Progress, *, cache: Path | None = None
) -> Loaded:
    """Compare again, with a pasted text; alone where it is the first one."""
    from crossread.core.claims import read_claims  # noqa: PLC0415 - heavy
    from crossread.core.reading import Pasted, document_of  # noqa: PLC0415 - heavy
    from crossread.core.reading.names import party_of  # noqa: PLC0415 - heavy

    readouts = before.readouts if before else ()
    number = 1 + max((_number(readout.id) for readout in readouts), default=0)
    document = document_of(Pasted(given.text, tell(message("Pasted text {number}", number=number))))
    party = party_of(given.issuer) if given.issuer else document.party
    document = replace(
        document,
        issuer=given.issuer or document.issuer,
        party=party,
        date=given.day or document.date,
        read=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    same = next((r for r in readouts if r.document.sha256 == document.sha256), None)
    if same is not None:
        said = message("This text is in the comparison already, as {name:quote}.", name=same.name)
        return Loaded(None, (tell(said),))
    progress(0.1, tell(message("Reading the text")))
    readout = read_claims(document, ReadoutId(f"r{number}"))
    notes = tuple(tell(note) for note in document.notes)
    if before is None:
        return compared(Changed((readout,), Settings()), notes, progress)
    changed = Changed((*readouts, readout), before.settings, cache)
    return aligned(before, changed, notes, progress)


def again(
    comparison: Comparison,
    progress: Progress,
    *,
    settings: Settings | None = None,
    without: Collection[ReadoutId] = (),
    cache: Path | None = None,
) -> Loaded:
    """Compare the same readouts again, under other settings or without some of them."""
    readouts = tuple(r for r in comparison.readouts if r.id not in without)
    changed = Changed(readouts, settings or comparison.settings, cache)
    return aligned(comparison, changed, (), progress)


def _number(readout: ReadoutId) -> int:
    found = re.match(r"r(\d+)", readout)
    return int(found.group(1)) if found else 0


def _beside(path: Path) -> str:
    said = message(
        "{file:quote} was left out: a saved comparison is opened by itself.", file=path.name
    )
    return tell(said)
