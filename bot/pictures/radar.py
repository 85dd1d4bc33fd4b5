"""The six criteria as a radar, a debater's against the middle of the server."""

import math
from collections.abc import Mapping

from arguments.judging.verdict import Criterion
from bot.engine.boards.views import Profile
from bot.pictures.drawing import SMALL, Anchor, Drawing, Point
from bot.pictures.fonts.measures import Style, width
from bot.wording import Wording

RADIUS = 76
RINGS = 4
"""The best score of a criterion; one ring for each step."""
BESIDE, ABOVE = 12, 14
LEGEND_LOW = 128


def draw_radar(drawing: Drawing, profile: Profile, middle: Point, words: Wording) -> None:
    """Draw the radar around its middle, with the names and numbers of all six."""
    theme = drawing.theme
    for ring in range(1, RINGS + 1):
        corners = [_at(middle, number, ring) for number in range(len(Criterion))]
        drawing.line([*corners, corners[0]], theme.line)
    for number in range(len(Criterion)):
        drawing.line([middle, _at(middle, number, RINGS)], theme.line)
    if profile.median:
        outline = _outline(middle, profile.median)
        drawing.line([*outline, outline[0]], theme.soft, wide=1.6, dashes="4 3")
    if profile.criteria:
        outline = _outline(middle, profile.criteria)
        drawing.area(outline, theme.accent, opacity=0.22)
        drawing.line([*outline, outline[0]], theme.accent, wide=2.4)
    for number, criterion in enumerate(Criterion):
        name, shown = (
            words.say(f"criterion-{criterion}"),
            _score(profile.criteria, criterion, words),
        )
        _draw_name(drawing, middle, number, shown=shown, name=name)
    _draw_legend(drawing, profile, middle, words)


def _outline(middle: Point, scores: Mapping[Criterion, float]) -> list[Point]:
    return [
        _at(middle, number, scores.get(criterion, 0.0))
        for number, criterion in enumerate(Criterion)
    ]


def _at(middle: Point, number: int, score: float) -> Point:
    turn = math.tau * number / len(Criterion) - math.tau / 4
    far = RADIUS * score / RINGS
    return middle[0] + far * math.cos(turn), middle[1] + far * math.sin(turn)


def _draw_name(drawing: Drawing, middle: Point, number: int, *, shown: str, name: str) -> None:
    """Write a criterion's name outside its corner, its number below or, in the middle, beside."""
    x, y = _at(middle, number, RINGS)
    soft, turned = drawing.theme.soft, round(x - middle[0], 3)
    if turned:
        anchor = Anchor.START if turned > 0 else Anchor.END
        x += math.copysign(BESIDE, turned)
        drawing.text(x, y - 2, name, size=SMALL, fill=soft, anchor=anchor)
        drawing.text(x, y + 16, shown, size=SMALL, style=Style.STRONG, anchor=anchor)
        return
    y += ABOVE + 6 if y > middle[1] else -ABOVE
    half = (width(f"{name} ", SMALL) + width(shown, SMALL, Style.STRONG)) / 2
    drawing.text(x - half, y, name, size=SMALL, fill=soft)
    drawing.text(x + half, y, shown, size=SMALL, style=Style.STRONG, anchor=Anchor.END)


def _score(scores: Mapping[Criterion, float], criterion: Criterion, words: Wording) -> str:
    mean = scores.get(criterion)
    return words.say("picture-profile-none") if mean is None else f"{mean:.1f}"


def _draw_legend(drawing: Drawing, profile: Profile, middle: Point, words: Wording) -> None:
    if not profile.criteria or not profile.median:
        return
    theme, y = drawing.theme, middle[1] + LEGEND_LOW
    own, median = words.say("picture-profile-own"), words.say("picture-profile-median")
    dash, apart = 18, 6
    whole = 2 * (dash + apart) + width(own, SMALL) + width(median, SMALL) + 20
    x = middle[0] - whole / 2
    drawing.line([(x, y - 4), (x + dash, y - 4)], theme.accent, wide=2.4)
    x += dash + apart
    x += drawing.text(x, y, own, size=SMALL, fill=theme.soft) + 20
    drawing.line([(x, y - 4), (x + dash, y - 4)], theme.soft, wide=1.6, dashes="4 3")
    drawing.text(x + dash + apart, y, median, size=SMALL, fill=theme.soft)
