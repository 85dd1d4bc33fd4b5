"""`gadfly claims review`: what waits for a decision, one claim at a time."""

import sys
from typing import Any

import click

from arguments.mistakes import Mistake
from bot.engine.library.library import Query, Shelved, Status
from bot.terminal.groups import Command
from bot.terminal.opening import HERE, asker, opened, settings
from bot.terminal.reviewing import review_at_terminal
from bot.terminal.screen import Screen
from bot.terminal.writing import write_json


@click.command(cls=Command)
@click.option("--best", type=click.IntRange(min=1), metavar="N")
@click.option("--json", "as_json", is_flag=True)
def review(*, best: int | None, as_json: bool) -> None:
    """Approve the best at once, list what waits, or go through it one by one."""
    with opened() as office:
        who = asker(None, settings(), office.words)
        screen = Screen(office.words)
        if best is not None:
            approved = len(office.do(office.engine.review.approve_best(who, best)).claims)
            waiting = office.do(office.engine.review.waiting(who))
            if as_json:
                write_json({"approved": approved, "waiting": waiting})
            else:
                screen.say("cli-review-approved", approved=approved)
        elif as_json:
            query = Query(status=Status.WAITING)
            listed = office.do(office.engine.library.listing(HERE, query))
            write_json([_object(one) for one in listed])
        elif sys.stdin is None or not sys.stdin.isatty():
            raise Mistake("mistake-review-unattended")
        else:
            review_at_terminal(office, who, screen)


def _object(waiting: Shelved) -> dict[str, Any]:
    claim = waiting.claim
    return {
        "id": claim.claim_id,
        **claim.model_dump(mode="json", include={"text", "kind", "paragraph", "original"}),
        "hands": list(waiting.hands),
        "why": list(waiting.why),
        "score": waiting.score,
    }
