"""One file becomes a document: decoded, its text taken out, its header told from its account."""

from crossread.core.reading.documents import read_document
from crossread.core.reading.formats import FORMATS, ReadFormat

__all__ = ["FORMATS", "ReadFormat", "read_document"]
