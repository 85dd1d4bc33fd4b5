"""Living: for whom the break is sure, open or out of reach, by what a reader may know."""

from collections.abc import Iterable, Sequence

from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.liveness import Life, Lives, life_of, lives
from arguments.tournaments.standings import Placed
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.course import planned_rounds
from storage import Run
from storage.tournaments import rounds
from storage.tournaments.values import RoundState, Tournament


def lives_of(
    run: Run,
    tournament: Tournament,
    field: Iterable[Entry],
    placed: Sequence[Placed],
    *,
    public: bool,
) -> tuple[Lives, ...]:
    """Give by category who of a field is sure to break and who no longer can, as they stand."""
    heard = [
        each
        for each in rounds.of(run, tournament.tournament_id)
        if not each.is_elimination and not (public and each.silent)
    ]
    done = [each for each in heard if each.state is RoundState.DONE]
    return lives(
        placed,
        field,
        tournament.settings.breaks,
        tournament.settings.precedence,
        rounds_left=max(0, planned_rounds(run, tournament) - len(done)),
    )


def told_lives(
    run: Run,
    tournament: Tournament,
    field: Iterable[Entry],
    placed: Sequence[Placed],
    *,
    public: bool,
) -> dict[EntryId, Life]:
    """Give everybody's life where there is a break to come and it can be told.

    Nothing before the first result, and nothing while results are kept back from the reader.
    """
    if not _is_open(run, tournament):
        return {}
    before = [one for one in rounds.of(run, tournament.tournament_id) if not one.is_elimination]
    done = [one for one in before if one.state is RoundState.DONE]
    if not done or (public and any(one.silent for one in done)):
        return {}
    return life_of(lives_of(run, tournament, field, placed, public=public))


def _is_open(run: Run, tournament: Tournament) -> bool:
    """Tell whether a break is still to come."""
    is_to_break = tournament.settings.breaks and not tournament.stage.is_over
    return bool(is_to_break) and not breaks_of(run, tournament.tournament_id)
