"""`/claims browse`, `retire` and `restore`, and the buttons of their cards."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.claims import ClaimId, ClaimKind
from bot.discord_ui.bookmarks import SEARCH_LIMIT, Bookmark, read_bookmark
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.library import A_PAGE, moved_card, shelf_card, shelved_card
from bot.discord_ui.commands import described
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.quoting import cut
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine
from bot.engine.library.library import Query, Status

Choice = app_commands.Choice[str]

CHOICES, CHOICE_LIMIT = 25, 100
Search = app_commands.Range[str, 1, SEARCH_LIMIT]
"""A search that fits into the id of every button of its list."""


def browse_command(engine: Engine) -> described.Subcommand:
    """Give `/claims browse`."""
    kinds = described.choices(engine.wording, "kind", ClaimKind)

    @app_commands.choices(kind=kinds)
    async def browse(
        interaction: Interaction[Client],
        search: Search | None = None,
        article: str | None = None,
        kind: app_commands.Choice[str] | None = None,
        *,
        retired: bool = False,
    ) -> None:
        async with answering(interaction) as answer:
            query = Query(
                text=search or "",
                article_id=article,
                kind=ClaimKind(kind.value) if kind else None,
                status=Status.RETIRED if retired else Status.SERVED,
            )
            await answer.show(await _page(engine, interaction, Bookmark(query=query)))

    options = ("search", "article", "kind", "retired")
    command = described.command(engine.wording, "claims-browse", browse, options)
    command.autocomplete("article")(articles(engine))
    return command


def moving_commands(engine: Engine) -> list[described.Subcommand]:
    """Give `/claims retire` and `/claims restore`."""

    async def retire(interaction: Interaction[Client], claim: str) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _moved(engine, interaction, claim, Status.RETIRED))

    async def restore(interaction: Interaction[Client], claim: str) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _moved(engine, interaction, claim, Status.SERVED))

    async def served(interaction: Interaction[Client], typed: str) -> list[Choice]:
        return await _matching(engine, interaction, typed, Status.SERVED)

    async def out(interaction: Interaction[Client], typed: str) -> list[Choice]:
        return await _matching(engine, interaction, typed, Status.RETIRED)

    retiring = described.command(engine.wording, "claims-retire", retire, ("claim",))
    retiring.autocomplete("claim")(served)
    restoring = described.command(engine.wording, "claims-restore", restore, ("claim",))
    restoring.autocomplete("claim")(out)
    return [retiring, restoring]


def articles(engine: Engine) -> described.Matching:
    """Give what offers the articles whose title, author or outlet has what was typed."""

    async def matching(interaction: Interaction[Client], typed: str) -> list[Choice]:
        wanted = typed.casefold().split()
        found = await engine.library.articles(asker(interaction).server_id)
        offered = []
        for article in found:
            source = article.source
            name = ", ".join(filter(None, (source.title, source.author, source.outlet)))
            if all(word in name.casefold() for word in wanted):
                offered.append(Choice(name=cut(name, CHOICE_LIMIT), value=article.article_id))
        return offered[:CHOICES]

    return matching


class BrowseRoutes:
    """The handlers of the buttons that turn pages, look, retire, restore and undo."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "shelf": self._shelf,
            "article": self._article,
            "look": self._look,
            "shut": self._shut,
            "open": self._open,
            "retire": self._retire,
            "restore": self._restore,
        }

    async def _shelf(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            bookmark = read_bookmark(arguments) if arguments else Bookmark()
            await answer.replace(await _page(self._engine, interaction, bookmark))

    async def _article(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            place = asker(interaction).server_id
            shelved = await self._engine.library.shelved(place, _first(arguments))
            bookmark = Bookmark(query=Query(article_id=shelved.article_id))
            await answer.show(await _page(self._engine, interaction, bookmark))

    async def _look(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.replace(await self._detail(interaction, arguments))

    async def _shut(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await self._engine.library.retire(asker(interaction), _first(arguments))
            await answer.replace(await self._detail(interaction, arguments))

    async def _open(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await self._engine.library.restore(asker(interaction), _first(arguments))
            await answer.replace(await self._detail(interaction, arguments))

    async def _retire(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim_id = _first(arguments)
            card = await _moved(self._engine, interaction, claim_id, Status.RETIRED, undone=True)
            await answer.replace(card)

    async def _restore(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim_id = _first(arguments)
            card = await _moved(self._engine, interaction, claim_id, Status.SERVED, undone=True)
            await answer.replace(card)

    async def _detail(self, interaction: Interaction[Client], arguments: list[str]) -> Card:
        claim_id, bookmark = _first(arguments), read_bookmark(arguments[1:])
        shelved = await self._engine.library.shelved(asker(interaction).server_id, claim_id)
        return shelved_card(wording_for(interaction), shelved, bookmark)


async def _page(engine: Engine, interaction: Interaction[Client], bookmark: Bookmark) -> Card:
    place = asker(interaction).server_id
    shelf = await engine.library.browse(place, bookmark.query, bookmark.page, size=A_PAGE)
    shown = bookmark.model_copy(update={"page": shelf.page})
    return shelf_card(wording_for(interaction), shelf, shown)


async def _moved(
    engine: Engine,
    interaction: Interaction[Client],
    claim: str,
    to: Status,
    *,
    undone: bool = False,
) -> Card:
    who, library = asker(interaction), engine.library
    move = library.retire if to is Status.RETIRED else library.restore
    moved = await move(who, ClaimId(claim))
    return moved_card(wording_for(interaction), moved, to, undone=undone)


async def _matching(
    engine: Engine, interaction: Interaction[Client], typed: str, status: Status
) -> list[Choice]:
    query = Query(text=typed[:CHOICE_LIMIT], status=status)
    shelf = await engine.library.browse(asker(interaction).server_id, query, size=CHOICES)
    return [
        Choice(name=cut(one.claim.text, CHOICE_LIMIT), value=one.claim.claim_id)
        for one in shelf.entries
    ]


def _first(arguments: list[str]) -> ClaimId:
    if not arguments:
        raise ButtonOld
    return ClaimId(arguments[0])
