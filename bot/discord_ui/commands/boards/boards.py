"""`/leaderboard` and `/history`, and the buttons and menus of their cards."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.leaderboards import Board
from bot.discord_ui.cards.boards import board_options, history_card, leaderboard_card
from bot.discord_ui.cards.card import Card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.boards.profiles import shown_profile
from bot.discord_ui.commands.tournaments.asking import first_chosen
from bot.discord_ui.leavers import Leavers
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.pictured import SECONDS, SECONDS_TO_TURN, Sketch, pictured, theme
from bot.discord_ui.public_links import board_link
from bot.discord_ui.quoting import cut
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.board_choices import all_boards, with_empty
from bot.engine.boards import PRACTICE
from bot.engine.boards.views import NamedBoard
from bot.engine.engine import Engine
from bot.pictures.leaderboard import leaderboard_picture, leaderboard_text
from bot.wording.boards import board_meant

CHOICES, CHOICE_LIMIT = 25, 100
PICTURE = "leaderboard.png"
Choice = app_commands.Choice[str]


def board_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the commands that show scores."""
    boards = _Boards(engine)

    async def leaderboard(interaction: Interaction[Client], board: str | None = None) -> None:
        who = asker(interaction)
        async with answering(interaction, private=who.alone) as answer:
            if who.alone:
                await answer.show(await shown_profile(engine, interaction, interaction.user))
                return
            named = await boards.meant(interaction, board) if board else PRACTICE
            await answer.show(await boards.card(interaction, named))

    async def matching(interaction: Interaction[Client], typed: str) -> list[Choice]:
        offered = board_options(
            wording_for(interaction), await boards.offered(interaction), engine.clock()
        )
        wanted = typed.casefold()
        return [
            Choice(name=cut(name, CHOICE_LIMIT), value=text)
            for name, text in offered
            if wanted in name.casefold() and len(text) <= CHOICE_LIMIT
        ][:CHOICES]

    async def history(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            page = await engine.boards.history(asker(interaction))
            await answer.show(history_card(wording_for(interaction), page))

    command = described.command(engine.wording, "leaderboard", leaderboard, ("board",))
    command.autocomplete("board")(matching)
    return [command, described.command(engine.wording, "history", history)]


def board_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the buttons that turn pages and of the menu of boards, by verb."""
    boards = _Boards(engine)

    async def board(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            *named, page = arguments or [""]
            shown = Board.parse(":".join(named)) if named else PRACTICE
            card = await boards.card(interaction, shown, _page([page]), seconds=SECONDS_TO_TURN)
            await answer.replace(card)

    async def menu(interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            chosen = Board.parse(first_chosen(interaction))
            await answer.replace(await boards.card(interaction, chosen, seconds=SECONDS_TO_TURN))

    async def history(interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            page = await engine.boards.history(asker(interaction), _page(arguments))
            await answer.replace(history_card(wording_for(interaction), page))

    return {"board": board, "board-menu": menu, "history": history}


class _Boards:
    """The boards of the place that an interaction comes from."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._leavers = Leavers(engine.boards)

    async def card(
        self,
        interaction: Interaction[Client],
        board: Board,
        number: int = 1,
        *,
        seconds: float = SECONDS,
    ) -> Card:
        """Draw a page of a board with its picture; afterwards those who left are looked for."""
        engine, who, wording = self._engine, asker(interaction), wording_for(interaction)
        page = await engine.boards.page(who, board, number)
        there = await engine.boards.boards(who)
        now = engine.clock()
        link = await board_link(engine, who.server_id, board)
        card = leaderboard_card(wording, page, with_empty(there, now), now, link)
        self._leavers.look(interaction, [row.debater_id for row in page.rows])
        if not page.rows:
            return card

        def sketch() -> Sketch:
            svg = leaderboard_picture(page, wording, theme())
            return Sketch(PICTURE, svg, leaderboard_text(page, wording))

        return await pictured(engine, interaction, card, sketch, seconds=seconds)

    async def offered(self, interaction: Interaction[Client]) -> list[NamedBoard]:
        """Give what can be chosen: past weeks and months too, and every article that is served."""
        return await all_boards(self._engine, asker(interaction))

    async def meant(self, interaction: Interaction[Client], typed: str) -> Board:
        """Give the board that somebody typed or chose; raises a `Mistake` where it names none."""
        offered = await self.offered(interaction)
        return board_meant(wording_for(interaction), typed, offered, self._engine.clock())


def _page(arguments: list[str]) -> int:
    if len(arguments) != 1 or not arguments[0].isdecimal():
        raise ButtonOld
    return int(arguments[0])
