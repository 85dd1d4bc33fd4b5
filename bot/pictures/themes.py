"""The two themes: every colour of a picture, each text at least 4.5 to 1 on what is behind it."""

from enum import StrEnum

from arguments.value import Value


class Theme(Value):
    """Colours by what they are for, as `#rrggbb`.

    `paper` is behind everything and `wash` behind the asker's own line. `ink` and `soft` are
    text, `accent` is text and lines that matter, `on_accent` is text on it. `line` and `band`
    carry no text: hairlines, and the room of a deviation.
    """

    paper: str
    wash: str
    ink: str
    soft: str
    line: str
    band: str
    accent: str
    on_accent: str


class Look(StrEnum):
    """The names of the themes."""

    LIGHT = "light"
    DARK = "dark"

    @property
    def theme(self) -> Theme:
        """Give its colours."""
        return THEMES[self]


THEMES = {
    Look.LIGHT: Theme(
        paper="#fcfbf8",
        wash="#e8eff7",
        ink="#1a1d21",
        soft="#5b6370",
        line="#e2dfd7",
        band="#c3d5e8",
        accent="#2c5c8f",
        on_accent="#ffffff",
    ),
    Look.DARK: Theme(
        paper="#16191e",
        wash="#1f2d3d",
        ink="#eef0f3",
        soft="#a6aebb",
        line="#2e343d",
        band="#33506f",
        accent="#8fbcec",
        on_accent="#10151b",
    ),
}


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, 1 to 21, as WCAG 2.2 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 (the definition)
