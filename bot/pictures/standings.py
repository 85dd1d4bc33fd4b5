"""The picture of standings: a page of entries, each round's result, and what they are ranked by."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from arguments.claims import Side
from arguments.tournaments.entries import EntryId
from arguments.tournaments.results import How, Played
from arguments.tournaments.standings import Key, Placed
from bot.engine.contests.views import StandingsView
from bot.pictures.drawing import BODY, MARGIN, SMALL, WIDTH, Anchor, Drawing
from bot.pictures.fonts.measures import Style
from bot.pictures.names import entry_name, shown_name
from bot.pictures.page import TOP, draw_foot, draw_head, draw_nothing
from bot.pictures.telling import told
from bot.pictures.themes import Theme
from bot.wording import Wording

A_PAGE = 25
ROW = 34
RANK_END, NAME_START = 72, 86
END = WIDTH - MARGIN - 6
FIGURE = 58
"""The width of a column of numbers."""
CELL = 27
MOST_CELLS, MOST_FIGURES = 7, 3
Letters = Mapping[EntryId, Mapping[int, str]]
"""What came of each round, by entry and by round: the end of a wording key."""


def standings_pages(view: StandingsView) -> int:
    """Count the pictures that show everyone."""
    return max(1, -(-len(view.placed) // A_PAGE))


def standings_picture(
    view: StandingsView,
    words: Wording,
    theme: Theme,
    *,
    history: Sequence[Played] = (),
    page: int = 1,
    mine: EntryId | None = None,
) -> str:
    """Draw a page of standings as SVG, from 1, with the reader's own line wherever it is.

    `history` brings the results round by round; without it there are only numbers.
    """
    drawing = Drawing(theme)
    page = min(max(page, 1), standings_pages(view))
    draw_head(drawing, words.say("picture-standings-title"), _under(view, page, words))
    if not view.placed:
        low = draw_nothing(drawing, TOP, words.say("picture-standings-none"), "")
        return drawing.svg(draw_foot(drawing, low, "", words))
    rows = list(view.placed[(page - 1) * A_PAGE : page * A_PAGE])
    own = next((each for each in view.placed if each.entry_id == mine), None)
    grid = _Grid(drawing, view, _letters(history), mine, words)
    grid.head(TOP)
    y: float = TOP + 26
    for placed in rows:
        grid.row(y, placed)
        y += ROW
    if own is not None and own not in rows:
        grid.row(y + 12, own)
        y += ROW + 12
    note = words.say("picture-standings-letters") if grid.rounds else ""
    return drawing.svg(draw_foot(drawing, y + 4, note, words))


def standings_text(view: StandingsView, words: Wording, *, page: int = 1) -> str:
    """Say what a page of standings shows, in at most 1,024 characters."""
    return told(_sentences(view, words, page))


class _Grid:
    """The columns of a page: as many rounds and numbers as there is room for."""

    def __init__(
        self,
        drawing: Drawing,
        view: StandingsView,
        letters: Letters,
        mine: EntryId | None,
        words: Wording,
    ) -> None:
        self._drawing, self._view, self._words = drawing, view, words
        self._letters, self._mine = letters, mine
        played = {number for results in letters.values() for number in results}
        self.rounds = sorted(played)[-MOST_CELLS:]
        keys = [each.column_key for each in view.keys] or [Key.POINTS.column_key]
        most = MOST_FIGURES if len(self.rounds) < MOST_CELLS - 1 else MOST_FIGURES - 1
        self._keys = keys[:most]
        self._digits = [
            _digits(each for placed in view.placed for each in placed.values[at : at + 1])
            for at in range(len(self._keys))
        ]
        self._cells = END - FIGURE * len(self._keys) - CELL * len(self.rounds)

    def head(self, y: float) -> None:
        """Name the columns."""
        soft, baseline = self._drawing.theme.soft, y + 12
        for number, key in enumerate(self._keys):
            said = self._words.say(key)
            self._drawing.text(
                self._figure_end(number), baseline, said, size=SMALL, fill=soft, anchor=Anchor.END
            )
        for number, played in enumerate(self.rounds):
            said = self._words.say("picture-standings-round", round=str(played))
            self._drawing.text(
                self._cell(number), baseline, said, size=SMALL, fill=soft, anchor=Anchor.MIDDLE
            )

    def row(self, y: float, placed: Placed) -> None:
        """Draw one entry's line."""
        drawing, is_own = self._drawing, placed.entry_id == self._mine
        theme, baseline = drawing.theme, y + ROW / 2 + 5.5
        if is_own:
            drawing.rect(MARGIN - 8, y, WIDTH - 2 * MARGIN + 16, ROW, theme.wash, radius=8)
            drawing.rect(MARGIN - 8, y + 7, 4, ROW - 14, theme.accent, radius=2)
        else:
            drawing.rect(NAME_START, y - 0.5, END - NAME_START, 1, theme.line)
        self._draw_name(baseline, placed, is_own=is_own)
        for number, played in enumerate(self.rounds):
            self._draw_letter(number, y, self._letters.get(placed.entry_id, {}).get(played))
        for number, value in enumerate(placed.values[: len(self._keys)]):
            drawing.text(
                self._figure_end(number),
                baseline,
                _number(value, self._words, self._digits[number]),
                size=BODY,
                style=Style.PLAIN if number else Style.STRONG,
                fill=theme.soft if number else theme.ink,
                anchor=Anchor.END,
            )

    def _draw_name(self, baseline: float, placed: Placed, *, is_own: bool) -> None:
        drawing, rank = self._drawing, str(placed.rank)
        shown = self._words.say("standings-rank-tied", rank=rank) if placed.is_tied else rank
        soft, accent = drawing.theme.soft, drawing.theme.accent
        is_top = placed.rank <= 3 or is_own  # noqa: PLR2004 (a podium)
        drawing.text(
            RANK_END,
            baseline,
            shown,
            style=Style.STRONG,
            fill=accent if is_top else soft,
            anchor=Anchor.END,
        )
        name = entry_name(self._view.entries, placed.entry_id, self._words)
        style = Style.STRONG if is_own else Style.PLAIN
        room = self._cells - NAME_START - 10
        drawing.text(NAME_START, baseline, name, style=style, room=room)

    def _draw_letter(self, number: int, y: float, came: str | None) -> None:
        """Draw a round's result as a letter: a win on the accent, the rest on nothing."""
        if came is None:
            return
        theme, x = self._drawing.theme, self._cell(number)
        if came == "won":
            self._drawing.rect(x - 11, y + ROW / 2 - 11, 22, 22, theme.accent, radius=5)
        elif came != "other":
            self._drawing.frame(x - 11, y + ROW / 2 - 11, 22, 22, theme.band, radius=5)
        self._drawing.text(
            x,
            y + ROW / 2 + 4.7,
            self._words.say(f"picture-result-{came}"),
            size=SMALL,
            style=Style.STRONG if came == "won" else Style.PLAIN,
            fill=theme.on_accent if came == "won" else theme.soft,
            anchor=Anchor.MIDDLE,
        )

    def _cell(self, number: int) -> float:
        return self._cells + CELL * number + CELL / 2

    def _figure_end(self, number: int) -> float:
        return END - FIGURE * (len(self._keys) - 1 - number)


def _under(view: StandingsView, page: int, words: Wording) -> str:
    entries = len(view.placed)
    parts = [
        shown_name(view.tournament.name, words),
        words.say("picture-standings-after", rounds=view.rounds),
        words.say("picture-standings-entries", entries=entries, shown=f"{entries:,}"),
    ]
    if standings_pages(view) > 1:
        pages = str(standings_pages(view))
        parts.append(words.say("picture-page", page=str(page), pages=pages))
    return " · ".join(parts)


def _letters(history: Sequence[Played]) -> Letters:
    """Give what came of each round before the break for each entry."""
    found: dict[EntryId, dict[int, str]] = {}
    for played in history:
        if not played.is_elimination:
            for entry_id, side in ((played.for_id, Side.FOR), (played.against_id, Side.AGAINST)):
                if entry_id is not None:
                    found.setdefault(entry_id, {})[played.round] = _came(played, side)
    return found


def _came(played: Played, side: Side) -> str:
    result = played.result
    if result.how is How.BYE:
        return "bye"
    if result.how is How.POSTPONED:
        return "other"
    if result.winner is None:
        return "lost" if result.how is How.DOUBLE_FORFEIT else "drawn"
    return "won" if result.winner is side else "lost"


def _digits(column: Iterable[float | None]) -> int:
    """Count the decimals that a column needs, so that its numbers stand below each other."""
    written = (f"{value:.2f}".rstrip("0") for value in column if value is not None)
    return max((len(each.partition(".")[2]) for each in written), default=0)


def _number(value: float | None, words: Wording, digits: int) -> str:
    if value is None:
        return words.say("standings-value-missing")
    return f"{value:.{digits}f}"


def _sentences(view: StandingsView, words: Wording, page: int) -> Iterator[str]:
    after = words.say("picture-standings-after", rounds=view.rounds)
    name = shown_name(view.tournament.name, words)
    yield words.say("picture-text-standings", tournament=name, after=after)
    if not view.placed:
        yield words.say("picture-standings-none")
    for placed in view.placed[(page - 1) * A_PAGE : page * A_PAGE]:
        rank = str(placed.rank)
        yield words.say(
            "picture-text-standing",
            rank=words.say("standings-rank-tied", rank=rank) if placed.is_tied else rank,
            name=entry_name(view.entries, placed.entry_id, words),
            points=_number(placed.points, words, _digits([placed.points])),
        )
