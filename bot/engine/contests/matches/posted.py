"""Posted: the cards of matches that give a time, and which are drawn anew once it is another."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from bot.engine.contests import effects
from bot.engine.contests.effects import Kind
from bot.engine.contests.matches import phases
from storage import Run
from storage.tournaments import deliberating, outbox, speeches
from storage.tournaments.outbox import Effect, NewEffect
from storage.tournaments.values import Match, MatchId, MatchState, Outcome, Tournament

_IN_THE_MATCH = frozenset(
    {
        Kind.MATCH_OPENED.value,
        Kind.CLAIM_SETTLED.value,
        Kind.SPEECHES_SHOWN.value,
        Kind.TIME_GIVEN.value,
        Kind.JUDGES_CALLED.value,
    }
)
"""Cards of a match's own place, of which the last one says what is awaited, and until when."""


def awaited_until(run: Run, match: Match) -> datetime | None:
    """Give until when a match awaits what it awaits now; None where no clock of it runs."""
    if match.state is not MatchState.OPEN:
        return deliberating.until(run, match.match_id)
    given = speeches.of_match(run, match.match_id)
    phase = phases.at(given, phases.current_place(given))
    return max((one.due for one in phase if one.due and one.outcome is Outcome.DUE), default=None)


def drawn_anew(
    run: Run, t: Tournament, waiting: Iterable[Match], before: Mapping[MatchId, datetime | None]
) -> list[NewEffect]:
    """Give the effects that put another time into cards; `before` are the times that they show."""
    untils = {match.match_id: awaited_until(run, match) for match in waiting}
    moved = {key: until for key, until in untils.items() if until and until != before.get(key)}
    return [
        effects.time_moved(t, match_id, card.key, moved[match_id])
        for match_id, card in _cards(run, t, moved)
    ]


def _cards(
    run: Run, t: Tournament, moved: Mapping[MatchId, datetime]
) -> Iterator[tuple[MatchId, Effect]]:
    """Find the last card of each match, and that which asks the audience."""
    cards: dict[tuple[MatchId, bool], Effect] = {}
    for effect in outbox.of(run, t.tournament_id) if moved else ():
        match_id, asks = effect.match_id, effect.kind == Kind.AUDIENCE_ASKED.value
        gives_a_time = asks or effect.kind in _IN_THE_MATCH
        if match_id is not None and match_id in moved and gives_a_time and _is_there(effect):
            cards[match_id, asks] = effect
    return ((match_id, card) for (match_id, _), card in cards.items())


def _is_there(effect: Effect) -> bool:
    """Tell whether a card is posted, or may be."""
    if effect.done is None:
        return effect.tried is not None
    return "message_id" in (effect.result or {})
