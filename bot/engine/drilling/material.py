"""Material: what is at hand for a drill on a claim: considerations, lent arguments, one's own."""

from collections.abc import Collection

from arguments import likeness
from arguments.claims import Claim, Side
from arguments.drills.spec import Material, Task
from arguments.responses import DebaterId, ResponseId, ServerId
from bot.engine.asker import Asker
from storage import Run, claims, lending, responses
from storage.drills import ratings, tried
from storage.lending import Lent

MOST_LENT = 8
"""Lent arguments on either side of a claim that a task may be made of, the best."""


def material_of(
    run: Run,
    claim: Claim,
    side: Side,
    *,
    drill: str = "",
    asker: Asker | None = None,
    lent: Collection[tuple[Side, Lent]] = (),
) -> Material:
    """Give the material for a task on a claim, on a side.

    Without an asker it is for many at once: nothing of anybody's own is in it. The arguments
    that others lend come first, in the order given, then the claim's considerations. With a
    drill's name, `strength` is the asker's rating on its items.
    """
    base = Material(
        claim=claim,
        side=side,
        with_side=_arguments(claim, side, lent),
        other_side=_arguments(claim, side.other, lent),
        ratings=ratings.items(run),
    )
    return base if asker is None else base.model_copy(update=_own(run, asker, drill))


def lent_on(
    run: Run, server_id: ServerId, claim: Claim, but: DebaterId | None = None
) -> tuple[tuple[Side, Lent], ...]:
    """Give what debaters lend on a claim in a server, the best first, but one debater's own."""
    return tuple(
        (side, one)
        for side in Side
        for one in lending.shortlist(
            run,
            server_id,
            claim.claim_id,
            side,
            but=but,
            words=likeness.VERSION,
            limit=MOST_LENT,
        )
    )


def lent_in(task: Task, lent: Collection[tuple[Side, Lent]]) -> tuple[ResponseId, ...]:
    """Name the lent arguments whose words a task holds, shown or hidden."""
    held = "\n".join((*(one.text for one in task.shown), *task.hidden))
    return tuple(one.response_id for _, one in lent if one.text in held)


def _arguments(claim: Claim, side: Side, lent: Collection[tuple[Side, Lent]]) -> tuple[str, ...]:
    by_people = (one.text for argued, one in lent if argued is side)
    return tuple(dict.fromkeys((*by_people, *claim.considerations.on(side))))


def _own(run: Run, asker: Asker, drill: str) -> dict[str, object]:
    here, who = asker.server_id, asker.debater_id
    strength = ratings.of_debater(run, here, who).get(drill, ratings.Rated()).rating.rating
    found = {"seen": tuple(tried.items(run, here, who)), "strength": strength}
    latest = responses.history(run, who, here, 0, 1)
    if not latest:
        return found
    response = latest[0].response
    return {
        **found,
        "own": response.text,
        "own_claim": claims.get(run, response.claim_id),
        "own_side": response.side,
    }
