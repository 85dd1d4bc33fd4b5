"""The picture of a leaderboard: places, names, and numbers with the room they may be wrong by."""

from collections.abc import Iterator, Sequence

from arguments.judging.verdict import LOWEST
from arguments.leaderboards import BoardKind, Ranked
from bot.engine.boards.views import BoardPage
from bot.pictures.drawing import HEADING, MARGIN, WIDTH, Anchor, Drawing
from bot.pictures.figures import RATINGS, figure
from bot.pictures.fonts.measures import Style, width
from bot.pictures.names import shown_name
from bot.pictures.page import TOP, draw_foot, draw_head, draw_nothing
from bot.pictures.telling import told
from bot.pictures.themes import Theme
from bot.wording import Wording

ROW = 46
LINE, BESIDE = 21, 16
"""Sizes of a line, and of a deviation: a chat shows a picture at half its width."""
SCORES = frozenset({BoardKind.WEEK, BoardKind.MONTH, BoardKind.ARTICLE, BoardKind.CONSISTENCY})
"""The boards whose numbers are scores, which begin at 50."""
GAP = 22
"""Between the page's rows and the asker's own, where that is not among them."""
PLACE_END, NAME_START, NAME_END = 70, 84, 346
LONG_PLACE = 3
"""Characters of a place from which on it is written smaller."""
CHART_START, CHART_END = 360, 424
VALUE_END = WIDTH - MARGIN - 10
LEAST_SPAN = 100
BAND, BAR = 10, 6
PODIUM = 3
"""The places that are in the colour of the accent."""
WIDEST = "± 000?"
"""As much as a deviation takes, so that ratings stand below each other."""


def leaderboard_picture(page: BoardPage, words: Wording, theme: Theme) -> str:
    """Draw a page of a board as SVG, the asker's own line marked, below the page if need be."""
    drawing = Drawing(theme)
    draw_head(drawing, board_title(page, words), _under(page, words))
    y: float = TOP
    if not page.rows:
        said = words.say("picture-board-empty")
        y = draw_nothing(drawing, y, said, words.say("picture-board-empty-more"))
    rows = list(page.rows)
    if _own_below(page) is not None:
        rows.append(_own_below(page) or rows[-1])
    lines = _Lines(drawing, page, _Scale(page.board.kind, rows), words)
    for number, ranked in enumerate(rows):
        if number == len(page.rows):
            _draw_gap(drawing, y)
            y += GAP
        lines.draw(y, ranked)
        y += ROW
    return drawing.svg(draw_foot(drawing, y + 6, _note(page, words), words))


def leaderboard_text(page: BoardPage, words: Wording) -> str:
    """Say what the picture of a board shows, in at most 1,024 characters."""
    return told(_sentences(page, words))


def board_title(page: BoardPage, words: Wording) -> str:
    """Name a board: the week, the month, the article or the season that it is of."""
    kind = page.board.kind
    return words.say(f"picture-board-{kind}", of=_of(page, words))


def _of(page: BoardPage, words: Wording) -> str:
    year, _, part = (page.board.of or "").partition("-")
    if page.board.kind is BoardKind.WEEK:
        return words.say("picture-board-week-of", week=part.lstrip("W0"), year=year)
    if page.board.kind is BoardKind.MONTH:
        month = words.say(f"month-{int(part)}")
        return words.say("picture-board-month-of", month=month, year=year)
    return (
        shown_name(page.title, words)
        if page.title
        else words.say("picture-board-untitled", kind=page.board.kind.value)
    )


def _under(page: BoardPage, words: Wording) -> str:
    parts = [words.say(f"picture-measure-{page.board.kind}")]
    if page.debaters:
        parts.append(_debaters(page, words))
    if page.pages > 1:
        parts.append(words.say("picture-page", page=str(page.page), pages=str(page.pages)))
    return " · ".join(parts)


def _debaters(page: BoardPage, words: Wording) -> str:
    return words.say("picture-debaters", debaters=page.debaters, shown=f"{page.debaters:,}")


def _note(page: BoardPage, words: Wording) -> str:
    is_there = any(ranked.provisional and ranked.spread is not None for ranked in page.rows)
    return words.say("picture-provisional") if is_there else ""


def _own_below(page: BoardPage) -> Ranked | None:
    """Give the asker's own line where it is not among the rows."""
    if page.own is None or any(_is_own(page, ranked) for ranked in page.rows):
        return None
    return page.own


def _is_own(page: BoardPage, ranked: Ranked) -> bool:
    return page.own is not None and ranked.debater_id == page.own.debater_id


class _Scale:
    """Where a number of a board lies between the two ends of its charts."""

    def __init__(self, kind: BoardKind, rows: Sequence[Ranked]) -> None:
        self.has_bands = kind in RATINGS
        lows = [row.value - (row.spread or 0) for row in rows if self.has_bands]
        lows += [LOWEST] if kind in SCORES else []
        highs = [row.value + (row.spread or 0) for row in rows]
        self._low = min(lows, default=0.0)
        least = LEAST_SPAN if self.has_bands else 1e-6
        self._span = max(max(highs, default=0.0) - self._low, least)

    def x(self, value: float) -> float:
        share = min(1.0, max(0.0, (value - self._low) / self._span))
        return CHART_START + share * (CHART_END - CHART_START)


class _Lines:
    """Draw the lines of a board."""

    def __init__(self, drawing: Drawing, page: BoardPage, scale: _Scale, words: Wording) -> None:
        self._drawing, self._page, self._scale, self._words = drawing, page, scale, words

    def draw(self, y: float, ranked: Ranked) -> None:
        """Draw one line from y on: place, name, chart, number."""
        drawing, baseline = self._drawing, y + ROW / 2 + 7.5
        is_own = _is_own(self._page, ranked)
        self._ground(y, ranked, is_own=is_own)
        self._place(baseline, ranked, is_own=is_own)
        name, room = shown_name(ranked.name, self._words), NAME_END - NAME_START
        style = Style.STRONG if is_own else Style.PLAIN
        drawing.text(NAME_START, baseline, name, size=LINE, style=style, room=room)
        _draw_chart(drawing, y + ROW / 2, ranked, self._scale)
        shown = figure(self._page.board.kind, ranked, self._words)
        soft = drawing.theme.soft
        wide = drawing.text(
            VALUE_END, baseline, shown.beside, size=BESIDE, fill=soft, anchor=Anchor.END
        )
        end = VALUE_END - (max(wide, width(WIDEST, BESIDE)) + 8 if shown.beside else 0)
        drawing.text(end, baseline, shown.main, size=LINE, style=Style.STRONG, anchor=Anchor.END)

    def _ground(self, y: float, ranked: Ranked, *, is_own: bool) -> None:
        """Mark the asker's own line; part the others, but not from that one."""
        drawing, theme, rows = self._drawing, self._drawing.theme, self._page.rows
        if is_own:
            drawing.rect(MARGIN - 8, y, WIDTH - 2 * MARGIN + 16, ROW, theme.wash, radius=8)
            drawing.rect(MARGIN - 8, y + 8, 4, ROW - 16, theme.accent, radius=2)
        elif ranked is not rows[0] and not _is_own(self._page, rows[rows.index(ranked) - 1]):
            drawing.rect(NAME_START, y - 0.5, VALUE_END - NAME_START, 1, theme.line)

    def _place(self, baseline: float, ranked: Ranked, *, is_own: bool) -> None:
        theme, place = self._drawing.theme, _place(self._page, ranked, self._words)
        self._drawing.text(
            PLACE_END,
            baseline,
            place,
            size=LINE if len(place) < LONG_PLACE else HEADING,
            style=Style.STRONG,
            fill=theme.accent if ranked.place <= PODIUM or is_own else theme.soft,
            anchor=Anchor.END,
        )


def _draw_chart(drawing: Drawing, y: float, ranked: Ranked, scale: _Scale) -> None:
    """Draw a rating as a dot in its band, any other number as a bar."""
    theme, at = drawing.theme, scale.x(ranked.value)
    if not scale.has_bands:
        whole = CHART_END - CHART_START
        drawing.rect(CHART_START, y - BAR / 2, whole, BAR, theme.line, radius=BAR / 2)
        drawing.rect(
            CHART_START, y - BAR / 2, max(at - CHART_START, BAR), BAR, theme.accent, radius=BAR / 2
        )
        return
    spread = ranked.spread or 0
    low, high = scale.x(ranked.value - spread), scale.x(ranked.value + spread)
    drawing.rect(low, y - BAND / 2, high - low, BAND, theme.band, radius=BAND / 2)
    drawing.dot(at, y, 5, theme.accent)


def _draw_gap(drawing: Drawing, y: float) -> None:
    for at in (-10, 0, 10):
        drawing.dot(WIDTH / 2 + at, y + GAP / 2, 1.6, drawing.theme.soft)


def _place(page: BoardPage, ranked: Ranked, words: Wording) -> str:
    shared = sum(each.place == ranked.place for each in page.rows if each is not ranked)
    place = str(ranked.place)
    return words.say("picture-place-tied", place=place) if shared else place


def _sentences(page: BoardPage, words: Wording) -> Iterator[str]:
    title = board_title(page, words)
    measure = words.say(f"picture-measure-{page.board.kind}")
    yield words.say(
        "picture-text-board", title=title, measure=measure, debaters=_debaters(page, words)
    )
    if page.own is not None:
        yield words.say("picture-text-own", row=_row_text(page, page.own, words))
    if not page.rows:
        yield words.say("picture-board-empty")
    for ranked in page.rows:
        yield _row_text(page, ranked, words)


def _row_text(page: BoardPage, ranked: Ranked, words: Wording) -> str:
    return words.say(
        "picture-text-row",
        place=str(ranked.place),
        name=shown_name(ranked.name, words),
        value=figure(page.board.kind, ranked, words).whole,
    )
