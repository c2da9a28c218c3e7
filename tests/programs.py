"""Programs for tests: small shell scripts that note how they were called."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fakes:
    """A folder of programs on a PATH that holds nothing else."""

    folder: Path
    calls: Path

    def add(self, name: str, script: str = "", path: Path | None = None) -> None:
        """Put a program there that notes its call, then does what the script says."""
        target = path or self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        note = f'echo "{name} $*" >> "{self.calls}"'
        target.write_text(f"#!/bin/sh\n{note}\n{script}\n", encoding="utf-8")
        target.chmod(0o755)

    def called(self) -> list[str]:
        """Return the calls so far."""
        return self.calls.read_text(encoding="utf-8").splitlines() if self.calls.exists() else []
