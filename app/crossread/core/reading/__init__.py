"""One file becomes a document: decoded, its text taken out, its header told from its account."""
