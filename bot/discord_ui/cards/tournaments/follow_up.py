"""What a debater takes home from a tournament: their matches, what moved, one drill."""

from bot.discord_ui.cards.card import Card, practise_button
from bot.discord_ui.cards.tournaments.words import figure, name_of, title_of
from bot.discord_ui.quoting import inline
from bot.engine.contests.shown.following import FollowUp, Fought
from bot.wording import Wording
from bot.wording.numbers import score

SHOWN = 20


def follow_up_card(wording: Wording, page: FollowUp) -> Card:
    """Draw a debater's own page, which nobody else is shown."""
    card = Card()
    title = wording.say("t-page-title", tournament=title_of(page.tournament))
    card.text(f"## {title}\n-# {name_of(wording, page.entry)}")
    if not page.fought:
        card.text(wording.say("t-page-none"))
    else:
        card.text("\n".join(_fought(wording, each) for each in page.fought[:SHOWN]), leaving=1200)
    if page.moved is not None:
        criterion = wording.say(f"criterion-{page.moved.criterion}")
        way = "up" if page.moved.by > 0 else "down"
        by = figure(wording, abs(page.moved.by))
        card.text(wording.say("t-page-moved", criterion=criterion, way=way, by=by))
    if page.drill is not None:
        criterion = wording.say(f"criterion-{page.drill.criterion}")
        mean = figure(wording, page.drill.mean)
        lines = [
            wording.say("t-page-drill", criterion=criterion, mean=mean),
            wording.phrase(page.drill.advice),
        ]
        card.text("\n".join(lines))
    card.buttons(practise_button(wording))
    return card


def _fought(wording: Wording, each: Fought) -> str:
    totals = [score(verdict.total) for verdict in each.verdicts]
    winner = each.result.winner
    said = wording.say(
        "t-page-match",
        round=each.round,
        side=each.side.value,
        opponent=inline(each.opponent, 40) if each.opponent else "none",
        how=each.result.how.value,
        came="drawn" if winner is None else "won" if winner is each.side else "lost",
        totals=", ".join(totals) or "none",
    )
    return f"{said}\n-# {inline(each.claim, 150)}" if each.claim else said
