from __future__ import annotations

import zipfile

import pytest

from crossread.core.errors import InputError
from crossread.core.reading.packages import LARGEST_MEMBER, open_package
from made_files import zip_of


def test_members_are_listed_once_and_read() -> None:
    package = open_package(zip_of({"a.txt": "one", "folder/": "", "folder/b.txt": b"two"}), "a.zip")
    assert package.members == ("a.txt", "folder/b.txt")
    assert package.has("a.txt")
    assert not package.has("c.txt")
    assert package.read("folder/b.txt") == b"two"


def test_a_member_without_a_name_is_none() -> None:
    data = zip_of({"nameless": "text", "b": "more"}).replace(b"nameless", b"\0ameless")
    assert open_package(data, "a.zip").members == ("b",)


@pytest.mark.parametrize("size", [1_000, 900_000])
def test_a_small_member_may_be_packed_tightly(size: int) -> None:
    assert len(open_package(zip_of({"a": b"a" * size}), "a.zip").read("a")) == size


@pytest.mark.parametrize("size", [2_000_000, LARGEST_MEMBER + 1])
def test_a_large_member_that_is_packed_too_tightly_is_refused(size: int) -> None:
    with pytest.raises(InputError, match=r"“a\.zip/a” unpacks to far more than a text holds"):
        open_package(zip_of({"a": b"a" * size}), "a.zip").read("a")


def test_a_missing_member_makes_a_damaged_archive() -> None:
    with pytest.raises(InputError, match=r"“a\.zip” is damaged or incomplete"):
        open_package(zip_of({"a": "x"}), "a.zip").read("b")


def test_a_protected_member_is_told() -> None:
    data = bytearray(zip_of({"a.txt": "text"}))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(InputError, match=r"“a.zip/a.txt” is protected by a password\. Unpack"):
        open_package(bytes(data), "a.zip").read("a.txt")


def test_an_unknown_packing_is_told() -> None:
    data = bytearray(zip_of({"a.txt": "text"}))
    data[8] = 9
    data[data.rfind(b"PK\x01\x02") + 10] = 9
    with pytest.raises(InputError, match="is packed in a way that Crossread does not know"):
        open_package(bytes(data), "a.zip").read("a.txt")


def test_a_damaged_member_is_told() -> None:
    data = bytearray(zip_of({"a.txt": "They agreed."}, level=zipfile.ZIP_STORED))
    data[data.find(b"agreed")] ^= 1
    with pytest.raises(InputError, match=r"“a\.zip/a\.txt” is damaged"):
        open_package(bytes(data), "a.zip").read("a.txt")


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04 and nothing else", b"x" * 100])
def test_what_is_no_archive_is_damaged(data: bytes) -> None:
    with pytest.raises(InputError, match=r"“a\.zip” is damaged or incomplete"):
        open_package(data, "a.zip")
