"""Pages through QtGui, without widgets: PDF, pictures as PNG, and what a printer is sent.

Qt is imported only when a page is laid out, so that either front end can list the formats.
"""

from crossread.printing.formats import FORMATS

__all__ = ["FORMATS"]
