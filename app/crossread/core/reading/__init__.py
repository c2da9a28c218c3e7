"""One file becomes a document: decoded, its text taken out, its header told from its account."""

from crossread.core.reading.apart import Apart
from crossread.core.reading.documents import Pasted, document_of, read_document, read_documents
from crossread.core.reading.formats import ARCHIVES, FORMATS, ReadFormat
from crossread.core.reading.opening import Failure, is_several

__all__ = [
    "ARCHIVES",
    "FORMATS",
    "Apart",
    "Failure",
    "Pasted",
    "ReadFormat",
    "document_of",
    "is_several",
    "read_document",
    "read_documents",
]
