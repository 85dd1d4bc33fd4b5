"""What an organiser does in one match: rules, gives time, answers appeals, changes its judges."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta

from discord import Client, Interaction

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.results import Result
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.matches.judging import ballot_card
from bot.discord_ui.cards.matches.managing import managing_card
from bot.discord_ui.commands.matches.playing import kept, marks_of, match_of, points_typed
from bot.discord_ui.commands.tournaments.organisers import organiser_of
from bot.discord_ui.forms import filled
from bot.discord_ui.forms import matches as match_forms
from bot.discord_ui.people import DISCORD, asker, wording_for
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.contests.people import Organiser
from bot.engine.contests.views import BallotId, MatchId
from bot.engine.engine import Engine


def ruling_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of an organiser's work on matches, by verb."""
    routes = RulingRoutes(engine)
    return {
        "m-manage": routes.manage,
        "m-rule": routes.rule,
        "m-rule-form": routes.ruled,
        "m-uphold": routes.uphold,
        "m-uphold-form": routes.upheld,
        "m-dismiss": routes.dismiss,
        "m-dismiss-form": routes.dismissed,
        "m-more": routes.more,
        "m-let-in": routes.let_in,
        "m-without": routes.without,
        "m-call": routes.call,
        "m-look": routes.look,
        "m-confirm": routes.confirm,
        "m-discard": routes.discard,
    }


class RulingRoutes:
    """The handlers; each asks first whether it is an organiser who taps."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._contests = engine.contests

    async def manage(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Show an organiser what a match waits for, and what they can do."""
        async with answering(interaction) as answer:
            match_id = match_of(arguments)
            organiser = await self._organiser(interaction, match_id)
            await self._show(answer, interaction, organiser, match_id)

    async def rule(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of a ruling."""
        await self._open_ruling(interaction, arguments, upholds=False)

    async def uphold(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of a ruling that upholds an appeal."""
        await self._open_ruling(interaction, arguments, upholds=True)

    async def ruled(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Give a match the result that was ruled."""
        async with self._deciding(interaction, arguments, "match-done-ruled") as (
            organiser,
            match_id,
            said,
        ):
            result = _ruling(interaction)
            await self._contests.confirming.settle(organiser, match_id, result, said)

    async def upheld(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Uphold an appeal with another result."""
        async with self._deciding(interaction, arguments, "match-done-upheld") as (
            organiser,
            match_id,
            said,
        ):
            result = _ruling(interaction)
            await self._contests.appealing.uphold(organiser, match_id, result, said)

    async def dismiss(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of the answer to an appeal."""
        async with answering(interaction, form=True) as answer:
            match_id = match_of(arguments)
            organiser = await self._organiser(interaction, match_id)
            text = await self._contests.unsent.kept(organiser.asker, match_id)
            await answer.open(match_forms.dismiss_form(wording_for(interaction), match_id, text))

    async def dismissed(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Dismiss an appeal."""
        async with self._deciding(interaction, arguments, "match-done-dismissed") as (
            organiser,
            match_id,
            said,
        ):
            await self._contests.appealing.dismiss(organiser, match_id, said)

    async def more(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Give the open speech, or the judges, as much time again."""
        async with self._acting(interaction, arguments, "match-done-more") as (organiser, match_id):
            by = await self._allotted(organiser, match_id)
            await self._contests.deadlines.extend(organiser, match_id, by)

    async def let_in(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Let a missed speech be given after all."""
        async with self._acting(interaction, arguments, "match-done-let-in") as (
            organiser,
            match_id,
        ):
            by = await self._allotted(organiser, match_id)
            await self._contests.deadlines.let_in(organiser, match_id, by)

    async def without(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Go on without one of the judges."""
        async with self._acting(interaction, arguments, "match-done-without") as (
            organiser,
            match_id,
        ):
            gone = DebaterId(_selected(interaction))
            await self._contests.seating.replace(organiser, match_id, gone)

    async def call(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Call somebody in to judge."""
        async with self._acting(interaction, arguments, "match-done-called") as (
            organiser,
            match_id,
        ):
            called = DebaterId(f"{DISCORD}{_selected(interaction)}")
            await self._contests.seating.call_in(organiser, match_id, called)

    async def look(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Show a ballot to who may confirm it."""
        async with answering(interaction) as answer:
            match_id, ballot_id = _ballot(arguments)
            organiser = await self._perhaps(interaction, match_id)
            await answer.show(await self._ballot_card(interaction, ballot_id, organiser))

    async def confirm(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Confirm a ballot as a second person: an organiser, or another judge of the match."""
        async with answering(interaction) as answer:
            match_id, ballot_id = _ballot(arguments)
            organiser = await self._perhaps(interaction, match_id)
            await self._contests.balloting.confirm(asker(interaction), ballot_id, organiser)
            await answer.replace(await self._ballot_card(interaction, ballot_id, organiser))

    async def discard(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Leave a ballot out, so that its judge hands in another."""
        async with answering(interaction) as answer:
            match_id, ballot_id = _ballot(arguments)
            organiser = await self._organiser(interaction, match_id)
            await self._contests.balloting.discard(organiser, ballot_id)
            await answer.replace(await self._ballot_card(interaction, ballot_id, organiser))

    async def _open_ruling(
        self, interaction: Interaction[Client], arguments: list[str], *, upholds: bool
    ) -> None:
        async with answering(interaction, form=True) as answer:
            match_id, typed = match_of(arguments), marks_of(arguments) or match_forms.Marks()
            organiser = await self._organiser(interaction, match_id)
            seen = await self._contests.watching.match(
                asker(interaction), match_id, organiser=organiser
            )
            text = await self._contests.unsent.kept(organiser.asker, match_id)
            wording = wording_for(interaction)
            form = match_forms.ruling_form(wording, seen, typed, text, upholds=upholds)
            await answer.open(form)

    async def _ballot_card(
        self, interaction: Interaction[Client], ballot_id: BallotId, organiser: Organiser | None
    ) -> Card:
        ballot, seen = await self._contests.watching.ballot(
            asker(interaction), ballot_id, organiser=organiser
        )
        return ballot_card(wording_for(interaction), seen, ballot)

    @asynccontextmanager
    async def _acting(
        self, interaction: Interaction[Client], arguments: list[str], done: str
    ) -> AsyncIterator[tuple[Organiser, MatchId]]:
        """Let an organiser do something in a match; then say that it is done, and how it stands."""
        async with answering(interaction) as answer:
            match_id = match_of(arguments)
            organiser = await self._organiser(interaction, match_id)
            yield organiser, match_id
            await self._show(answer, interaction, organiser, match_id, done=done)

    @asynccontextmanager
    async def _deciding(
        self, interaction: Interaction[Client], arguments: list[str], done: str
    ) -> AsyncIterator[tuple[Organiser, MatchId, str]]:
        """Let an organiser decide by a form; what they wrote is kept where it is not taken."""
        async with (
            self._acting(interaction, arguments, done) as (organiser, match_id),
            kept(self._contests, interaction, match_id) as said,
        ):
            yield organiser, match_id, said

    async def _show(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        organiser: Organiser,
        match_id: MatchId,
        *,
        done: str = "",
    ) -> None:
        """Show the match as it stands now, in place of the card that was tapped."""
        wording = wording_for(interaction)
        watching = self._contests.watching
        seen = await watching.match(organiser.asker, match_id, organiser=organiser)
        needs = await watching.needs(match_id)
        said = wording.say(done) if done else ""
        await answer.replace(managing_card(wording, seen, needs=needs, done=said))

    async def _organiser(self, interaction: Interaction[Client], match_id: MatchId) -> Organiser:
        seen = await self._contests.watching.match(asker(interaction), match_id)
        tournament_id = seen.page.tournament.tournament_id
        return await organiser_of(self._engine, interaction, tournament_id)

    async def _perhaps(
        self, interaction: Interaction[Client], match_id: MatchId
    ) -> Organiser | None:
        """Give the organiser that taps; nothing where it is somebody else."""
        try:
            return await self._organiser(interaction, match_id)
        except Mistake:
            return None

    async def _allotted(self, organiser: Organiser, match_id: MatchId) -> timedelta:
        seen = await self._contests.watching.match(organiser.asker, match_id, organiser=organiser)
        return seen.page.tournament.settings.clocks.allotted


def _ruling(interaction: Interaction[Client]) -> Result:
    ruling = match_forms.read_ruling(filled.field(interaction, filled.WINNER))
    return ruling.result(*points_typed(interaction, required=False))


def _ballot(arguments: list[str]) -> tuple[MatchId, BallotId]:
    """Read which match and ballot a button is of; a ballot's id may have colons in it."""
    match arguments:
        case [match_id, first, *rest]:
            return MatchId(match_id), BallotId(":".join([first, *rest]))
        case _:
            raise ButtonOld


def _selected(interaction: Interaction[Client]) -> str:
    data: Mapping[str, object] = interaction.data or {}
    values = data.get("values")
    if not isinstance(values, list) or not values:
        raise ButtonOld
    return str(values[0])
