"""Storing a response with its totals, against sqlite3 by hand doing the same in the same run."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from arguments.claims import Claim, ClaimId, ClaimKind, Proposal, Side, Source
from arguments.judging.verdict import (
    Criterion,
    CriterionScore,
    Effect,
    Feedback,
    Phrase,
    Span,
    Verdict,
)
from arguments.responses import DebaterId, Response, ResponseId, ServerId
from storage import Store, responses, shelves
from storage.shelves import EVERYONE, Status
from tests.benchmarks import raw_sqlite
from tests.benchmarks.table import Row

NOW = datetime(2030, 1, 1, tzinfo=UTC)
CLAIMS, DEBATERS, SERVERS = 50, 300, 10
TURNS, EACH = 40, 100
AIM = 0.7
"""The part of raw throughput that the store is to reach."""
WORDS = "because streets belong to everyone who walks them and a car takes the room of ten "
PHRASE = Phrase(key="example", values={"n": 1})


def a_response(number: int) -> Response:
    chance = Random(number)
    return Response(
        response_id=ResponseId(f"response-{number}"),
        request_id=f"request-{number}",
        debater_id=DebaterId(f"discord:{chance.randrange(DEBATERS)}"),
        server_id=ServerId(f"discord:{chance.randrange(SERVERS)}"),
        claim_id=ClaimId(f"claim-{chance.randrange(CLAIMS)}"),
        side=Side.FOR,
        text=WORDS * 9 + str(number),
        created=NOW,
    )


def a_verdict(number: int) -> Verdict:
    span = Span(start=0, end=60, text=WORDS[:60], effect=Effect.EARNED, why=PHRASE)
    score = CriterionScore(score=2.5, spans=(span, span), advice=PHRASE)
    return Verdict(
        total=50 + number % 500 / 10,
        criteria=dict.fromkeys(Criterion, score),
        feedback=Feedback(
            goal=Criterion.EVIDENCE, keep=span, change=span, gap=PHRASE, task=PHRASE, starter=PHRASE
        ),
        version="example-1",
    )


def a_library(path: Path) -> Store:
    store = Store.open(path)
    library = [
        Proposal(
            claim=Claim(
                claim_id=ClaimId(f"claim-{n}"),
                text=f"Street number {n} should be closed to cars.",
                kind=ClaimKind.POLICY,
                source=Source(title="Streets"),
            )
        )
        for n in range(CLAIMS)
    ]
    store.do(lambda run: shelves.arrive(run, EVERYONE, library, status=Status.SERVED, now=NOW))
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_library(tmp_path / "store.db") as opened:
        yield opened


@pytest.fixture
def raw(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    a_library(tmp_path / "raw.db").close()
    opened = raw_sqlite.open_raw(tmp_path / "raw.db")
    yield opened
    opened.close()


def through_the_store(store: Store, given: Response, verdict: Verdict) -> None:
    store.do(lambda run: responses.save(run, given, given.request_id))
    store.do(lambda run: responses.judged(run, given.response_id, verdict, NOW))


def by_hand(raw: sqlite3.Connection, given: Response, verdict: Verdict) -> None:
    now_ms = int(NOW.timestamp() * 1000)
    row = (
        given.response_id,
        given.request_id,
        given.server_id,
        given.debater_id,
        given.claim_id,
        "for",
        given.text,
        given.request_id,
        now_ms,
        None,
    )
    raw_sqlite.save(raw, row, NOW.date().isoformat())
    json = verdict.model_dump_json()
    raw_sqlite.judged(raw, given.response_id, json, verdict.total, now_ms)


def seconds_for(work: Callable[[Response, Verdict], None], numbers: range) -> float:
    made = [(a_response(number), a_verdict(number)) for number in numbers]
    start = time.perf_counter()
    for given, verdict in made:
        work(given, verdict)
    return time.perf_counter() - start


def test_a_response_through_the_store(benchmark: BenchmarkFixture, store: Store) -> None:
    numbers = iter(range(10**9))
    benchmark.pedantic(  # type: ignore[no-untyped-call] # the plugin leaves it untyped
        lambda given, verdict: through_the_store(store, given, verdict),
        setup=lambda: ((a_response(n := next(numbers)), a_verdict(n)), {}),
        rounds=TURNS * EACH,
    )


def test_a_response_by_hand(benchmark: BenchmarkFixture, raw: sqlite3.Connection) -> None:
    numbers = iter(range(10**9))
    benchmark.pedantic(  # type: ignore[no-untyped-call] # the plugin leaves it untyped
        lambda given, verdict: by_hand(raw, given, verdict),
        setup=lambda: ((a_response(n := next(numbers)), a_verdict(n)), {}),
        rounds=TURNS * EACH,
    )


def test_the_store_beside_raw_sqlite(
    store: Store, raw: sqlite3.Connection, table: list[Row]
) -> None:
    ours = theirs = 0.0
    for turn in range(TURNS):
        numbers = range(turn * EACH, (turn + 1) * EACH)
        ours += seconds_for(lambda r, v: through_the_store(store, r, v), numbers)
        theirs += seconds_for(lambda r, v: by_hand(raw, r, v), numbers)
    stored, ratio = TURNS * EACH, theirs / ours
    table.append(
        Row(
            "a response stored and its verdict",
            f"{stored / ours:,.0f} a second",
            aim=f"{AIM} of raw sqlite3",
            met=ratio >= AIM,
            ratio=f"{ratio:.2f} of raw sqlite3 ({stored / theirs:,.0f} a second)",
        )
    )
