"""One module for each slot in which two claims of one matter can differ."""
