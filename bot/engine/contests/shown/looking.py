"""Looking: what may be known of rounds and matches, by the public and by organisers."""

from arguments.mistakes import Mistake
from arguments.tournaments.entries import Entry, TournamentId
from arguments.tournaments.lasting import round_time
from arguments.tournaments.lifecycle import Action, Stage, allowed
from bot.engine.asker import Asker
from bot.engine.contests.draws.drafts import BYE, KIND
from bot.engine.contests.draws.readiness import short_of_members
from bot.engine.contests.draws.reasons import reasons_of
from bot.engine.contests.draws.showing import shown_draw
from bot.engine.contests.matches import phases
from bot.engine.contests.people import Organiser, known, match_here
from bot.engine.contests.progress.course import (
    eliminations,
    knockout_of,
    next_action,
    planned_rounds,
)
from bot.engine.contests.progress.undoing import Loss, last_step, loss_of
from bot.engine.contests.shown.glancing import card_of
from bot.engine.contests.shown.lines import line_of, lines_of, veiled
from bot.engine.contests.views import (
    DrawView,
    MatchLine,
    MatchPage,
    PanelView,
    ScheduleRow,
    ScheduleView,
    WhyView,
)
from storage import Run, Store
from storage.tournaments import matches, results, rounds, speeches
from storage.tournaments.values import (
    Match,
    MatchId,
    Round,
    RoundState,
    Tournament,
)


class Looking:
    """Draws, matches, the schedule, one's own matches, why two meet, the organiser's panel."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def draw(
        self,
        asker: Asker,
        tournament_id: TournamentId,
        round_number: int | None = None,
        *,
        organiser: Organiser | None = None,
    ) -> DrawView:
        """Give the draw of a round, or of the last one that is out; drafts are the organiser's."""

        def work(run: Run) -> DrawView:
            tournament = known(run, asker, tournament_id)
            standing = _round(run, tournament, round_number, organiser)
            return shown_draw(run, tournament, standing, public=organiser is None)

        return await self._store.read(work)

    async def match(
        self, asker: Asker, match_id: MatchId, *, organiser: Organiser | None = None
    ) -> MatchPage:
        """Give a match: of its speeches only those that both sides have given or missed."""

        def work(run: Run) -> MatchPage:
            tournament, match = match_here(run, asker, match_id)
            standing = _of_match(run, match)
            public = organiser is None
            if public and standing.state is RoundState.DRAFT:
                raise Mistake("mistake-draw-not-yet", round=match.round)
            hidden = public and standing.silent
            return MatchPage(
                tournament=tournament,
                round=standing,
                line=veiled(line_of(run, match)) if hidden else line_of(run, match),
                speeches=phases.revealed(speeches.of_match(run, match_id)),
                results=() if hidden else tuple(results.versions(run, match_id)),
                is_hidden=hidden,
            )

        return await self._store.read(work)

    async def mine(
        self, asker: Asker, tournament_id: TournamentId | None = None
    ) -> tuple[MatchLine, ...]:
        """List the asker's own matches here, the latest first."""

        def work(run: Run) -> tuple[MatchLine, ...]:
            own = matches.of_debater(run, asker.debater_id, asker.server_id, limit=100)
            wanted = [each for each in own if tournament_id in {None, each.tournament_id}]
            lines = [(line_of(run, each), _of_match(run, each).silent) for each in wanted]
            return tuple(veiled(line) if silent else line for line, silent in lines)

        return await self._store.read(work)

    async def why(
        self, asker: Asker, match_id: MatchId, *, organiser: Organiser | None = None
    ) -> WhyView:
        """Say why two meet: what decided, what else could have been, and what that costs."""

        def work(run: Run) -> WhyView:
            tournament, match = match_here(run, asker, match_id)
            standing = _of_match(run, match)
            if standing.state is RoundState.DRAFT and organiser is None:
                raise Mistake("mistake-draw-not-yet", round=match.round)
            line = line_of(run, match)
            return WhyView(
                tournament=tournament,
                line=veiled(line) if standing.silent and organiser is None else line,
                reasons=reasons_of(run, tournament, standing, match),
            )

        return await self._store.read(work)

    async def schedule(self, asker: Asker, tournament_id: TournamentId) -> ScheduleView:
        """Give the rounds that were and those to come, with when they may be."""

        def work(run: Run) -> ScheduleView:
            tournament = known(run, asker, tournament_id)
            return ScheduleView(tournament=tournament, rows=_rows(run, tournament))

        return await self._store.read(work)

    async def panel(self, organiser: Organiser, tournament_id: TournamentId) -> PanelView:
        """Give all that an organiser decides by."""

        def work(run: Run) -> PanelView:
            return panel_of(run, organiser, known(run, organiser.asker, tournament_id))

        return await self._store.read(work)


def panel_of(run: Run, organiser: Organiser, tournament: Tournament) -> PanelView:
    """Give all that an organiser decides by."""
    step = last_step(run, tournament.tournament_id)
    actions = allowed(tournament.stage, paused=tournament.paused is not None)
    standing = rounds.current(run, tournament.tournament_id, tournament.round)
    is_drawing = tournament.stage == Stage.DRAWING and standing is not None
    missing: list[Match] = []
    argued = 0
    if tournament.stage == Stage.RUNNING:
        missing = matches.missing(run, tournament.tournament_id, tournament.round)
        here = matches.of_round(run, tournament.tournament_id, tournament.round)
        argued = sum(one.why.get(KIND) != BYE for one in here)
    return PanelView(
        card=card_of(run, organiser.asker, tournament),
        actions=actions if step else actions - {Action.UNDO},
        next=next_action(run, tournament),
        draw=shown_draw(run, tournament, standing, public=False)
        if is_drawing and standing
        else None,
        argued=argued,
        missing=lines_of(run, tournament, missing),
        last=step,
        loss=loss_of(run, tournament, step) if step else Loss(),
        short=_short(run, tournament),
    )


def _short(run: Run, tournament: Tournament) -> tuple[Entry, ...]:
    return short_of_members(run, tournament) if tournament.stage.is_before_the_draw else ()


def _round(
    run: Run, tournament: Tournament, number: int | None, organiser: Organiser | None
) -> Round:
    """Give the round that is asked for, where whoever asks may see it."""
    standing = rounds.of(run, tournament.tournament_id)
    if organiser is None:
        out = [each for each in standing if each.state is not RoundState.DRAFT]
    else:
        out = standing
    wanted = [each for each in out if number in {None, each.round}]
    if not wanted and number is None:
        raise Mistake("mistake-no-draw")
    if not wanted:
        raise Mistake("mistake-draw-not-yet", round=number or 0)
    return wanted[-1]


def _of_match(run: Run, match: Match) -> Round:
    """Give the round of a match, whether or not that version stands."""
    versions = rounds.versions(run, match.tournament_id, match.round)
    return next(each for each in versions if each.version == match.version)


def _rows(run: Run, tournament: Tournament) -> tuple[ScheduleRow, ...]:
    """Lay out the course: each round to come starts when the one before it may end."""
    standing = {each.round: each for each in rounds.of(run, tournament.tournament_id)}
    before = sum(not each.is_elimination for each in standing.values())
    if not eliminations(list(standing.values())):
        before = planned_rounds(run, tournament)
    rows: list[ScheduleRow] = []
    ends = None
    for number in range(1, before + knockout_of(run, tournament) + 1):
        drawn = standing.get(number)
        starts = drawn.released if drawn and drawn.released else ends
        ends = starts + round_time(tournament.settings) if starts else None
        here = matches.of_round(run, tournament.tournament_id, number) if drawn else []
        rows.append(
            ScheduleRow(
                number=number,
                round=drawn,
                is_elimination=number > before,
                starts=starts,
                ends=ends,
                matches=len(here),
                missing=sum(each.result is None for each in here),
            )
        )
    return tuple(rows)
