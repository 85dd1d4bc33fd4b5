"""Claims, responses and verdicts to store, alike but for what a test names."""

from datetime import UTC, datetime, timedelta

from arguments.claims import Claim, ClaimId, ClaimKind, Side, Source
from arguments.judging.verdict import Criterion, CriterionScore, Feedback, Phrase, Verdict
from arguments.responses import DebaterId, Response, ResponseId, ServerId, fingerprint
from storage import Run, Store, claims, debaters, drafts, responses, servers, timers

NOW = datetime(2030, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)
ADA, BEA, CY = (DebaterId(f"discord:{number}") for number in (1001, 1002, 1003))
HALL, CLUB = ServerId("discord:9001"), ServerId("discord:9002")
CARS, BOOKS = ClaimId("cars"), ClaimId("books")
SOURCE = Source(title="Streets", author="N. Walker", outlet="The Example")
PHRASE = Phrase(key="example", values={"n": 1})


def later(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def claim(claim_id: str = CARS, text: str = "Cities should ban cars from their centres.") -> Claim:
    return Claim(claim_id=ClaimId(claim_id), text=text, kind=ClaimKind.POLICY, source=SOURCE)


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


def verdict(total: float = 70.0) -> Verdict:
    return Verdict(
        total=total,
        criteria={each: CriterionScore(score=2.5, advice=PHRASE) for each in Criterion},
        feedback=Feedback(
            goal=Criterion.EVIDENCE, keep=None, change=None, gap=PHRASE, task=PHRASE, starter=PHRASE
        ),
        version="example-1",
    )


def save(store: Store, given: Response) -> responses.Saved:
    return store.do(lambda run: responses.save(run, given, fingerprint(given.text)))


def judge(store: Store, given: Response, total: float = 70.0) -> bool:
    return store.do(lambda run: responses.judged(run, given.response_id, verdict(total), NOW))


def save_and_judge(store: Store, given: Response, total: float = 70.0) -> None:
    save(store, given)
    judge(store, given, total)


def fill_every_table(run: Run, debater_id: DebaterId, server_id: ServerId, name: str) -> None:
    """Leave something of a debater's wherever something can be kept."""
    servers.joined(run, server_id, f"Server of {name}", NOW)
    debaters.seen(run, debater_id, server_id, name, NOW)
    claims.record_served(run, debater_id, CARS, server_id, NOW)
    given = response(len(name), debater_id, server_id)
    responses.save(run, given, fingerprint(given.text))
    responses.judged(run, given.response_id, verdict(), NOW)
    drafts.keep_draft(run, debater_id, CARS, Side.AGAINST, f"Begun by {name}", NOW)
    timers.set_timer(
        run, f"remind:{debater_id}", NOW, "remind", {"who": name}, debater_id=debater_id
    )
