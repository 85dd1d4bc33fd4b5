"""The result card: who won and how, what each voice said, the reasons, and the way to appeal."""

from arguments.claims import Side
from arguments.tournaments.entries import Status
from arguments.tournaments.results import How
from arguments.tournaments.voices import Part, Voice
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.matches.judging import ballot_words
from bot.discord_ui.cards.matches.match import over_buttons
from bot.discord_ui.cards.matches.speeches import packed
from bot.discord_ui.cards.matches.words import side_name, where
from bot.discord_ui.cards.tournaments.words import figure, name_of, outcome
from bot.discord_ui.quoting import quote
from bot.engine.contests.matches.watching import Watched
from bot.wording import Wording

RULING_LIMIT, REASON_LIMIT = 1000, 1400


def result_cards(wording: Wording, watched: Watched) -> list[Card]:
    """Draw a match's result in as many cards as its reasons need."""
    place = where(wording, watched.page)
    if watched.page.is_hidden or watched.match.result is None:
        card = Card()
        card.text(f"{place}\n{wording.say('match-silent')}")
        return [card]
    blocks = [f"{place}\n### {_heading(wording, watched)}", *_why(wording, watched)]
    cards = packed([one for one in blocks if one])
    buttons = over_buttons(wording, watched)
    if buttons:
        cards[-1].buttons(*buttons)
    return cards


def appeal_answer_card(wording: Wording, watched: Watched) -> Card:
    """Tell in a match's thread that its appeal was dismissed, with the organiser's answer."""
    card = Card()
    card.text(f"{where(wording, watched.page)}\n### {wording.say('match-appeal-dismissed')}")
    answer = watched.appeal.answer if watched.appeal else None
    if answer:
        card.text(quote(answer, RULING_LIMIT))
    return card


def _heading(wording: Wording, watched: Watched) -> str:
    changed = watched.match.result_version > 1
    said = outcome(wording, watched.page.line)
    return wording.say("match-result-changed", outcome=said) if changed else said


def _why(wording: Wording, watched: Watched) -> list[str]:
    """Say how it came to the result: forfeits by name, voices with their shares, and reasons."""
    result, version = watched.match.result, watched.page.results[-1:]
    if result is None:
        return []
    lines = [_forfeit(wording, watched)]
    ruled = version[0] if version and version[0].decided_by is not None else None
    if ruled is not None:
        lines.append(wording.say("match-ruled"))
    lines += [f"- {_voice(wording, watched, one)}" for one in watched.voices]
    lines += [f"-# {wording.phrase(note)}" for note in watched.notes]
    said = ["\n".join(line for line in lines if line)]
    if ruled is not None and ruled.reason:
        said.append(quote(ruled.reason, RULING_LIMIT))
    said += [ballot_words(wording, watched, one, REASON_LIMIT) for one in watched.ballots]
    return said


def _forfeit(wording: Wording, watched: Watched) -> str:
    result = watched.match.result
    if result is None or result.how not in {How.WALKOVER, How.DOUBLE_FORFEIT}:
        return ""
    if result.how is How.DOUBLE_FORFEIT or result.winner is None:
        alone = len(watched.sides) == 1
        return wording.say("match-no-show-alone" if alone else "match-no-show-both")
    gone = watched.sides.get(result.winner.other)
    if gone is None:
        return ""
    left = gone.status is Status.WITHDRAWN
    key = "match-withdrew" if left else "match-no-show"
    return wording.say(key, name=name_of(wording, gone))


def _voice(wording: Wording, watched: Watched, voice: Voice) -> str:
    part = wording.say(f"part-{voice.part.value}")
    shares = wording.say("match-share", part=part, share=voice.share)
    named = part if voice.share == 100 else shares  # noqa: PLR2004 (a whole hundred)
    winner = side_name(wording, watched, voice.winner) if voice.winner else ""
    return wording.say(
        "match-voice" if winner else "match-voice-even",
        part=named,
        winner=winner,
        numbers=_numbers(wording, watched, voice),
    )


def _numbers(wording: Wording, watched: Watched, voice: Voice) -> str:
    """Give the points or the votes of both sides, those of whom the voice is for first."""
    is_vote, cast = voice.part is Part.AUDIENCE, watched.votes
    if is_vote:
        counts = (cast.on_for, cast.on_against) if cast else (0, 0)
        pair = [str(one) for one in counts]
    else:
        pair = [figure(wording, one) for one in (voice.points_for, voice.points_against)]
    own, other = pair[::-1] if voice.winner is Side.AGAINST else pair
    return wording.say("match-numbers", own=own, other=other, votes="yes" if is_vote else "no")
