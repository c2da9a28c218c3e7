"""What is written for systems that are not here can at least be parsed, and promises no more."""

from __future__ import annotations

import json
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import crossread
from crossread.core.project_file import SUFFIX

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def test_the_flatpak_has_no_network() -> None:
    (path,) = (PACKAGING / "flatpak").glob("*.json")
    manifest = json.loads(path.read_text(encoding="utf-8"))
    assert manifest["id"] == path.stem
    assert "--share=network" not in manifest["finish-args"]
    installed = re.findall(r"linux/(\S+)", " ".join(manifest["modules"][0]["build-commands"]))
    assert [name for name in installed if not (PACKAGING / "linux" / name).is_file()] == []


def test_macos_opens_comparisons_with_it() -> None:
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    (kind,) = plist["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [SUFFIX[1:]]
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_windows_opens_comparisons_with_it_and_forgets_them_when_it_goes() -> None:
    script = (PACKAGING / "windows" / "crossread.nsi").read_text(encoding="utf-8")
    install, uninstall = script.split('Section "Uninstall"')
    assert f'VERSION "{crossread.__version__}"' in install
    assert f"Software\\Classes\\{SUFFIX}" in install
    assert f"Software\\Classes\\{SUFFIX}" in uninstall
    assert 'RMDir /r "$INSTDIR"\n' not in uninstall  # a user's own files may lie there


def test_the_installer_for_windows_compiles(tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not here")
    (tmp_path / "crossread" / "_internal").mkdir(parents=True)
    for name in ("crossread.exe", "crossreadw.exe", "_internal/words.txt"):
        (tmp_path / "crossread" / name).write_bytes(b"nothing")
    command = ["makensis", "-WX", "-V2", f"-DFROZEN={tmp_path / 'crossread'}"]
    command += [f"-DOUT={tmp_path / 'crossread-setup.exe'}"]
    script = PACKAGING / "windows" / "crossread.nsi"
    made = subprocess.run([*command, str(script)], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    assert (tmp_path / "crossread-setup.exe").is_file()


def test_what_runs_for_every_change_is_what_runs_here() -> None:
    workflow = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")
    assert re.findall(r"- run: (.*)", workflow) == [".ci/run"]
