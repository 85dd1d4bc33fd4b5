"""A profile: the rating over time as a line with its band, the criteria beside the median."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from arguments.claims import Side
from arguments.judging.verdict import HIGHEST, LOWEST, Criterion
from bot.engine.boards import Profile
from bot.engine.boards.views import RatingPoint, ShownArgument, TournamentLine
from bot.terminal.called import called
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.numbers import score, spark
from bot.wording.progress import rated_line, rating

CELLS, OUT_OF = 12, 4
"""How long a full bar is: a third of a point to a cell."""
POINTS = 40
"""Ratings that fit on a line of a narrow terminal, the latest."""
_LEAST_SPAN = 50.0
"""Points of a rating that the whole height of the line covers at least, so that calm looks calm."""
_STEPS = "_.-=^"
"""What stands for low to high where a terminal has no little columns."""


def profile_view(profile: Profile, words: Wording, *, ascii_only: bool = False) -> RenderableType:
    """Draw a debater's ratings, criteria, streak, sides, tournaments, and what to practise next."""
    heading = plain(one_line(profile.name), "bold")
    if not profile.responses and not profile.tournaments:
        told = words.say("standing-none")
        how = words.say("terminal-history-empty", gadfly=called())
        return Group(heading, plain(told), plain(how))
    parts: list[RenderableType] = [heading, *_standings(profile, words)]
    if profile.points:
        parts += _ratings(profile.points, words, ascii_only=ascii_only)
    if profile.criteria:
        parts += _criteria(profile, words, ascii_only=ascii_only)
    if profile.tournaments:
        parts += [Text(), plain(words.say("profile-tournaments").strip("*"), "bold")]
        parts += [plain(_tournament(one, words)) for one in profile.tournaments]
    if profile.best is not None:
        parts += _best(profile.best, words)
    return Group(*parts)


def _standings(profile: Profile, words: Wording) -> list[Text]:
    lines = []
    if profile.is_hidden:
        lines.append(words.say("standing-hidden"))
    if profile.practice is not None:
        lines.append(rated_line(words, profile.practice, profile.practice_of))
    if profile.match is not None:
        lines.append(
            words.say(
                "profile-match",
                rating=rating(words, profile.match),
                place=profile.match.place,
                of=profile.match_of,
                counted=profile.match.counted,
            )
        )
    lines.append(words.say("profile-streak", days=profile.streak, longest=profile.longest_streak))
    counts = {side.value: profile.sides.get(side, 0) for side in Side}
    lines.append(words.say("profile-sides", **counts))
    return [plain(line) for line in lines]


def _ratings(
    points: Sequence[RatingPoint], words: Wording, *, ascii_only: bool
) -> list[RenderableType]:
    """Draw how a rating moved as a line of little columns, and the band that it lies in now."""
    latest = points[-POINTS:]
    values = [point.rating for point in latest]
    lowest, highest = min(values), max(values)
    missing = max(0.0, _LEAST_SPAN - (highest - lowest)) / 2
    drawn = spark(values, lowest - missing, highest + missing)
    last = latest[-1]
    told = words.say(
        "terminal-profile-from-to",
        several="no" if latest[0].at.date() == last.at.date() else "yes",
        first=latest[0].at.date().isoformat(),
        last=last.at.date().isoformat(),
        rating=str(round(last.rating)),
        deviation=str(round(last.deviation)),
        low=str(round(last.rating - 2 * last.deviation)),
        high=str(round(last.rating + 2 * last.deviation)),
    )
    return [
        Text(),
        plain(words.say("terminal-profile-rating"), "bold"),
        plain(_plain_columns(drawn) if ascii_only else drawn, "cyan"),
        plain(told, "dim"),
    ]


def _criteria(profile: Profile, words: Wording, *, ascii_only: bool) -> list[RenderableType]:
    """Draw the six means as bars, each with a mark where the median of the place lies."""
    key = "terminal-profile-criteria" if profile.median else "terminal-profile-criteria-alone"
    mark = "|" if ascii_only else "│"
    grid = Table.grid(padding=(0, 2, 0, 0))
    for _ in range(4):
        grid.add_column(no_wrap=True)
    for criterion in Criterion:
        if criterion in profile.criteria:
            mean, median = profile.criteria[criterion], profile.median.get(criterion)
            grid.add_row(
                plain(words.say(f"criterion-{criterion}")),
                _bar(mean, median, ascii_only=ascii_only),
                score(mean),
                plain("" if median is None else f"{mark} {score(median)}", "dim"),
            )
    parts: list[RenderableType] = [Text(), plain(words.say(key, mark=mark), "bold"), grid]
    if profile.recent:
        chart = spark(profile.recent, LOWEST, HIGHEST)
        shown = _plain_columns(chart) if ascii_only else chart
        latest = words.say(
            "profile-latest",
            chart=shown,
            count=len(profile.recent),
            last=score(profile.recent[-1]),
        )
        parts.append(plain(latest))
    if profile.weakest is not None and profile.drill is not None:
        name = words.say(f"criterion-{profile.weakest}")
        drill = words.phrase(profile.drill)
        parts += [Text(), plain(words.say("terminal-profile-drill", criterion=name, drill=drill))]
    return parts


def _bar(mean: float, median: float | None, *, ascii_only: bool) -> Text:
    full, empty, mark = ("#", ".", "|") if ascii_only else ("█", "░", "│")
    filled = round(mean * CELLS / OUT_OF)
    bar = Text.assemble((full * filled, "green"), (empty * (CELLS - filled), "dim"))
    if median is None:
        return bar
    at = min(CELLS - 1, round(median * CELLS / OUT_OF))
    return Text.assemble(bar[:at], (mark, "bold"), bar[at + 1 :])


def _plain_columns(chart: str) -> str:
    """Give a line of little columns in signs that every terminal has."""
    columns = "▁▂▃▄▅▆▇█"
    return "".join(_STEPS[columns.index(one) * len(_STEPS) // len(columns)] for one in chart)


def _tournament(line: TournamentLine, words: Wording) -> str:
    return words.say(
        "profile-tournament",
        name=one_line(line.name),
        role=line.role.value,
        place="none" if line.place is None else line.place,
        of=line.of,
        over="yes" if line.is_over else "no",
    )


def _best(best: ShownArgument, words: Wording) -> list[RenderableType]:
    heading = words.say("terminal-profile-best", total=score(best.total))
    side = words.say(f"side-{best.side}")
    return [
        Text(),
        plain(heading, "bold"),
        plain(f"{side}: {one_line(best.claim.text)}", "dim"),
        plain(one_line(best.text)),
    ]
