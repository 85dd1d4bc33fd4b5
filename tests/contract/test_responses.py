import sqlite3

import pytest

from arguments.claims import Side
from arguments.mistakes import Defect
from arguments.responses import ResponseId, fingerprint
from storage import Run, Store, drafts, responses

from .examples import (
    ADA,
    BEA,
    BOOKS,
    CARS,
    CLUB,
    HALL,
    NOW,
    claim,
    judge,
    later,
    response,
    save,
    save_and_judge,
    verdict,
)


def test_a_response_comes_back_as_it_was_saved(store: Store) -> None:
    given = response(1)
    save(store, given)
    stored = store.read_now(lambda run: responses.get(run, given.response_id))
    assert stored == responses.StoredResponse(
        response=given, verdict=None, counts=True, shared=False, showable=False
    )


def test_a_request_that_arrives_twice_is_one_response(store: Store) -> None:
    save(store, response(1))
    again = response(1).model_copy(update={"response_id": "other", "text": "Other words."})
    saved = save(store, again)
    assert (saved.is_new, saved.response) == (False, response(1))
    assert store.read_now(lambda run: responses.count_of(run, ADA, HALL)) == 1


def test_the_same_words_again_are_the_same_response(store: Store) -> None:
    save_and_judge(store, response(1), 71.5)
    again = response(2).model_copy(update={"text": response(1).text.upper() + " !"})
    saved = save(store, again)
    assert (saved.is_new, saved.response, saved.verdict) == (False, response(1), verdict(71.5))


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"debater_id": BEA},
        {"server_id": CLUB},
        {"claim_id": BOOKS},
        {"side": Side.AGAINST},
    ],
)
def test_the_same_words_elsewhere_are_a_response_of_their_own(
    store: Store, elsewhere: dict[str, str]
) -> None:
    save(store, response(1))
    again = response(2).model_copy(update={"text": response(1).text, **elsewhere})
    saved = save(store, again)
    assert (saved.is_new, saved.counts) == (True, True)


def test_only_the_first_on_a_side_of_a_claim_in_a_server_counts(store: Store) -> None:
    assert save(store, response(1)).counts
    assert not save(store, response(2)).counts
    assert save(store, response(3, side=Side.AGAINST)).counts
    assert save(store, response(4, server_id=CLUB)).counts


def test_a_response_id_is_never_given_to_other_words(store: Store) -> None:
    save(store, response(1))
    clash = response(2).model_copy(update={"response_id": response(1).response_id})
    with pytest.raises(Defect):
        save(store, clash)
    assert store.read_now(lambda run: responses.count_of(run, ADA, HALL)) == 1


def test_a_verdict_is_stored_once(store: Store) -> None:
    save(store, response(1))
    assert judge(store, response(1), 80.0)
    assert not judge(store, response(1), 60.0)
    stored = store.read_now(lambda run: responses.get(run, response(1).response_id))
    assert stored is not None
    assert stored.verdict == verdict(80.0)


def test_a_verdict_on_an_erased_response_is_not_stored(store: Store) -> None:
    assert not judge(store, response(1))


def test_the_unjudged_come_back_oldest_first(store: Store) -> None:
    save(store, response(3))
    save(store, response(1, BEA))
    save_and_judge(store, response(2, claim_id=BOOKS))
    waiting = store.read_now(lambda run: responses.unjudged(run, 10))
    assert waiting == [response(1, BEA), response(3)]
    assert store.read_now(lambda run: responses.unjudged(run, 1)) == [response(1, BEA)]


def test_a_response_is_found_by_its_request(store: Store) -> None:
    save(store, response(1))
    found = store.read_now(lambda run: responses.by_request(run, "request-1"))
    assert found is not None
    assert found.response == response(1)
    assert store.read_now(lambda run: responses.by_request(run, "request-2")) is None


def test_history_is_newest_first_and_pages(store: Store) -> None:
    save(store, response(1))
    save_and_judge(store, response(2), 66.0)
    save(store, response(3, server_id=CLUB))
    newest = store.read_now(lambda run: responses.history(run, ADA, None, 0, 2))
    assert [entry.response for entry in newest] == [response(3, server_id=CLUB), response(2)]
    oldest = store.read_now(lambda run: responses.history(run, ADA, None, 2, 2))
    assert [entry.response for entry in oldest] == [response(1)]


def test_a_line_of_history_names_its_claim_and_total(store: Store) -> None:
    save_and_judge(store, response(1), 66.0)
    [entry] = store.read_now(lambda run: responses.history(run, ADA, HALL, 0, 5))
    assert (entry.claim_text, entry.total, entry.counts) == (claim().text, 66.0, True)


def test_history_of_one_server_leaves_the_others_out(store: Store) -> None:
    save(store, response(1))
    save(store, response(2, server_id=CLUB))
    [entry] = store.read_now(lambda run: responses.history(run, ADA, CLUB, 0, 5))
    assert entry.response == response(2, server_id=CLUB)
    assert store.read_now(lambda run: responses.count_of(run, ADA, CLUB)) == 1
    assert store.read_now(lambda run: responses.count_of(run, ADA, None)) == 2


def test_the_latest_scores_are_newest_first_and_judged_alone(store: Store) -> None:
    save_and_judge(store, response(1), 61.0)
    save_and_judge(store, response(2), 62.0)
    save(store, response(3))
    latest = store.read_now(lambda run: responses.latest_scores(run, HALL, ADA, limit=5))
    assert [each.total for each in latest] == [62.0, 61.0]


def test_a_response_is_shared_once(store: Store) -> None:
    save(store, response(1))
    first = ResponseId(response(1).response_id)
    assert store.do(lambda run: responses.first_sharing(run, first, NOW))
    assert not store.do(lambda run: responses.first_sharing(run, first, later(1)))


def test_a_sharing_that_came_to_nothing_can_be_done_again(store: Store) -> None:
    save(store, response(1))
    first = ResponseId(response(1).response_id)
    store.do(lambda run: responses.first_sharing(run, first, NOW))
    store.do(lambda run: responses.unshare(run, first))
    assert store.do(lambda run: responses.first_sharing(run, first, NOW))


def test_a_later_draft_replaces_the_earlier(store: Store) -> None:
    store.do(lambda run: drafts.keep_draft(run, ADA, CARS, Side.FOR, "Because", NOW))
    store.do(lambda run: drafts.keep_draft(run, ADA, CARS, Side.FOR, "Because cars", NOW))
    kept = store.read_now(lambda run: drafts.draft(run, ADA, CARS, Side.FOR))
    assert kept == "Because cars"


def test_a_draft_keeps_its_words_whatever_else_is_in_it(store: Store) -> None:
    typed = "Because\0 cars \ud800 are \u202eloud @everyone"
    store.do(lambda run: drafts.keep_draft(run, ADA, CARS, Side.FOR, typed, NOW))
    kept = store.read_now(lambda run: drafts.draft(run, ADA, CARS, Side.FOR))
    assert kept == "Because cars ? are \u202eloud @everyone"


def test_work_inside_work_is_refused_and_nothing_is_kept(store: Store) -> None:
    def work(run: Run) -> None:
        drafts.keep_draft(run, ADA, CARS, Side.FOR, "Because", NOW)
        save(store, response(1))

    with pytest.raises(sqlite3.OperationalError):
        store.do(work)
    assert store.read_now(lambda run: drafts.draft(run, ADA, CARS, Side.FOR)) is None


def test_saving_a_response_drops_its_draft_alone(store: Store) -> None:
    store.do(lambda run: drafts.keep_draft(run, ADA, CARS, Side.FOR, "Because", NOW))
    store.do(lambda run: drafts.keep_draft(run, ADA, CARS, Side.AGAINST, "But", NOW))
    save(store, response(1))
    assert store.read_now(lambda run: drafts.draft(run, ADA, CARS, Side.FOR)) is None
    assert store.read_now(lambda run: drafts.draft(run, ADA, CARS, Side.AGAINST)) == "But"


def test_what_fails_half_way_leaves_nothing(store: Store) -> None:
    given = response(1)

    def work(run: Run) -> None:
        responses.save(run, given, fingerprint(given.text))
        raise Defect("half way")

    with pytest.raises(Defect):
        store.do(work)
    assert store.read_now(lambda run: run("select * from totals")) == []


async def test_work_from_an_event_loop_is_done_in_order(store: Store) -> None:
    await store.run(lambda run: responses.save(run, response(1), "one"))
    stored = await store.read(lambda run: responses.get(run, response(1).response_id))
    assert stored is not None
    assert stored.response == response(1)
