"""The JSON schema of a project file, made from the values that it is written from."""

from __future__ import annotations

from typing import Any

import msgspec

from crossread.core.project_file.autosave import NOTE, Note
from crossread.core.project_file.container import CONTENTS, FORMAT, Contents
from crossread.core.project_file.format import VERSION
from crossread.core.project_file.sections import (
    BASIS,
    CLAIMS,
    DOCUMENT,
    FINDINGS,
    ROWS,
    WORK,
    Basis,
    Placed,
)
from crossread.core.types import Claim, Document, Finding

_CONTENT: dict[str, Any] = {
    f"^{CONTENTS}$": Contents,
    f"^{BASIS}$": Basis,
    rf"^{DOCUMENT}:\d+$": Document,
    rf"^{CLAIMS}:\d+$": tuple[Claim, ...],
    rf"^({WORK}|{ROWS}):\d+$": tuple[Placed, ...],
    f"^{FINDINGS}$": tuple[Finding, ...],
    f"^{NOTE}$": Note,
}
"""What stands in a section, by its name."""


def project_schema() -> dict[str, Any]:
    """Return the schema of the whole file, in JSON Schema 2020-12."""
    contents, values = msgspec.json.schema_components(
        _CONTENT.values(), ref_template="#/$defs/{name}"
    )
    sections = [
        _object(
            section={"type": "string", "pattern": pattern},
            sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"},
            content=content,
        )
        for pattern, content in zip(_CONTENT, contents, strict=True)
    ]
    whole = _object(
        format={"const": FORMAT},
        version={"type": "integer", "minimum": VERSION},
        generator={"type": "string"},
        sections={"type": "array", "items": {"anyOf": sections}},
    )
    return {
        "$comment": "JSON Schema 2020-12; README.md beside this file says the rest",
        "title": f"Crossread project file, version {VERSION}",
        **whole,
        "$defs": values,
    }


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}
