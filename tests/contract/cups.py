"""Tournaments to store: four who meet, and one that a debater leaves something of everywhere."""

from collections.abc import Sequence
from datetime import datetime

from arguments.claims import Side
from arguments.responses import DebaterId, ServerId
from arguments.tournaments.ballots import Ballot
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Settings
from storage import Run
from storage.ratings import matches as rated
from storage.tournaments import (
    appeals,
    ballots,
    conflicts,
    judges,
    keeping,
    matches,
    outbox,
    results,
    rounds,
    sign_up,
    speech_drafts,
    speeches,
    steps,
    votes,
)
from storage.tournaments.values import (
    AppealState,
    BallotId,
    MatchId,
    NewMatch,
    NewRound,
    NewSpeech,
    Role,
    Stage,
    TournamentJudge,
)

from .examples import ADA, BEA, BOOKS, CARS, CY, HALL, NOW, later, verdict

CUP = TournamentId("cup")
DEE = DebaterId("discord:1004")
FOUR = (ADA, BEA, CY, DEE)
A, B, C, D = (EntryId(f"entry-{letter}") for letter in "abcd")
FIRST, SECOND = MatchId("match-1"), MatchId("match-2")
FOR_WINS = Result(how=How.DECIDED, winner=Side.FOR, score_for=74.5, score_against=72, votes_for=3)
AGAINST_WINS = Result(how=How.DECIDED, winner=Side.AGAINST, votes_against=3)


def create(
    run: Run,
    tournament_id: str = CUP,
    name: str = "Spring Cup",
    *,
    by: DebaterId = ADA,
    server_id: ServerId = HALL,
    now: datetime = NOW,
) -> bool:
    return keeping.create(
        run, TournamentId(tournament_id), server_id, name, Settings(), seed=7, by=by, now=now
    )


def join(run: Run, entry_id: str, name: str, *members: DebaterId, to: TournamentId = CUP) -> Entry:
    return sign_up.add(run, to, EntryId(entry_id), name, members, now=NOW)


def four(run: Run) -> None:
    """Have four sign up for the cup, alone."""
    create(run)
    for entry_id, name, debater_id in zip(
        (A, B, C, D), ("Ada", "Bea", "Cy", "Dee"), FOUR, strict=True
    ):
        join(run, entry_id, name, debater_id)


def pairs(prefix: str = "match", *, locked: bool = False) -> list[NewMatch]:
    """Pair the four: Ada with Bea, Cy with Dee."""
    return [
        NewMatch(
            match_id=MatchId(f"{prefix}-1"),
            room=1,
            entry_for=A,
            entry_against=B,
            locked=locked,
            why={"gap": 0.5},
            offered=(CARS, BOOKS),
        ),
        NewMatch(match_id=MatchId(f"{prefix}-2"), room=2, entry_for=C, entry_against=D),
    ]


def draw(run: Run, drawn: Sequence[NewMatch] | None = None, number: int = 1) -> int | None:
    """Keep a draft of a round."""
    given = pairs() if drawn is None else drawn
    return rounds.add_draft(run, CUP, NewRound(round=number, seed=7, claims=(CARS,)), given, NOW)


def release(run: Run, drawn: Sequence[NewMatch] | None = None, number: int = 1) -> None:
    """Draw and release a round."""
    version = draw(run, drawn, number)
    assert version is not None
    rounds.release(run, CUP, number, version, later(number))


def play(run: Run) -> None:
    """Have the four sign up and meet in a released round."""
    four(run)
    release(run)


def confirm(
    run: Run, match_id: str = FIRST, result: Result = FOR_WINS, *, seen: int = 0
) -> int | None:
    return results.confirm(
        run, MatchId(match_id), result, seen=seen, by=CY, reason="As seen.", now=later(30)
    )


def ballot(judge_id: DebaterId = CY, winner: Side = Side.FOR) -> Ballot:
    return Ballot(
        judge_id=judge_id, winner=winner, points_for=74.5, points_against=72, reason="Clear."
    )


def expect(run: Run, due: datetime | None, match_id: MatchId = FIRST) -> None:
    """Have Ada open a match for its claim and Bea against it, due then."""
    sides = ((Side.FOR, A, ADA), (Side.AGAINST, B, BEA))
    speeches.expect(
        run,
        [
            NewSpeech(
                match_id=match_id, place=1, side=side, entry_id=entry, debater_id=who, due=due
            )
            for side, entry, who in sides
        ],
    )


def take_part(run: Run, debater_id: DebaterId, server_id: ServerId, name: str) -> None:
    """Have a debater do everything that can be done in a tournament, of their own making."""
    number = len(name)
    cup, entry, other = (f"{kind}-{number}" for kind in ("cup", "entry", "other"))
    to, match_id = TournamentId(cup), MatchId(f"match of {cup}")
    create(run, cup, f"Cup {number}", by=debater_id, server_id=server_id)
    join(run, entry, name, debater_id, to=to)
    join(run, other, "Another", DEE, to=to)
    steps.take_step(
        run, to, 0, action="join", payload={"who": debater_id}, stage=Stage.RUNNING,
        round_number=1, by=debater_id, now=NOW,
    )  # fmt: skip
    judges.put(run, to, TournamentJudge(debater_id=debater_id), NOW)
    conflicts.bar_judge(run, to, debater_id, EntryId(entry))
    conflicts.keep_apart(run, to, EntryId(entry), EntryId(other))
    drawn = NewMatch(
        match_id=match_id, room=1, entry_for=EntryId(entry), entry_against=EntryId(other)
    )
    rounds.add_draft(run, to, NewRound(round=1, seed=7), [drawn], NOW)
    rounds.release(run, to, 1, 1, NOW)
    matches.settle_claim(run, match_id, CARS)
    matches.begin(run, match_id, NOW)
    _inside(run, match_id, EntryId(entry), debater_id, name)
    rounds.done(run, to, 1, 1)
    rate_matches(run)
    outbox.add(
        run,
        [
            outbox.NewEffect(
                key=f"ping of {cup}",
                tournament_id=to,
                server_id=server_id,
                match_id=match_id,
                kind="ping",
                payload={"whom": [debater_id]},
            )
        ],
        NOW,
    )


def rate_matches(run: Run) -> None:
    """Rate every round that waits to be."""
    while rated.fold_next(run, NOW):
        pass


def _inside(
    run: Run, match_id: MatchId, entry_id: EntryId, debater_id: DebaterId, name: str
) -> None:
    speech = NewSpeech(
        match_id=match_id, place=1, side=Side.FOR, entry_id=entry_id, debater_id=debater_id, due=NOW
    )
    speeches.expect(run, [speech])
    speeches.submit(
        run, match_id, 1, Side.FOR, f"Spoken by {name}",
        by=debater_id, request_id=f"speech in {match_id}", now=NOW,
    )  # fmt: skip
    speeches.judged(run, match_id, 1, Side.FOR, verdict())
    speech_drafts.keep(run, match_id, 2, debater_id, f"Begun by {name}", NOW)
    judges.allocate(run, match_id, [(debater_id, Role.CHAIR)], NOW)
    ballot_id = BallotId(f"ballot on {match_id}")
    ballots.submit(run, ballot_id, match_id, ballot(debater_id), NOW)
    ballots.confirm(run, ballot_id, by=debater_id, now=NOW)
    votes.cast(run, match_id, debater_id, Side.FOR, NOW)
    results.confirm(run, match_id, FOR_WINS, seen=0, by=debater_id, reason=f"{name} won", now=NOW)
    appeals.make(run, match_id, debater_id, f"Says {name}", NOW)
    appeals.decide(run, match_id, AppealState.DISMISSED, f"No, {name}", by=debater_id, now=NOW)
