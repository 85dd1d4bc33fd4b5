"""The verdict card: words before the number, the debater's own words, one thing to do next."""

from discord import ButtonStyle

from arguments.claims import Side
from arguments.judging.verdict import Criterion, Span, Verdict
from arguments.responses import ResponseId
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.quoting import inline, named, quote
from bot.discord_ui.routes import custom_id
from bot.engine.exchange import Judged
from bot.wording import Wording
from bot.wording.numbers import bar, score
from bot.wording.progress import moved, standing_line

SPAN_LIMIT = 220
SHARED_LIMIT, SCORE_ROOM = 1800, 100
OUT_OF = 4


def verdict_card(
    wording: Wording, judged: Judged, *, side_kept: bool = False, switched: bool = False
) -> Card:
    """Draw the private verdict on a response, or say that it still waits for the judge.

    A text that seems to argue the other side is said to first, with the choice to move it,
    unless its author has just kept its side. `switched` says that it was moved just now.
    """
    card = Card()
    side = judged.response.side
    card.text(f"-# {wording.say(f'side-{side}')}: {inline(judged.claim.text, 300)}")
    if switched:
        card.text(f"**{wording.say('verdict-switched', side=side.value)}**")
        card.rule()
    if judged.verdict is None:
        card.text(wording.say("verdict-waits"))
        card.buttons(
            button(
                wording.say("button-see-verdict"),
                custom_id("verdict", judged.response.response_id),
                ButtonStyle.primary,
            )
        )
        return card
    asks_side = judged.verdict.other_side and not side_kept
    if asks_side:
        _other_side(card, wording, side, judged.response.response_id)
    if judged.repeat:
        card.text(wording.say("verdict-repeat"))
    _words(card, wording, judged.verdict)
    if judged.showable is not None:
        _showing(card, wording, judged.response.response_id, allowed=judged.showable)
    card.rule()
    _numbers(card, wording, judged.verdict, judged.before)
    card.text(f"-# {standing_line(wording, judged.standing, counts=judged.counts)}")
    _next_steps(card, wording, judged, first=not asks_side)
    return card


def unstored_verdict_card(wording: Wording, claim: str, side: str, verdict: Verdict) -> Card:
    """Draw the verdict on a text that is nobody's response."""
    card = Card()
    card.text(f"-# {wording.say(f'side-{side}')}: {inline(claim, 300)}")
    if verdict.other_side:
        card.text(f"**{wording.say('verdict-other-side', side=side)}**")
        card.rule()
    _words(card, wording, verdict)
    card.rule()
    _numbers(card, wording, verdict, None)
    card.text(f"-# {wording.say('verdict-unstored')}")
    return card


def shared_card(wording: Wording, judged: Judged, name: str) -> Card:
    """Draw a response as its author shares it with the channel, with an answer invited."""
    card = Card()
    side = wording.say(f"side-{judged.response.side}")
    card.text(wording.say("shared-heading", name=named(name), side=side.casefold()))
    card.text(f"**{inline(judged.claim.text, 300)}**")
    card.text(quote(judged.response.text, SHARED_LIMIT), leaving=SCORE_ROOM)
    if judged.verdict is not None:
        card.text(f"-# {wording.say('shared-score', total=score(judged.verdict.total))}")
    claim_id = judged.claim.claim_id
    other = judged.response.side.other
    card.buttons(
        button(
            wording.say(f"button-answer-{other}"),
            custom_id("argue", claim_id, other),
            ButtonStyle.primary,
        ),
        button(
            wording.say(f"button-join-{judged.response.side}"),
            custom_id("argue", claim_id, judged.response.side),
        ),
    )
    return card


def criterion_line(wording: Wording, criterion: Criterion, points: float) -> str:
    """Give a criterion's score of 0 to 4 as a bar with its name."""
    name = wording.say(f"criterion-{criterion}")
    return f"`{bar(points, OUT_OF)}` {name} {score(points)}/{OUT_OF}"


def judge_lines(wording: Wording, verdict: Verdict) -> str:
    """Name the judge that spoke, with what should be known of it, in small print."""
    lines = [wording.say("verdict-judged-by", version=verdict.version)]
    lines += [wording.phrase(note) for note in verdict.notes]
    return "\n".join(f"-# {line}" for line in lines)


def _other_side(card: Card, wording: Wording, side: Side, response_id: ResponseId) -> None:
    """Say that the words seem to be on the other side, and let their author choose."""
    told = wording.say("verdict-other-side", side=side.value)
    card.text(f"**{told}**\n{wording.say('verdict-other-side-choice', side=side.value)}")
    card.buttons(
        button(
            wording.say(f"button-switch-{side.other}"),
            custom_id("switch", response_id, side.other),
            ButtonStyle.primary,
        ),
        button(wording.say(f"button-keep-side-{side}"), custom_id("keep-side", response_id)),
    )
    card.rule()


def _words(card: Card, wording: Wording, verdict: Verdict) -> None:
    for guard in verdict.guards:
        card.text(wording.say("guard-line", says=wording.phrase(guard.says)))
    feedback = verdict.feedback
    card.text(f"**{wording.say(f'goal-{feedback.goal}')}**")
    if feedback.keep is not None:
        why = wording.phrase(feedback.keep.why)
        card.text(wording.say("feedback-keep", quote=_quoted(feedback.keep), why=why))
    gap = wording.phrase(feedback.gap)
    if feedback.change is not None and feedback.change.text not in gap:
        card.text(wording.say("feedback-change", quote=_quoted(feedback.change), gap=gap))
    else:
        card.text(wording.say("feedback-gap", gap=gap))
    task = wording.say("feedback-task", task=wording.phrase(feedback.task))
    starter = wording.say("feedback-starter", starter=wording.phrase(feedback.starter))
    card.text(f"{task}\n{starter}")


def _quoted(span: Span) -> str:
    return f"“{inline(span.text, SPAN_LIMIT)}”"


def _numbers(card: Card, wording: Wording, verdict: Verdict, before: Verdict | None) -> None:
    if before is not None:
        card.text(moved(wording, before, verdict))
    heading = f"## {wording.say('verdict-total', total=score(verdict.total))}"
    lines = [criterion_line(wording, one, verdict.criteria[one].score) for one in Criterion]
    card.text("\n".join([heading, *lines]))
    card.text(judge_lines(wording, verdict))


def _next_steps(card: Card, wording: Wording, judged: Judged, *, first: bool) -> None:
    """Offer what comes next; to improve is the `first` thing unless something else is asked."""
    response_id, claim_id = judged.response.response_id, judged.claim.claim_id
    style = ButtonStyle.primary if first else ButtonStyle.secondary
    card.buttons(
        button(wording.say("button-improve"), custom_id("improve", response_id), style),
        button(wording.say("button-spar"), custom_id("spar-from", response_id)),
        button(
            wording.say("button-other-side"),
            custom_id("argue", claim_id, judged.response.side.other),
        ),
        button(wording.say("button-another"), custom_id("practise", claim_id)),
    )
    card.buttons(
        button(wording.say("button-details"), custom_id("details", response_id)),
        button(wording.say("button-share"), custom_id("share", response_id)),
    )


def _showing(card: Card, wording: Wording, response_id: ResponseId, *, allowed: bool) -> None:
    """Let the author choose whether it may be quoted when its claim of the day closes."""
    told = wording.say("showable-allowed" if allowed else "showable-how")
    wish = "no" if allowed else "yes"
    label = wording.say(f"button-showable-{wish}")
    card.line(f"-# {told}", button(label, custom_id("showable", response_id, wish)))
