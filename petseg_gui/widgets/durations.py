"""Lengths of time in words."""


def words_for(seconds: float) -> str:
    """About how long, such as "5 s", "2 min" or "1 h 10 min"."""
    whole = max(round(seconds), 1)
    if whole < 60:
        return f"{whole} s"
    minutes = round(whole / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"
