"""The cards of all drills, of one's progress, and of one's week; each for its owner alone."""

from collections.abc import Sequence
from typing import Any

from discord import ButtonStyle
from discord.ui import Button, LayoutView, Select

from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.cards.spars.words import said
from bot.discord_ui.quoting import cut
from bot.discord_ui.routes import custom_id
from bot.engine.drilling.views import DrillLine, Progress, Week
from bot.wording import Wording
from bot.wording.drilling import error_bar, list_line, progress_lines, title, week_lines

OPTION_LIMIT, OPTIONS_LIMIT = 100, 25


def list_card(wording: Wording, lines: Sequence[DrillLine]) -> Card:
    """Draw every drill with how it went, and a menu to choose one from."""
    card = Card()
    card.text(f"## {wording.say('drills-list-title')}\n{wording.say('drills-list-about')}")
    card.text("\n".join(f"- {list_line(wording, line)}" for line in lines))
    menu: Select[LayoutView] = Select(
        custom_id=custom_id("drill-menu"), placeholder=wording.say("drills-list-choose")
    )
    for line in lines[:OPTIONS_LIMIT]:
        about = wording.say(f"drill-{line.drill}-about")
        menu.add_option(
            label=cut(title(wording, line.drill), OPTION_LIMIT),
            description=cut(about, OPTION_LIMIT),
            value=line.drill,
        )
    card.choose(menu)
    card.buttons(
        button(wording.say("button-drill-next"), custom_id("drill-due"), ButtonStyle.primary),
        button(wording.say("button-drill-progress"), custom_id("drill-progress")),
        button(wording.say("button-drill-week"), custom_id("drill-week")),
    )
    return card


def progress_card(wording: Wording, progress: Progress) -> Card:
    """Draw every criterion with the range that its mean lies in."""
    card = Card()
    card.text(f"## {wording.say('drills-progress-title')}")
    if not progress.arguments + progress.drills:
        card.text(wording.say("drills-progress-empty"))
        card.buttons(practise_button(wording), *_next(wording))
        return card
    card.text(f"-# {wording.say('drills-progress-about')}")
    for one in progress.criteria:
        first, *rest = progress_lines(wording, one)
        drawn = [f"`{error_bar(one.now)}`"] if one.now.mean is not None else []
        card.text("\n".join([first, *drawn, *(f"-# {line}" for line in rest)]))
    if progress.why is not None:
        card.text(said(wording, progress.why))
    card.buttons(
        *_next(wording),
        button(wording.say("button-drill-week"), custom_id("drill-week")),
        button(wording.say("button-drill-list"), custom_id("drill-list")),
    )
    return card


def week_card(wording: Wording, week: Week) -> Card:
    """Draw a week: what was done, what moved, what did not, and what comes next."""
    card = Card()
    card.text(f"## {wording.say('drills-week-title')}")
    card.text("\n".join(f"- {line}" for line in week_lines(wording, week)))
    comes = wording.say("drills-week-next", name=title(wording, week.drill))
    card.text(f"{comes} {said(wording, week.why)}")
    card.buttons(
        button(
            title(wording, week.drill), custom_id("drill-start", week.drill), ButtonStyle.primary
        ),
        button(wording.say("button-drill-progress"), custom_id("drill-progress")),
    )
    return card


def _next(wording: Wording) -> list[Button[Any]]:
    return [button(wording.say("button-drill-next"), custom_id("drill-due"), ButtonStyle.primary)]
