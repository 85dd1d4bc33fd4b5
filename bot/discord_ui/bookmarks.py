"""A place in the library as one looks through it: the query and the page, small enough for an id.

Written into the `custom_id` of every button of the list, so that it is still known after a
restart. Next to a claim's id the article is left out: it is that claim's own.
"""

from arguments.claims import ClaimKind
from arguments.value import Value
from bot.discord_ui.routes import ButtonOld
from bot.engine.library.library import Query, Status

SEARCH_LIMIT = 36
"""Characters of a search: what an id has room for beside the longest claim's."""
MOST_PAGES = 999
_CODE = 2
_KINDS = {kind.value[:_CODE]: kind for kind in ClaimKind}
_SAME = "="
_PARTS = 5


class Bookmark(Value):
    """A page of what a query finds."""

    query: Query = Query()
    page: int = 1

    def turned(self, pages: int) -> "Bookmark":
        """Give the place so many pages on."""
        page = min(max(self.page + pages, 0), MOST_PAGES)
        return self.model_copy(update={"page": page})

    def of_article(self, article_id: str) -> "Bookmark":
        """Give the place with its article's id filled in, where only its claim was known."""
        if self.query.article_id != _SAME:
            return self
        query = self.query.model_copy(update={"article_id": article_id})
        return self.model_copy(update={"query": query})

    def written(self, *, with_claim: bool = False) -> tuple[str, ...]:
        """Write it as arguments of a `custom_id`."""
        query = self.query
        article = query.article_id or ""
        return (
            str(self.page),
            "r" if query.status is Status.RETIRED else "s",
            query.kind.value[:_CODE] if query.kind else "",
            _SAME if article and with_claim else article,
            query.text[:SEARCH_LIMIT],
        )


def read_bookmark(arguments: list[str]) -> Bookmark:
    """Read what `written` wrote; raises `ButtonOld` for anything else."""
    if len(arguments) < _PARTS or not arguments[0].isdecimal():
        raise ButtonOld
    page, status, kind, article = arguments[: _PARTS - 1]
    if kind and kind not in _KINDS:
        raise ButtonOld
    query = Query(
        text=":".join(arguments[_PARTS - 1 :]),
        article_id=article or None,
        kind=_KINDS[kind] if kind else None,
        status=Status.RETIRED if status == "r" else Status.SERVED,
    )
    return Bookmark(query=query, page=int(page))
