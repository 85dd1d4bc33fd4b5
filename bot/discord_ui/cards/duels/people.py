"""The people of a duel, and what it is called."""

from collections.abc import Iterable

from arguments.claims import Side
from arguments.responses import DebaterId
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import cut
from bot.engine.sparring.duel_views import (
    DuelView,
)
from bot.wording import Wording

THREAD_NAME_LIMIT = 100


def person(wording: Wording, debater_id: DebaterId | None) -> str:
    """Name somebody by their account; who is gone has no name."""
    account = (debater_id or "").removeprefix(DISCORD)
    return f"<@{account}>" if account.isdecimal() else wording.say("duel-former")


def accounts(people: Iterable[DebaterId]) -> tuple[int, ...]:
    """Give the Discord accounts of debaters."""
    named = [one.removeprefix(DISCORD) for one in people]
    return tuple(int(one) for one in named if one.isdecimal())


def sides_line(wording: Wording, view: DuelView) -> str:
    """Say who argues which side."""
    return "\n".join(
        wording.say(
            "duel-side-line",
            side=wording.say(f"side-{side}"),
            name=person(wording, view.sides[side].debater_id),
        )
        for side in Side
    )


def thread_name(wording: Wording, view: DuelView) -> str:
    """Name a duel's thread after its claim."""
    claim = " ".join(view.claim.text.split())
    return cut(wording.say("duel-thread-name", claim=claim), THREAD_NAME_LIMIT)
