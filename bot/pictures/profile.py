"""The picture of a profile: a rating over time, the six criteria, and what else there is."""

from collections.abc import Iterator

from arguments.claims import Side
from arguments.judging.verdict import HIGHEST, LOWEST
from bot.engine.boards.views import Profile
from bot.pictures.drawing import HEADING, MARGIN, SMALL, TITLE, WIDTH, Anchor, Drawing
from bot.pictures.figures import Stated, match_stated, practice_stated
from bot.pictures.fonts.measures import Style
from bot.pictures.names import shown_name
from bot.pictures.page import INSIDE, draw_foot
from bot.pictures.radar import draw_radar
from bot.pictures.rating_line import draw_rating_line
from bot.pictures.telling import told
from bot.pictures.themes import Theme
from bot.wording import Wording
from bot.wording.numbers import score

CHART_TOP, CHART_HIGH = 178, 150
RADAR_MIDDLE = 172
SIDE_START = 364
SIDE_END = WIDTH - MARGIN
SIDE_WIDE = SIDE_END - SIDE_START
LATEST = 12
"""Latest scores that are drawn, and said."""
COLUMN = 73
"""How high the column of the best score is."""


def profile_picture(profile: Profile, words: Wording, theme: Theme) -> str:
    """Draw a debater's numbers as SVG."""
    drawing = Drawing(theme)
    name = shown_name(profile.name, words)
    drawing.text(MARGIN, 50, name, size=TITLE, style=Style.TITLE, room=INSIDE)
    _draw_ratings(drawing, profile, words)
    top = CHART_TOP
    if profile.points:
        _label(drawing, MARGIN, CHART_TOP - 16, words.say("picture-profile-history"))
        draw_rating_line(drawing, profile.points, CHART_TOP, CHART_HIGH, words)
        top += CHART_HIGH + 60
    drawing.rect(MARGIN, top - 22, INSIDE, 1, theme.line)
    _label(drawing, MARGIN, top + 8, words.say("picture-profile-criteria"))
    draw_radar(drawing, profile, (RADAR_MIDDLE, top + 128), words)
    _draw_side(drawing, profile, top + 8, words)
    return drawing.svg(draw_foot(drawing, top + 268, "", words))


def profile_text(profile: Profile, words: Wording) -> str:
    """Say what the picture of a profile shows, in at most 1,024 characters."""
    return told(_sentences(profile, words))


def _draw_ratings(drawing: Drawing, profile: Profile, words: Wording) -> None:
    """Write the practice rating large, and that of matches beside it where there is one."""
    theme = drawing.theme
    practice, match = practice_stated(profile, words), match_stated(profile, words)
    if practice is None:
        drawing.text(MARGIN, 94, words.say("picture-profile-unrated"), size=HEADING)
        more = words.say("picture-profile-unrated-more")
        drawing.text(MARGIN, 120, more, fill=theme.soft)
        return
    _draw_rating(drawing, MARGIN, practice, theme.accent, size=36)
    if match is not None:
        _draw_rating(drawing, SIDE_START, match, theme.ink, size=26)


def _draw_rating(drawing: Drawing, x: float, stated: Stated, fill: str, *, size: float) -> None:
    label = f"{stated.label} · {stated.where}" if stated.where else stated.label
    _label(drawing, x, 82, label)
    drawing.text(x, 121, stated.rating, size=size, style=Style.TITLE, fill=fill)


def _draw_side(drawing: Drawing, profile: Profile, y: float, words: Wording) -> None:
    """Draw what stands beside the radar: the streak, both sides, the latest scores."""
    theme = drawing.theme
    _label(drawing, SIDE_START, y, words.say("picture-profile-streak"))
    drawing.text(SIDE_START, y + 28, _days(profile.streak, words), size=22, style=Style.STRONG)
    longest = words.say("picture-profile-longest", days=_days(profile.longest_streak, words))
    drawing.text(SIDE_END, y + 28, longest, size=SMALL, fill=theme.soft, anchor=Anchor.END)
    _label(drawing, SIDE_START, y + 66, words.say("picture-profile-sides"))
    _draw_sides(drawing, profile, y + 80, words)
    _label(drawing, SIDE_START, y + 152, words.say("picture-profile-recent"))
    _draw_recent(drawing, profile, y + 238, words)


def _draw_sides(drawing: Drawing, profile: Profile, y: float, words: Wording) -> None:
    theme = drawing.theme
    counts = [profile.sides.get(side, 0) for side in Side]
    whole = sum(counts)
    split = SIDE_WIDE * counts[0] / whole if whole else 0
    drawing.rect(SIDE_START, y, SIDE_WIDE, 8, theme.band if whole else theme.line, radius=4)
    if split:
        drawing.rect(SIDE_START, y, split, 8, theme.accent, radius=4)
    for x, anchor, side, count in (
        (SIDE_START, Anchor.START, Side.FOR, counts[0]),
        (SIDE_END, Anchor.END, Side.AGAINST, counts[1]),
    ):
        said = words.say("picture-profile-side", side=words.say(f"side-{side}"), count=str(count))
        drawing.text(x, y + 29, said, anchor=anchor)


def _draw_recent(drawing: Drawing, profile: Profile, bottom: float, words: Wording) -> None:
    """Draw the latest scores as columns from the lowest to the best, the last one in words too."""
    theme, latest = drawing.theme, profile.recent[-LATEST:]
    drawing.rect(SIDE_START, bottom, SIDE_WIDE, 1, theme.line)
    if not latest:
        drawing.text(SIDE_START, bottom - 12, words.say("picture-profile-none"), fill=theme.soft)
        return
    last = score(latest[-1])
    drawing.text(
        SIDE_END,
        bottom - COLUMN - 13,
        last,
        style=Style.STRONG,
        fill=theme.accent,
        anchor=Anchor.END,
    )
    step = SIDE_WIDE / LATEST
    for number, total in enumerate(latest):
        share = max(0.0, total - LOWEST) / (HIGHEST - LOWEST)
        high = 3 + (COLUMN - 3) * share
        fill = theme.accent if number == len(latest) - 1 else theme.band
        drawing.rect(SIDE_START + number * step, bottom - high, step - 4, high, fill, radius=2)


def _label(drawing: Drawing, x: float, y: float, text: str) -> None:
    drawing.text(x, y, text, size=SMALL, fill=drawing.theme.soft)


def _days(days: int, words: Wording) -> str:
    return words.say("picture-days", days=days)


def _sentences(profile: Profile, words: Wording) -> Iterator[str]:
    yield words.say("picture-text-profile", name=shown_name(profile.name, words))
    practice = practice_stated(profile, words)
    for stated in (practice, match_stated(profile, words)):
        if stated is not None:
            key = "picture-text-rating" if stated.where else "picture-text-rating-alone"
            yield words.say(key, **stated._asdict())
    if practice is None:
        yield words.say("picture-profile-unrated")
    if profile.criteria:
        yield words.say("picture-text-criteria", criteria=", ".join(_criteria(profile, words)))
    days, longest = _days(profile.streak, words), _days(profile.longest_streak, words)
    yield words.say("picture-text-streak", days=days, longest=longest)
    on_for, against = (str(profile.sides.get(side, 0)) for side in Side)
    yield words.say("picture-text-sides", on_for=on_for, against=against)
    if profile.recent:
        scores = ", ".join(score(total) for total in profile.recent[-LATEST:])
        yield words.say("picture-text-recent", scores=scores)


def _criteria(profile: Profile, words: Wording) -> Iterator[str]:
    for criterion, mean in profile.criteria.items():
        name, shown = words.say(f"criterion-{criterion}"), f"{mean:.1f}"
        median = profile.median.get(criterion)
        if median is None:
            yield words.say("picture-criterion", criterion=name, score=shown)
        else:
            yield words.say(
                "picture-text-median", criterion=name, score=shown, median=f"{median:.1f}"
            )
