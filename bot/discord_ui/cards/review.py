"""The review cards: a found claim to decide on, and what is left when all are decided."""

from typing import Any

from discord import ButtonStyle
from discord.ui import Button

from arguments.claims import LONGEST
from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.cards.importing import best_buttons, browse_button, listed, review_buttons
from bot.discord_ui.cards.passage import beside, source_words
from bot.discord_ui.quoting import inline, plain, quote
from bot.discord_ui.routes import custom_id
from bot.engine.library.library import Status
from bot.engine.library.review import Approved, Candidate, Step
from bot.wording import Wording
from bot.wording.chosen import chosen_because

SOURCE_ROOM = 900


def candidate_card(wording: Wording, candidate: Candidate, *, heading: str = "") -> Card:
    """Draw one claim to decide on; `heading` says what came before it."""
    card = Card()
    claim = candidate.shelved.claim
    if heading:
        card.text(heading)
    served = candidate.replaced_by or claim.text
    card.text(f"-# {_progress(wording, candidate)}\n## {inline(served, 400)}")
    about = _about(wording, candidate)
    if about:
        card.text("\n".join(about))
    context = beside(claim)
    if context:
        card.text(f"{wording.say('review-context')}\n{context}", leaving=SOURCE_ROOM)
    card.text(source_words(wording, claim))
    card.buttons(*_decisions(wording, candidate))
    return card


def taken_heading(wording: Wording, step: Step, unused: str = "") -> str:
    """Say that somebody else had decided the last claim, and give back what was typed for it."""
    name = plain(step.by) or wording.say("review-somebody")
    return unused_words(wording, wording.say(f"review-taken-{step.status}", name=name), unused)


def unused_words(wording: Wording, told: str, unused: str) -> str:
    """Say something, and give back what was typed and is not used."""
    if not unused:
        return told
    return f"{told}\n-# {wording.say('your-text')}\n{quote(unused, LONGEST)}"


def done_card(
    wording: Wording, last: Candidate | None, *, waiting: int, serving: int, heading: str = ""
) -> Card:
    """Draw that an import is reviewed, or all are, with the way to what still waits elsewhere."""
    card = Card()
    if heading:
        card.text(heading)
    if last is not None:
        done = wording.say("review-done", approved=last.approved, skipped=last.skipped)
        title = "review-done-this-title" if waiting else "review-done-title"
        lines = [f"## {wording.say(title)}", done]
    else:
        lines = [] if waiting else [wording.say("review-nothing")]
    if waiting:
        lines.append(wording.say("review-others", waiting=waiting))
    card.text("\n".join([*lines, wording.say("review-serving", claims=serving)]))
    first = _review_them(wording) if waiting else practise_button(wording)
    card.buttons(first, browse_button(wording))
    return card


def best_card(wording: Wording, batch_id: str, approved: Approved, waiting: int) -> Card:
    """Draw what approving the best came to; `waiting` counts what is left of the import."""
    card = Card()
    card.text(wording.say("review-best", approved=len(approved.claims)))
    buttons = review_buttons(wording, batch_id, best=False) if waiting else []
    if approved.claims:
        card.text(listed(approved.claims))
        buttons += best_buttons(wording, batch_id, approved.claims, approved.at)
    card.text(wording.say("review-left", waiting=waiting))
    card.buttons(*buttons or [browse_button(wording)])
    return card


def taken_back_card(wording: Wording, batch_id: str, count: int) -> Card:
    """Draw that what was approved at once waits again."""
    card = Card()
    card.text(wording.say("review-taken-back", count=count))
    if count:
        card.buttons(*review_buttons(wording, batch_id, best=True))
    else:
        card.buttons(browse_button(wording))
    return card


def _review_them(wording: Wording) -> Button[Any]:
    return button(wording.say("button-review-them"), custom_id("review"), ButtonStyle.primary)


def _progress(wording: Wording, candidate: Candidate) -> str:
    return wording.say(
        "review-progress",
        place=candidate.place,
        of=candidate.of,
        approved=candidate.approved,
        skipped=candidate.skipped,
    )


def _about(wording: Wording, candidate: Candidate) -> list[str]:
    """Say what became of the claim; or, while it waits, what it needs and why it was chosen."""
    shelved = candidate.shelved
    lines = []
    if shelved.status is not Status.WAITING:
        lines.append(f"**{wording.say(f'review-is-{shelved.status}')}**")
        if candidate.replaced_by:
            lines.append(f"-# {wording.say('review-was', claim=inline(shelved.claim.text, 400))}")
        return lines
    needs = [wording.say(f"hand-{hand}") for hand in shelved.hands]
    lines += [wording.say("review-hand", needs=one) for one in needs]
    known = filter(None, (chosen_because(wording, [name]) for name in shelved.why))
    reason = next(known, "")
    if reason:
        lines.append(f"-# {wording.say('review-chosen', reasons=reason)}")
    return lines


def _needs_a_hand(candidate: Candidate) -> bool:
    shelved = candidate.shelved
    return bool(shelved.hands) and shelved.status is Status.WAITING


def _decisions(wording: Wording, candidate: Candidate) -> list[Button[Any]]:
    """Give the buttons; what needs a hand is to be edited first, and approved as it is last."""
    shelved = candidate.shelved
    state = (shelved.claim.claim_id, shelved.status)
    decided, hand = shelved.status is not Status.WAITING, _needs_a_hand(candidate)
    approve = button(
        wording.say("button-approve-as-it-is" if hand else "button-approve"),
        custom_id("approve", *state),
        ButtonStyle.secondary if decided or hand else ButtonStyle.success,
        disabled=shelved.status is Status.SERVED,
    )
    buttons = [
        button(
            wording.say("button-edit"),
            custom_id("edit", *state),
            ButtonStyle.primary if hand else ButtonStyle.secondary,
        ),
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
    rest = custom_id("skip-rest", shelved.claim.claim_id)
    skip_rest = button(wording.say("button-skip-rest"), rest)
    buttons = [*buttons, skip_rest, approve] if hand else [approve, *buttons]
    if decided:
        onward = custom_id("onward", shelved.claim.claim_id)
        buttons.append(button(wording.say("button-onward"), onward, ButtonStyle.primary))
    return buttons
