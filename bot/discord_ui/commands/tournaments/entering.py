"""What debaters do about themselves: join, leave, be there, be named."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, TournamentId
from arguments.tournaments.limits import LONGEST_ENTRY
from bot.discord_ui.cards.tournaments.leaving import SURE, leaving_card
from bot.discord_ui.cards.tournaments.signing_up import entry_card, left_card, sign_up_card
from bot.discord_ui.cards.tournaments.words import title_of
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import (
    CHOICES,
    Choice,
    chosen,
    found,
    on_public_card,
    tournament_of,
    tournaments,
)
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.tournaments import LONGEST_CLUB, MATES, entry_form
from bot.discord_ui.people import DISCORD, asker, wording_for
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import Handler
from bot.engine.contests.views import Card
from bot.engine.engine import Engine

Club = app_commands.Range[str, 1, LONGEST_CLUB]


def entering_commands(engine: Engine) -> list[described.Subcommand]:
    """Give `/tournament join`."""
    routes = EnteringRoutes(engine)

    async def join(
        interaction: Interaction[Client],
        name: app_commands.Range[str, 1, LONGEST_ENTRY] | None = None,
        club: Club | None = None,
        tournament: str | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            tid = await found(engine, interaction, tournament)
            entry = await engine.contests.entering.join(asker(interaction), tid, name, club=club)
            await routes.show_own(answer, interaction, tid, entry, "t-joined")

    async def kept(interaction: Interaction[Client], typed: str) -> list[Choice]:
        """Offer the places that a list kept, and that nobody has taken."""
        named = getattr(interaction.namespace, "tournament", None)
        tid = await found(engine, interaction, named)
        view = await engine.contests.reading.field(asker(interaction), tid)
        free = [each.name for each in view.entries if each.name and not each.members]
        wanted = typed.casefold()
        return [Choice(name=one, value=one) for one in free if wanted in one.casefold()][:CHOICES]

    joining = described.command(engine.wording, "t-join", join, ("name", "club", "tournament"))
    joining.autocomplete("name")(kept)
    joining.autocomplete("tournament")(tournaments(engine))
    return [joining]


class EnteringRoutes:
    """The handlers of the sign-up card and of one's own entry."""

    def __init__(self, engine: Engine) -> None:
        self._contests = engine.contests

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-join": self._join,
            "t-team": self._team,
            "t-team-form": self._team_sent,
            "t-leave": self._leave,
            "t-own": self._own,
            "t-here": self._here,
            "t-entry": self._edit,
            "t-entry-form": self._edited,
            "t-category": self._category,
        }

    async def show_own(
        self,
        answer: Answer,
        interaction: Interaction[Client],
        tid: TournamentId,
        entry: Entry,
        said: str = "",
    ) -> None:
        """Show somebody their own entry, and everyone the sign-up card as it is now."""
        wording = wording_for(interaction)
        glance = await self._contests.reading.card(asker(interaction), tid)
        heading = wording.say(said, tournament=title_of(glance.tournament)) if said else ""
        own = entry_card(wording, glance.tournament, entry, heading=heading)
        if said and on_public_card(interaction):
            await answer.refresh(sign_up_card(wording, glance))
            await answer.show(own, private=True)
        else:
            await answer.replace(own)

    async def _join(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            entry = await self._contests.entering.join(asker(interaction), tid)
            await self.show_own(answer, interaction, tid, entry, "t-joined")

    async def _team(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Ask a captain who is in the team."""
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            glance = await self._contests.reading.card(asker(interaction), tid)
            verb = "t-entry" if glance.mine else "t-team"
            own = asker(interaction).debater_id
            form = entry_form(wording_for(interaction), glance.tournament, glance.mine, verb, own)
            await answer.open(form)

    async def _team_sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, who = tournament_of(arguments), asker(interaction)
            entry = await self._contests.entering.join(
                who,
                tid,
                filled.field(interaction, filled.NAME),
                members=_mates(interaction),
                club=filled.field(interaction, filled.CLUB) or None,
            )
            await self.show_own(answer, interaction, tid, entry, "t-joined")

    async def _leave(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, who, wording = (
                tournament_of(arguments),
                asker(interaction),
                wording_for(interaction),
            )
            glance = await self._contests.reading.card(who, tid)
            begun = not glance.tournament.stage.is_before_the_draw
            if begun and glance.mine is not None and SURE not in arguments:
                await answer.replace(leaving_card(wording, glance, glance.mine))
                return
            left = await self._contests.entering.leave(who, tid)
            glance = await self._contests.reading.card(who, tid)
            said = left_card(wording, glance.tournament, left.value)
            if on_public_card(interaction):
                await answer.refresh(sign_up_card(wording, glance))
                await answer.show(said, private=True)
            else:
                await answer.replace(said)

    async def _own(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            glance = await self._contests.reading.card(asker(interaction), tid)
            own = entry_card(wording_for(interaction), glance.tournament, _entered(glance))
            await answer.show(own, private=True)

    async def _here(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid = tournament_of(arguments)
            entry = await self._contests.entering.check_in(asker(interaction), tid)
            await self.show_own(answer, interaction, tid, entry, "t-is-there")

    async def _edit(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            tid = tournament_of(arguments)
            glance = await self._contests.reading.card(asker(interaction), tid)
            entry, own = _entered(glance), asker(interaction).debater_id
            form = entry_form(wording_for(interaction), glance.tournament, entry, "t-entry", own)
            await answer.open(form)

    async def _edited(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, who = tournament_of(arguments), asker(interaction)
            glance = await self._contests.reading.card(who, tid)
            entering, entry = self._contests.entering, _entered(glance)
            name = filled.field(interaction, filled.NAME)
            club = filled.field(interaction, filled.CLUB) or None
            if name != entry.name:
                entry = await entering.rename(who, tid, name)
            if club != entry.club:
                named = sorted(entry.categories)
                entry = await entering.describe(who, tid, club=club, categories=named)
            mates = _mates(interaction)
            if glance.tournament.settings.team_size > 1 and {*mates, who.debater_id} != {
                *entry.members
            }:
                entry = await entering.team(who, tid, mates)
            await self.show_own(answer, interaction, tid, entry)

    async def _category(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            tid, named = tournament_of(arguments), chosen(interaction)
            entry = await self._mine(interaction, tid)
            entry = await self._contests.entering.describe(
                asker(interaction), tid, club=entry.club, categories=named
            )
            await self.show_own(answer, interaction, tid, entry)

    async def _mine(self, interaction: Interaction[Client], tid: TournamentId) -> Entry:
        return _entered(await self._contests.reading.card(asker(interaction), tid))


def _entered(glance: Card) -> Entry:
    """Give the asker's own entry; raises a `Mistake` where they have none."""
    if glance.mine is None:
        raise Mistake("mistake-not-entered", name=glance.tournament.name)
    return glance.mine


def _mates(interaction: Interaction[Client]) -> tuple[DebaterId, ...]:
    """Give the people that were chosen in a form."""
    return tuple(DebaterId(f"{DISCORD}{one}") for one in filled.chosen(interaction, MATES))
