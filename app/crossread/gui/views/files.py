"""Which files the user means: by dialog, or dropped onto the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from crossread.core.messages import message
from crossread.core.project_file import SUFFIX
from crossread.gui.languages import tell
from crossread.resources import resource_path

Then = Callable[[Sequence[Path]], object]


def readable_suffixes() -> tuple[str, ...]:
    """Return the endings of files that can be read as readouts."""
    from crossread.core.reading import ARCHIVES, FORMATS  # noqa: PLC0415 - the readers load slowly

    texts = {suffix for each in FORMATS.values() for suffix in each.suffixes}
    return tuple(sorted(texts.union(ARCHIVES)))


def choose_to_open(window: QWidget, title: str, then: Then, *, projects: bool = True) -> None:
    """Ask for files in a dialog that does not block, and hand them on."""
    texts = " ".join(f"*{suffix}" for suffix in readable_suffixes())
    filters = [
        tell(message("Readouts ({endings})", endings=texts)),
        tell(message("All files ({endings})", endings="*")),
    ]
    if projects:
        both = message("Readouts and comparisons ({endings})", endings=f"{texts} *{SUFFIX}")
        filters.insert(0, tell(both))
    dialog = QFileDialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(filters)
    dialog.filesSelected.connect(lambda paths: then([Path(path) for path in paths]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_folder(window: QWidget, title: str, then: Then) -> None:
    """Ask for a folder in a dialog that does not block, and hand it on."""
    dialog = QFileDialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda paths: then([Path(path) for path in paths]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def local_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return what is dropped, as it lies on the disk."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files that are dropped; for a folder, what can be read in it."""
    found: list[Path] = []
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.is_dir():
            suffixes = (*readable_suffixes(), SUFFIX)
            found += sorted(each for each in path.iterdir() if each.suffix in suffixes)
        elif path is not None:
            found.append(path)
    return tuple(found)


def example_files() -> tuple[Path, ...]:
    """Return the two readouts of the example that ships with Crossread."""
    folder = resource_path("examples")
    return tuple(sorted(folder.glob("call-*.txt")))


def mixed_example_files() -> tuple[Path, ...]:
    """Return the same call, told by one side in Russian and by the other in English."""
    folder = resource_path("examples")
    return (
        *sorted((folder / "russian").glob("call-*.txt")),
        *sorted(folder.glob("call-*-us-*.txt")),
    )


def article_example() -> tuple[Path, ...]:
    """Return the article of the example, which reports several voices."""
    return tuple(sorted(resource_path("examples").glob("article-*.txt")))
