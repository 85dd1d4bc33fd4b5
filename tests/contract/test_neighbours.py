"""What a response is held against: what came before it, on its claim, in its place."""

from arguments.claims import Side
from arguments.responses import Response, ResponseId
from storage import Store, responses

from .examples import ADA, BEA, BOOKS, CLUB, CY, HALL, response, save


def rewrite(number: int, of: int) -> Response:
    """Give a response of Ada's that improves another."""
    return response(number).model_copy(update={"improves": ResponseId(f"response-{of}")})


def of_others(store: Store, given: Response, limit: int = 9) -> list[str]:
    return store.read_now(lambda run: responses.texts_of_others(run, given, limit))


def of_own(store: Store, given: Response) -> list[str]:
    return store.read_now(lambda run: responses.texts_of_own(run, given))


def save_all(store: Store, *given: Response) -> None:
    for each in given:
        save(store, each)


def test_others_texts_are_the_latest_first(store: Store) -> None:
    one, other, own = response(1, BEA), response(2, CY, side=Side.AGAINST), response(3, ADA)
    save_all(store, one, other, own)
    assert of_others(store, own) == [other.text, one.text]
    assert of_others(store, own, limit=1) == [other.text]


def test_texts_elsewhere_are_no_neighbours(store: Store) -> None:
    there = [response(1, BEA, CLUB), response(2, BEA, HALL, BOOKS)]
    mine = [response(3, ADA, CLUB), response(4, ADA, HALL, BOOKS)]
    save_all(store, *there, *mine, response(5, ADA))
    assert of_others(store, response(5, ADA)) == []
    assert of_own(store, response(5, ADA)) == []


def test_an_original_is_not_held_against_its_copies(store: Store) -> None:
    save_all(store, response(1, ADA), response(2, BEA), response(3, ADA))
    assert of_others(store, response(1, ADA)) == []
    assert of_own(store, response(1, ADA)) == []


def test_ones_own_texts_are_of_either_side(store: Store) -> None:
    save_all(store, response(1), response(2, side=Side.AGAINST), response(3))
    assert of_own(store, response(3)) == [
        response(2, side=Side.AGAINST).text,
        response(1).text,
    ]


def test_the_versions_that_a_response_improves_are_left_out(store: Store) -> None:
    save_all(store, response(1), response(2), rewrite(3, of=2), rewrite(4, of=3))
    assert of_own(store, rewrite(4, of=3)) == [response(1).text]


def test_what_else_improves_one_of_them_is_left_out(store: Store) -> None:
    save_all(store, response(1), rewrite(2, of=1), rewrite(3, of=2), rewrite(4, of=1))
    assert of_own(store, rewrite(4, of=1)) == []


def test_versions_are_known_also_where_one_was_written_elsewhere(store: Store) -> None:
    there = rewrite(2, of=1).model_copy(update={"server_id": CLUB})
    save_all(store, response(1), there, rewrite(3, of=2))
    assert of_own(store, rewrite(3, of=2)) == []


def test_a_claims_texts_in_a_place_are_found_by_an_index(store: Store) -> None:
    plan = store.read_now(
        lambda run: run("""
            explain query plan
            select text from responses
            where server_id = 'a' and claim_id = 'b' and debater_id <> 'c'
              and created_ms < 7
            order by created_ms desc, response_id desc
            limit 300""")
    )
    assert [row["detail"] for row in plan if "responses_by_place" not in row["detail"]] == []
