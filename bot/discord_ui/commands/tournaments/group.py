"""`/tournament`: every command about tournaments under one name, and the handlers behind them."""

from collections.abc import Mapping

from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.choosing import ChoosingRoutes
from bot.discord_ui.commands.tournaments.drafting import DraftRoutes
from bot.discord_ui.commands.tournaments.editing import EditRoutes
from bot.discord_ui.commands.tournaments.entering import EnteringRoutes, entering_commands
from bot.discord_ui.commands.tournaments.fielding import FieldingRoutes
from bot.discord_ui.commands.tournaments.files import file_commands, file_routes
from bot.discord_ui.commands.tournaments.judges import JudgeRoutes
from bot.discord_ui.commands.tournaments.judging import judging_commands
from bot.discord_ui.commands.tournaments.making import MakingRoutes, create_command
from bot.discord_ui.commands.tournaments.matches import Matches, match_commands
from bot.discord_ui.commands.tournaments.sizing import sizing_routes
from bot.discord_ui.commands.tournaments.steps import StepRoutes, panel_command
from bot.discord_ui.commands.tournaments.views import Views, view_commands
from bot.discord_ui.routes import Handler
from bot.engine.engine import Engine


def tournament_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the group: everyone sees it, and the engine asks who may do what."""
    commands = [
        create_command(engine),
        panel_command(engine),
        *entering_commands(engine),
        *judging_commands(engine),
        *view_commands(engine),
        *match_commands(engine),
        *file_commands(engine),
    ]
    return [described.servers_group(engine.wording, "tournament", commands)]


def tournament_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the tournaments' buttons, menus and forms, by verb."""
    steps, judging = StepRoutes(engine), JudgeRoutes(engine)
    choosing = ChoosingRoutes(engine, judging)
    return {
        **MakingRoutes(engine).by_verb(),
        **EnteringRoutes(engine).by_verb(),
        **judging.by_verb(),
        **choosing.by_verb(),
        **steps.by_verb(),
        **DraftRoutes(engine, steps).by_verb(),
        **EditRoutes(engine, steps).by_verb(),
        **FieldingRoutes(engine, judging, choosing).by_verb(),
        **Views(engine).by_verb(),
        **Matches(engine).by_verb(),
        **file_routes(engine),
        **sizing_routes(engine),
    }
