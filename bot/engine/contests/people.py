"""Who may do what in a tournament, and the first look-ups of every piece of work on one.

Each function works inside a transaction and raises the `Mistake` that says what is wrong.
"""

from datetime import datetime
from random import Random
from typing import NoReturn

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from arguments.tournaments.lifecycle import Action, Stage, check
from arguments.value import Value
from bot.engine.asker import Asker
from storage import Run
from storage.tournaments import entries, keeping, matches, steps
from storage.tournaments.values import Json, Match, MatchId, Tournament

_ID_BITS, _DIGITS = 50, "0123456789abcdefghijklmnopqrstuv"
_DIGIT_BITS = 5


class Organiser(Value):
    """Somebody who runs tournaments here: only what has checked that makes one.

    A face does, by a role or a permission of its own; `organiser` does for who made one.
    """

    asker: Asker

    @property
    def debater_id(self) -> DebaterId:
        """Give who it is."""
        return self.asker.debater_id

    def must_run(self, tournament: Tournament) -> None:
        """Raise a `Mistake` where the tournament is another server's."""
        _same_place(self.asker, tournament)


class StepOvertaken(Mistake):
    """Somebody else changed the tournament since it was looked at; nothing was done twice.

    `same` tells that they did the very thing that was asked for.
    """

    def __init__(self, action: Action, *, same: bool) -> None:
        key = "mistake-step-done-already" if same else "mistake-step-overtaken"
        super().__init__(key, action=action.value)
        self.same = same


def organiser(asker: Asker, tournament: Tournament | None, *, holds_role: bool) -> Organiser:
    """Give an organiser: who holds the role for it, or who made the tournament."""
    made_it = tournament is not None and tournament.created_by == asker.debater_id
    if not holds_role and not made_it:
        raise Mistake("mistake-organisers-only")
    return Organiser(asker=asker)


def known_tournament(run: Run, tournament_id: TournamentId) -> Tournament:
    """Give a tournament, wherever it is."""
    tournament = keeping.get(run, tournament_id)
    if tournament is None:
        raise Mistake("mistake-tournament-unknown")
    return tournament


def known(run: Run, asker: Asker, tournament_id: TournamentId) -> Tournament:
    """Give a tournament of the asker's own server."""
    tournament = known_tournament(run, tournament_id)
    _same_place(asker, tournament)
    return tournament


def seen(
    run: Run, asker: Asker, tournament_id: TournamentId, action: Action, seen_step: int
) -> Tournament:
    """Give a tournament that is as the asker saw it, and where an action is for now.

    Whoever was overtaken is told so before anything else, since what they saw is not so any more.
    """
    tournament = known(run, asker, tournament_id)
    if tournament.step != seen_step:
        stop_overtaken(run, tournament, action)
    check(action, tournament.stage, paused=tournament.paused is not None)
    return tournament


def open_for(run: Run, asker: Asker, tournament_id: TournamentId, action: Action) -> Tournament:
    """Give a tournament where an action is for now, whatever step it is at."""
    tournament = known(run, asker, tournament_id)
    check(action, tournament.stage, paused=tournament.paused is not None)
    return tournament


def known_match(run: Run, match_id: MatchId) -> Match:
    """Give a match as it stands now, wherever it is."""
    match = matches.get(run, match_id)
    if match is None:
        raise Mistake("mistake-match-unknown")
    return match


def match_here(run: Run, asker: Asker, match_id: MatchId) -> tuple[Tournament, Match]:
    """Give a match of the asker's own server, with its tournament."""
    match = known_match(run, match_id)
    return known(run, asker, match.tournament_id), match


def known_entry(run: Run, tournament: Tournament, entry_id: EntryId) -> Entry:
    """Give an entry of a tournament."""
    entry = entries.in_field(run, tournament.tournament_id, entry_id)
    if entry is None:
        raise Mistake("mistake-entry-unknown")
    return entry


def own_entry(run: Run, tournament: Tournament, debater_id: DebaterId) -> Entry:
    """Give the entry that somebody is in."""
    entry = entries.of_debater(run, tournament.tournament_id, debater_id)
    if entry is None:
        raise Mistake("mistake-not-entered", name=tournament.name)
    return entry


def take(
    run: Run,
    tournament: Tournament,
    action: Action,
    *,
    now: datetime,
    by: DebaterId | None = None,
    payload: Json | None = None,
    stage: Stage | None = None,
    round_number: int | None = None,
) -> Tournament:
    """Take a step from a tournament as it was read; gives it as it is afterwards."""
    taken = steps.take_step(
        run,
        tournament.tournament_id,
        tournament.step,
        action=action.value,
        now=now,
        payload=payload,
        stage=stage,
        round_number=round_number,
        by=by,
    )
    if not taken:
        stop_overtaken(run, tournament, action)
    return known_tournament(run, tournament.tournament_id)


def new_id(rng: Random) -> str:
    """Draw an id that is short enough for the id of a button."""
    drawn = rng.getrandbits(_ID_BITS)
    return "".join(_DIGITS[drawn >> at & 31] for at in range(0, _ID_BITS, _DIGIT_BITS))


def stop_overtaken(run: Run, tournament: Tournament, action: Action) -> NoReturn:
    """Raise the `StepOvertaken` that tells what the last one to change it did."""
    latest = steps.latest(run, tournament.tournament_id, limit=1)
    raise StepOvertaken(action, same=bool(latest) and latest[0].action == action.value)


def _same_place(asker: Asker, tournament: Tournament) -> None:
    if tournament.server_id != asker.server_id:
        raise Mistake("mistake-tournament-unknown")
