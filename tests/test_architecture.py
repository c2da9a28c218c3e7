"""The house rules hold, and each check would notice where one did not.

The layers are held by import-linter, from the contracts in pyproject.toml.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import architecture as rules
from architecture import Source

ROOT = Path(__file__).resolve().parents[1]
APP = rules.python_files(ROOT, "app")
PACKAGING = rules.python_files(ROOT, "packaging")
TESTS = rules.python_files(ROOT, "tests")
TEST_FILES = [source.path for source in TESTS if Path(source.path).name.startswith("test_")]

SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
CONTRACTS = SETTINGS["importlinter"]["contracts"]

TOP_LEVEL = {
    ".ci",
    ".editorconfig",
    ".git",
    ".gitattributes",
    ".github",
    ".gitignore",
    "LICENSE",
    "README.md",
    "app",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}
"""One configuration file, no stray scripts: whatever joins this list needs a reason."""

EMPTY_WORDS = ("manager", "helper", "utils", "misc")

NO_QT = """
import importlib, pkgutil, sys
import crossread.{package} as package
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
"""


LOADED = """
import sys, {module}
print(*sorted({{name.partition(".")[0] for name in sys.modules}}))
"""
LIBRARIES = {
    *("PySide6", "babel", "jinja2", "lxml", "markdown_it", "msgspec", "numpy", "rapidfuzz"),
    *("docx", "Stemmer", "trafilatura", "xlsxwriter"),
}
"""What `--version` need not wait for."""


def python_prints(code: str) -> str:
    """Return what a fresh Python with the app on its path prints."""
    start = f"import sys; sys.path.insert(0, {str(ROOT / 'app')!r})\n"
    child = subprocess.run(
        [sys.executable, "-c", start + code], capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    return child.stdout.strip()


@pytest.mark.parametrize("source", [*APP, *PACKAGING, *TESTS], ids=lambda source: source.path)
def test_every_file_stays_within_the_size_budget(source: Source) -> None:
    assert list(rules.oversized(source)) == []


@pytest.mark.parametrize("source", [*APP, *PACKAGING], ids=lambda source: source.path)
def test_no_name_says_nothing(source: Source) -> None:
    assert rules.forbidden_words(source, EMPTY_WORDS) == []


def test_every_module_has_its_test() -> None:
    assert list(rules.untested([*APP, *PACKAGING], TEST_FILES)) == []


def test_every_mirrored_folder_has_its_modules() -> None:
    folders = ("core", "cli", "gui", "printing", "packaging")
    assert rules.orphaned([*APP, *PACKAGING], TEST_FILES, folders) == []


def test_nothing_strays_at_the_top() -> None:
    names = [path.name for path in ROOT.iterdir()]
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert rules.strangers(names, TOP_LEVEL, ignored) == []


def test_pypi_packaging_is_not_hidden() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_lock_names_no_host() -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    assert lock.count("--hash=sha256:") > 100
    assert rules.hosts(lock) == []


def test_every_layer_is_contracted() -> None:
    layered = [contract for contract in CONTRACTS if contract["type"] == "layers"]
    assert all(contract["exhaustive"] for contract in layered)
    containers = {name for contract in layered for name in contract["containers"]}
    assert containers >= {"crossread", "crossread.core", "crossread.gui"}


def test_only_reading_parses_with_lxml() -> None:
    assert rules.importers(APP, "lxml", "app/crossread/core/reading/") == []


@pytest.mark.parametrize("package", ["core", "cli"])
def test_core_and_command_line_never_load_qt(package: str) -> None:
    assert python_prints(NO_QT.format(package=package)) == "[]"


def test_the_command_line_starts_without_a_library() -> None:
    loaded = set(python_prints(LOADED.format(module="crossread.__main__")).split())
    assert loaded & LIBRARIES == set()


def test_the_package_itself_imports_nothing() -> None:
    tree = ast.parse((ROOT / "app" / "crossread" / "__init__.py").read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [ast.unparse(node) for node in imports] == []


BREACHES = {
    "core/words.py": "import PySide6, crossread.cli, crossread.core.comparing",
    "core/findings/__init__.py": "import docx, rapidfuzz, trafilatura",
    "gui/theme/__init__.py": "import crossread.gui.app",
}


def test_every_contract_notices_a_breach(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app")
    for name, breach in BREACHES.items():
        path = tmp_path / "app" / "crossread" / name
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{breach}\n", encoding="utf-8")
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", code, "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "app")}
    out = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
    ).stdout
    verdicts = [line for line in out.splitlines() if line.endswith(("KEPT", "BROKEN"))]
    assert len(verdicts) == len(CONTRACTS)
    assert [line for line in verdicts if line.endswith("KEPT")] == []


class TestChecksNotice:
    """A check that cannot fail is a defect."""

    @pytest.mark.parametrize(
        ("text", "flaw"),
        [
            ("x = 1\n" * 301, "301 lines"),
            ("def f():\n" + "    x = 1\n" * 40, "f: 41 lines"),
            ("async def f():\n" + "    x = 1\n" * 40, "f: 41 lines"),
            ("def f(a, /, b, c, *, d, e, g): ...", "f: 6 arguments"),
            ("class C:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(16)), "16 methods"),
        ],
    )
    def test_too_big(self, text: str, flaw: str) -> None:
        assert [flaw in complaint for complaint in rules.oversized(Source("a.py", text))] == [True]

    @pytest.mark.parametrize(
        "text",
        [
            "x = 1\n" * 300,
            "def f():\n" + "    x = 1\n" * 39,
            "class C:\n    def f(self, a, b, c, d, e, *args, **kwargs): ...",
        ],
    )
    def test_just_small_enough(self, text: str) -> None:
        assert list(rules.oversized(Source("a.py", text))) == []

    def test_missing_test(self) -> None:
        module = Source("app/crossread/core/claims/clauses.py", "x = 1\n" * 16)
        mirror = "tests/core/claims/test_clauses.py"
        assert rules.mirror_of(module.path) == mirror
        assert len(list(rules.untested([module], []))) == 1
        assert list(rules.untested([module], [mirror])) == []
        assert list(rules.untested([Source(module.path, "x = 1\n" * 15)], [])) == []

    def test_orphaned_test(self) -> None:
        module = Source("app/crossread/core/claims/acts.py", "")
        tests = [
            "tests/core/claims/test_acts.py",
            "tests/core/claims/test_read_claims.py",
            "tests/core/gone/test_acts.py",
            "tests/quality/test_figures.py",
        ]
        assert rules.orphaned([module], tests, ["core"]) == ["tests/core/gone/test_acts.py"]

    def test_stranger(self) -> None:
        assert rules.strangers(["app", "notes.txt", ".venv"], ["app"], [".venv/"]) == ["notes.txt"]

    @pytest.mark.parametrize(
        "line",
        ["--index-url x", "a @ https://b/c.whl", "# from index.example.org", "a @ file:///b.whl"],
    )
    def test_host(self, line: str) -> None:
        assert rules.hosts(f"numpy==2.4.6 \\\n{line}") == [line]

    def test_empty_word(self) -> None:
        assert rules.forbidden_words(Source("a.py", "class RowManager: ..."), EMPTY_WORDS)

    def test_library_at_the_start(self) -> None:
        loaded = set(python_prints(LOADED.format(module="crossread.core.words")).split())
        assert loaded & LIBRARIES == {"Stemmer"}

    @pytest.mark.parametrize(
        "text", ["import lxml.html", "def f():\n    from lxml import etree", "import os, lxml as x"]
    )
    def test_import_in_the_wrong_place(self, text: str) -> None:
        source = Source("app/crossread/core/reports/html.py", text)
        assert rules.importers([source], "lxml", "app/crossread/core/reading/") == [source.path]
        assert rules.importers([source], "lxml", "app/crossread/core/reports/") == []

    def test_qt_import(self) -> None:
        assert "PySide6.QtWidgets" in python_prints(NO_QT.format(package="gui"))
