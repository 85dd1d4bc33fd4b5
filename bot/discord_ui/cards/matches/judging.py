"""Who decides a match: its judges' ballots, and the audience's votes, blind."""

from collections.abc import Sequence

from discord import ButtonStyle

from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.matches.match import judges_line, judging_buttons
from bot.discord_ui.cards.matches.speeches import PIECE_LIMIT, packed
from bot.discord_ui.cards.matches.words import (
    CLAIM_LIMIT,
    person,
    side_name,
    speech_name,
    where,
)
from bot.discord_ui.cards.tournaments.words import figure, moment, primary, soon
from bot.discord_ui.quoting import inline, pieces, quote
from bot.discord_ui.routes import custom_id
from bot.engine.contests.judging.receiving import Received
from bot.engine.contests.judging.voting import Blind, Letter
from bot.engine.contests.matches.watching import StoredBallot, Watched
from bot.engine.contests.views import BallotState
from bot.wording import Wording

REASON_LIMIT = 1500


def judges_card(wording: Wording, watched: Watched) -> Card:
    """Call a match's judges."""
    card = Card()
    card.text(f"{where(wording, watched.page)}\n### {wording.say('match-judges-called')}")
    card.text(judges_line(wording, watched))
    card.text(_until(wording, watched))
    buttons = judging_buttons(wording, watched)
    if buttons:
        card.buttons(*buttons)
    return card


def audience_card(wording: Wording, watched: Watched) -> Card:
    """Ask the audience which side was the stronger, without a name."""
    card, claim = Card(), watched.page.line.claim
    card.text(f"{where(wording, watched.page)}\n### {wording.say('match-audience')}")
    card.text(f"**{inline(claim.text if claim else '', CLAIM_LIMIT)}**")
    until = moment(watched.until) if watched.until else ""
    card.text(wording.say("match-audience-how", until=until))
    reads = custom_id("m-read", watched.match.match_id)
    card.buttons(primary(wording.say("button-m-read"), reads))
    return card


def audience_closed_card(wording: Wording, watched: Watched) -> Card:
    """Tell that the votes on a match are closed."""
    card, claim = Card(), watched.page.line.claim
    card.text(f"{where(wording, watched.page)}\n### {wording.say('match-audience-closed')}")
    card.text(f"**{inline(claim.text if claim else '', CLAIM_LIMIT)}**")
    return card


def blind_cards(wording: Wording, blind: Blind) -> list[Card]:
    """Draw both sides in full as A and B, and the two buttons under them."""
    blocks = [f"-# {wording.say('match-blind')}\n**{inline(blind.claim.text, CLAIM_LIMIT)}**"]
    for letter, texts in ((Letter.A, blind.a), (Letter.B, blind.b)):
        blocks += _letter(wording, letter, texts)
    return [*packed(blocks), vote_card(wording, blind)]


def vote_card(wording: Wording, blind: Blind) -> Card:
    """Ask for a vote, or tell what it is and that it can be changed."""
    card = Card()
    if blind.chosen is None:
        card.text(wording.say("match-vote", until=soon(blind.until)))
    else:
        card.text(
            wording.say("match-voted", letter=blind.chosen.value.upper(), until=soon(blind.until))
        )
    card.buttons(
        *(
            button(
                wording.say("button-m-vote", letter=letter.value.upper()),
                custom_id("m-vote", blind.match_id, letter.value),
                ButtonStyle.primary,
                disabled=letter is blind.chosen,
            )
            for letter in Letter
        )
    )
    return card


def received_card(wording: Wording, watched: Watched, received: Received) -> Card:
    """Tell a judge that their ballot is in, and whether it counts yet."""
    card = Card()
    key = "match-ballot-counts" if received.confirmed else "match-ballot-waits"
    if received.ballot.ballot.is_trainee:
        key = "match-ballot-trainee"
    card.text(f"{where(wording, watched.page)}\n{wording.say(key)}")
    card.text(ballot_words(wording, watched, received.ballot))
    if received.result is None:
        again = custom_id("m-ballot", watched.match.match_id)
        card.buttons(button(wording.say("button-m-ballot-change"), again))
    return card


def ballot_card(wording: Wording, watched: Watched, ballot: StoredBallot) -> Card:
    """Draw a ballot for whoever is to confirm it."""
    card = Card()
    card.text(f"{where(wording, watched.page)}\n### {wording.say('match-ballot-second')}")
    card.text(ballot_words(wording, watched, ballot))
    named = (watched.match.match_id, ballot.ballot_id)
    if ballot.state is BallotState.SUBMITTED:
        card.buttons(
            primary(wording.say("button-m-confirm"), custom_id("m-confirm", *named)),
            button(
                wording.say("button-m-discard"),
                custom_id("m-discard", *named),
                ButtonStyle.danger,
            ),
        )
    else:
        card.text(wording.say(f"match-ballot-{ballot.state.value}"))
    return card


def ballot_words(
    wording: Wording, watched: Watched, stored: StoredBallot, limit: int = REASON_LIMIT
) -> str:
    """Say whom a ballot gives the match to, with its points and its reason."""
    ballot = stored.ballot
    said = wording.say(
        "match-ballot-low" if ballot.is_low_point_win else "match-ballot",
        judge=person(wording, watched, ballot.judge_id),
        winner=side_name(wording, watched, ballot.winner),
        own=figure(wording, ballot.points(ballot.winner)),
        other=figure(wording, ballot.points(ballot.winner.other)),
    )
    reason = quote(ballot.reason, limit) if ballot.reason else wording.say("match-reason-gone")
    return f"{said}\n{reason}"


def _letter(wording: Wording, letter: Letter, texts: Sequence[str]) -> list[str]:
    blocks = []
    for place, text in enumerate(texts, 1):
        name = speech_name(wording, place, len(texts))
        heading = f"**{letter.value.upper()} · {name}**"
        if not text:
            blocks.append(f"{heading}\n{wording.say('match-missed')}")
            continue
        first, *more = pieces(text, PIECE_LIMIT)
        blocks += [f"{heading}\n{first}", *more]
    return blocks


def _until(wording: Wording, watched: Watched) -> str:
    if watched.until is None:
        return wording.say("match-ballots-open")
    return wording.say("match-ballots-until", until=moment(watched.until))
