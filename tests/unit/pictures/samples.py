"""Boards, profiles, brackets and standings to draw, with names of every kind."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice

from arguments.claims import Side
from arguments.judging.verdict import Criterion
from arguments.leaderboards import Board, Ranked
from arguments.responses import DebaterId, ServerId
from arguments.tournaments.bracket import Bracket, replay
from arguments.tournaments.breaks import Break
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.results import How, Played, Result
from arguments.tournaments.settings import Category, Settings
from arguments.tournaments.standings import DEFAULT_PRECEDENCE, rank
from bot.engine.boards.views import BoardPage, Profile, RatingPoint
from bot.engine.contests.views import BracketView, StandingsView, Tournament

BEGUN = datetime(2026, 3, 1, tzinfo=UTC)
NAMES = (
    "Amara Okafor",
    "علي بن أبي طالب",
    "王小明同學",
    "🦊 Fox & Friends 🏆",
    "Wolfeschlegelsteinhausenbergerdo",
    "مرحباًبكمفيهذاالمكانالجميلجداًشك",
    "<script>alert(1)</script>",
    "\u200b\u202e\u3164",
    "ประภาสิริ",
    "김민준",
)
"""As people call themselves: in many scripts, too long, of code, of nothing that shows."""

TOURNAMENT = Tournament(
    tournament_id=TournamentId("t1"),
    server_id=ServerId("s1"),
    name="Winter Open 2026",
    settings=Settings(),
    stage=Stage.RUNNING,
    round=1,
    seed=1,
    step=1,
    paused=None,
    channel_id=None,
    created_by=DebaterId("d1"),
    created=BEGUN,
    ended=None,
)


def ranked(place: int, name: str, value: float, spread: float | None = 60.0) -> Ranked:
    return Ranked(
        place=place,
        debater_id=DebaterId(f"d{place}"),
        name=name,
        value=value,
        spread=spread,
        counted=9,
        provisional=(spread or 0) > 110,
    )


def board(
    names: Sequence[str], *, kind: str = "practice", own: Ranked | None = None, pages: int = 1
) -> BoardPage:
    spreads = [60.0 + 9 * number if kind == "practice" else None for number in range(len(names))]
    rows = tuple(
        ranked(number, name, 1700 - 31.3 * number, spread)
        for number, (name, spread) in enumerate(zip(names, spreads, strict=True), 1)
    )
    narrowed = {"week": "2026-W47", "month": "2026-11", "article": "a1", "season": "s1"}
    return BoardPage(
        board=Board.parse(f"{kind}:{narrowed[kind]}" if kind in narrowed else kind),
        rows=rows,
        page=1,
        pages=pages,
        debaters=len(rows),
        own=own,
    )


def profile(points: int, name: str = "Amara Okafor") -> Profile:
    line = ranked(3, name, 1540.2, 119.7)
    return Profile(
        name=name,
        practice=line if points else None,
        practice_of=24,
        match=line if points else None,
        match_of=8,
        points=tuple(
            RatingPoint(at=BEGUN + timedelta(days=day), rating=1500.0 + 3 * day, deviation=120.0)
            for day in range(points)
        ),
        criteria=dict(zip(Criterion, [3.1, 2.6, 1.4, 2.2, 3.5, 2.9], strict=True)),
        median=dict(zip(Criterion, [2.4, 2.2, 1.9, 1.6, 2.1, 2.5], strict=True)),
        recent=(61.0, 72.5, 80.0),
        streak=12,
        longest_streak=31,
        sides={Side.FOR: 14, Side.AGAINST: 9},
    )


def bracket(
    size: int, rounds: int, names: Sequence[str] = NAMES
) -> tuple[BracketView, list[Played]]:
    """Play so many rounds of a bracket, the better seed winning."""
    seeds = [EntryId(f"e{number}") for number in range(size)]
    played: list[Played] = []
    for number in range(rounds):
        played += _round(replay(seeds, played), number)
    category = Category(name="open", size=size)
    view = BracketView(
        category=category,
        break_=Break(category=category, breaking=()),
        bracket=replay(seeds, played),
        entries={entry.entry_id: entry for entry in entries(seeds, names)},
    )
    return view, played


def standings(
    size: int, rounds: int, names: Sequence[str] = NAMES
) -> tuple[StandingsView, list[Played]]:
    """Rank a field after so many rounds, everybody against their neighbour."""
    ids = [EntryId(f"e{number}") for number in range(size)]
    field = entries(ids, names)
    played = [
        _won(number, one, other)
        for number in range(1, rounds + 1)
        for one, other in zip(ids[::2], ids[1::2], strict=False)
    ]
    view = StandingsView(
        tournament=TOURNAMENT,
        placed=rank(field, played),
        entries={entry.entry_id: entry for entry in field},
        keys=DEFAULT_PRECEDENCE,
        rounds=rounds,
        silent=0,
    )
    return view, played


def entries(ids: Sequence[EntryId], names: Sequence[str]) -> list[Entry]:
    named = zip(ids, islice(cycle(names), len(ids)), strict=True)
    return [
        Entry(entry_id=entry_id, number=number, name=name, members=())
        for number, (entry_id, name) in enumerate(named, 1)
    ]


def _round(so_far: Bracket, number: int) -> list[Played]:
    return [
        _won(number, meeting.one.entry_id, meeting.other.entry_id, is_elimination=True)
        for meeting in so_far.rounds[-1].meetings
    ]


def _won(number: int, one: EntryId, other: EntryId, *, is_elimination: bool = False) -> Played:
    result = Result(how=How.DECIDED, winner=Side.FOR, score_for=74.5, score_against=71.0)
    return Played(
        round=number,
        for_id=one,
        against_id=other,
        result=result,
        is_elimination=is_elimination,
    )
