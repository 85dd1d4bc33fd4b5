"""The review cards: a found claim to decide on, and what is left when all are decided."""

from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.claims import LONGEST, Claim
from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.cards.importing import browse_button
from bot.discord_ui.cards.passage import CONTEXT_LIMIT, in_context, source_words
from bot.discord_ui.quoting import inline, plain, quote
from bot.discord_ui.routes import custom_id
from bot.engine.library import Status
from bot.engine.review import Candidate, Step
from bot.wording import Wording
from bot.wording.chosen import chosen_because

SOURCE_ROOM = 900


def candidate_card(wording: Wording, candidate: Candidate, *, heading: str = "") -> Card:
    """Draw one claim to decide on; `heading` says what came before it."""
    card = Card()
    claim = candidate.shelved.claim
    if heading:
        card.text(heading)
    card.text(f"-# {_progress(wording, candidate)}\n## {inline(claim.text, 400)}")
    about = _about(wording, candidate)
    if about:
        card.text("\n".join(about))
    if _differs(claim):
        context = in_context(claim, CONTEXT_LIMIT)
        card.text(f"{wording.say('review-context')}\n{context}", leaving=SOURCE_ROOM)
    card.text(source_words(wording, claim))
    card.buttons(*_decisions(wording, candidate))
    return card


def taken_heading(wording: Wording, step: Step, unused: str = "") -> str:
    """Say that somebody else had decided the last claim, and give back what was typed for it."""
    name = plain(step.by) or wording.say("review-somebody")
    told = wording.say(f"review-taken-{step.status}", name=name)
    if not unused:
        return told
    return f"{told}\n-# {wording.say('your-text')}\n{quote(unused, LONGEST)}"


def done_card(wording: Wording, last: Candidate | None, serving: int, *, heading: str = "") -> Card:
    """Draw that nothing is left to review, with the way to practice and to the library."""
    card = Card()
    if heading:
        card.text(heading)
    if last is None:
        lines = [wording.say("review-nothing")]
    else:
        done = wording.say("review-done", approved=last.approved, skipped=last.skipped)
        lines = [f"## {wording.say('review-done-title')}", done]
    card.text("\n".join([*lines, wording.say("review-serving", claims=serving)]))
    card.buttons(practise_button(wording), browse_button(wording))
    return card


def best_card(wording: Wording, approved: int, waiting: int) -> Card:
    """Draw what approving the best came to."""
    card = Card()
    said = [
        wording.say("review-best", approved=approved),
        wording.say("review-left", waiting=waiting),
    ]
    card.text("\n".join(said))
    if waiting:
        review = button(wording.say("button-review"), custom_id("review"), ButtonStyle.primary)
        card.buttons(review, browse_button(wording))
    else:
        card.buttons(practise_button(wording), browse_button(wording))
    return card


def _progress(wording: Wording, candidate: Candidate) -> str:
    return wording.say(
        "review-progress",
        place=candidate.place,
        of=candidate.of,
        approved=candidate.approved,
        skipped=candidate.skipped,
        waiting=candidate.waiting,
    )


def _about(wording: Wording, candidate: Candidate) -> list[str]:
    """Say what became of the claim, why it was chosen, and what it needs."""
    shelved = candidate.shelved
    lines = []
    if shelved.status is not Status.WAITING:
        lines.append(f"**{wording.say(f'review-is-{shelved.status}')}**")
    if candidate.replaced_by:
        lines.append(f"> {inline(candidate.replaced_by, 400)}")
    reasons = chosen_because(wording, shelved.why)
    if reasons:
        lines.append(f"-# {wording.say('review-chosen', reasons=reasons)}")
    if shelved.hands and shelved.status is Status.WAITING:
        needs = " ".join(wording.say(f"hand-{hand}") for hand in shelved.hands)
        lines.append(wording.say("review-hand", needs=needs))
    return lines


def _differs(claim: Claim) -> bool:
    served = " ".join(claim.text.split())
    kept = {" ".join(text.split()) for text in (claim.passage, claim.original)}
    return bool(kept - {"", served})


def _decisions(wording: Wording, candidate: Candidate) -> list[Button[Any]]:
    shelved = candidate.shelved
    state = (shelved.claim.claim_id, shelved.status)
    decided = shelved.status is not Status.WAITING
    buttons = [
        button(
            wording.say("button-approve"),
            custom_id("approve", *state),
            ButtonStyle.secondary if decided else ButtonStyle.success,
            disabled=shelved.status is Status.SERVED,
        ),
        button(wording.say("button-edit"), custom_id("edit", *state)),
        button(
            wording.say("button-skip"),
            custom_id("skip", *state),
            disabled=shelved.status is Status.SKIPPED,
        ),
        button(
            wording.say("button-before"),
            custom_id("before", shelved.claim.claim_id),
            disabled=not candidate.has_before,
        ),
    ]
    if decided:
        onward = button(wording.say("button-onward"), custom_id("review"), ButtonStyle.primary)
        buttons.append(onward)
    return buttons
