"""Following up: what a debater takes home from a tournament, shown to nobody else."""

from arguments.claims import Side
from arguments.judging.verdict import Verdict
from arguments.mistakes import Mistake
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from arguments.tournaments.lessons import Drill, Moved, drill, moved_most
from arguments.tournaments.results import Result
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.contests.matches.phases import sides_of
from bot.engine.contests.people import known, own_entry
from storage import Run, Store, claims
from storage.tournaments import entries, matches, speeches
from storage.tournaments.values import Match, MatchId, MatchState, Tournament


class Fought(Value):
    """One match of a debater's: whom they met on what, what it came to, and their own verdicts.

    `opponent` is None where there was nobody, or where a former debater was; `claim` is None
    where nothing was argued. Verdicts are those of the debater's own speeches, in order.
    """

    match_id: MatchId
    round: int
    side: Side
    opponent: str | None
    claim: str | None
    result: Result
    verdicts: tuple[Verdict, ...]


class FollowUp(Value):
    """A debater's page: their matches in order, what moved, and what to practise next.

    `moved` needs two verdicts and a change; `drill` needs one verdict.
    """

    tournament: Tournament
    entry: Entry
    fought: tuple[Fought, ...]
    moved: Moved | None
    drill: Drill | None


class Following:
    """Gives debaters their pages, once a tournament is over."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def page(self, asker: Asker, tournament_id: TournamentId) -> FollowUp:
        """Give the asker's own page; raises a `Mistake` while it goes on, or for a stranger."""

        def work(run: Run) -> FollowUp:
            tournament = known(run, asker, tournament_id)
            entry = own_entry(run, tournament, asker.debater_id)
            if not tournament.stage.is_over:
                raise Mistake("mistake-follow-up-early", name=tournament.name)
            played = [
                match
                for match in reversed(matches.of_entry(run, entry.entry_id))
                if match.state is MatchState.CONFIRMED
            ]
            names = {one.entry_id: one.name for one in entries.of(run, tournament_id)}
            fought = tuple(_fought(run, asker, entry, match, names) for match in played)
            verdicts = [verdict for each in fought for verdict in each.verdicts]
            return FollowUp(
                tournament=tournament,
                entry=entry,
                fought=fought,
                moved=moved_most(verdicts),
                drill=drill(verdicts),
            )

        return await self._store.read(work)


def _fought(
    run: Run, asker: Asker, entry: Entry, match: Match, names: dict[EntryId, str]
) -> Fought:
    side = Side.FOR if match.entry_for == entry.entry_id else Side.AGAINST
    if match.entry_against is None:
        side = next(iter(sides_of(match)), side)
    other = match.entry_against if match.entry_for == entry.entry_id else match.entry_for
    claim = claims.get(run, match.claim_id) if match.claim_id else None
    if match.result is None:  # a confirmed match has one: the table sees to it
        raise LookupError(match.match_id)
    return Fought(
        match_id=match.match_id,
        round=match.round,
        side=side,
        opponent=names.get(other) or None if other else None,
        claim=claim.text if claim else None,
        result=match.result,
        verdicts=tuple(
            speech.verdict
            for speech in speeches.of_match(run, match.match_id)
            if speech.debater_id == asker.debater_id and speech.verdict is not None
        ),
    )
