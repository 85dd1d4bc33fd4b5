"""The leaderboard card and the history card."""

from collections.abc import Sequence
from datetime import datetime

import discord
from discord.ui import Select

from arguments.leaderboards import Board, Ranked
from bot.discord_ui.cards.card import Card, button, practise_button
from bot.discord_ui.quoting import cut, inline, named
from bot.discord_ui.routes import custom_id
from bot.engine.boards import BoardPage, History
from bot.engine.boards.views import NamedBoard
from bot.wording import Wording
from bot.wording.boards import (
    about,
    board_name,
    counted,
    figure,
    is_practised,
    is_tied,
    page_name,
    way,
)
from bot.wording.numbers import score

MENU, OPTION_LIMIT = 25, 100
"""What Discord's menus hold: so many options of so many characters."""


def leaderboard_card(
    wording: Wording,
    page: BoardPage,
    others: Sequence[NamedBoard],
    now: datetime,
    link: str | None = None,
) -> Card:
    """Draw a page of a board with the asker's own line below it, and a menu of the other boards.

    `link` leads to the same board in a browser, where it is public.
    """
    card = Card()
    heading = f"## {inline(page_name(wording, page), 200)}"
    if not page.rows:
        card.text(heading)
        card.text(wording.say("board-empty", way=way(wording, page, now)))
    else:
        card.text(f"{heading}\n-# {wording.say('board-under', debaters=page.debaters)}")
        card.text("\n".join(_row(wording, page, row) for row in page.rows))
        card.rule()
        card.text("\n".join([*_own(wording, page, now), f"-# {about(wording, page)}"]))
    card.choose(_other_boards(wording, page, others, now))
    if page.pages > 1:
        _pages(card, wording, ("board", page.board), page.page, page.pages)
    elif not page.rows and is_practised(page.board.kind):
        card.buttons(practise_button(wording))
    if link is not None:
        card.link(wording.say("board-link"), link)
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
        _pages(card, wording, ("history",), history.page, history.pages)
    return card


def board_options(
    wording: Wording, boards: Sequence[NamedBoard], now: datetime
) -> list[tuple[str, str]]:
    """Give the names of boards as menus show them, each with the board as text."""
    return [
        (cut(board_name(wording, one.board, one.title, now), OPTION_LIMIT), str(one.board))
        for one in boards
    ]


def _row(wording: Wording, page: BoardPage, row: Ranked) -> str:
    values = [figure(wording, page.board, row), counted(wording, page.board, row)]
    return wording.say(
        "board-row",
        place=row.place,
        tied="yes" if is_tied(page, row) else "no",
        name=named(row.name),
        values=" · ".join(filter(None, values)),
    )


def _own(wording: Wording, page: BoardPage, now: datetime) -> list[str]:
    """Say where the asker stands, by name, as everybody reads it; nothing of one who hides."""
    if page.is_hidden:
        return []
    if page.own is None:
        return [wording.say("board-own-none", way=way(wording, page, now))]
    return [
        wording.say(
            "board-own",
            name=named(page.own.name),
            place=page.own.place,
            of=page.debaters,
            figure=figure(wording, page.board, page.own),
        )
    ]


def _other_boards(
    wording: Wording, page: BoardPage, others: Sequence[NamedBoard], now: datetime
) -> Select[discord.ui.LayoutView]:
    """Make the menu of boards; the one on show is among them, and chosen."""
    shown = str(page.board)
    offered = {text: name for name, text in board_options(wording, others, now)}
    offered = {shown: cut(page_name(wording, page), OPTION_LIMIT)} | offered
    menu: Select[discord.ui.LayoutView] = Select(
        custom_id=custom_id("board-menu"), placeholder=wording.say("board-choose")
    )
    for text, name in list(offered.items())[:MENU]:
        menu.add_option(label=name, value=text, default=text == shown)
    return menu


def _pages(
    card: Card, wording: Wording, verb: tuple[str | Board, ...], page: int, pages: int
) -> None:
    first, *more = (str(part) for part in verb)
    card.buttons(
        button(
            wording.say("button-earlier"),
            custom_id(first, *more, page - 1),
            disabled=page <= 1,
        ),
        button(
            wording.say("page-of", page=page, pages=pages), custom_id("page", first), disabled=True
        ),
        button(
            wording.say("button-later"), custom_id(first, *more, page + 1), disabled=page >= pages
        ),
    )
