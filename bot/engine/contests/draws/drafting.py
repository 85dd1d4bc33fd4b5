"""Drafting: what comes next is worked out and kept as a draft."""

from collections.abc import Sequence
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.tournaments.breaks import Break, BreakingEntry
from arguments.tournaments.entries import Entry
from arguments.tournaments.lifecycle import Action, Stage
from arguments.tournaments.lots import lot
from arguments.tournaments.settings import Category, Format, Seeding
from bot.engine.contests.draws import motions
from bot.engine.contests.draws.drafts import BYE, Paired, draft_of, keep
from bot.engine.contests.draws.pairing import Drawn, bracket_round, paired_round, seed_of
from bot.engine.contests.draws.readiness import check_enough, ready, ready_first
from bot.engine.contests.draws.showing import shown_draw
from bot.engine.contests.people import Organiser, known_tournament, take
from bot.engine.contests.progress.breaking import breaks_of, keepable
from bot.engine.contests.progress.closing import close_if_complete
from bot.engine.contests.progress.course import ENTRANTS, planned_rounds
from bot.engine.contests.shown.lines import by_id
from bot.engine.contests.views import DrawView
from storage import Run
from storage.tournaments import entries
from storage.tournaments.values import NewRound, Round, Tournament

_STRAIGHT = "open"
"""The one category of a straight elimination."""


def draft_next(
    run: Run,
    organiser: Organiser,
    tournament: Tournament,
    now: datetime,
    *,
    short_ok: bool,
) -> DrawView:
    """Keep a draft of the next round, the round that runs being closed first."""
    tournament = close_if_complete(run, tournament, now, by=organiser.debater_id)
    number = tournament.round + 1
    payload: dict[str, object] = {"round": number}
    if tournament.stage.is_before_the_draw:
        field = ready_first(run, tournament, now, short_ok=short_ok)
        payload[ENTRANTS] = len(field)
        if tournament.settings.format is Format.ELIMINATION:
            payload |= keepable([_straight(tournament, field)])
    stepped = take(
        run,
        tournament,
        Action.DRAFT,
        now=now,
        by=organiser.debater_id,
        payload=payload,
        stage=Stage.DRAWING,
        round_number=number,
    )
    is_elimination = bool(breaks_of(run, tournament.tournament_id))
    if is_elimination:
        drawn = bracket_round(run, stepped, number, seed_of(stepped, number))
    else:
        field = _field(run, tournament, number, now, short_ok=short_ok)
        drawn = paired_round(run, stepped, number, field, seed_of(stepped, number))
    _keep(run, stepped, drawn, now, is_elimination=is_elimination)
    after = known_tournament(run, tournament.tournament_id)
    return shown_draw(run, after, draft_of(run, after)[0], public=False)


def drawn_again(
    run: Run,
    tournament: Tournament,
    drafted: Round,
    there: Sequence[Paired],
    *,
    seed: int,
    now: datetime,
) -> Drawn:
    """Draw a draft's round anew; what is locked stays together, where it is still there."""
    if drafted.is_elimination:
        return bracket_round(run, tournament, drafted.round, seed)
    field = ready(run, tournament, drafted.round, now, short_ok=True)
    check_enough(field)
    left = {entry.entry_id for entry in field}
    kept = [
        pair
        for pair in there
        if pair.locked and pair.for_id in left and pair.against_id in left | {None}
    ]
    bye = next((pair.for_id for pair in kept if pair.kind == BYE), None)
    locks = [(pair.for_id, pair.against_id) for pair in kept if pair.against_id is not None]
    return paired_round(
        run, tournament, drafted.round, field, seed, locks=locks, bye=bye if len(left) % 2 else None
    )


def seated(pairs: Sequence[Paired]) -> int:
    """Count who is in a draw: how many rounds there are hangs on it."""
    return sum(1 + (pair.against_id is not None) for pair in pairs)


def _field(
    run: Run, tournament: Tournament, number: int, now: datetime, *, short_ok: bool
) -> list[Entry]:
    """Give who is drawn in a round before the break, where there is one to come."""
    planned = planned_rounds(run, tournament)
    if number > max(planned, 1):
        raise Mistake("mistake-rounds-over", rounds=planned)
    field = ready(run, tournament, number, now, short_ok=short_ok)
    check_enough(field)
    return field


def _keep(
    run: Run, tournament: Tournament, drawn: Drawn, now: datetime, *, is_elimination: bool
) -> None:
    """Keep a draw as the draft of its round, with claims to argue."""
    number = tournament.round
    field = by_id(entries.of(run, tournament.tournament_id))
    planned = planned_rounds(run, tournament)
    silent = not is_elimination and number > planned - tournament.settings.silent_rounds
    draw = {**drawn.draw}
    if number == 1:
        draw[ENTRANTS] = seated(drawn.pairs)
    new = NewRound(
        round=number,
        seed=drawn.seed,
        is_elimination=is_elimination,
        category=drawn.category,
        silent=silent,
        draw=draw,
    )
    claims = motions.claims_of(run, tournament, number, drawn.pairs, field=field, now=now)
    keep(run, tournament, new, drawn.pairs, claims=claims, now=now)


def _straight(tournament: Tournament, field: Sequence[Entry]) -> Break:
    """Seed a straight elimination: by rating, or by lot, which also parts equals."""
    by_rating = tournament.settings.seeding is Seeding.RATING

    def place(entry: Entry) -> tuple[float, str]:
        rated = entry.rating if by_rating and entry.rating is not None else float("-inf")
        return (-rated, lot(tournament.seed, "seed", entry.number))

    return Break(
        category=Category(name=_STRAIGHT, size=len(field)),
        breaking=tuple(
            BreakingEntry(seed=seed, entry_id=entry.entry_id, rank=seed)
            for seed, entry in enumerate(sorted(field, key=place), 1)
        ),
    )
