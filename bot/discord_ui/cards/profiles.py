"""The profile card, and the card on which its owner chooses what stands on it."""

from collections.abc import Sequence
from typing import Any

from discord import ButtonStyle
from discord.ui import Button, LayoutView, Select

from arguments.claims import Side
from arguments.judging.verdict import HIGHEST, LOWEST, Criterion
from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.cards.verdict import criterion_line
from bot.discord_ui.quoting import cut, inline, named, quote
from bot.discord_ui.routes import custom_id
from bot.engine.boards import Profile
from bot.engine.boards.views import OwnArgument, ShownArgument, TournamentLine
from bot.wording import Wording
from bot.wording.numbers import score, spark
from bot.wording.progress import latest_rating, rated_line, rating

QUOTED, CLAIM_LIMIT, OPTION_LIMIT = 700, 200, 100
NOTHING = "nothing"
"""What the menu gives for showing no argument."""


def profile_card(wording: Wording, profile: Profile, *, is_own: bool) -> Card:
    """Draw a debater's numbers; to themselves with buttons for how they are seen."""
    card = Card()
    card.text(f"## {named(profile.name)}")
    if profile.is_hidden and not is_own:
        card.text(wording.say("profile-hidden-other"))
        return card
    if not profile.responses and not profile.tournaments:
        card.text(wording.say("profile-empty"))
        if is_own:
            card.buttons(practise_button(wording), _hide_or_show(wording, profile))
        return card
    for text in _texts(wording, profile, is_own=is_own):
        card.text(text)
    if profile.best is not None:
        card.rule()
        heading = "profile-best-own" if is_own else "profile-best"
        card.text(_argument(wording, heading, profile.best))
    if is_own:
        card.buttons(
            practise_button(wording),
            button(wording.say("button-drill-next"), custom_id("drill-due")),
            button(wording.say("button-choose-shown"), custom_id("my-best")),
            _hide_or_show(wording, profile),
        )
    return card


def best_card(wording: Wording, own: Sequence[OwnArgument]) -> Card:
    """Draw the choice of which argument stands on one's own profile, or none."""
    card = Card()
    card.text(f"## {wording.say('best-title')}\n{wording.say('best-about')}")
    if not own:
        card.text(wording.say("best-none-yet"))
        card.buttons(practise_button(wording))
        return card
    shown = next((one for one in own if one.is_shown), None)
    if shown is None:
        card.text(wording.say("best-not-shown"))
    else:
        card.text(wording.say("best-shown"))
        card.text(_argument(wording, "profile-best-own", shown.argument))
    menu: Select[LayoutView] = Select(
        custom_id=custom_id("my-best-menu"), placeholder=wording.say("best-choose")
    )
    menu.add_option(label=wording.say("best-nothing"), value=NOTHING, default=shown is None)
    for one in own:
        side = wording.say(f"side-{one.argument.side}")
        points = score(one.argument.total)
        menu.add_option(
            label=cut(f"{points} · {side}: {one.argument.claim.text}", OPTION_LIMIT),
            description=cut(" ".join(one.argument.text.split()), OPTION_LIMIT),
            value=one.response_id,
            default=one.is_shown,
        )
    card.choose(menu)
    return card


def _texts(wording: Wording, profile: Profile, *, is_own: bool) -> list[str]:
    """Give the parts of a profile that follow one another; what to practise is for its owner."""
    texts = ["\n".join(_standings(wording, profile))]
    if profile.criteria:
        texts.append("\n".join(_criteria(wording, profile)))
    if is_own and profile.weakest is not None:
        texts.append(_focus(wording, profile, profile.weakest))
    if profile.tournaments:
        texts.append(_tournaments(wording, profile.tournaments))
    return texts


def _standings(wording: Wording, profile: Profile) -> list[str]:
    lines = []
    if profile.practice is not None:
        lines.append(rated_line(wording, profile.practice, profile.practice_of))
    elif profile.is_hidden:
        lines.append(wording.say("profile-hidden-own"))
        latest = latest_rating(wording, profile)
        lines += [wording.say("profile-hidden-rating", rating=latest)] if latest else []
    if profile.match is not None:
        lines.append(
            wording.say(
                "profile-match",
                rating=rating(wording, profile.match),
                place=profile.match.place,
                of=profile.match_of,
                counted=profile.match.counted,
            )
        )
    if any(row.provisional for row in (profile.practice, profile.match) if row is not None):
        lines.append(f"-# {wording.say('standing-provisional')}")
    if not profile.responses:
        return lines
    lines.append(wording.say("profile-streak", days=profile.streak, longest=profile.longest_streak))
    counts = {side.value: profile.sides.get(side, 0) for side in Side}
    lines.append(wording.say("profile-sides", **counts))
    return lines


def _criteria(wording: Wording, profile: Profile) -> list[str]:
    chart = spark(profile.recent, LOWEST, HIGHEST)
    lines = [
        wording.say(
            "profile-latest", chart=chart, count=len(profile.recent), last=score(profile.recent[-1])
        )
    ]
    for criterion, mean in profile.criteria.items():
        line = criterion_line(wording, criterion, mean)
        median = profile.median.get(criterion)
        if median is not None:
            line = wording.say("profile-criterion", line=line, median=score(median))
        lines.append(line)
    if profile.median:
        lines.append(f"-# {wording.say('profile-median')}")
    return lines


def _focus(wording: Wording, profile: Profile, weakest: Criterion) -> str:
    name = wording.say(f"criterion-{weakest}")
    about = wording.say(f"criterion-{weakest}-about")
    focus = wording.say("profile-focus", criterion=name, about=about)
    if profile.drill is None:
        return focus
    return f"{focus}\n{wording.say('profile-drill', drill=wording.phrase(profile.drill))}"


def _tournaments(wording: Wording, held: Sequence[TournamentLine]) -> str:
    lines = [wording.say("profile-tournaments")]
    lines += [f"- {_tournament(wording, one)}" for one in held]
    return "\n".join(lines)


def _tournament(wording: Wording, line: TournamentLine) -> str:
    return wording.say(
        "profile-tournament",
        name=inline(line.name, 80),
        role=line.role.value,
        place="none" if line.place is None else line.place,
        of=line.of,
        over="yes" if line.is_over else "no",
    )


def _argument(wording: Wording, heading: str, argument: ShownArgument) -> str:
    said = wording.say(heading, total=score(argument.total))
    side = wording.say(f"side-{argument.side}")
    claim = inline(argument.claim.text, CLAIM_LIMIT)
    return f"{said}\n-# {side}: {claim}\n{quote(argument.text, QUOTED)}"


def _hide_or_show(wording: Wording, profile: Profile) -> Button[Any]:
    if profile.is_hidden:
        return button(wording.say("button-show-me"), custom_id("seen", "yes"), ButtonStyle.success)
    return button(wording.say("button-hide-me"), custom_id("seen", "no"))
