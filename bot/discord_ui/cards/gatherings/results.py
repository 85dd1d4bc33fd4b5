"""Results: the best answers with names for all, and for each their own place and feedback."""

from arguments.together.choosing import is_choosing
from arguments.together.results import Basis, Placed, Results
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.drills.done import check_lines
from bot.discord_ui.cards.drills.task import claim_line
from bot.discord_ui.cards.gatherings.words import heading, show_task, written
from bot.discord_ui.cards.spars.words import said
from bot.discord_ui.quoting import named
from bot.discord_ui.routes import custom_id
from bot.engine.together.views import Best, Finding, Mine
from bot.wording import Wording
from bot.wording.drilling import OUT_OF
from bot.wording.numbers import bar, percent, score

BEST_ROOM, NOTES_ROOM = 980, 500
OWN_ROOM = 1300
"""Characters of one's own answer beside what was found in it."""


def results_card(wording: Wording, came: Finding) -> Card:
    """Draw what came of a gathering: the best answers, or how many took each choice."""
    card, one = Card(), came.gathering
    card.text(heading(wording, one.task, "together-title-results"))
    if not one.answers:
        card.text(wording.say("together-nobody"))
        return card
    if is_choosing(one.task):
        _choices(card, wording, came)
    else:
        if one.task.claim:
            card.text(claim_line(wording, one.task))
        card.text(_told(wording, came))
        for best in came.best:
            card.text(_best(wording, came, best), leaving=NOTES_ROOM)
        _notes(card, wording, came)
    card.buttons(
        button(wording.say("button-together-mine"), custom_id("together-mine", one.gathering_id)),
    )
    return card


def mine_card(wording: Wording, mine: Mine) -> Card:
    """Draw somebody's own place, with what the drill found in their answer."""
    card, one = Card(), mine.gathering
    card.text(heading(wording, one.task, "together-title-mine"))
    place = _own_place(wording, mine)
    if place:
        card.text(f"**{place}**")
    card.text(written(wording, one.task, mine.answer.answers, OWN_ROOM))
    outcome = mine.answer.outcome
    if outcome is None:
        card.text(wording.say("together-unscored"))
        return card
    if outcome.checks:
        card.text("\n".join(check_lines(wording, outcome.checks)), leaving=NOTES_ROOM)
    if outcome.keep is not None:
        card.text(said(wording, outcome.keep), leaving=NOTES_ROOM // 2)
    card.text(f"**{wording.say('together-next-time')}** {said(wording, outcome.change)}")
    if outcome.right is None:
        points = wording.say("together-score", score=score(outcome.score), of=OUT_OF)
        card.text(f"`{bar(outcome.score, OUT_OF)}` {points}")
    return card


def _choices(card: Card, wording: Wording, came: Finding) -> None:
    """Show what it was about, how many took each choice, and which was right."""
    show_task(card, wording, came.gathering.task, leaving=NOTES_ROOM)
    total = sum(share.count for share in came.shares) or 1
    lines = []
    for share in came.shares:
        line = wording.say(
            "together-share",
            choice=wording.say(f"choice-{share.choice}"),
            count=share.count,
            share=percent(share.count / total),
        )
        right = f" **{wording.say('together-share-right')}**" if share.right else ""
        lines.append(f"`{bar(share.count, total)}` {line}{right}")
    card.text("\n".join(lines))


def _told(wording: Wording, came: Finding) -> str:
    """Say what places rest on."""
    count, votes = came.gathering.answers, came.results.votes
    return wording.say(f"together-basis-{came.results.basis}", count=count, votes=votes)


def _best(wording: Wording, came: Finding, best: Best) -> str:
    name = named(best.name) if best.name else wording.say("together-unnamed")
    line = wording.say("together-best", place=best.place, name=name)
    share = f"\n-# {_share(wording, best.placed)}" if best.placed.share is not None else ""
    answer = written(wording, came.gathering.task, best.answers, BEST_ROOM - len(line + share))
    return f"**{line}**\n{answer}{share}"


def _notes(card: Card, wording: Wording, came: Finding) -> None:
    """Say how sure it is, and how it was reckoned."""
    notes = []
    if came.more:
        notes.append(wording.say("together-more", count=came.more))
    if came.results.basis is Basis.VOTES:
        notes.append(_sureness(wording, came.results))
        notes.append(wording.say("together-reckoned"))
    if notes:
        card.text("\n".join(f"-# {note}" for note in notes))


def _sureness(wording: Wording, results: Results) -> str:
    tied = sum(placed.place == 1 for placed in results.placed)
    if tied > 1:
        return wording.say("together-tied", count=tied)
    return wording.say("together-sure" if results.sure else "together-close")


def _share(wording: Wording, placed: Placed) -> str:
    return wording.say(
        "together-strength",
        share=percent(placed.share or 0.0),
        low=percent(placed.low),
        high=percent(placed.high),
        votes=placed.votes,
    )


def _own_place(wording: Wording, mine: Mine) -> str:
    """Say where an answer stands; for an item with a right choice, whether it was that."""
    outcome = mine.answer.outcome
    if outcome is not None and outcome.right is not None:
        return wording.say("together-right" if outcome.right else "together-wrong")
    placed = mine.placed
    if placed is None or placed.place is None:
        return wording.say("together-no-place")
    told = wording.say("together-place", place=placed.place, count=mine.of)
    return f"{told} {_share(wording, placed)}" if placed.share is not None else told
