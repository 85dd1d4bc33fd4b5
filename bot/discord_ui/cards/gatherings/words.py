"""Words that the cards of gatherings share: the drill's name, its task, an answer, a moment."""

from datetime import datetime

from arguments.drills.catalogue import drills
from arguments.drills.spec import Answers, Shape, Task
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.drills.task import claim_line
from bot.discord_ui.cards.spars.words import said
from bot.discord_ui.quoting import quote
from bot.wording import Wording
from bot.wording.drilling import title

SHOWN_LIMIT = 900
"""Characters of each thing to work on."""


def heading(wording: Wording, task: Task, key: str) -> str:
    """Give a card's heading with the drill's name, also of a drill that is there no more."""
    known = task.drill in drills()
    name = title(wording, task.drill) if known else wording.say("together-drill-gone")
    return f"## {wording.say(key, drill=name)}"


def show_task(card: Card, wording: Wording, task: Task, *, leaving: int) -> None:
    """Put what is asked on a card, and what it is to be done with; never its key."""
    if task.claim:
        card.text(claim_line(wording, task))
    if task.drill not in drills():
        return
    card.text(said(wording, task.asks), leaving=leaving)
    for shown in task.shown:
        quoted = quote(shown.text, SHOWN_LIMIT)
        card.text(f"**{said(wording, shown.heading)}**\n{quoted}", leaving=leaving)


def written(wording: Wording, task: Task, answers: Answers, room: int) -> str:
    """Quote an answer field by field in at most so many characters, nothing of it as markup."""
    entered = [(field, answers.get(field.name, "")) for field in task.fields]
    filled = [(field, text) for field, text in entered if text.strip()]
    if not filled:
        return wording.say("together-nothing-written")
    parts = []
    for field, text in filled:
        is_choice = field.shape is Shape.CHOICE and text in field.choices
        shown = wording.say(f"choice-{text}") if is_choice else text
        label = f"-# {wording.say(f'drill-{task.drill}-{field.name}')}\n" if filled[1:] else ""
        parts.append(label + _fitted(shown, room // len(filled) - len(label) - 1))
    return "\n".join(parts)


def until(when: datetime) -> str:
    """Give a moment as Discord shows it to each in their own time, and how far off it is."""
    second = int(when.timestamp())
    return f"<t:{second}:t> (<t:{second}:R>)"


def _fitted(text: str, room: int) -> str:
    """Quote as much of a text as fits; marks that have to be defused take more room."""
    limit = room
    quoted = quote(text, limit)
    while len(quoted) > room and limit > 1:
        limit -= max(1, (len(quoted) - room) // 2)
        quoted = quote(text, max(limit, 1))
    return quoted
