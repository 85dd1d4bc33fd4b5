"""`/claims`: the organisers' commands under one name, and every handler behind their cards."""

from collections.abc import Mapping

from bot.discord_ui.commands import described
from bot.discord_ui.commands.claims.browsing import BrowseRoutes, browse_command, moving_commands
from bot.discord_ui.commands.claims.daily import daily_command, daily_routes
from bot.discord_ui.commands.claims.exporting import export_command
from bot.discord_ui.commands.claims.importing import import_command, import_routes
from bot.discord_ui.commands.claims.reporting import reporting_routes
from bot.discord_ui.commands.claims.reviewing import ReviewRoutes, review_command
from bot.discord_ui.commands.claims.rewording import RewordRoutes
from bot.discord_ui.commands.claims.settings import settings_command, settings_routes
from bot.discord_ui.routes import Handler
from bot.engine.engine import Engine


def claims_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give the group of the organisers' commands."""
    commands = [
        import_command(engine),
        review_command(engine),
        browse_command(engine),
        *moving_commands(engine),
        export_command(engine),
        settings_command(engine),
        daily_command(engine),
    ]
    return [described.organisers_group(engine.wording, "claims", commands)]


def claims_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the library's buttons and forms, by verb."""
    return {
        **import_routes(engine),
        **ReviewRoutes(engine).by_verb(),
        **RewordRoutes(engine).by_verb(),
        **BrowseRoutes(engine).by_verb(),
        **settings_routes(engine),
        **reporting_routes(engine),
        **daily_routes(engine),
    }
