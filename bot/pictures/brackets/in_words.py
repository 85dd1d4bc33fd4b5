"""A bracket in words: what its rounds are called, and how it stands, for an alt text."""

from collections.abc import Iterator

from arguments.tournaments.bracket import Meeting
from bot.engine.contests.views import BracketView
from bot.pictures.names import entry_name, shown_name
from bot.pictures.telling import told
from bot.wording import Wording


def bracket_text(view: BracketView, tournament: str, words: Wording) -> str:
    """Say how a bracket stands, the latest round first, in at most 1,024 characters."""
    return told(_sentences(view, tournament, words))


def bracket_title(view: BracketView, words: Wording) -> str:
    """Name a bracket by its category."""
    return words.say("picture-bracket-title", category=shown_name(view.category.name, words))


def round_name(view: BracketView, number: int, words: Wording) -> str:
    """Name a round, from 0, by how many are left in it."""
    first = view.bracket.rounds[0]
    left = first.left if not number else 2 * (len(first.meetings) + len(first.through)) >> number
    names = {2: "picture-bracket-final", 4: "picture-bracket-semi", 8: "picture-bracket-quarter"}
    return words.say(names.get(left, "picture-bracket-of"), left=str(left))


def _sentences(view: BracketView, tournament: str, words: Wording) -> Iterator[str]:
    title = bracket_title(view, words)
    yield words.say("picture-text-bracket", title=title, tournament=shown_name(tournament, words))
    if view.bracket.champion is not None:
        name = entry_name(view.entries, view.bracket.champion, words)
        yield words.say("picture-text-champion", name=name)
    for number in range(len(view.bracket.rounds) - 1, -1, -1):
        meetings = view.bracket.rounds[number].meetings
        said = ", ".join(_met(view, meeting, words) for meeting in meetings)
        yield words.say("picture-text-round", round=round_name(view, number, words), meetings=said)


def _met(view: BracketView, meeting: Meeting, words: Wording) -> str:
    one, other = (
        entry_name(view.entries, seat.entry_id, words) for seat in (meeting.one, meeting.other)
    )
    if meeting.winner is None:
        return words.say("picture-text-meeting", one=one, other=other)
    winner, loser = (one, other) if meeting.winner == meeting.one.entry_id else (other, one)
    return words.say("picture-text-meeting-won", winner=winner, loser=loser)
