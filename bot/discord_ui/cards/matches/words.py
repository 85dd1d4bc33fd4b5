"""What several cards of a match say: where it is, who argues, what a speech is called."""

from collections.abc import Iterable

from arguments.claims import Side
from arguments.responses import DebaterId
from bot.discord_ui.cards.tournaments.words import bare_name, name_of, title_of
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import cut, inline
from bot.engine.contests.matches.watching import Watched
from bot.engine.contests.views import MatchPage
from bot.wording import Wording

THREAD_NAME_LIMIT = 100
CLAIM_LIMIT = 400
_NAME_IN_THREAD = 36
_SPEECHES = ("opening", "rebuttal", "closing")


def where(wording: Wording, page: MatchPage) -> str:
    """Name the round, the room and the tournament of a match, in small print."""
    match, title = page.line.match, title_of(page.tournament)
    return f"-# {wording.say('match-where', round=match.round, room=match.room, name=title)}"


def thread_name(wording: Wording, page: MatchPage) -> str:
    """Name a match's thread: the round, the room and who meets."""
    line = page.line
    shown = [
        cut(bare_name(wording, one), _NAME_IN_THREAD)
        for one in (line.on_for, line.on_against)
        if one is not None
    ]
    kind = "match-thread" if line.on_against is not None else "match-thread-alone"
    name = wording.say(
        kind,
        round=line.match.round,
        room=line.match.room,
        on_for=shown[0],
        on_against=shown[-1],
    )
    return cut(name, THREAD_NAME_LIMIT)


def sides(wording: Wording, watched: Watched) -> str:
    """Say who argues which side, each on a line; of a bye, who rests."""
    if not watched.sides:
        return f"**{name_of(wording, watched.page.line.on_for)}**"
    return "\n".join(
        f"**{wording.say(f'side-{side}')}:** {name_of(wording, entry)}"
        for side, entry in watched.sides.items()
    )


def side_name(wording: Wording, watched: Watched, side: Side) -> str:
    """Name who argues a side."""
    entry = watched.sides.get(side)
    return name_of(wording, entry) if entry else wording.say(f"side-{side}")


def speech_name(wording: Wording, place: int, places: int) -> str:
    """Name a speech by its place: opening, rebuttal, closing."""
    return wording.say(f"match-speech-{speech_word(place, places)}")


def speech_word(place: int, places: int) -> str:
    """Give what wording calls a speech by: `only` where each side has one."""
    return "only" if places == 1 else _SPEECHES[min(place, len(_SPEECHES)) - 1]


def person(wording: Wording, watched: Watched, debater_id: DebaterId | None) -> str:
    """Name somebody who judges or speaks, without a ping; a former debater has no name."""
    account = (debater_id or "").removeprefix(DISCORD)
    if account.isdecimal():
        return f"<@{account}>"
    name = watched.names.get(debater_id, "") if debater_id else ""
    return inline(name, 40) or wording.say("tournament-former")


def accounts(people: Iterable[DebaterId]) -> tuple[int, ...]:
    """Give the Discord accounts of debaters, where they have one."""
    named = [one.removeprefix(DISCORD) for one in people]
    return tuple(int(one) for one in named if one.isdecimal())


def listed(wording: Wording, names: Iterable[str]) -> str:
    """Join names."""
    return wording.say("match-list-comma").join(names)
