"""Text for those who cannot see a picture: as much as an alt text holds, whole parts only."""

from collections.abc import Iterable

LONGEST = 1024
"""Characters that Discord takes as the description of a picture."""
MORE = "…"


def told(parts: Iterable[str]) -> str:
    """Join sentences as long as there is room for whole ones."""
    text = ""
    for part in parts:
        longer = f"{text}\n{part}" if text else part
        if len(longer) > LONGEST - len(MORE) - 1:
            return f"{text}\n{MORE}" if text else part[: LONGEST - 1] + MORE
        text = longer
    return text
