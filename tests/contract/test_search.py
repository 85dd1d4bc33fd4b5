"""Finding claims by their words: by full text, and as well where the engine has none."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from arguments.claims import Claim
from storage import Store, full_text, servers, shelves
from storage.sqlite import SqliteDatabase

from .examples import BOOKS, CARS, CLUB, HALL, SOURCE, claim, later, retire, seen_at, shelve

STREET = claim("street", "Every STRASSE should be ÖFFENTLICH.")
FREE = claim("free-50", "At least 50% of streets_should be free.")
PEACE = claim("peace", "Peace needs no parade of peace, and peace will come.")
TURIN = claim("turin", "Torino è più bella di Milano.").model_copy(
    update={"source": SOURCE.model_copy(update={"title": "Città", "author": "Zoë Brontë"})}
)


@pytest.fixture(params=["with full text", "without"])
def store(
    request: pytest.FixtureRequest, path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Store]:
    if request.param == "without":
        monkeypatch.setattr("storage.full_text._has_fts5", lambda connection: False)
    library = [claim(), claim(BOOKS, "Libraries should stop fining late readers.")]
    with Store.open(path) as opened:
        opened.do(lambda run: shelve(run, [*library, STREET, FREE, TURIN]))
        yield opened


def found(store: Store, text: str, limit: int = 10) -> list[str]:
    hits = store.read_now(lambda run: shelves.search(run, HALL, text, limit))
    return sorted(hit.claim.claim_id for hit in hits)


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("cars", [CARS]),
        ("CENTRES cities", [CARS]),
        ("stop late", [BOOKS]),
        ("should", [BOOKS, CARS, "free-50", "street"]),
        ("ban trams", []),
    ],
)
def test_whole_words_in_any_order_find_what_has_them_all(
    store: Store, typed: str, hits: list[str]
) -> None:
    assert found(store, typed) == sorted(hits)


@pytest.mark.parametrize(
    ("typed", "hit"), [("libr fin", BOOKS), ("50_leas%", "free-50"), ("fin lat re", BOOKS)]
)
def test_the_beginnings_of_words_find_it_too(store: Store, typed: str, hit: str) -> None:
    assert found(store, typed) == [hit]


@pytest.mark.parametrize("typed", ["straße öff", "STRASSE ÖFFENTLICH", "strasse offentlich"])
def test_neither_case_nor_accents_matter_in_any_alphabet(store: Store, typed: str) -> None:
    assert found(store, typed) == ["street"]


@pytest.mark.parametrize("typed", ["citta", "zoe", "BRONTË torino"])
def test_the_article_and_its_author_are_found(store: Store, typed: str) -> None:
    assert found(store, typed) == ["turin"]


@pytest.mark.parametrize(("typed", "hit"), [("aries", BOOKS), ("ree-5", "free-50")])
def test_any_part_of_a_word_or_id_is_found_where_no_word_begins_so(
    store: Store, typed: str, hit: str
) -> None:
    assert found(store, typed) == [hit]


AWKWARD = ['"', '"*(', "*", "%", "_", "\\", "'", "--", ":matching", "()", "^", "\0", "\ud800", "🙂"]


@pytest.mark.parametrize("typed", [*AWKWARD, "NEAR(", "AND OR NOT", 'cars" OR "books', "words:x"])
def test_awkward_input_is_harmless(store: Store, typed: str) -> None:
    assert found(store, typed) == []


@pytest.mark.parametrize("typed", ['"cars"', "cars*", "(cars)", "cars^", "-cars", "cars%"])
def test_marks_around_a_word_make_no_difference(store: Store, typed: str) -> None:
    assert found(store, typed) == [CARS]


def test_searching_for_nothing_lists_up_to_the_limit(store: Store) -> None:
    assert len(found(store, " ", limit=2)) == 2


def test_a_long_search_goes_by_its_first_words(store: Store) -> None:
    assert found(store, "cities should ban cars " * 3 + "and so on " * 200) == [CARS]


def test_only_what_a_place_serves_is_found_there(store: Store) -> None:
    tea = claim("tea", "Tea is better than coffee.")
    store.do(lambda run: shelve(run, [tea], CLUB))
    store.do(lambda run: retire(run, CARS, HALL))
    assert found(store, "tea") == found(store, "cars") == []
    assert seen_at(store, CLUB, shelves.Query(text="tea")) == ["tea"]


def test_a_search_is_counted_and_paged(store: Store) -> None:
    query = shelves.Query(text="should")
    assert store.read_now(lambda run: shelves.browse_size(run, HALL, query)) == 4
    first = store.read_now(lambda run: shelves.browse(run, HALL, query, 0, 3))
    second = store.read_now(lambda run: shelves.browse(run, HALL, query, 3, 3))
    assert len({each.claim.claim_id for each in (*first, *second)}) == 4


def index(path: Path) -> set[str]:
    """Give what the file holds for full text."""
    with closing(sqlite3.connect(path)) as raw:
        names = raw.execute("select name from sqlite_master where name like 'claim_words_%'")
        return {name for (name,) in names}


def reopen(path: Path, given: Claim, *, full: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open the file with an SQLite that has full text or not, and add a claim."""
    with monkeypatch.context() as patch:
        patch.setattr("storage.full_text._has_fts5", lambda connection: full)
        with Store.open(path) as store:
            store.do(lambda run: shelve(run, [given], now=later(1)))
            assert found(store, given.text) == [given.claim_id]


def test_an_sqlite_without_full_text_keeps_on_with_a_file_that_has_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reopen(path, STREET, full=True, monkeypatch=monkeypatch)
    assert full_text.INDEX in index(path)
    reopen(path, FREE, full=False, monkeypatch=monkeypatch)
    reopen(path, PEACE, full=True, monkeypatch=monkeypatch)
    with Store.open(path) as store:
        assert [found(store, each.text) for each in (STREET, FREE)] == [["street"], ["free-50"]]


def test_what_full_text_keeps_for_itself_is_no_table_of_ours(path: Path) -> None:
    with Store.open(path) as store:
        assert [name for name in store.database.tables() if name.startswith("claim_words")] == [
            "claim_words"
        ]
        assert full_text.INDEX in index(path)


def test_the_best_match_comes_first(path: Path) -> None:
    other = claim("other", "A parade needs music, and cities need peace from it at night.")
    with Store.open(path) as store:
        store.do(lambda run: shelve(run, [other, PEACE]))
        best = store.read_now(lambda run: shelves.search(run, HALL, "peace", 5))
    assert [each.claim.claim_id for each in best] == ["peace", "other"]


def test_the_index_follows_a_file_that_is_packed_anew(path: Path) -> None:
    with Store.open(path) as store:
        store.do(lambda run: shelve(run, [STREET, FREE, PEACE]))
        store.do(lambda run: run("delete from claim_words where claim_id = 'street'"))
        assert isinstance(store.database, SqliteDatabase)
        store.database.connection.execute("vacuum")
        assert (found(store, "peace"), found(store, "strasse")) == (["peace"], [])


def test_an_unused_claims_words_leave_the_file(path: Path) -> None:
    with Store.open(path) as store:
        store.do(lambda run: shelve(run, [claim("zebra", "Zebracorns deserve crossings.")], HALL))
        store.do(lambda run: servers.forget(run, HALL))
        store.database.drop_traces()
    assert b"zebracorn" not in path.read_bytes().lower()
