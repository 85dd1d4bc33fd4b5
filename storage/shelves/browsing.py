"""Looking through what a place sees: by words, article, kind and status, a page at a time.

Words are looked for as the beginnings of words first, by the engine's full text where it has
one; where that finds nothing, as any part of the words or of the id.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from arguments import fairness
from arguments.responses import ServerId
from storage.claims import source_of
from storage.database import Run
from storage.shelves.rows import COLUMNS, IN_ORDER, JOINED, SEEN, shelved_of
from storage.shelves.values import Query, Shelved, ShelvedArticle, Status, library_of
from storage.texts import search_words

MOST_WORDS = 12
"""Words of a search that count; the others are passed over."""


class _Way(NamedTuple):
    """One way of finding what a query asks for: the words that differ, and their values."""

    hits: str
    joins: str
    condition: str
    order: str
    values: dict[str, Any]


def browse(run: Run, place: ServerId, query: Query, offset: int, limit: int) -> list[Shelved]:
    """List what a place sees of what is asked for: best match first, else in order of arrival."""
    way, _ = _way(run, place, query)
    return _page(run, way, offset, limit)


def browse_size(run: Run, place: ServerId, query: Query) -> int:
    """Count what a place sees of what is asked for."""
    return _way(run, place, query)[1]


def search(run: Run, place: ServerId, text: str, limit: int) -> list[Shelved]:
    """List claims that a place serves and that have these words, best match first."""
    return browse(run, place, Query(text=text), 0, limit)


def articles(run: Run, place: ServerId) -> list[ShelvedArticle]:
    """List the articles whose claims a place serves, in order of arrival."""
    rows = run(_ARTICLES, library=library_of(place))
    return [
        ShelvedArticle(article_id=row["article_id"], source=source_of(row), claims=row["n"])
        for row in rows
    ]


def lopsided(run: Run, place: ServerId) -> list[Shelved]:
    """List the claims that a place serves whose sides differ in score beyond chance."""
    rows = run(_COMPARED, library=library_of(place), fewest=fairness.FEWEST_JUDGED)
    compared = [shelved_of(row) for row in rows]
    return [one for one in compared if fairness.lopsided(one.on_for, one.on_against)]


_WANTED = """
        where seen.status in (:status, :or_status) and kind = coalesce(:kind, kind)
          and claims.article_id = coalesce(:article_id, claims.article_id)"""
_WORDS = "join claim_words on claim_words.claim_id = seen.claim_id"
_EACH_WORD = " and ".join(f"' ' || words like :word{n}" for n in range(MOST_WORDS))
_ARTICLES = f"""{SEEN}
        select articles.*, count(*) as n, min(seen.added_ms) as first_ms
        from seen
        join claims on claims.claim_id = seen.claim_id
        join articles on articles.article_id = claims.article_id
        where seen.status = 'served'
        group by articles.article_id, title, author, outlet, published, url
        order by first_ms, articles.article_id"""  # noqa: S608 (our own words)
_COMPARED = f"""{SEEN}{COLUMNS}{JOINED}
        where seen.status = 'served' and pro.judged >= :fewest and con.judged >= :fewest
        order by {IN_ORDER}"""


def _way(run: Run, place: ServerId, query: Query) -> tuple[_Way, int]:
    """Give the first way that finds anything, else the last, and how much it finds."""
    wanted = _wanted(place, query)
    for way in _ways(run, query.text, wanted):
        size = _size(run, way)
        if size:
            break
    return way, size


def _wanted(place: ServerId, query: Query) -> dict[str, Any]:
    status, other = query.status or Status.SERVED, query.status or Status.RETIRED
    return {
        "library": library_of(place),
        "status": status.value,
        "or_status": other.value,
        "kind": query.kind.value if query.kind else None,
        "article_id": query.article_id,
    }


def _ways(run: Run, text: str, wanted: dict[str, Any]) -> Iterator[_Way]:
    words = search_words(text)[:MOST_WORDS]
    if not text.strip():
        yield _Way("", "", "", IN_ORDER, wanted)
    elif not words:
        yield _Way("", "", "and 1 = 0", IN_ORDER, wanted)
    else:
        yield _by_beginnings(run, words, wanted)
        yield _by_parts(words, text, wanted)


def _by_beginnings(run: Run, words: list[str], wanted: dict[str, Any]) -> _Way:
    """Look for rows that have, for each word, one that begins so."""
    if run.full_text is None:
        return _Way("", _WORDS, f"and {_EACH_WORD}", IN_ORDER, wanted | _patterns("% {}%", words))
    # Once, before anything is joined: the index is not asked again for every row.
    hits = f", hits as materialized ({run.full_text.matches})"
    joins = f"{_WORDS} join hits on hits.number = claim_words.number"
    matching = {"matching": run.full_text.matching(words)}
    return _Way(hits, joins, "", f"hits.rank, {IN_ORDER}", wanted | matching)


def _by_parts(words: list[str], text: str, wanted: dict[str, Any]) -> _Way:
    """Look for rows that have each word in them somewhere, or the whole text in their id."""
    condition = f"and ({_EACH_WORD} or seen.claim_id like :id escape '\\')"
    typed = text.strip().casefold()
    for wild in "\\%_":
        typed = typed.replace(wild, f"\\{wild}")
    values = wanted | _patterns("%{}%", words) | {"id": f"%{typed}%"}
    return _Way("", _WORDS, condition, IN_ORDER, values)


def _patterns(pattern: str, words: list[str]) -> dict[str, str]:
    given = [pattern.format(word) for word in words]
    filled = given + ["%"] * (MOST_WORDS - len(given))
    return {f"word{n}": each for n, each in enumerate(filled)}


def _page(run: Run, way: _Way, offset: int, limit: int) -> list[Shelved]:
    rows = run(
        f"""{SEEN}{way.hits}{COLUMNS}{JOINED} {way.joins} {_WANTED} {way.condition}
        order by {way.order}
        limit :limit
        offset :offset""",
        limit=limit,
        offset=offset,
        **way.values,
    )
    return [shelved_of(row) for row in rows]


def _size(run: Run, way: _Way) -> int:
    rows = run(
        f"""{SEEN}{way.hits}
        select count(*) as n
        from seen
        join claims on claims.claim_id = seen.claim_id
        {way.joins} {_WANTED} {way.condition}""",  # noqa: S608 (our own words)
        **way.values,
    )
    return int(rows[0]["n"])
