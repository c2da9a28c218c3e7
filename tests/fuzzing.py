"""Damage files at random, inside archives too, where plain damage would stop at the checksum."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from random import Random

from made_files import files_of, zip_of

SEEDS: Mapping[str, bytes] = files_of(
    [
        "Mayors speak about the bridge",
        "Ministry of Ports of Malta",
        "4 March 2031",
        "The mayors spoke by telephone. They agreed to meet again on 5/6/2031.",
    ]
)
TOKENS: Mapping[str, tuple[bytes, ...]] = {
    "txt": (b"\xff\xfe", b"\0", b"Date: ", b"\xe2\x80\xa8", b"\n\n", b"4/5/2031"),
    "md": (b"---\n", b"```", b"| a | b |\n|--|--|\n", b"![](", b"<div>", b"> > > ", b"* * *\n"),
    "html": (
        *(b"<div>", b"</p>", b"<!--", b"<del>", b'<p hidden style="display:none">', b"<head>"),
        *(b"<table><tr>", b"<meta charset=utf-16>", b"<script>", b"&#xd800;", b"<html lang=en-US>"),
    ),
    "docx": (
        *(b"<w:del>", b"</w:p>", b"<w:tbl><w:tr><w:tc>", b"<w:vanish/>", b"<!DOCTYPE a>", b"&#0;"),
        *(b"<mc:AlternateContent/>", b"<w:txbxContent>", b'<w:footnoteReference w:id="1"/>'),
    ),
    "odt": (
        *(b"<text:note>", b"</text:p>", b'<text:s text:c="99999999999"/>', b"<text:list>"),
        *(b"<table:table><table:table-row>", b"<text:tracked-changes>", b"&#x1F;", b"<!ENTITY"),
    ),
    "rtf": (
        *(b"{\\*\\", b"}", b"\\u-99999999999 ", b"\\bin999999999 ", b"\\'", b"\\ansicpg0 "),
        *(b"\\uc9999 ", b"{\\footnote ", b"\\cell\\row ", b"\\deleted ", b"\\u-10179 "),
        b"{\\fonttbl{\\f0\\fcharset128 x;}}",
    ),
    "pdf": (
        *(b"endobj", b"<< /Length 99999999 >>", b"stream", b"Tj", b"/Count -1", b"/Kids [2 0 R]"),
        *(b"/Filter /FlateDecode", b"xref", b"trailer", b"BT ET", b"1e38", b"/Encrypt 3 0 R"),
    ),
    "eml": (
        *(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n", b"charset=hex", b"=?utf-8?b?=?="),
        *(b"From: ", b"Date: Mon, 99 Foo 0000", b"Content-Transfer-Encoding: base64\n"),
        *(b"Content-Type: message/rfc822\n\n", b"--b--", b"format=flowed", b"=?cp1251?q?=ff"),
        b"filename*0=",
    ),
}
"""What means something in a format."""
_ALSO = {"mhtml": "eml"}


def damaged(name: str, data: bytes, random: Random) -> bytes:
    """Return a file of the format with a few random changes."""
    if name in {"docx", "odt"} and random.random() < 0.8:
        return _damaged_inside(name, data, random)
    for _ in range(random.randint(1, 6)):
        data = _changed(data, TOKENS[_ALSO.get(name, name)], random)
    return data


def _damaged_inside(name: str, data: bytes, random: Random) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {member: archive.read(member) for member in archive.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return data
    texts = [member for member in members if member.endswith((".xml", ".rels"))]
    if texts:
        chosen = random.choice(texts)
        for _ in range(random.randint(1, 4)):
            members[chosen] = _changed(members[chosen], TOKENS[name], random)
    return zip_of(members)


def _changed(data: bytes, tokens: tuple[bytes, ...], random: Random) -> bytes:
    at = random.randint(0, len(data))
    end = min(len(data), at + random.choice([1, 2, 8, 64, 1024]))
    match random.randrange(6):
        case 0:
            return data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]
        case 1:
            return data[:at] + data[end:]
        case 2:
            return data[:end] + data[at:]
        case 3:
            return data[:at] + random.choice(tokens) * random.choice([1, 1, 2, 50]) + data[at:]
        case 4:
            return data[:at] + random.randbytes(end - at) + data[end:]
        case _:
            other = random.randint(0, len(data))
            return data[:at] + data[other : other + 200] + data[at:]
