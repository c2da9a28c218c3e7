"""The list of licences is true to the lock, and holds nothing that would bind Crossread's code."""

from __future__ import annotations

import re
from email.message import Message
from importlib.metadata import Distribution, PackageMetadata
from typing import cast

import pytest

import licences
from crossread.resources import resource_path

HELP = "Type packaging/licences.py"


class Fake:
    """An installed package that says this of itself."""

    def __init__(self, **said: str) -> None:
        self._said = said

    @property
    def metadata(self) -> PackageMetadata:
        made = Message()
        for field, value in self._said.items():
            made[field.replace("_", "-")] = value
        return cast("PackageMetadata", made)


def test_the_list_is_shipped_and_up_to_date_with_the_lock() -> None:
    shipped = resource_path("licences.md").read_text(encoding="utf-8")
    assert shipped == licences.listed(), HELP


def test_no_package_binds_the_code_that_stands_on_it() -> None:
    taken = {package.name: licences.parts(package.licence) for package in licences.packages()}
    assert {name: found for name, found in taken.items() if not found <= licences.ALLOWED} == {}
    assert not [name for name in licences.ALLOWED if re.match("A?GPL", name)]


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ({"License_Expression": "Apache-2.0"}, "Apache-2.0"),
        ({"License": "MIT"}, "MIT"),
        ({"Classifier": "License :: OSI Approved :: BSD License"}, "BSD-3-Clause"),
        ({"License": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"}, "LGPL-3.0-only"),
        ({"License": "AGPL-3.0-only"}, "AGPL-3.0-only"),
        ({"Classifier": "Topic :: Text Processing"}, ""),
    ],
)
def test_a_licence_is_found_wherever_a_package_names_it(said: dict[str, str], licence: str) -> None:
    assert licences.licence_of(cast("Distribution", Fake(**said))) == licence


def test_every_package_but_qt_brings_its_own_words() -> None:
    named = {name for name, _ in licences.pins(licences.LOCK.read_text(encoding="utf-8"))}
    told = {folder.split("/")[1] for _, folder in licences.texts()}
    assert named - told <= {"pyside6-essentials", "shiboken6"}
    assert all(path.is_file() for path, _ in licences.texts())
