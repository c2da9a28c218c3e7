"""Open a zip archive without believing what it says about itself; nothing is written to disk."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.core.errors import InputError
from crossread.core.messages import Message, message
from crossread.core.reading.refusals import damaged, packed

if TYPE_CHECKING:
    import zipfile

LARGEST_MEMBER = 50 * 1024 * 1024
"""Bytes, unpacked."""
LARGEST_TOTAL = 200 * 1024 * 1024
"""Bytes of all members, unpacked."""
HIGHEST_RATIO = 200
"""Of unpacked to packed bytes; texts come to 20, an office document's tables to 60."""

_HARMLESS = 1024 * 1024
"""Bytes that may be packed as tightly as they like."""
_LARGEST_LIST = 1024 * 1024
"""Bytes of the list of members, some 15,000 of them."""
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_END_REACH = 65_535 + _END.size
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Package:
    """An open archive in memory."""

    name: str
    """What messages call it."""
    archive: zipfile.ZipFile

    @property
    def members(self) -> tuple[str, ...]:
        """The names of the files in it, in the archive's order, each once."""
        names = (info.filename for info in self.archive.infolist())
        return tuple(dict.fromkeys(name for name in names if name and not name.endswith("/")))

    def has(self, member: str) -> bool:
        """Say whether there is such a member."""
        return member in self.archive.NameToInfo

    def read(self, member: str) -> bytes:
        """Return the bytes of a member.

        Raises:
            InputError: it is missing, damaged, encrypted, too large, or packed too tightly.
        """
        import zipfile  # noqa: PLC0415 - 10 ms, and plain texts need no archive
        import zlib  # noqa: PLC0415 - the same

        called = f"{self.name}/{member}"
        try:
            info = self.archive.getinfo(member)
            if info.flag_bits & _ENCRYPTED:
                raise InputError(packed(called))
            _refuse_bomb(called, info.file_size, info.compress_size)
            with self.archive.open(info) as file:
                data = file.read(LARGEST_MEMBER + 1)
        except KeyError as error:
            raise InputError(damaged(self.name)) from error
        except NotImplementedError as error:
            raise InputError(
                message(
                    "“{called}” is packed in a way that Crossread does not know. Unpack it first, "
                    "and open the files inside.",
                    called=called,
                )
            ) from error
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            RuntimeError,
            ValueError,
        ) as error:
            raise InputError(damaged(called)) from error
        _refuse_bomb(called, len(data), info.compress_size)
        return data


def open_package(data: bytes, name: str) -> Package:
    """Return the archive that the bytes are.

    Raises:
        InputError: it is damaged, or holds far more than it should.
    """
    import zipfile  # noqa: PLC0415 - as above

    if _list_size(data) > _LARGEST_LIST:
        raise InputError(
            message(
                "“{name}” holds too many files. Unpack it, and open the ones that you want to "
                "compare.",
                name=name,
            )
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
        raise InputError(damaged(name)) from error
    if sum(info.file_size for info in archive.infolist()) > LARGEST_TOTAL:
        raise InputError(_bomb(name))
    return Package(name, archive)


def _refuse_bomb(name: str, size: int, packed: int) -> None:
    if size > LARGEST_MEMBER or (size > _HARMLESS and size > HIGHEST_RATIO * max(1, packed)):
        raise InputError(_bomb(name))


def _bomb(name: str) -> Message:
    return message(
        "“{name}” unpacks to far more than a text holds, as files do that are made to "
        "fill a computer's memory. It was not opened; if you trust it, save its text "
        "as .txt.",
        name=name,
    )


def _list_size(data: bytes) -> int:
    """Return how many bytes the list of members takes, found as `zipfile` finds it; 0 if not."""
    tail = data[-_END_REACH:]
    at = len(tail) - _END.size
    if at < 0:
        return 0
    if tail[at : at + 4] != _END_MARK or tail[-2:] != b"\0\0":
        at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        return 0
    return int(_END.unpack_from(tail, at)[5])
