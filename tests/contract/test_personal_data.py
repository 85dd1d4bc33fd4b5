import json
from collections.abc import Iterable
from pathlib import Path

from arguments.claims import ClaimId, Side
from arguments.responses import DebaterId, ServerId
from storage import (
    Row,
    Run,
    Store,
    batches,
    daily,
    debaters,
    drafts,
    personal_data,
    reports,
    servers,
)
from storage.shelves import Status

from .cups import take_part
from .duelled import duel
from .examples import (
    ADA,
    BEA,
    CARS,
    CLUB,
    HALL,
    NOW,
    SOURCE,
    claim,
    fill_every_table,
    look_after,
    response,
    save,
    spar_against,
    status_of,
)
from .gathered import gather
from .recomputed import kept, recomputed

OWN_PLACE = ServerId("direct:1001")


def fill_for_two(store: Store) -> None:
    """Leave something of Ada's and of Bea's everywhere; Ada's in her own messages too.

    Ada looks after the claims of the Hall as well, and Bea after those of the Club.
    """
    store.do(lambda run: fill_every_table(run, ADA, HALL, "Adalind"))
    store.do(lambda run: fill_every_table(run, BEA, HALL, "Beatrix W."))
    store.do(lambda run: debaters.seen(run, ADA, OWN_PLACE, "Adalind", NOW))
    save(store, response(99, ADA, OWN_PLACE))
    store.do(lambda run: take_part(run, ADA, HALL, "Adalind"))
    store.do(lambda run: take_part(run, BEA, HALL, "Beatrix W."))
    store.do(lambda run: spar_against(run, ADA, 98, "Adalind"))
    store.do(lambda run: spar_against(run, BEA, 97, "Beatrix W."))
    store.do(lambda run: duel(run, ADA, BEA, HALL))
    store.do(lambda run: look_after(run, ADA, HALL))
    store.do(lambda run: look_after(run, BEA, CLUB))
    store.do(lambda run: gather(run, ADA, HALL, "Adalind"))
    store.do(lambda run: gather(run, BEA, HALL, "Beatrix W."))


def every_cell(store: Store) -> str:
    """Write out every value of every row of the file."""
    return json.dumps(list(store.read_now(lambda run: every_row(run, store.database.tables()))))


def every_row(run: Run, tables: Iterable[str]) -> list[list[Row]]:
    """Read every table whole."""
    return [run(f"select * from {table}") for table in tables]  # noqa: S608 (our own names)


def read_back(into: Run, store: Store) -> None:
    """Put every row of a store into another, table by table in the order of `KEYS`."""
    for table in personal_data.KEYS:
        for row in store.read_now(lambda run, table=table: run(f"select * from {table}")):  # type: ignore[misc] # noqa: S608
            columns, values = ", ".join(row), ", ".join(f":{column}" for column in row)
            into(f"insert into {table} ({columns}) values ({values})", **row)  # noqa: S608


def test_every_table_is_declared_with_its_key(store: Store) -> None:
    assert set(personal_data.KEYS) | {"gadfly_migrations"} == set(store.database.tables())


def test_every_table_that_names_a_debater_is_declared_to_hold_their_data(store: Store) -> None:
    naming = {
        table for table, columns in store.database.tables().items() if "debater_id" in columns
    }
    assert naming == {*personal_data.HOLDS, *personal_data.VEILED}


def test_no_table_both_loses_and_keeps_the_rows_of_who_is_erased() -> None:
    assert personal_data.HOLDS.keys().isdisjoint(personal_data.VEILED)


def test_every_column_that_somebody_signs_is_declared(store: Store) -> None:
    signed = {
        (table, column)
        for table, columns in store.database.tables().items()
        for column in columns
        if column.endswith("_by")
    }
    assert signed == set(personal_data.SIGNED.items())


def test_the_example_leaves_something_in_every_table_that_holds_data(store: Store) -> None:
    fill_for_two(store)
    assert 0 not in store.read_now(lambda run: personal_data.show(run, ADA)).values()


def test_erasing_leaves_no_id_no_name_and_no_text(store: Store) -> None:
    fill_for_two(store)
    store.do(lambda run: personal_data.erase(run, ADA))
    cells = every_cell(store)
    assert [trace for trace in ("1001", "Adalind", "number 7", "number 99") if trace in cells] == []


def test_erasing_overwrites_the_bytes_of_the_file(store: Store, path: Path) -> None:
    fill_for_two(store)
    store.do(lambda run: personal_data.erase(run, ADA))
    store.close()
    assert b"Adalind" not in path.read_bytes()


def test_erasing_leaves_everyone_else_as_they_were(store: Store) -> None:
    fill_for_two(store)
    before = store.read_now(lambda run: personal_data.export(run, BEA))
    store.do(lambda run: personal_data.erase(run, ADA))
    assert store.read_now(lambda run: personal_data.export(run, BEA)) == before


def test_erasing_says_what_went(store: Store) -> None:
    fill_for_two(store)
    assert store.do(lambda run: personal_data.erase(run, ADA)) == personal_data.Erased(
        responses=2,
        earlier_verdicts=1,
        drafts=1,
        servings=1,
        names=2,
        totals=2,
        attempts=2,
        boards=5,
        timers=1,
        reports=1,
        tournaments=9,
        spars=1,
        duels=1,
        drills=2,
        signatures=10,
    )


def test_totals_follow_an_erasing(store: Store) -> None:
    fill_for_two(store)
    store.do(lambda run: personal_data.erase(run, ADA))
    assert store.read_now(kept) == store.read_now(recomputed)


def test_erasing_twice_is_harmless(store: Store) -> None:
    fill_for_two(store)
    store.do(lambda run: personal_data.erase(run, ADA))
    again = store.do(lambda run: personal_data.erase(run, ADA))
    assert set(again.model_dump().values()) == {0}


def test_an_erased_debater_may_begin_again(store: Store) -> None:
    fill_for_two(store)
    store.do(lambda run: personal_data.erase(run, ADA))
    assert save(store, response(7, ADA)).counts


def test_an_export_is_json_with_everything_kept(store: Store) -> None:
    fill_for_two(store)
    exported = json.loads(json.dumps(store.read_now(lambda run: personal_data.export(run, ADA))))
    counts = store.read_now(lambda run: personal_data.show(run, ADA))
    assert {kept_as: len(exported[kept_as]) for kept_as in counts} == counts


def test_what_a_debater_signed_is_exported_without_what_others_wrote(store: Store) -> None:
    fill_for_two(store)
    exported = store.read_now(lambda run: personal_data.export(run, ADA))
    assert exported["reports_settled_by"] == [
        {"server_id": HALL, "claim_id": "bikes-9001", "settled": NOW.isoformat()}
    ]


def test_what_an_erased_debater_did_for_a_server_stays_done_by_nobody(store: Store) -> None:
    fill_for_two(store)
    store.do(lambda run: personal_data.erase(run, ADA))
    batch = store.read_now(lambda run: batches.latest_of(run, HALL, SOURCE))
    assert batch is not None
    assert batch.imported_by is None
    assert status_of(store, HALL, ClaimId("bikes-9001")) is Status.SERVED
    open_still = store.read_now(lambda run: reports.waiting(run, HALL))
    assert [each.claim.claim_id for each in open_still] == [CARS]
    assert store.read_now(lambda run: daily.get(run, HALL)) is not None


def test_an_export_is_readable(store: Store) -> None:
    fill_for_two(store)
    exported = store.read_now(lambda run: personal_data.export(run, ADA))
    [judged] = [row for row in exported["responses"] if row["server_id"] == HALL]
    assert judged["verdict"]["version"] == "example-1"
    assert judged["created"] == response(7).created.isoformat()


def test_everything_gives_every_row_once(store: Store) -> None:
    fill_for_two(store)
    rows = store.read_now(lambda run: list(personal_data.everything(run)))
    kept_rows = store.read_now(lambda run: every_row(run, personal_data.KEYS))
    counts = dict(zip(personal_data.KEYS, map(len, kept_rows), strict=True))
    assert {table: [name for name, _ in rows].count(table) for table in counts} == counts


def test_rows_can_be_read_back_in_the_order_of_everything(store: Store, tmp_path: Path) -> None:
    fill_for_two(store)
    with Store.open(tmp_path / "again.db") as again:
        again.do(lambda run: read_back(run, store))
        assert again.check() == []
        assert every_cell(again) == every_cell(store)


def test_everything_reads_beyond_one_page(store: Store) -> None:
    with store.database.transaction() as run:
        for n in range(1201):
            debaters.seen(run, DebaterId(f"discord:{n}"), HALL, "x", NOW)
    rows = store.read_now(lambda run: list(personal_data.everything(run)))
    assert len({row["debater_id"] for table, row in rows if table == "debaters"}) == 1201


def test_a_forgotten_server_leaves_no_trace_of_who_was_only_there(store: Store) -> None:
    fill_for_two(store)
    store.do(lambda run: servers.forget(run, OWN_PLACE))
    store.do(lambda run: servers.forget(run, HALL))
    cells = every_cell(store)
    traces = ("Adalind", "Beatrix", "Argument number", HALL, "bikes-9001", "cup-7")
    assert [trace for trace in traces if trace in cells] == []


def test_a_draft_stays_while_its_debater_is_in_another_server(store: Store) -> None:
    fill_for_two(store)
    save(store, response(98, ADA, CLUB))
    store.do(lambda run: servers.forget(run, HALL))
    kept_draft = store.read_now(lambda run: drafts.draft(run, ADA, CARS, Side.AGAINST))
    assert kept_draft == "Begun by Adalind"


def test_a_claim_outlives_everyone_who_argued_it(store: Store) -> None:
    fill_for_two(store)
    store.do(lambda run: personal_data.erase(run, ADA))
    assert claim().text in every_cell(store)
