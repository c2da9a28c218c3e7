"""Parse XML that somebody else wrote: no entity, no outside resource, no endless depth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from crossread.core.errors import InputError
from crossread.core.messages import Message, message
from crossread.core.reading.refusals import damaged, too_deep

_MOST_NODES = 2_000_000
"""A tree takes some 200 bytes for each."""


class Element(Protocol):
    """What is used of an lxml element, which has no types."""

    tag: str
    text: str | None
    tail: str | None

    @property
    def attrib(self) -> Mapping[str, str]:
        """The attributes by their full names."""

    def __iter__(self) -> Iterator[Element]:
        """Yield the children."""

    def __len__(self) -> int:
        """Count the children."""

    def get(self, key: str, default: str) -> str:
        """Return an attribute, or *default*."""

    def find(self, path: str) -> Element | None:
        """Return the first element below on this path."""

    def iter(self, *tags: str) -> Iterator[Element]:
        """Yield the element and all below it, of these tags only where some are named."""

    def itertext(self) -> Iterator[str]:
        """Yield all pieces of text below."""


def parse_xml(data: bytes, name: str) -> Element:
    """Return the root of a document; *name* is what messages call the file that it is part of.

    Raises:
        InputError: it is no XML, declares entities, or is nested too deeply or too large.
    """
    from lxml import etree  # noqa: PLC0415 - 20 ms, and texts need no XML

    if data.count(b"<") > _MOST_NODES:
        raise InputError(
            message(
                "“{name}” is too large to be read. Save the part that you want to compare by "
                "itself.",
                name=name,
            )
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,  # at most 256 deep
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root: Element = etree.fromstring(data, parser)
        declared = bool(root.getroottree().docinfo.doctype)  # type: ignore[attr-defined] # lxml's
    except (etree.XMLSyntaxError, ValueError) as error:
        if b"<!ENTITY" in data:
            raise InputError(_declaring(name)) from error
        raise InputError(_broken(name, str(error))) from error
    if declared:
        raise InputError(_declaring(name))
    return root


def _declaring(name: str) -> Message:
    return message(
        "“{name}” declares things that no text document needs, as files do that are "
        "made to fill a computer's memory or to read its files. It was not opened.",
        name=name,
    )


def _broken(name: str, reason: str) -> Message:
    if "xcessive depth" in reason or "ax depth" in reason:
        return too_deep(name)
    return damaged(name)
