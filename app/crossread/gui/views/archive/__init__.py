"""An archive: its events, what each of them holds, and all that is done with them."""
