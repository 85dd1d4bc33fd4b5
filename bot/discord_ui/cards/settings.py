"""The settings card: how a server has its claims looked after."""

from collections.abc import Sequence

from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.routes import custom_id
from bot.engine.settings import ServerSettings
from bot.wording import Wording


def settings_card(
    wording: Wording, settings: ServerSettings, lacks: str, *, role_gone: bool = False
) -> Card:
    """Draw what is set, and what the bot may not do in the channel for reports."""
    card = Card()
    channel = settings.reports_channel
    if channel is None:
        reports = wording.say("settings-no-reports")
    else:
        reports = wording.say("settings-reports", channel=f"<#{channel}>")
    best = wording.say("settings-approve-best", count=settings.approve_best)
    role = _role(wording, settings.organiser_role, gone=role_gone)
    asked = wording.say("settings-belief-on" if settings.belief_check else "settings-belief-off")
    lines = "\n".join(f"- {line}" for line in (reports, best, role, asked))
    card.text(f"## {wording.say('settings-title')}\n{lines}")
    if lacks:
        card.text(lacks)
    unset = []
    if channel is not None:
        unset.append(button(wording.say("button-no-reports-channel"), custom_id("no-reports")))
    if settings.organiser_role is not None:
        unset.append(
            button(wording.say("button-no-organiser-role"), custom_id("no-organiser-role"))
        )
    if unset:
        card.buttons(*unset)
    return card


def lacking(wording: Wording, channel_id: str, missing: Sequence[str]) -> str:
    """Say which permissions the bot lacks in a channel; nothing where it lacks none."""
    channel = f"<#{channel_id}>"
    names = [wording.say(f"permission-{name.replace('_', '-')}") for name in missing]
    return "\n".join(
        wording.say("permission-missing", permission=name, channel=channel) for name in names
    )


def _role(wording: Wording, role: str | None, *, gone: bool) -> str:
    """Say who runs tournaments, or that the role for it is gone."""
    if role is None:
        return wording.say("settings-no-organiser-role")
    if gone:
        return wording.say("settings-organiser-role-gone")
    return wording.say("settings-organiser-role", role=f"<@&{role}>")
