"""Drawing: a round is drafted, looked at, changed by hand, and released once.

Nothing is drawn from a result that is not confirmed, and every change is a version of its own.
"""

import logging
from collections.abc import Sequence

from arguments.claims import ClaimId
from arguments.tournaments.draw.editing import change_sides, lock, move_bye, swap, unlock
from arguments.tournaments.entries import EntryId, TournamentId
from arguments.tournaments.lifecycle import Action
from bot.engine.clock import Clock
from bot.engine.contests.draws import editing
from bot.engine.contests.draws.changing import Change, changed
from bot.engine.contests.draws.drafting import draft_next, drawn_again
from bot.engine.contests.draws.drafts import KIND, PAIR, Paired, draft_of
from bot.engine.contests.draws.pairing import Drawn, seed_of
from bot.engine.contests.draws.releasing import release
from bot.engine.contests.draws.swiss import Edit
from bot.engine.contests.people import Organiser, seen
from bot.engine.contests.views import DrawView
from storage import Run, Store
from storage.tournaments.values import MatchId, Round, Tournament

log = logging.getLogger(__name__)


class Drawing:
    """Draft the next round, change the draft, release it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def draft(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        *,
        short_ok: bool = False,
    ) -> DrawView:
        """Draw the next round as a draft that only organisers see.

        Raises a `Mistake` where a match has no result, where teams are short, where nobody is
        left to meet, where all rounds are over, and where there is no claim to argue.
        """
        now = self._clock()

        def work(run: Run) -> DrawView:
            tournament = seen(run, organiser.asker, tournament_id, Action.DRAFT, seen_step)
            return draft_next(run, organiser, tournament, now, short_ok=short_ok)

        view = await self._store.run(work)
        log.info(
            "round drafted id=%s round=%d matches=%d",
            tournament_id,
            view.round.round,
            len(view.lines),
        )
        return view

    async def redraw(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        *,
        seed: int | None = None,
    ) -> DrawView:
        """Draw the draft anew, with another seed; what is locked stays together.

        Who came in since is in it, and who withdrew is not.
        """
        now = self._clock()

        def change(run: Run, tournament: Tournament, drafted: Round, there: list[Paired]) -> Drawn:
            drawn_with = seed_of(tournament, drafted.round, drafted.version)
            return drawn_again(
                run,
                tournament,
                drafted,
                there,
                seed=drawn_with if seed is None else seed,
                now=now,
            )

        return await self._change(organiser, tournament_id, seen_step, "redraw", change)

    async def swap(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        entry_id: EntryId,
        other_id: EntryId,
    ) -> DrawView:
        """Have two entries change places, each on the side of the other; the bye is a place."""
        return await self._edit(
            organiser,
            tournament_id,
            seen_step,
            what="swap",
            edit=lambda state, draft: swap(state, draft, entry_id, other_id),
        )

    async def move_bye(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        entry_id: EntryId,
    ) -> DrawView:
        """Give the bye to another entry, whose place goes to the one that had it."""
        return await self._edit(
            organiser,
            tournament_id,
            seen_step,
            what="move_bye",
            edit=lambda state, draft: move_bye(state, draft, entry_id),
        )

    async def swap_sides(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        match_id: MatchId,
    ) -> DrawView:
        """Have the two of a match change sides; in a bracket and a round robin as well."""

        def change(run: Run, tournament: Tournament, drafted: Round, there: list[Paired]) -> Drawn:
            match = editing.match_of(draft_of(run, tournament)[1], match_id)
            if match.why.get(KIND) != PAIR:
                return editing.turned(drafted, there, match.room)
            turn: Edit = lambda _, draft: change_sides(draft, match.entry_for)  # noqa: E731
            return editing.edited(run, tournament, drafted, there, turn)

        return await self._change(organiser, tournament_id, seen_step, "swap_sides", change)

    async def lock(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        match_id: MatchId,
        *,
        locked: bool = True,
    ) -> DrawView:
        """Keep a match as it is when the round is drawn anew, or let it go; a bye as well."""

        def change(run: Run, tournament: Tournament, drafted: Round, there: list[Paired]) -> Drawn:
            match = editing.match_of(draft_of(run, tournament)[1], match_id)
            hold = lock if locked else unlock
            return editing.edited(
                run, tournament, drafted, there, lambda _, draft: hold(draft, match.entry_for)
            )

        what = "lock" if locked else "unlock"
        return await self._change(organiser, tournament_id, seen_step, what, change)

    async def choose_claims(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        claim_ids: Sequence[ClaimId],
    ) -> DrawView:
        """Have the round argue one claim, or three with a veto each, of the organiser's choice."""

        def change(_: Run, __: Tournament, drafted: Round, there: list[Paired]) -> Drawn:
            return Drawn(pairs=tuple(there), seed=drafted.seed, draw={}, category=drafted.category)

        return await self._change(
            organiser, tournament_id, seen_step, "claims", change, claim_ids=claim_ids
        )

    async def release(
        self, organiser: Organiser, tournament_id: TournamentId, seen_step: int
    ) -> DrawView:
        """Let everybody see the draft, and open its matches: once, whoever taps it how often.

        Raises a `Mistake` where somebody is in it who withdrew, or is missing from it.
        """
        now = self._clock()

        def work(run: Run) -> DrawView:
            tournament = seen(run, organiser.asker, tournament_id, Action.RELEASE, seen_step)
            return release(run, organiser, tournament, now)

        view = await self._store.run(work)
        log.info("round released id=%s round=%d", tournament_id, view.round.round)
        return view

    async def _edit(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        *,
        what: str,
        edit: Edit,
    ) -> DrawView:
        """Change the pairs of a Swiss draft by hand, and look at what that costs."""

        def change(run: Run, tournament: Tournament, drafted: Round, there: list[Paired]) -> Drawn:
            return editing.edited(run, tournament, drafted, there, edit)

        return await self._change(organiser, tournament_id, seen_step, what, change)

    async def _change(
        self,
        organiser: Organiser,
        tournament_id: TournamentId,
        seen_step: int,
        what: str,
        change: Change,
        *,
        claim_ids: Sequence[ClaimId] = (),
    ) -> DrawView:
        """Keep a changed draft as a new version, and note which it was before."""
        now = self._clock()

        def work(run: Run) -> DrawView:
            tournament = seen(run, organiser.asker, tournament_id, Action.EDIT, seen_step)
            return changed(run, organiser, tournament, what, change, claim_ids=claim_ids, now=now)

        return await self._store.run(work)
