"""What an answer came to: its checks, what to keep and what to change, the points last."""

from arguments.sparring.answers import Answer
from arguments.sparring.course import Exchange
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.spars.words import said
from bot.discord_ui.quoting import quote
from bot.wording import Wording
from bot.wording.numbers import bar
from bot.wording.sparring import OUT_OF, mark, met_line

ANSWER_LIMIT, FEEDBACK_ROOM = 500, 1100


def answered(
    card: Card, wording: Wording, exchange: Exchange, *, is_public: bool, leaving: int
) -> None:
    """Tell how an answered exchange went; in public, what was answered is shown too."""
    engaged = exchange.engaged
    if engaged is None:
        return
    card.text(f"**{wording.say('spar-answered', number=exchange.number)}**", leaving=leaving)
    if is_public and exchange.answer is not None:
        card.text(_own_words(wording, exchange.answer), leaving=leaving + FEEDBACK_ROOM)
    checks = [
        f"{mark(passed=check.passed)} {said(wording, check.says)}" for check in engaged.checks
    ]
    lines = [wording.say("spar-keep", says=said(wording, engaged.keep))] if engaged.keep else []
    lines.append(wording.say("spar-change", says=said(wording, engaged.change)))
    card.text("\n".join(checks), leaving=leaving)
    card.text("\n".join(lines), leaving=leaving)
    met = met_line(wording, engaged.score)
    card.text(f"`{bar(engaged.score, OUT_OF)}` {met}", leaving=leaving)


def _own_words(wording: Wording, answer: Answer) -> str:
    heading = wording.say("spar-you-said", way=answer.way.value)
    return f"{heading}\n{quote(answer.words, ANSWER_LIMIT)}"
