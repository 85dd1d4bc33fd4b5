"""The organiser's panel: one card that says how it stands and has the next step as its button."""

from collections.abc import Sequence
from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.tournaments.lifecycle import Action, Stage
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.tournaments.choices import ROOMS, match_options, menu, option
from bot.discord_ui.cards.tournaments.drafting import draft, editing_buttons
from bot.discord_ui.cards.tournaments.words import (
    bracket_button,
    draw_button,
    name_of,
    pages_of,
    panel_button,
    primary,
    standings_button,
    title_of,
    turning,
)
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import PanelView
from bot.wording import Wording

NAMED = 8
"""Missing results and short teams that are named; the others are counted."""
NEXT = {
    Action.OPEN_CHECK_IN: "t-check-in",
    Action.DRAFT: "t-draft",
    Action.RELEASE: "t-release",
    Action.CLOSE: "t-close",
    Action.BREAK: "t-break",
    Action.FINISH: "t-finish",
}
"""The verb of each next step."""
MORE = (
    "claims",
    "add",
    "withdraw",
    "come_back",
    "late",
    "apart",
    "reserve",
    "judges",
    "settings",
    "sizes",
    "rename",
    "import",
    "export",
    "move",
    "pause",
    "cancel",
)
"""What else an organiser may do, in the menu of the panel."""
_NEEDS = {
    "claims": Action.EDIT,
    "add": Action.ADD_ENTRY,
    "withdraw": Action.WITHDRAW,
    "come_back": Action.COME_BACK,
    "late": Action.CHECK_IN,
    "apart": Action.WITHDRAW,
    "reserve": Action.RESERVE,
    "judges": Action.JUDGE,
    "settings": Action.SETTINGS,
    "sizes": Action.BREAK,
    "import": Action.ADD_ENTRY,
    "move": Action.WITHDRAW,
    "pause": Action.PAUSE,
    "cancel": Action.CANCEL,
}


def panel_card(
    wording: Wording,
    view: PanelView,
    page: int = 1,
    *,
    heading: str = "",
    claims: Sequence[str] = (),
) -> Card:
    """Draw the panel; `heading` says what was just done, or why it was not.

    `claims` are what a draft would argue.
    """
    card = Card()
    if heading:
        card.text(heading, leaving=3000)
    card.text(_standing(wording, view))
    if view.draw is not None:
        draft(card, wording, view.draw, page, claims)
    elif view.missing:
        _missing(card, wording, view)
    if view.short:
        card.text(_short(wording, view))
    card.buttons(*_first(wording, view))
    _around(card, wording, view, page)
    if view.draw is not None:
        where = ("t-panel", view.card.tournament.tournament_id)
        turning(card, wording, where, page, pages_of(len(view.draw.lines), ROOMS))
    return card


def _around(card: Card, wording: Wording, view: PanelView, page: int) -> None:
    """Add what is not the next step: changing a draft, looking, everything else."""
    if view.draw is not None and not view.draw.round.is_elimination:
        card.buttons(*editing_buttons(wording, view.draw, page))
    card.buttons(*_shows(wording, view))
    card.choose(_more(wording, view))
    if view.last is not None:
        card.text(f"-# {_undoes(wording, view)}")


def sure_card(wording: Wording, view: PanelView, what: str, verb: str) -> Card:
    """Ask whether something with consequences is meant: a cancellation, an undone release."""
    card = Card()
    tournament = view.card.tournament
    card.text(
        wording.say(
            f"t-sure-{what}",
            tournament=title_of(tournament),
            speeches=view.loss.speeches,
            results=view.loss.results,
        )
    )
    goes = custom_id(verb, tournament.tournament_id, tournament.step, "sure")
    card.buttons(
        button(wording.say(f"button-t-sure-{what}"), goes, ButtonStyle.danger),
        panel_button(wording, tournament.tournament_id),
    )
    return card


def _standing(wording: Wording, view: PanelView) -> str:
    tournament = view.card.tournament
    lines = [
        f"## {title_of(tournament)}",
        wording.say(
            "t-count",
            stage=tournament.stage.value,
            entrants=view.card.entrants,
            there=view.card.there,
            round=tournament.round,
        ),
    ]
    if view.card.judges or tournament.settings.judging.panel:
        lines.append(wording.say("t-count-judges", judges=view.card.judges))
    if tournament.channel_id is None:
        lines.append(wording.say("t-no-channel"))
    elif tournament.paused is not None:
        lines.append(wording.say("t-paused"))
    return "\n".join(lines)


def _missing(card: Card, wording: Wording, view: PanelView) -> None:
    """Name the matches without a result, with a menu to look at one and rule on it."""
    tournament = view.card.tournament
    come = view.argued - len(view.missing)
    lines = [wording.say("t-missing", come=come, of=view.argued)]
    lines += [
        wording.say(
            "t-missing-match",
            room=line.match.room,
            one=name_of(wording, line.on_for),
            other=name_of(wording, line.on_against) if line.on_against else "none",
            thread=f"<#{line.match.thread_id}>" if line.match.thread_id else "none",
            state=line.match.state.value,
        )
        for line in view.missing[:NAMED]
    ]
    if len(view.missing) > NAMED:
        lines.append(wording.say("t-more-missing", count=len(view.missing) - NAMED))
    card.text("\n".join(lines))
    looks = custom_id("t-look", tournament.tournament_id)
    card.choose(menu(match_options(wording, view.missing), looks, wording.say("t-choose-match")))


def _short(wording: Wording, view: PanelView) -> str:
    named = ", ".join(name_of(wording, entry) for entry in view.short[:NAMED])
    return wording.say(
        "t-short",
        count=len(view.short),
        names=named,
        more=max(0, len(view.short) - NAMED),
        size=view.card.tournament.settings.team_size,
    )


def _first(wording: Wording, view: PanelView) -> list[Button[Any]]:
    """Give the row of the next step, of looking again, and of taking back the last one."""
    tournament = view.card.tournament
    tid, step = tournament.tournament_id, tournament.step
    buttons = []
    if tournament.channel_id is None and not tournament.stage.is_over:
        buttons.append(primary(wording.say("button-t-open"), custom_id("t-open", tid)))
    elif Action.RESUME in view.actions:
        buttons.append(primary(wording.say("button-t-resume"), custom_id("t-resume", tid)))
    elif view.next is not None:
        blocked = view.next is Action.RELEASE and view.draw is not None and view.draw.blocks > 0
        label = wording.say("button-t-next", action=view.next.value, round=tournament.round + 1)
        goes = custom_id(NEXT[view.next], tid, step)
        buttons.append(primary(label, goes, disabled=blocked))
    if view.draw is not None and not view.draw.round.is_elimination:
        buttons.append(button(wording.say("button-t-redraw"), custom_id("t-redraw", tid, step)))
    if view.last is not None:
        buttons.append(button(wording.say("button-t-undo"), custom_id("t-undo", tid, step)))
    buttons.append(button(wording.say("button-t-refresh"), custom_id("t-panel", tid)))
    return buttons


def _shows(wording: Wording, view: PanelView) -> list[Button[Any]]:
    tournament = view.card.tournament
    tid = tournament.tournament_id
    buttons = [button(wording.say("button-t-field"), custom_id("t-see", tid, "field"))]
    out = tournament.round - (tournament.stage == Stage.DRAWING)
    if out > 0:
        buttons += [draw_button(wording, tid), standings_button(wording, tid)]
    broken = tournament.stage == Stage.BREAKING or out > view.card.rounds
    if broken:
        buttons.append(bracket_button(wording, tid))
    return buttons


def _more(wording: Wording, view: PanelView) -> Any:
    """Give the menu of everything else that may be done now."""
    tid = view.card.tournament.tournament_id
    may = [what for what in MORE if what not in _NEEDS or _NEEDS[what] in view.actions]
    options = [option(wording.say("t-more", what=what), what) for what in may]
    return menu(options, custom_id("t-more", tid), wording.say("t-choose-more"))


def _undoes(wording: Wording, view: PanelView) -> str:
    last = view.last
    if last is None:
        return ""
    return wording.say(
        "t-undoes",
        action=last.action,
        speeches=view.loss.speeches,
        results=view.loss.results,
    )
