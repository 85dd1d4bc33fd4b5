"""The match card: the claim, the sides, what is to be done now and until when."""

from collections.abc import Sequence
from typing import Any

from discord.ui import Button

from arguments.claims import Claim, Side
from bot.discord_ui.cards.card import Card, button
from bot.discord_ui.cards.matches.words import (
    CLAIM_LIMIT,
    listed,
    person,
    side_name,
    sides,
    speech_name,
    speech_word,
    where,
)
from bot.discord_ui.cards.passage import has_context
from bot.discord_ui.cards.tournaments.words import moment, outcome, primary
from bot.discord_ui.quoting import inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.matches.watching import Watched
from bot.engine.contests.views import MatchState
from bot.wording import Wording


def match_card(wording: Wording, watched: Watched, *, pings: Sequence[int] = ()) -> Card:
    """Draw a match as it stands, with what its debaters, judges and audience can do."""
    card = Card()
    if pings:
        people = " ".join(f"<@{account}>" for account in pings)
        card.text(wording.say("match-called", people=people))
    card.text(f"{where(wording, watched.page)}\n{_claims(watched)}")
    card.text(sides(wording, watched))
    if watched.page.line.judges:
        card.text(f"-# {judges_line(wording, watched)}")
    card.text(status(wording, watched))
    for row in rows(wording, watched):
        card.buttons(*row)
    return card


def starter_card(wording: Wording, watched: Watched) -> Card:
    """Draw the line in the channel that a match's thread begins from."""
    card = Card()
    names = [side_name(wording, watched, side) for side in watched.sides]
    kind = "match-starts" if len(names) > 1 else "match-starts-alone"
    said = wording.say(kind, on_for=names[0], on_against=names[-1])
    card.text(f"{where(wording, watched.page)}\n{said}")
    return card


def settled_card(wording: Wording, watched: Watched) -> Card:
    """Tell which claim is left after the vetoes, with the first speech to write."""
    card = Card()
    struck = [
        wording.say(
            "match-struck",
            name=side_name(wording, watched, side),
            claim=inline(claim.text, CLAIM_LIMIT),
        )
        for side, claim in _struck(watched)
    ]
    heading = f"-# {wording.say('match-settled')}"
    claim = watched.page.line.claim
    card.text(f"{heading}\n### {inline(claim.text if claim else '', CLAIM_LIMIT)}")
    if struck:
        card.text("\n".join(f"-# {line}" for line in struck))
    card.text(sides(wording, watched))
    card.text(status(wording, watched))
    for row in rows(wording, watched):
        card.buttons(*row)
    return card


def time_card(wording: Wording, watched: Watched) -> Card:
    """Tell a match that it has more time, with what can be done in it now."""
    card = Card()
    card.text(f"-# {wording.say('match-time-given')}\n{status(wording, watched)}")
    for row in rows(wording, watched):
        card.buttons(*row)
    return card


def status(wording: Wording, watched: Watched) -> str:
    """Say what a match waits for, and until when."""
    match, paused = watched.match, watched.page.tournament.paused is not None
    if paused and match.state in {MatchState.OPEN, MatchState.JUDGING}:
        return wording.say("match-paused")
    if match.state is MatchState.OPEN:
        return _open(wording, watched)
    if match.state is MatchState.JUDGING:
        return _judging(wording, watched)
    if match.state is MatchState.CONFIRMED:
        if watched.page.is_hidden:
            return wording.say("match-silent")
        return f"**{outcome(wording, watched.page.line)}**"
    return wording.say(f"match-{match.state.value}")


def rows(wording: Wording, watched: Watched) -> list[list[Button[Any]]]:
    """Make the rows of buttons for what can be done in a match now."""
    match = watched.match
    if watched.page.tournament.stage.is_over and match.state is not MatchState.CONFIRMED:
        return []
    made: list[list[Button[Any]]] = []
    if match.state is MatchState.OPEN and match.claim_id is None:
        made.append(_vetoes(wording, watched))
    elif match.state is MatchState.OPEN:
        made.append([_speak(wording, watched), *_passage(wording, watched)])
    elif match.state is MatchState.JUDGING:
        made.append(judging_buttons(wording, watched))
    elif match.state is MatchState.CONFIRMED and not watched.page.is_hidden:
        made.append(over_buttons(wording, watched))
    return [row for row in made if row]


def judging_buttons(
    wording: Wording, watched: Watched, *, judges: bool = True
) -> list[Button[Any]]:
    """Make the buttons of who decides a match: its judges where `judges`, and the audience."""
    match_id, judging = watched.match.match_id, watched.page.tournament.settings.judging
    made = []
    if judges and watched.page.line.judges:
        made.append(primary(wording.say("button-m-ballot"), custom_id("m-ballot", match_id)))
    if judging.audience and len(watched.sides) > 1:
        made.append(button(wording.say("button-m-read"), custom_id("m-read", match_id)))
    return made


def over_buttons(wording: Wording, watched: Watched) -> list[Button[Any]]:
    """Make the buttons of a match that has its result."""
    match_id, made = watched.match.match_id, []
    if any(speech.verdict is not None for speech in watched.page.speeches):
        made.append(button(wording.say("button-m-feedback"), custom_id("m-feedback", match_id)))
    may = watched.page.tournament.settings.appeals and len(watched.sides) > 1
    if may and watched.appeal is None and not watched.page.tournament.stage.is_over:
        made.append(button(wording.say("button-m-appeal"), custom_id("m-appeal", match_id)))
    return made


def judges_line(wording: Wording, watched: Watched) -> str:
    """Name who judges, each with their part; one who judges alone needs no chair."""
    judges = watched.page.line.judges
    named = [
        wording.say(
            "match-judge",
            role="panel" if len(judges) == 1 and one.role.value == "chair" else one.role.value,
            name=person(wording, watched, one.debater_id),
        )
        for one in judges
    ]
    return wording.say("match-judges", names=listed(wording, named), count=len(named))


def _open(wording: Wording, watched: Watched) -> str:
    when = moment(watched.due) if watched.due else ""
    if watched.match.claim_id is None:
        return wording.say("match-vetoes", until=when)
    place, places = watched.place or watched.places, watched.places
    said = wording.say(
        "match-open" if len(watched.sides) > 1 else "match-open-alone",
        speech=speech_name(wording, place, places),
        place=place,
        places=places,
        until=when,
    )
    advice = wording.say(f"match-advice-{speech_word(place, places)}")
    return f"{said}\n-# {advice}"


def _judging(wording: Wording, watched: Watched) -> str:
    judging = watched.page.tournament.settings.judging
    by_people = bool(judging.audience or watched.page.line.judges)
    if not by_people or watched.until is None:
        return wording.say("match-judging-people" if by_people else "match-judging")
    return wording.say("match-judging-until", until=moment(watched.until))


def _claims(watched: Watched) -> str:
    claim = watched.page.line.claim
    if claim is not None:
        return f"### {inline(claim.text, CLAIM_LIMIT)}"
    if len(watched.offered) == 1:
        return f"### {inline(watched.offered[0].text, CLAIM_LIMIT)}"
    gone = {claim.claim_id: side for side, claim in _struck(watched)}
    lines = []
    for number, offered in enumerate(watched.offered, 1):
        text = inline(offered.text, CLAIM_LIMIT)
        struck = offered.claim_id in gone
        lines.append(f"{number}. ~~{text}~~" if struck else f"{number}. **{text}**")
    return "\n".join(lines)


def _struck(watched: Watched) -> list[tuple[Side, Claim]]:
    known = {claim.claim_id: claim for claim in watched.offered}
    vetoes = watched.match.vetoes
    return [(side, known[vetoes[side]]) for side in Side if vetoes.get(side) in known]


def _vetoes(wording: Wording, watched: Watched) -> list[Button[Any]]:
    struck = set(watched.match.vetoes.values())
    return [
        button(
            wording.say("button-m-veto", number=number),
            custom_id("m-veto", watched.match.match_id, number),
        )
        for number, offered in enumerate(watched.offered, 1)
        if offered.claim_id not in struck or len(struck) > 1
    ]


def _speak(wording: Wording, watched: Watched) -> Button[Any]:
    place, places = watched.place or watched.places, watched.places
    label = wording.say("button-m-speak", speech=speech_word(place, places))
    return primary(label, custom_id("m-speak", watched.match.match_id))


def _passage(wording: Wording, watched: Watched) -> list[Button[Any]]:
    claim = watched.page.line.claim
    if claim is None or not has_context(claim):
        return []
    passage = custom_id("m-passage", watched.match.match_id)
    return [button(wording.say("button-passage"), passage)]
