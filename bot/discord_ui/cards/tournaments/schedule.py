"""The schedule: the rounds that were, the one that runs, and when the others may be."""

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.words import draw_button, soon, title_of
from bot.engine.contests.views import RoundState, ScheduleRow, ScheduleView
from bot.wording import Wording


def schedule_card(wording: Wording, view: ScheduleView) -> Card:
    """Draw the course of a tournament, a line for each round."""
    card = Card()
    title = wording.say("t-schedule-title", tournament=title_of(view.tournament))
    card.text(f"## {title}")
    if not view.rows:
        card.text(wording.say("t-schedule-none"))
    else:
        card.text("\n".join(_row(wording, view, row) for row in view.rows))
    if view.tournament.paused is not None:
        card.text(wording.say("t-paused"))
    if any(_is_out(row) for row in view.rows):
        card.buttons(draw_button(wording, view.tournament.tournament_id))
    return card


def _row(wording: Wording, view: ScheduleView, row: ScheduleRow) -> str:
    state = row.round.state.value if row.round is not None and _is_out(row) else "coming"
    starts = row.starts if state == "coming" and row.starts and not view.tournament.paused else None
    ends = row.ends if state == "released" and row.ends else None
    return wording.say(
        "t-schedule-row",
        number=row.number,
        knockout="yes" if row.is_elimination else "no",
        state=state,
        matches=row.matches,
        decided=row.matches - row.missing,
        starts=f"<t:{int(starts.timestamp())}:f>" if starts else "none",
        ends=soon(ends) if ends else "none",
    )


def _is_out(row: ScheduleRow) -> bool:
    return row.round is not None and row.round.state is not RoundState.DRAFT
