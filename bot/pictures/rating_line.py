"""A rating over time, in the band that it may be wrong by."""

import math
from collections.abc import Sequence
from datetime import datetime

from bot.engine.boards.views import RatingPoint
from bot.pictures.drawing import MARGIN, SMALL, WIDTH, Anchor, Drawing, Point
from bot.wording import Wording

LEFT, RIGHT = MARGIN + 46, WIDTH - MARGIN - 10
STEPS = (25, 50, 100, 200, 250, 500, 1000, 2500)
MOST_LINES = 4
FEWEST = 2
"""Points that make a line."""


def draw_rating_line(
    drawing: Drawing, points: Sequence[RatingPoint], top: float, high: float, words: Wording
) -> None:
    """Draw the line from the oldest of the points; one point alone is a dot in its room."""
    chart = _Chart(points, top, high)
    for value in chart.lines:
        y = chart.y(value)
        drawing.rect(LEFT, y - 0.5, RIGHT - LEFT, 1, drawing.theme.line)
        drawing.text(
            LEFT - 10, y + 4.5, str(value), size=SMALL, fill=drawing.theme.soft, anchor=Anchor.END
        )
    if len(points) < FEWEST:
        _draw_one(drawing, chart, points[0])
    else:
        _draw_line(drawing, chart, points)
    _draw_days(drawing, points, top + high + 20, words)


class _Chart:
    """Where a moment and a rating lie, and at which ratings lines are drawn."""

    def __init__(self, points: Sequence[RatingPoint], top: float, high: float) -> None:
        low = min(point.rating - point.deviation for point in points)
        most = max(point.rating + point.deviation for point in points)
        fitting = (step for step in STEPS if (most - low) / step <= MOST_LINES)
        step = next(fitting, STEPS[-1])
        first, last = math.floor(low / step), math.ceil(most / step)
        self.lines = [number * step for number in range(first, last + 1)]
        self._low, self._span = self.lines[0], max(self.lines[-1] - self.lines[0], 1)
        self._top, self._high = top, high
        self._count = max(len(points) - 1, 1)

    def x(self, number: int) -> float:
        return LEFT + 8 + (RIGHT - LEFT - 16) * number / self._count

    def y(self, value: float) -> float:
        return self._top + self._high * (1 - (value - self._low) / self._span)


def _draw_one(drawing: Drawing, chart: _Chart, point: RatingPoint) -> None:
    x = (LEFT + RIGHT) / 2
    upper, lower = (chart.y(point.rating + sign * point.deviation) for sign in (1, -1))
    drawing.rect(x - 6, upper, 12, lower - upper, drawing.theme.band, radius=6)
    drawing.dot(x, chart.y(point.rating), 6, drawing.theme.accent)


def _draw_line(drawing: Drawing, chart: _Chart, points: Sequence[RatingPoint]) -> None:
    theme = drawing.theme
    middle: list[Point] = [
        (chart.x(number), chart.y(point.rating)) for number, point in enumerate(points)
    ]
    upper: list[Point] = [
        (chart.x(number), chart.y(point.rating + point.deviation))
        for number, point in enumerate(points)
    ]
    lower: list[Point] = [
        (chart.x(number), chart.y(point.rating - point.deviation))
        for number, point in enumerate(points)
    ]
    drawing.area([*upper, *reversed(lower)], theme.band, opacity=0.55)
    drawing.line(middle, theme.accent, wide=2.5)
    drawing.dot(*middle[-1], 5.5, theme.accent)


def _draw_days(drawing: Drawing, points: Sequence[RatingPoint], y: float, words: Wording) -> None:
    soft = drawing.theme.soft
    first, last = _day(points[0].at, words), _day(points[-1].at, words)
    if first == last:
        middle = (LEFT + RIGHT) / 2
        drawing.text(middle, y, last, size=SMALL, fill=soft, anchor=Anchor.MIDDLE)
        return
    drawing.text(LEFT, y, first, size=SMALL, fill=soft)
    drawing.text(RIGHT, y, last, size=SMALL, fill=soft, anchor=Anchor.END)


def _day(at: datetime, words: Wording) -> str:
    month = words.say(f"month-{at.month}")
    return words.say("picture-profile-day", day=str(at.day), month=month, year=str(at.year))
