"""What every picture has: a title, what is under it, and whose picture it is."""

from bot.pictures.drawing import BODY, MARGIN, TITLE, WIDTH, Anchor, Drawing
from bot.pictures.fonts.measures import Style
from bot.wording import Wording

TOP = 96
"""Where the content of a picture begins."""
FOOT = 44
"""How high the foot is."""
UNDER = 17
INSIDE = WIDTH - 2 * MARGIN


def draw_head(drawing: Drawing, title: str, under: str) -> None:
    """Write the title, and a line under it that says what is shown."""
    drawing.text(MARGIN, 50, title, size=TITLE, style=Style.TITLE, room=INSIDE)
    drawing.text(MARGIN, 77, under, size=UNDER, fill=drawing.theme.soft, room=INSIDE)


def draw_foot(drawing: Drawing, y: float, note: str, words: Wording) -> float:
    """Write a note and whose picture it is, from y on; gives the height of the whole picture."""
    brand = words.say("picture-brand")
    baseline = y + FOOT - 18
    accent = drawing.theme.accent
    wide = drawing.text(
        WIDTH - MARGIN,
        baseline,
        brand,
        size=BODY,
        style=Style.TITLE,
        fill=accent,
        anchor=Anchor.END,
    )
    room = INSIDE - wide - MARGIN
    drawing.text(MARGIN, baseline, note, size=BODY, fill=drawing.theme.soft, room=room)
    return y + FOOT


def draw_nothing(drawing: Drawing, y: float, said: str, more: str) -> float:
    """Say in the middle that there is nothing to show yet; gives where that ends."""
    middle = WIDTH / 2
    drawing.dot(middle, y + 44, 4, drawing.theme.accent)
    drawing.text(
        middle, y + 84, said, size=18, style=Style.STRONG, anchor=Anchor.MIDDLE, room=INSIDE
    )
    drawing.text(middle, y + 112, more, fill=drawing.theme.soft, anchor=Anchor.MIDDLE, room=INSIDE)
    return y + 148
