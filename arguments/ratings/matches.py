"""Ratings of matches: one period a round, so that the order of a round's results is nothing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import fsum, sqrt

from pydantic import Field

from arguments.ratings.glicko import Game, Rating, rate
from arguments.ratings.seasons import as_of
from arguments.responses import DebaterId
from arguments.value import Value


class Met(Value):
    """Who met whom in a debate that was held, alone or in teams.

    `score` is what `one` made of it: 1 won, 0 lost, 0.5 drawn. Byes and walkovers are no
    meeting.
    """

    one: tuple[DebaterId, ...] = Field(min_length=1)
    other: tuple[DebaterId, ...] = Field(min_length=1)
    score: float = Field(ge=0, le=1)


def rate_round(
    ratings: Mapping[DebaterId, Rating],
    met: Sequence[Met],
    now: datetime,
    *,
    starts: Sequence[datetime] = (),
) -> dict[DebaterId, Rating]:
    """Give the ratings after a round of everybody who met somebody in it.

    Whoever has none yet starts as a newcomer. All are rated from what they were before the
    round, aged to now and softened by each season that started since. A team is one opponent
    to each of the others: the mean rating of its members, with the root mean square of their
    deviations.
    """
    there = {debater_id for one in met for debater_id in (*one.one, *one.other)}
    before = {
        debater_id: as_of(ratings.get(debater_id, Rating()), now, starts) for debater_id in there
    }
    games: dict[DebaterId, list[Game]] = defaultdict(list)
    for meeting in met:
        one, other = (_together(before, team) for team in (meeting.one, meeting.other))
        for debater_id in meeting.one:
            games[debater_id].append(Game(other, meeting.score))
        for debater_id in meeting.other:
            games[debater_id].append(Game(one, 1 - meeting.score))
    return {debater_id: _rated(before[debater_id], games[debater_id], now) for debater_id in games}


def _together(ratings: Mapping[DebaterId, Rating], team: Sequence[DebaterId]) -> Rating:
    members = [ratings[debater_id] for debater_id in team]
    return Rating(
        rating=fsum(member.rating for member in members) / len(members),
        deviation=sqrt(fsum(member.deviation**2 for member in members) / len(members)),
    )


def _rated(before: Rating, games: Sequence[Game], now: datetime) -> Rating:
    after = rate(before, games)
    moment = now if before.at is None else max(before.at, now)
    return after.model_copy(update={"at": moment})
