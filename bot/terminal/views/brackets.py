"""The bracket as text: round by round, the seeds that meet and who went on."""

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from arguments.tournaments.bracket import Meeting, Seat
from bot.engine.contests.views import BracketView
from bot.terminal.screen import plain
from bot.terminal.views.tournaments import name_of
from bot.wording import Wording


def bracket_view(view: BracketView, words: Wording) -> RenderableType:
    """Draw one category's bracket from its first round to the champion."""
    heading = words.say("terminal-tournament-bracket", category=view.category.name)
    parts: list[RenderableType] = [plain(heading, "bold")]
    for drawn in view.bracket.rounds:
        parts.append(plain(words.say("bracket-round", left=drawn.left)))
        rows = [_through(seat, view, words) for seat in drawn.through]
        rows += [_meeting(meeting, view, words) for meeting in drawn.meetings]
        parts.append(Padding(Text("\n").join(rows), (0, 0, 0, 2), expand=False))
    if view.bracket.champion is not None:
        champion = name_of(view.entries[view.bracket.champion], words)
        parts.append(plain(words.say("bracket-champion", name=champion), "bold green"))
    return Group(*parts)


def _through(seat: Seat, view: BracketView, words: Wording) -> Text:
    return plain(words.say("bracket-through", name=_seat(seat, view, words)), "dim")


def _meeting(meeting: Meeting, view: BracketView, words: Wording) -> Text:
    one, other = (_seat(seat, view, words) for seat in (meeting.one, meeting.other))
    if meeting.winner is None:
        return plain(words.say("terminal-tournament-meets", one=one, other=other))
    winner = name_of(view.entries[meeting.winner], words)
    return plain(words.say("terminal-tournament-met", one=one, other=other, winner=winner))


def _seat(seat: Seat, view: BracketView, words: Wording) -> str:
    name = name_of(view.entries[seat.entry_id], words)
    return words.say("terminal-tournament-seat", seed=seat.seed, name=name)
