from arguments.claims import Claim, ClaimId, ClaimKind, Considerations, Side
from storage import Row, Store, claims, debaters, drafts, personal_data, responses, servers

from .examples import (
    ADA,
    BEA,
    CARS,
    CLUB,
    HALL,
    NOW,
    SOURCE,
    claim,
    response,
    save,
    save_and_judge,
    shelve,
)

TEA = Claim(
    claim_id=ClaimId("tea"),
    text="Tea is better than coffee.",
    kind=ClaimKind.EVALUATION,
    source=SOURCE,
    paragraph=3,
    sentence=7,
    original="But tea, surely, is better than coffee.",
    passage="Coffee wakes us. But tea, surely, is better than coffee.",
    considerations=Considerations(on_for=("calm",)),
)


def add(store: Store, given: Claim) -> ClaimId:
    return store.do(lambda run: claims.add(run, [given]))[0]


def test_a_claim_comes_back_as_it_was_added(store: Store) -> None:
    assert add(store, TEA) == TEA.claim_id
    assert store.read_now(lambda run: claims.get(run, TEA.claim_id)) == TEA


def test_a_claim_added_again_is_the_one_that_is_there(store: Store) -> None:
    assert add(store, claim()) == CARS
    assert add(store, claim("cars-2")) == CARS


def test_an_id_that_another_claim_has_is_not_taken_from_it(store: Store) -> None:
    other = claim(CARS, "Another sentence under the same id.")
    kept_under = add(store, other)
    assert kept_under.startswith("cars-")
    assert store.read_now(lambda run: claims.get(run, CARS)) == claim()
    assert store.read_now(lambda run: claims.get(run, kept_under)) == other.model_copy(
        update={"claim_id": kept_under}
    )


def test_a_claim_of_another_article_is_another_claim(store: Store) -> None:
    elsewhere = claim().model_copy(update={"source": SOURCE.model_copy(update={"title": "Roads"})})
    assert add(store, elsewhere) != CARS


def test_a_longest_id_that_is_taken_gives_a_valid_one(store: Store) -> None:
    long = ClaimId("a" * 40)
    add(store, claim(long, "A first sentence under the same id."))
    assert len(add(store, claim(long, "A second sentence under the same id."))) == 40


def test_an_unknown_claim_is_none(store: Store) -> None:
    assert store.read_now(lambda run: claims.get(run, ClaimId("nothing"))) is None


def test_claims_of_one_article_share_its_row(store: Store) -> None:
    assert len(store.read_now(lambda run: run("select * from articles"))) == 1


def scores(store: Store) -> dict[str, tuple[int, int, int]]:
    rows = store.read_now(lambda run: run("select * from claim_scores where claim_id = 'cars'"))
    return {row["side"]: (row["judged"], row["points"], row["squares"]) for row in rows}


def test_a_first_attempt_adds_its_score_to_its_side_in_tenths(store: Store) -> None:
    save_and_judge(store, response(1), 71.5)
    save_and_judge(store, response(2, BEA), 60.0)
    assert scores(store) == {"for": (2, 1315, 715**2 + 600**2), "against": (0, 0, 0)}


def test_a_later_attempt_adds_no_score(store: Store) -> None:
    save_and_judge(store, response(1), 60.0)
    save_and_judge(store, response(2), 90.0)
    assert scores(store)["for"] == (1, 600, 360_000)


def test_an_unjudged_response_adds_no_score(store: Store) -> None:
    save(store, response(1))
    assert scores(store)["for"] == (0, 0, 0)


def test_erasing_takes_back_exactly_what_a_debater_scored(store: Store) -> None:
    save_and_judge(store, response(1, BEA, side=Side.AGAINST), 64.3)
    before = scores(store)
    save_and_judge(store, response(2, ADA, side=Side.AGAINST), 71.5)
    save_and_judge(store, response(3, ADA, side=Side.AGAINST), 90.0)
    store.do(lambda run: personal_data.erase(run, ADA))
    assert scores(store) == before


def test_forgetting_a_server_takes_back_exactly_what_was_scored_there(store: Store) -> None:
    save_and_judge(store, response(1, BEA), 64.3)
    store.do(lambda run: servers.forget(run, HALL))
    assert scores(store)["for"] == (0, 0, 0)


def test_a_verdict_stored_twice_scores_once(store: Store) -> None:
    save_and_judge(store, response(1), 70.0)
    save_and_judge(store, response(1), 80.0)
    assert scores(store)["for"][0] == 1


def rows_of(store: Store, table: str) -> list[Row]:
    return store.read_now(lambda run: run(f"select * from {table}"))  # noqa: S608 (our own names)


def test_a_claim_that_stands_nowhere_else_goes_with_its_server(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL))
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: claims.get(run, TEA.claim_id)) is None
    assert "tea" not in {row["claim_id"] for row in rows_of(store, "claim_words")}


def test_the_article_goes_with_its_last_claim(store: Store) -> None:
    elsewhere = TEA.model_copy(update={"source": SOURCE.model_copy(update={"title": "Tea"})})
    store.do(lambda run: shelve(run, [elsewhere], HALL))
    store.do(lambda run: servers.forget(run, HALL))
    assert [row["title"] for row in rows_of(store, "articles")] == [SOURCE.title]


def test_a_claim_that_was_argued_elsewhere_outlives_its_server(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL))
    given = response(1, claim_id=TEA.claim_id).model_copy(update={"server_id": "direct:1001"})
    store.do(lambda run: responses.save(run, given, "print"))
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: claims.get(run, TEA.claim_id)) == TEA


def test_neither_a_draft_nor_a_serving_holds_a_claim_that_stands_nowhere(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL))
    store.do(lambda run: debaters.seen(run, ADA, CLUB, "Ada", NOW))
    store.do(lambda run: claims.record_served(run, ADA, TEA.claim_id, CLUB, NOW))
    store.do(lambda run: drafts.keep_draft(run, ADA, TEA.claim_id, Side.FOR, "Tea is", NOW))
    store.do(lambda run: servers.forget(run, HALL))
    assert store.read_now(lambda run: claims.get(run, TEA.claim_id)) is None
    assert (rows_of(store, "drafts"), rows_of(store, "servings")) == ([], [])


def test_a_claim_goes_with_the_last_that_argued_it(store: Store) -> None:
    store.do(lambda run: shelve(run, [TEA], HALL))
    given = response(1, claim_id=TEA.claim_id).model_copy(update={"server_id": "direct:1001"})
    store.do(lambda run: responses.save(run, given, "print"))
    store.do(lambda run: servers.forget(run, HALL))
    store.do(lambda run: personal_data.erase(run, ADA))
    assert store.read_now(lambda run: claims.get(run, TEA.claim_id)) is None


def test_what_an_earlier_gadfly_kept_of_a_source_is_read_tidied(store: Store) -> None:
    store.do(lambda run: run("update articles set url = 'javascript:1', author = 'Ann\u202e Lee'"))
    kept = store.read_now(lambda run: claims.get(run, CARS))
    assert kept is not None
    assert (kept.source.title, kept.source.author, kept.source.url) == ("Streets", "Ann Lee", "")
