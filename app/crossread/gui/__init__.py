"""The desktop app: the one place, beside printing, where Qt may be imported."""
