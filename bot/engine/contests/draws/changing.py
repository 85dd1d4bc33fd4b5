"""Changing: a changed draft is kept as a new version, with claims that suit its pairs."""

from collections.abc import Callable, Sequence
from datetime import datetime

from arguments.claims import ClaimId
from arguments.tournaments.lifecycle import Action
from bot.engine.contests.draws import motions
from bot.engine.contests.draws.drafting import seated
from bot.engine.contests.draws.drafts import Paired, draft_of, keep, paired
from bot.engine.contests.draws.pairing import Drawn
from bot.engine.contests.draws.showing import shown_draw
from bot.engine.contests.people import Organiser, known_tournament, take
from bot.engine.contests.progress.course import ENTRANTS
from bot.engine.contests.shown.lines import by_id
from bot.engine.contests.views import DrawView
from storage import Run
from storage.tournaments import entries
from storage.tournaments.values import NewRound, Round, Tournament

Change = Callable[[Run, Tournament, Round, list[Paired]], Drawn]
"""What to make of a draft and its pairs."""

_BY_HAND = "by_hand"
"""In a round's `draw`: that an organiser chose its claims, so that they stay."""


def changed(
    run: Run,
    organiser: Organiser,
    tournament: Tournament,
    what: str,
    change: Change,
    *,
    claim_ids: Sequence[ClaimId],
    now: datetime,
) -> DrawView:
    """Keep a changed draft as a new version, and note which it was before."""
    drafted, there = draft_of(run, tournament)
    drawn = change(run, tournament, drafted, [paired(match) for match in there])
    version = _keep(run, tournament, drafted, drawn, claim_ids=claim_ids, now=now)
    payload = {"what": what, "before": drafted.version, "version": version}
    take(run, tournament, Action.EDIT, now=now, by=organiser.debater_id, payload=payload)
    return _shown(run, tournament)


def _keep(
    run: Run,
    tournament: Tournament,
    drafted: Round,
    drawn: Drawn,
    *,
    claim_ids: Sequence[ClaimId],
    now: datetime,
) -> int:
    """Keep a changed draft with claims that suit its pairs, or those that are wanted."""
    number = drafted.round
    field = by_id(entries.of(run, tournament.tournament_id))
    by_hand = claim_ids or (drafted.claims if drafted.draw.get(_BY_HAND) else ())
    if by_hand:
        claims = motions.claims_by_hand(
            run, tournament, number, drawn.pairs, by_hand, field=field, now=now
        )
    else:
        claims = motions.claims_of(run, tournament, number, drawn.pairs, field=field, now=now)
    new = NewRound.model_validate(
        drafted.model_dump(include=set(NewRound.model_fields)) | {"seed": drawn.seed}
    )
    draw = {**drafted.draw, **drawn.draw, _BY_HAND: bool(by_hand)}
    if number == 1:
        draw[ENTRANTS] = seated(drawn.pairs)
    with_draw = new.model_copy(update={"draw": draw})
    return keep(run, tournament, with_draw, drawn.pairs, claims=claims, now=now)


def _shown(run: Run, tournament: Tournament) -> DrawView:
    """Give the draft as its organiser sees it."""
    after = known_tournament(run, tournament.tournament_id)
    drafted, _ = draft_of(run, after)
    return shown_draw(run, after, drafted, public=False)
