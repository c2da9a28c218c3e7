"""How long what is still to be done will take."""


def time_left(count: int, rate: float) -> str:
    """Return the time for so many at so many a second, as minutes and seconds: ``2:05``."""
    seconds = round(count / rate)
    return f"{seconds // 60}:{seconds % 60:02d}"
