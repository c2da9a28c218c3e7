"""The published schema is the format that is written."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from crossread.core.project_file import save_comparison
from crossread.core.project_file.schema import project_schema
from crossread.resources import resource_path
from values import COMPARISON

PUBLISHED = "project.schema.json"


def test_the_published_schema_is_the_one_that_the_values_make() -> None:
    """Remake it with CROSSREAD_REMAKE_GOLDEN=1, and ask whether older files still open."""
    path = resource_path("schemas", PUBLISHED)
    made = json.dumps(project_schema(), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("CROSSREAD_REMAKE_GOLDEN"):
        path.write_text(made, encoding="utf-8", newline="\n")
    assert made == path.read_text(encoding="utf-8")


def test_every_section_of_a_file_is_in_the_schema(tmp_path: Path) -> None:
    save_comparison(COMPARISON, tmp_path / "x.crossread")
    project = json.loads((tmp_path / "x.crossread").read_text(encoding="utf-8"))
    schema = project_schema()
    assert set(project) == set(schema["properties"])
    kinds = schema["properties"]["sections"]["items"]["anyOf"]
    for section in project["sections"]:
        [known] = [k for k in kinds if _names(k, section["section"])]
        assert set(section) == set(known["properties"])
        reference = known["properties"]["content"].get("$ref")
        if reference:
            described = schema["$defs"][reference.removeprefix("#/$defs/")]
            assert set(section["content"]) == set(described["properties"])


def _names(kind: dict[str, dict[str, dict[str, str]]], name: str) -> bool:
    return re.search(kind["properties"]["section"]["pattern"], name) is not None
