"""Claims, responses and verdicts to store, alike but for what a test names."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from arguments.claims import Claim, ClaimId, ClaimKind, Proposal, Side, Source
from arguments.drills.returning import Return
from arguments.drills.scored import Scored
from arguments.drills.spec import Field, Outcome, Shape, Task
from arguments.judging.verdict import Criterion, CriterionScore, Feedback, Phrase, Verdict
from arguments.ratings.glicko import Rating
from arguments.responses import DebaterId, Response, ResponseId, ServerId, fingerprint
from arguments.schedule import Schedule
from arguments.sparring.answers import Answer, Way
from arguments.sparring.moves import Move
from arguments.sparring.moves import Source as MoveSource
from storage import (
    Run,
    Store,
    batches,
    claims,
    daily,
    debaters,
    drafts,
    lending,
    profiles,
    reports,
    responses,
    servers,
    shelves,
    spars,
    spending,
    timers,
)
from storage.drills import ratings as drill_ratings
from storage.drills import returns as drill_returns
from storage.drills import tasks as drill_tasks
from storage.shelves import EVERYONE, Query, Status
from storage.spars import Place, SparId, State, StoredSpar

NOW = datetime(2030, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)
ADA, BEA, CY = (DebaterId(f"discord:{number}") for number in (1001, 1002, 1003))
HALL, CLUB = ServerId("discord:9001"), ServerId("discord:9002")
CARS, BOOKS = ClaimId("cars"), ClaimId("books")
SOURCE = Source(title="Streets", author="N. Walker", outlet="The Example")
DAILY = Schedule(hour=9, zone="Europe/Berlin")
EVERYTHING_SERVED = Query()
PHRASE = Phrase(key="example", values={"n": 1})


def later(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def claim(claim_id: str = CARS, text: str = "Cities should ban cars from their centres.") -> Claim:
    return Claim(claim_id=ClaimId(claim_id), text=text, kind=ClaimKind.POLICY, source=SOURCE)


def shelve(
    run: Run,
    given: Sequence[Claim],
    library: ServerId = EVERYONE,
    status: Status = Status.SERVED,
    *,
    now: datetime = NOW,
    pack: str | None = None,
    batch_id: str | None = None,
) -> list[ClaimId]:
    """Have claims arrive on a shelf, everyone's as a rule."""
    proposals = [Proposal(claim=each) for each in given]
    return shelves.arrive(
        run, library, proposals, status=status, now=now, pack=pack, batch_id=batch_id
    )


def decide(
    run: Run,
    library: ServerId,
    claim_id: ClaimId,
    seen: Status,
    to: Status,
    *,
    by: DebaterId | None = ADA,
) -> bool:
    """Move a claim from one status to another."""
    return shelves.move(run, library, claim_id, seen=seen, to=to, by=by, now=NOW)


def retire(run: Run, claim_id: ClaimId, library: ServerId = EVERYONE) -> bool:
    """Take a claim out of service."""
    return decide(run, library, claim_id, Status.SERVED, Status.RETIRED)


def restore(run: Run, claim_id: ClaimId, library: ServerId = EVERYONE) -> bool:
    """Put a claim back into service."""
    return decide(run, library, claim_id, Status.RETIRED, Status.SERVED)


def response(
    number: int,
    debater_id: DebaterId = ADA,
    server_id: ServerId = HALL,
    claim_id: ClaimId = CARS,
    side: Side = Side.FOR,
) -> Response:
    return Response(
        response_id=ResponseId(f"response-{number}"),
        request_id=f"request-{number}",
        debater_id=debater_id,
        server_id=server_id,
        claim_id=claim_id,
        side=side,
        text=f"Argument number {number}, because streets belong to everyone.",
        created=later(number),
    )


def verdict(total: float = 70.0, version: str = "example-1") -> Verdict:
    return Verdict(
        total=total,
        criteria={each: CriterionScore(score=2.5, advice=PHRASE) for each in Criterion},
        feedback=Feedback(
            goal=Criterion.EVIDENCE, keep=None, change=None, gap=PHRASE, task=PHRASE, starter=PHRASE
        ),
        version=version,
    )


def save(store: Store, given: Response) -> responses.Saved:
    return store.do(lambda run: responses.save(run, given, fingerprint(given.text)))


def judge(store: Store, given: Response, total: float = 70.0) -> bool:
    return store.do(lambda run: responses.judged(run, given.response_id, verdict(total), NOW))


def save_and_judge(store: Store, given: Response, total: float = 70.0) -> None:
    save(store, given)
    judge(store, given, total)


def rejudge(
    store: Store, given: Response, total: float, *, was: str = "example-1", is_now: str = "new-1"
) -> bool:
    """Judge a response anew, if it still has a verdict of the judge named."""
    read = responses.ToRejudge(response=given, was=was, total=50.0)
    return store.do(lambda run: responses.rejudged(run, read, verdict(total, is_now), later(9)))


def move(store: Store, given: Response) -> responses.StoredResponse | None:
    """Have a response argue the other side."""
    return store.do(lambda run: responses.move_side(run, given.response_id, later(9)))


def fill_every_table(run: Run, debater_id: DebaterId, server_id: ServerId, name: str) -> None:
    """Leave something of a debater's wherever something can be kept."""
    servers.joined(run, server_id, f"Server of {name}", NOW)
    debaters.seen(run, debater_id, server_id, name, NOW)
    claims.record_served(run, debater_id, CARS, server_id, NOW)
    given = response(len(name), debater_id, server_id)
    responses.save(run, given, fingerprint(given.text))
    responses.judged(run, given.response_id, verdict(version="example-0"), NOW)
    read = responses.ToRejudge(response=given, was="example-0", total=70.0)
    responses.rejudged(run, read, verdict(), NOW)
    drafts.keep_draft(run, debater_id, CARS, Side.AGAINST, f"Begun by {name}", NOW)
    lending.allow(run, server_id, debater_id, NOW)
    timers.set_timer(
        run, f"remind:{debater_id}", NOW, "remind", {"who": name}, debater_id=debater_id
    )
    reports.add(run, server_id, CARS, debater_id, "other", f"Reported by {name}", NOW)
    profiles.show_argument(run, server_id, debater_id, given.response_id)
    drill(run, debater_id, server_id, name)


def drill(run: Run, debater_id: DebaterId, server_id: ServerId, name: str) -> None:
    """Have a debater answer a puzzle, be given another, and have the drill come back."""
    puzzle = Task(
        drill="sorting",
        criterion=Criterion.CLAIM,
        asks=PHRASE,
        fields=(Field(name="kind", shape=Shape.CHOICE, choices=("fact", "value")),),
        item="example-item",
    )
    done, begun = f"drill of {name} in {server_id}", f"begun by {name} in {server_id}"
    for task_id in (done, begun):
        given = drill_tasks.StoredTask(
            task_id=task_id,
            server_id=server_id,
            debater_id=debater_id,
            task=puzzle,
            why=PHRASE,
            given=NOW,
        )
        drill_tasks.put(run, given)
    drill_tasks.answer(run, done, f"request of {done}", {"kind": "value"}, NOW)
    drill_tasks.score(run, done, Scored(outcome=Outcome(score=1, change=PHRASE, right=False)))
    drill_tasks.keep_draft(run, begun, {"kind": f"Begun by {name}"})
    drill_returns.put(run, server_id, debater_id, "sorting", Return(step=0, due=later(1440)))
    rated = drill_ratings.Rated(Rating(at=NOW), 1)
    drill_ratings.put_debater(run, server_id, debater_id, "sorting", rated)
    drill_ratings.put_item(run, "example-item", rated)


def spar_against(run: Run, debater_id: DebaterId, other: int, name: str) -> StoredSpar:
    """Have a debater spar with an argument, having passed one over, and answer it."""
    spar = spar_of(debater_id, name)
    spars.begin(run, spar)
    key = f"response:response-{other}"
    move = Move(key=key, source=MoveSource.DEBATER, text=f"Argument number {other}, aloud.")
    spars.put_move(run, spar, 1, move, ResponseId(f"response-{other}"), NOW)
    answer = Answer(way=Way.FREE, text=f"Answered by {name}")
    spars.answered(run, spar.spar_id, 1, f"answer of {name}", answer, NOW)
    spars.passed_over(run, spar.spar_id, 1, "question:who-pays")
    return spar


def spar_of(debater_id: DebaterId, name: str, server_id: ServerId = HALL) -> StoredSpar:
    """Give a spar of a debater's on cars."""
    return StoredSpar(
        spar_id=SparId(f"spar of {name}"),
        server_id=server_id,
        debater_id=debater_id,
        claim_id=CARS,
        side=Side.AGAINST,
        place=Place.PRIVATE,
        channel_id=None,
        thread_id=None,
        response_id=None,
        state=State.OPENING,
        started=NOW,
        touched=NOW,
        closing=None,
    )


def look_after(run: Run, debater_id: DebaterId, server_id: ServerId) -> None:
    """Have a debater import, decide, settle and set up what there is in a server."""
    batches.open_batch(run, f"batch of {server_id}", server_id, SOURCE, debater_id, NOW)
    here = server_id[-4:]
    imported = claim(f"bikes-{here}", f"Cities should build {here} miles of lanes for bikes.")
    batch_id = f"batch of {server_id}"
    [claim_id] = shelve(run, [imported], server_id, Status.WAITING, batch_id=batch_id)
    decide(run, server_id, claim_id, Status.WAITING, Status.SERVED, by=debater_id)
    reports.add(run, server_id, claim_id, CY, "unclear", "What is a lane?", NOW)
    reports.settle(run, server_id, claim_id, debater_id, NOW)
    daily.put(run, server_id, "7001", DAILY, by=debater_id, now=NOW, due=NOW)
    spending.spend(run, server_id, NOW.date(), 900)


def seen_at(store: Store, place: ServerId, query: Query = EVERYTHING_SERVED) -> list[str]:
    """Give the ids of what a place sees of what is asked for."""
    return [
        shelved.claim.claim_id
        for shelved in store.read_now(lambda run: shelves.browse(run, place, query, 0, 1000))
    ]


def status_of(store: Store, place: ServerId, claim_id: ClaimId) -> Status | None:
    """Give how a claim stands as a place sees it."""
    shelved = store.read_now(lambda run: shelves.found(run, place, claim_id))
    return shelved.status if shelved else None
