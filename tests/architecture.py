"""Look at source code for what the house rules forbid; every function returns complaints."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

FILE_LINES = 300
FUNCTION_LINES = 40
CLASS_METHODS = 15
ARGUMENTS = 5
UNTESTED_LINES = 15
"""A module up to this length may go without a test file of its own."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """A Python file."""

    path: str
    """From the root of the checkout, with slashes."""
    text: str


def python_files(root: Path, *folders: str) -> tuple[Source, ...]:
    """Return every Python file below the folders."""
    paths = (path for folder in folders for path in sorted((root / folder).rglob("*.py")))
    return tuple(
        Source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for path in paths
    )


def oversized(source: Source) -> Iterator[str]:
    """Name the file, its functions and its classes where they are too big."""
    length = len(source.text.splitlines())
    if length > FILE_LINES:
        yield f"{source.path}: {length} lines, more than {FILE_LINES}"
    for node in ast.walk(ast.parse(source.text)):
        if isinstance(node, Function):
            yield from (f"{source.path}:{node.lineno} {flaw}" for flaw in _big_function(node))
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(child, Function) for child in node.body)
            if methods > CLASS_METHODS:
                yield f"{source.path}:{node.lineno} {node.name}: {methods} methods"


def _big_function(node: Function) -> Iterator[str]:
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    if length > FUNCTION_LINES:
        yield f"{node.name}: {length} lines, more than {FUNCTION_LINES}"
    named = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    count = sum(argument.arg not in {"self", "cls"} for argument in named)
    if count > ARGUMENTS:
        yield f"{node.name}: {count} arguments, more than {ARGUMENTS}"


def mirror_of(path: str) -> str:
    """Return where the test of a module lies: tests/ mirrors app/crossread/, and packaging/."""
    module = PurePosixPath(path.removeprefix("app/crossread/"))
    return str(PurePosixPath("tests") / module.with_name(f"test_{module.stem}.py"))


def untested(sources: Iterable[Source], tests: Iterable[str]) -> Iterator[str]:
    """Name the modules that are long enough to need a test file and have none."""
    present = frozenset(tests)
    for source in sources:
        lines = len(source.text.splitlines())
        if lines <= UNTESTED_LINES or source.path.endswith("/__init__.py"):
            continue
        if mirror_of(source.path) not in present:
            yield f"{source.path}: {mirror_of(source.path)} is missing"


def orphaned(sources: Iterable[Source], tests: Iterable[str], folders: Iterable[str]) -> list[str]:
    """Name the test files whose mirrored folder holds no module: a package may be tested whole."""
    alive = {PurePosixPath(mirror_of(source.path)).parent for source in sources}
    mirrored = tuple(f"tests/{folder}/" for folder in folders)
    return [
        path
        for path in tests
        if path.startswith(mirrored) and PurePosixPath(path).parent not in alive
    ]


def strangers(names: Iterable[str], allowed: Iterable[str], ignored: Iterable[str]) -> list[str]:
    """Return the names that are neither allowed nor match a pattern of what git ignores."""
    known, patterns = frozenset(allowed), [pattern.rstrip("/") for pattern in ignored]
    return [
        name
        for name in names
        if name not in known and not any(fnmatch(name, pattern) for pattern in patterns)
    ]


def hosts(text: str) -> list[str]:
    """Return the lines that name a host or an address."""
    signs = ("://", "http", "index-url", "find-links", ".org", ".com", ".io", "file:")
    return [line for line in text.splitlines() if any(sign in line.lower() for sign in signs)]


def forbidden_words(source: Source, words: Iterable[str]) -> list[str]:
    """Name the classes and functions whose name holds a word that says nothing."""
    return [
        f"{source.path}:{node.lineno} {node.name}"
        for node in ast.walk(ast.parse(source.text))
        if isinstance(node, ast.ClassDef | Function)
        and any(word in node.name.lower() for word in words)
    ]


def imported(source: Source) -> frozenset[str]:
    """Return the top-level names of all packages that the file imports, wherever it does so."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.text)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return frozenset(name.partition(".")[0] for name in names)


def importers(sources: Iterable[Source], package: str, allowed: str) -> list[str]:
    """Name the files outside the allowed folder that import the package."""
    return [
        source.path
        for source in sources
        if not source.path.startswith(allowed) and package in imported(source)
    ]
