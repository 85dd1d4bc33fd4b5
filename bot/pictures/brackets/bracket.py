"""The picture of a bracket: its rounds as columns, who beat whom, and the champion."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from arguments.tournaments.bracket import Seat
from arguments.tournaments.entries import EntryId
from arguments.tournaments.results import Played
from bot.engine.contests.views import BracketView
from bot.pictures.brackets.growth import Bout
from bot.pictures.brackets.in_words import bracket_title, round_name
from bot.pictures.brackets.paging import Part, latest, parts
from bot.pictures.drawing import MARGIN, SMALL, Anchor, Drawing
from bot.pictures.fonts.measures import Style, width
from bot.pictures.names import entry_name, shown_name
from bot.pictures.page import INSIDE, TOP, draw_foot, draw_head
from bot.pictures.themes import Theme
from bot.wording import Wording

LINE, APART = 27, 14
"""The height of one side of a match, and the room between two matches."""
BOX = 2 * LINE
GAPS = {1: 32, 2: 32, 3: 15}
"""The room between columns, by how many there are."""
NAME = 14
SEED_ROOM, SCORE_ROOM = 23, 32
SIDE = 7
"""The room between a box and what stands in it."""
BANNER = 60
Scores = Mapping[tuple[EntryId, EntryId], float]


class _Place(NamedTuple):
    """Where a match is drawn: its left edge and its middle."""

    x: float
    y: float


class _Sheet(NamedTuple):
    """What every part of the drawing needs."""

    drawing: Drawing
    view: BracketView
    scores: Scores
    words: Wording
    wide: float


def bracket_pages(view: BracketView) -> int:
    """Count the pictures that show the whole bracket: one up to eight entries."""
    return len(parts(view.bracket))


def latest_page(view: BracketView) -> int:
    """Give the page on which the latest round is, which is what people want to see first."""
    return latest(view.bracket)


def bracket_picture(
    view: BracketView,
    tournament: str,
    words: Wording,
    theme: Theme,
    *,
    history: Sequence[Played] = (),
    page: int | None = None,
) -> str:
    """Draw a page of a bracket as SVG, from 1; without one, that of the latest round.

    `history` brings the scores of matches where judges gave any.
    """
    pages = parts(view.bracket)
    number = min(max(page or latest_page(view), 1), len(pages))
    part = pages[number - 1]
    drawing = Drawing(theme)
    under = [shown_name(tournament, words)]
    if len(pages) > 1:
        under.append(words.say("picture-page", page=str(number), pages=str(len(pages))))
    draw_head(drawing, bracket_title(view, words), " · ".join(under))
    top: float = TOP
    if view.bracket.champion is not None:
        _draw_champion(drawing, top, entry_name(view.entries, view.bracket.champion, words), words)
        top += BANNER + 16
    columns = part.last - part.first + 1
    shown = max(columns, min(2, len(part.ends)))
    wide = (INSIDE - GAPS[columns] * (shown - 1)) / shown
    sheet = _Sheet(drawing, view, _scores(history), words, wide)
    low = _draw_list(sheet, part, top) if columns == 1 else _draw_tree(sheet, part, top)
    return drawing.svg(draw_foot(drawing, low, "", words))


def _draw_champion(drawing: Drawing, y: float, name: str, words: Wording) -> None:
    theme, said = drawing.theme, words.say("picture-bracket-champion")
    drawing.rect(MARGIN, y, INSIDE, BANNER, theme.wash, radius=10)
    drawing.rect(MARGIN, y + 12, 4, BANNER - 24, theme.accent, radius=2)
    drawing.text(MARGIN + 20, y + 23, said, size=SMALL, fill=theme.soft)
    drawing.text(
        MARGIN + 20, y + 48, name, size=22, style=Style.TITLE, fill=theme.accent, room=INSIDE - 40
    )


def _draw_list(sheet: _Sheet, part: Part, top: float) -> float:
    """Draw matches of a single round in two columns; gives where they end."""
    _draw_heading(sheet, MARGIN, top, part.first)
    half = -(-len(part.ends) // 2)
    for number, bout in enumerate(part.ends):
        column, row = divmod(number, half)
        x = MARGIN + column * (sheet.wide + GAPS[1])
        _draw_bout(sheet, bout, _Place(x, top + 30 + row * (BOX + APART) + BOX / 2))
    return top + 30 + half * (BOX + APART)


def _draw_tree(sheet: _Sheet, part: Part, top: float) -> float:
    """Draw rounds as columns that run together to the right; gives where they end."""
    step = sheet.wide + GAPS[part.last - part.first + 1]
    for number in range(part.first, part.last + 1):
        _draw_heading(sheet, MARGIN + (number - part.first) * step, top, number)
    y = top + 30
    for end in part.ends:
        leaves = 2 ** (part.last - part.first)
        _draw_branch(sheet, end, part, _Place(MARGIN, y), leaves * (BOX + APART))
        y += leaves * (BOX + APART)
    return y


def _draw_branch(sheet: _Sheet, bout: Bout, part: Part, corner: _Place, high: float) -> _Place:
    """Draw a match and what leads to it in a strip of so much height; gives where it is."""
    step = sheet.wide + GAPS[part.last - part.first + 1]
    place = _Place(MARGIN + (bout.round - part.first) * step, corner.y + high / 2 - APART / 2)
    if bout.round > part.first:
        for number, before in enumerate(bout.before):
            half = _Place(corner.x, corner.y + number * high / 2)
            if isinstance(before, Seat):
                at = _Place(place.x - step, half.y + high / 4 - APART / 2)
                _draw_rest(sheet, before, at)
            else:
                at = _draw_branch(sheet, before, part, half, high / 2)
            turn = place.x - GAPS[part.last - part.first + 1] / 2
            corner_y = place.y + (LINE / 2 if number else -LINE / 2)
            path = [(at.x + sheet.wide, at.y), (turn, at.y), (turn, corner_y), (place.x, corner_y)]
            sheet.drawing.line(path, sheet.drawing.theme.band, wide=1.5)
    _draw_bout(sheet, bout, place)
    return place


def _draw_heading(sheet: _Sheet, x: float, top: float, number: int) -> None:
    heading = round_name(sheet.view, number, sheet.words)
    soft = sheet.drawing.theme.soft
    sheet.drawing.text(
        x, top + 14, heading, size=SMALL, style=Style.STRONG, fill=soft, room=sheet.wide
    )


def _draw_rest(sheet: _Sheet, seat: Seat, place: _Place) -> None:
    """Draw who goes straight through the first round."""
    theme, drawing = sheet.drawing.theme, sheet.drawing
    name = entry_name(sheet.view.entries, seat.entry_id, sheet.words)
    x = place.x + SEED_ROOM + SIDE
    room = sheet.wide - SEED_ROOM - 2 * SIDE
    drawing.text(
        place.x + SEED_ROOM,
        place.y - 2,
        str(seat.seed),
        size=SMALL,
        fill=theme.soft,
        anchor=Anchor.END,
    )
    drawing.text(x, place.y - 2, name, size=NAME, room=room)
    said = sheet.words.say("picture-bracket-bye")
    drawing.text(x, place.y + 16, said, size=SMALL, fill=theme.soft, room=room)


def _draw_bout(sheet: _Sheet, bout: Bout, place: _Place) -> None:
    """Draw a match as a box of two lines, the winner's marked."""
    top = place.y - BOX / 2
    for number, seat in enumerate((bout.one, bout.other)):
        y = top + number * LINE
        won = seat is not None and seat.entry_id == bout.winner
        if won:
            theme = sheet.drawing.theme
            sheet.drawing.rect(place.x, y, sheet.wide, LINE, theme.wash, radius=6)
            sheet.drawing.rect(place.x, y + 5, 3, LINE - 10, theme.accent, radius=1.5)
        _draw_seat(sheet, bout, seat, _Place(place.x, y + LINE / 2 + 5))
    sheet.drawing.frame(place.x, top, sheet.wide, BOX, sheet.drawing.theme.band, radius=6)


def _draw_seat(sheet: _Sheet, bout: Bout, seat: Seat | None, place: _Place) -> None:
    theme, drawing = sheet.drawing.theme, sheet.drawing
    x = place.x + SEED_ROOM + SIDE
    if seat is None:
        said = sheet.words.say("picture-bracket-open")
        drawing.text(
            x, place.y, said, size=SMALL, fill=theme.soft, room=sheet.wide - SEED_ROOM - 2 * SIDE
        )
        return
    won = seat.entry_id == bout.winner
    style = Style.STRONG if won else Style.PLAIN
    fill = theme.soft if bout.winner is not None and not won else theme.ink
    rival = bout.other if seat == bout.one else bout.one
    given = sheet.scores.get((seat.entry_id, rival.entry_id)) if rival is not None else None
    drawing.text(
        place.x + SEED_ROOM, place.y, str(seat.seed), size=SMALL, fill=theme.soft, anchor=Anchor.END
    )
    room = sheet.wide - SEED_ROOM - 2 * SIDE - (SCORE_ROOM if given is not None else 0)
    name = entry_name(sheet.view.entries, seat.entry_id, sheet.words)
    size = NAME if width(name, NAME, style) <= room else SMALL
    drawing.text(x, place.y, name, size=size, style=style, fill=fill, room=room)
    if given is not None:
        end = place.x + sheet.wide - SIDE
        shown = f"{given:.1f}".removesuffix(".0")
        drawing.text(end, place.y, shown, size=SMALL, style=style, fill=fill, anchor=Anchor.END)


def _scores(history: Sequence[Played]) -> Scores:
    """Give what judges scored each of a pair with, after the break."""
    found = {}
    for played in history:
        result = played.result
        if not played.is_elimination or played.against_id is None:
            continue
        if result.score_for is not None and result.score_against is not None:
            found[played.for_id, played.against_id] = result.score_for
            found[played.against_id, played.for_id] = result.score_against
    return found
