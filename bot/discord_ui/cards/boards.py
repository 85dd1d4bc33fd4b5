"""The leaderboard card, the profile card and the history card."""

from arguments.judging.verdict import HIGHEST, LOWEST, Criterion
from arguments.leaderboards import BoardRow
from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.cards.verdict import criterion_line
from bot.discord_ui.quoting import inline, plain
from bot.discord_ui.routes import custom_id
from bot.engine.boards import History, Leaderboard, Profile
from bot.wording import Wording
from bot.wording.numbers import score, spark
from bot.wording.progress import standing_line


def leaderboard_card(wording: Wording, board: Leaderboard) -> Card:
    """Draw a page of the server's board, with the asker's own standing below it."""
    card = Card()
    card.text(f"## {wording.say('board-title')}")
    if not board.rows:
        card.text(wording.say("board-empty"))
        card.buttons(practise_button(wording))
        return card
    card.text("\n".join(_row(wording, row) for row in board.rows))
    card.rule()
    own = wording.say("board-own", standing=standing_line(wording, board.own, counts=True))
    card.text(f"{own}\n-# {wording.say('board-how')}")
    if board.pages > 1:
        _pages(card, wording, "board", board.page, board.pages)
    return card


def profile_card(wording: Wording, profile: Profile) -> Card:
    """Draw a debater's numbers: standing, latest totals, the six criteria, what to work on."""
    card = Card()
    card.text(f"## {plain(profile.name)}")
    if not profile.criteria:
        card.text(wording.say("profile-empty"))
        card.buttons(practise_button(wording))
        return card
    card.text(standing_line(wording, profile.standing, counts=True))
    chart = spark(profile.recent, LOWEST, HIGHEST)
    latest = wording.say("profile-latest", chart=chart, count=len(profile.recent))
    lines = [
        criterion_line(wording, criterion, mean) for criterion, mean in profile.criteria.items()
    ]
    card.text("\n".join([latest, *lines]))
    if profile.weakest is not None:
        card.text(_focus(wording, profile.weakest))
    return card


def history_card(wording: Wording, history: History) -> Card:
    """Draw a page of the person's own responses, each with a button to its verdict."""
    card = Card()
    card.text(f"## {wording.say('history-title', count=history.responses)}")
    if not history.entries:
        card.text(wording.say("history-empty"))
        card.buttons(practise_button(wording))
        return card
    for entry in history.entries:
        response = entry.response
        when = f"<t:{int(response.created.timestamp())}:R>"
        total = wording.say("history-waits") if entry.total is None else score(entry.total)
        side = wording.say(f"side-{response.side}")
        card.line(
            f"**{total}** · {side} · {when}\n{inline(entry.claim_text, 120)}\n"
            f"-# {inline(response.text, 120)}",
            button(wording.say("button-see-verdict"), custom_id("verdict", response.response_id)),
        )
    if history.pages > 1:
        _pages(card, wording, "history", history.page, history.pages)
    return card


def _row(wording: Wording, row: BoardRow) -> str:
    return wording.say(
        "board-row",
        place=row.place,
        name=plain(row.name),
        standing=score(row.standing),
        responses=row.responses,
        provisional="yes" if row.provisional else "no",
    )


def _focus(wording: Wording, weakest: Criterion) -> str:
    name = wording.say(f"criterion-{weakest}")
    return wording.say(
        "profile-focus", criterion=name, about=wording.say(f"criterion-{weakest}-about")
    )


def _pages(card: Card, wording: Wording, verb: str, page: int, pages: int) -> None:
    card.buttons(
        button(wording.say("button-earlier"), custom_id(verb, page - 1), disabled=page <= 1),
        button(
            wording.say("page-of", page=page, pages=pages), custom_id("page", verb), disabled=True
        ),
        button(wording.say("button-later"), custom_id(verb, page + 1), disabled=page >= pages),
    )
