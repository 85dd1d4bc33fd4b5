"""What there is to show for each effect of a tournament, read when it is carried out."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import TournamentId
from arguments.tournaments.results import How
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.matches.judging import audience_card, audience_closed_card, judges_card
from bot.discord_ui.cards.matches.match import match_card, settled_card, starter_card, time_card
from bot.discord_ui.cards.matches.notices import notice_card
from bot.discord_ui.cards.matches.result import appeal_answer_card, result_cards
from bot.discord_ui.cards.matches.speeches import revealed_cards
from bot.discord_ui.cards.matches.words import accounts, thread_name
from bot.discord_ui.cards.tournaments.announcing import (
    break_card,
    cancelled_card,
    finished_card,
    round_done_card,
    round_withdrawn_card,
)
from bot.discord_ui.cards.tournaments.draw import draw_card
from bot.discord_ui.cards.tournaments.leaving import team_short_card
from bot.discord_ui.cards.tournaments.signing_up import sign_up_card
from bot.engine.asker import Asker
from bot.engine.contests.contests import Contests
from bot.engine.contests.effects import Kind
from bot.engine.contests.matches.watching import Watched
from bot.engine.contests.outbox import Effect
from bot.engine.contests.views import BracketView, MatchState
from bot.wording import Wording

APPEAL_DISMISSED, TEAM_SHORT = "appeal-dismissed", "team-short"


@dataclass(frozen=True)
class Shown:
    """Cards to send, in order, and who is pinged by the first.

    They go into the thread of a match, where `watched` is one, and else into the channel. A
    `starter` is what its thread begins from; `closes` is a message that a card is put in place of.
    """

    cards: Sequence[Card]
    watched: Watched | None = None
    pings: Sequence[int] = ()
    starter: Card | None = None
    thread_name: str = ""
    closes: tuple[str, str] | None = None


class Shows:
    """Read what an effect shows, with the eyes of the public."""

    def __init__(self, contests: Contests) -> None:
        self._contests = contests
        self._of_tournament: Mapping[str, _Reader] = {
            Kind.SIGN_UP: self._sign_up,
            Kind.DRAW_RELEASED: self._draw,
            Kind.ROUND_DONE: self._round_done,
            Kind.BREAK_ANNOUNCED: self._break,
            Kind.ROUND_WITHDRAWN: self._withdrawn,
            Kind.FINISHED: self._finished,
            Kind.CANCELLED: self._cancelled,
        }
        self._of_match: Mapping[str, _Drawer] = {
            Kind.MATCH_OPENED: _opened,
            Kind.CLAIM_SETTLED: lambda wording, seen, _: _here(seen, settled_card(wording, seen)),
            Kind.TIME_GIVEN: lambda wording, seen, _: _here(seen, time_card(wording, seen)),
            Kind.SPEECHES_SHOWN: _speeches,
            Kind.JUDGES_CALLED: lambda wording, seen, _: _here(seen, judges_card(wording, seen)),
            Kind.AUDIENCE_ASKED: lambda wording, seen, _: Shown([audience_card(wording, seen)]),
            Kind.RESULT: _result,
        }

    async def of(self, wording: Wording, effect: Effect) -> Shown:
        """Give what an effect shows; nothing at all where there is nothing to say."""
        who = Asker(debater_id=DebaterId("onlooker"), name="", server_id=effect.server_id)
        if effect.kind == Kind.NOTICE:
            return await self._notice(wording, who, effect)
        if effect.kind == Kind.SIGN_UP_CHANGED:
            return await self._sign_up_changed(wording, who, effect)
        if effect.kind == Kind.TIME_MOVED:
            return await self._time_moved(wording, effect)
        if effect.kind == Kind.AUDIENCE_CLOSED:
            return await self._audience_closed(wording, who, effect)
        draw = self._of_match.get(effect.kind)
        if draw is not None and effect.match_id is not None:
            seen = await self._contests.watching.match(who, effect.match_id)
            return draw(wording, seen, effect)
        return Shown([await self._of_tournament[effect.kind](wording, who, effect)])

    async def _notice(self, wording: Wording, who: Asker, effect: Effect) -> Shown:
        what, match_id = str(effect.payload["what"]), effect.match_id
        if what == APPEAL_DISMISSED and match_id is not None:
            seen = await self._contests.watching.match(who, match_id)
            return _here(seen, appeal_answer_card(wording, seen))
        if what == TEAM_SHORT:
            return await self._team_short(wording, who, effect)
        return Shown([notice_card(wording, effect.tournament_id, what, effect.payload)])

    async def _team_short(self, wording: Wording, who: Asker, effect: Effect) -> Shown:
        """Tell those who are left in a team that somebody of it has left."""
        field = await self._contests.reading.field(who, effect.tournament_id)
        number = effect.payload["values"]["number"]
        entry = next((each for each in field.entries if each.number == number), None)
        return Shown([team_short_card(wording, entry)] if entry else [])

    async def _audience_closed(self, wording: Wording, who: Asker, effect: Effect) -> Shown:
        watching, match_id = self._contests.watching, effect.match_id
        posted = await watching.posted(match_id) if match_id is not None else None
        if match_id is None or posted is None:
            return Shown([])
        seen = await watching.match(who, match_id)
        return Shown([audience_closed_card(wording, seen)], closes=posted)

    async def _time_moved(self, wording: Wording, effect: Effect) -> Shown:
        """Draw a match's posted card anew, with the time that it has now."""
        before = await self._contests.outbox.posted(str(effect.payload["card"]))
        if before is None:
            return Shown([])
        shown = await self.of(wording, before)
        return Shown(shown.cards[-1:], watched=shown.watched, closes=_place_of(before))

    async def _sign_up_changed(self, wording: Wording, who: Asker, effect: Effect) -> Shown:
        """Draw the sign-up card anew, with who is in it now."""
        before = await self._contests.outbox.sign_up_posted(effect.tournament_id)
        if before is None:
            return Shown([])
        return Shown([await self._sign_up(wording, who, before)], closes=_place_of(before))

    async def _sign_up(self, wording: Wording, who: Asker, effect: Effect) -> Card:
        glance = await self._contests.reading.card(who, effect.tournament_id)
        return sign_up_card(wording, glance)

    async def _draw(self, wording: Wording, who: Asker, effect: Effect) -> Card:
        number = int(effect.payload["round"])
        return draw_card(
            wording, await self._contests.reading.draw(who, effect.tournament_id, number)
        )

    async def _round_done(self, wording: Wording, who: Asker, effect: Effect) -> Card:
        view = await self._contests.reading.standings(who, effect.tournament_id)
        return round_done_card(wording, view.tournament, int(effect.payload["round"]), view)

    async def _break(self, wording: Wording, who: Asker, effect: Effect) -> Card:
        return break_card(wording, await self._brackets(who, effect.tournament_id))

    async def _withdrawn(self, wording: Wording, who: Asker, effect: Effect) -> Card:
        glance = await self._contests.reading.card(who, effect.tournament_id)
        return round_withdrawn_card(wording, glance.tournament, int(effect.payload["round"]))

    async def _finished(self, wording: Wording, who: Asker, effect: Effect) -> Card:
        reading, tournament_id = self._contests.reading, effect.tournament_id
        return finished_card(
            wording,
            await reading.card(who, tournament_id),
            await reading.standings(who, tournament_id),
            await self._brackets(who, tournament_id),
        )

    async def _cancelled(self, wording: Wording, who: Asker, effect: Effect) -> Card:
        glance = await self._contests.reading.card(who, effect.tournament_id)
        return cancelled_card(wording, glance.tournament)

    async def _brackets(self, who: Asker, tournament_id: TournamentId) -> tuple[BracketView, ...]:
        """Give the brackets; none where nobody broke."""
        try:
            return await self._contests.reading.bracket(who, tournament_id)
        except Mistake:
            return ()


_Reader = Callable[[Wording, Asker, Effect], Awaitable[Card]]
_Drawer = Callable[[Wording, Watched, Effect], Shown]


def _place_of(effect: Effect) -> tuple[str, str] | None:
    """Give the channel and the message in which an effect was shown; None where it was not."""
    came = effect.result or {}
    return (str(came["channel_id"]), str(came["message_id"])) if "message_id" in came else None


def _here(seen: Watched, *cards: Card) -> Shown:
    return Shown(cards, watched=seen)


def _opened(wording: Wording, seen: Watched, effect: Effect) -> Shown:
    """Show a match; its debaters are pinged once, and only while it is to be argued."""
    first = not effect.payload.get("again") and seen.match.state is MatchState.OPEN
    pings: Sequence[int] = ()
    if first and seen.page.tournament.settings.pings:
        pings = accounts(member for entry in seen.sides.values() for member in entry.members)
    return Shown(
        [match_card(wording, seen, pings=pings)],
        watched=seen,
        pings=pings,
        starter=starter_card(wording, seen),
        thread_name=thread_name(wording, seen.page),
    )


def _speeches(wording: Wording, seen: Watched, effect: Effect) -> Shown:
    return _here(seen, *revealed_cards(wording, seen, int(effect.payload["place"])))


def _result(wording: Wording, seen: Watched, _: Effect) -> Shown:
    """Show a result; that of a bye is in the draw."""
    result = seen.match.result
    if result is not None and result.how is How.BYE:
        return Shown([])
    return _here(seen, *result_cards(wording, seen))
