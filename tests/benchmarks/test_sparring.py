"""A counter-move: from an opening or an answer on record to the move that meets it, stored.

What a partner does between an answer and the next move is measured whole, but for the judging:
the spar is read, the other side's lent arguments are read with the vectors that are stored beside
them, the move is chosen with the real encoder, warm in this process, and kept. The vectors of all
other claims are nobody's words: they are never read, which is what is to be shown.
"""

import base64
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import islice, permutations, product
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

import pytest

from arguments.claims import Claim, ClaimId, ClaimKind, Considerations, Proposal, Side, Source
from arguments.judging.encoder import load_encoder
from arguments.judging.verdict import Phrase
from arguments.likeness import SIZE, VERSION, vectors_of
from arguments.responses import DebaterId, Response, ResponseId, ServerId
from arguments.sparring.answers import Answer, Engaged, Way
from arguments.sparring.course import EXCHANGES
from bot.engine.judging.judges import Judges, same_process
from bot.engine.sparring.advancing import Advancing, lent_against
from bot.engine.sparring.standing import standing_of
from storage import Run, Store, lending, responses, shelves, spars
from storage.shelves import EVERYONE, Status
from storage.spars import Place, SparId, State, StoredSpar
from tests.benchmarks.table import Row, percentile
from tests.benchmarks.test_storage import NOW, a_verdict

AIM = 0.150
"""Seconds that a counter-move may take at ten thousand lent arguments."""
SPARS, WARM_UP = 20, 1
HALL = ServerId("discord:1")
CLAIM = Claim(
    claim_id=ClaimId("claim-0"),
    text="Cities should ban cars from their centres.",
    kind=ClaimKind.POLICY,
    source=Source(title="Streets"),
    considerations=Considerations(
        on_for=("Streets without cars are quieter, safer and cleaner.",),
        on_against=("Shops in the centre live off customers who come by car.",),
    ),
)
WHO = (
    "Small shops", "Parents with prams", "Older residents", "Night nurses", "Plumbers and painters",
    "Families from the suburbs", "Disabled drivers", "Market traders", "Taxi drivers",
    "Restaurant owners", "People in nearby villages", "Delivery firms", "Tourists with luggage",
    "Pharmacists", "Church congregations", "Theatre audiences", "Shift workers", "Home carers",
)  # fmt: skip
HARM = (
    "would lose their only reliable way into the centre", "would pay for a rule that others wanted",
    "could no longer carry what their day requires", "would be pushed out to the ring road",
    "would spend an extra hour on two crowded buses", "would give up going there altogether",
    "would face fines that they cannot afford", "would be cut off from clinics and offices",
    "would see their costs rise within a month", "would have to move away in the end",
    "would get nothing in return for the trouble", "would be stranded after the last tram",
    "would carry the burden of cleaner air for everybody", "would be treated as a nuisance",
    "would wait for exemptions that never arrive", "would meet closed streets at every corner",
    "would drive round the ban and fill quieter streets", "would be worse off than before",
)  # fmt: skip
WHY = (
    "because buses stop running before midnight.", "because cargo bikes carry no boiler.",
    "because the nearest car park is a mile off.",
    "since a ban replaces no journey and merely forbids it.",
    "since the council closed two railway stations last year.",
    "because permits go to those who know whom to ask.",
    "since rain and ice make cycling dangerous for months.",
    "because rents are already highest where trams run.",
    "since emergency visits cannot be booked in advance.",
    "because traffic shifts to roads where children live.",
    "since electric cars will clean the air without any ban.",
    "because a toll would do the same at half the price.",
    "since profits in retail are three per cent at best.",
    "because nobody voted for such a plan in 2019.",
    "since wheelchairs do not fit on the older trams.",
    "because suppliers refuse to unload outside the zone.",
    "since elderly customers cannot walk from the edge.",
    "because police have no officers to enforce it.",
)  # fmt: skip
ARGUED = (
    "Cities should close their centres to cars, because people on foot stay longer and buy more.",
    "A car takes the room of ten people who walk, so that streets without cars serve more of them.",
    "Air in the centre makes children ill: after the ban in Ghent fewer of them had asthma.",
    "Cars kill people every year, and a street without cars kills nobody, therefore we must act.",
    "Shops fear the ban, but in Pontevedra trade grew once the cars were gone, since crowds came.",
)
MET = (
    "You say that trade would suffer. But deliveries before ten in the morning remain allowed.",
    "That may hold for some, but exemptions for carers exist in every city that did it.",
)
ENGAGED = Engaged(
    score=2, restated=0.5, denies=False, news=3, concedes=False, pivots=False, checks=(),
    keep=None, change=Phrase(key="example"),
)  # fmt: skip
FAR_CLAIMS = """
    with recursive
    numbers (n) as (select 1 union all select n + 1 from numbers where n + 1 < :claims)
    insert into claims (claim_id, text, fingerprint, kind, article_id, considerations)
    select 'claim-' || n, 'claim-' || n, 'claim-' || n, 'policy', article_id, '{}'
    from numbers
    cross join articles"""
FAR_RESPONSES = """
    with recursive
    numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < :responses)
    insert into responses (response_id, request_id, server_id, debater_id, claim_id, side, text,
      fingerprint, counts, created_ms, verdict, total, judge_version, judged_ms)
    select printf('far-%08d', n), printf('far-%08d', n), 'discord:1',
      printf('discord:%07d', n / 10), 'claim-' || (1 + n % (:claims - 1)),
      case when n / (:claims - 1) % 2 = 0 then 'for' else 'against' end,
      'Argument ' || n || ', because streets belong to everyone who walks them.',
      n, 1, 1900000000000 + n, '{}', 50 + n * 7919 % 500 / 10.0, 'example-1', 1900000000000 + n
    from numbers"""
FAR_LENT = """
    insert into lent_arguments (response_id, server_id, debater_id, claim_id, side, total, words,
      vector)
    select response_id, server_id, debater_id, claim_id, side, total, :words, vectors.vector
    from responses
    join vectors on vectors.number = cast(responses.fingerprint as integer) % 1000
    where response_id like 'far-%'"""


class Shape(NamedTuple):
    """How many arguments are lent: on how many claims, and so many on each side of each."""

    claims: int
    a_side: int

    @property
    def lent(self) -> int:
        """Count the lent arguments."""
        return 2 * self.claims * self.a_side

    def __str__(self) -> str:
        """Say how many are lent, and on what."""
        on = "one claim" if self.claims == 1 else f"{self.claims:,} claims"
        return f"{self.lent:,} lent on {on}"


SHAPES = (Shape(25, 200), Shape(1, 5_000), Shape(2_500, 200))


def fill(path: Path, shape: Shape) -> None:
    """Fill a database: real words and vectors on the claim that is argued, on others any."""
    proposals = [Proposal(claim=CLAIM)]
    with Store.open(path) as store:
        store.do(
            lambda run: shelves.arrive(run, EVERYONE, proposals, status=Status.SERVED, now=NOW)
        )
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("pragma synchronous = off")
        raw.execute("begin immediate")
        if shape.claims > 1:
            _fill_far(raw, shape)
        for side in Side:
            _fill_near(raw, side, shape.a_side)
        raw.execute("commit")


def _fill_far(raw: sqlite3.Connection, shape: Shape) -> None:
    chance = Random(0)
    raw.execute("create temporary table vectors (number integer primary key, vector text)")
    raw.executemany(
        "insert into vectors values (?, ?)",
        [(number, _written(chance.randbytes(SIZE))) for number in range(1000)],
    )
    far = shape.lent - 2 * shape.a_side
    raw.execute(FAR_CLAIMS, {"claims": shape.claims})
    raw.execute(FAR_RESPONSES, {"claims": shape.claims, "responses": far})
    raw.execute(FAR_LENT, {"words": VERSION})


def _fill_near(raw: sqlite3.Connection, side: Side, count: int) -> None:
    said = [f"A ban on cars is wrong: {' '.join(parts)}" for parts in product(WHO, HARM, WHY)]
    texts = Random(side.value).sample(said, count)
    ids = [f"near-{side.value}-{number:05d}" for number in range(count)]
    totals = [50 + number * 7919 % 500 / 10 for number in range(count)]
    raw.executemany(
        "insert into responses (response_id, request_id, server_id, debater_id, claim_id, side,"
        " text, fingerprint, counts, created_ms, verdict, total, judge_version, judged_ms)"
        " values (?1, ?1, 'discord:1', ?1, 'claim-0', ?2, ?3, ?1, 1, 0, '{}', ?4, 'example-1', 0)",
        [
            (one, side.value, text, total)
            for one, text, total in zip(ids, texts, totals, strict=True)
        ],
    )
    raw.executemany(
        "insert into lent_arguments (response_id, server_id, debater_id, claim_id, side, total,"
        " words, vector) values (?1, 'discord:1', ?1, 'claim-0', ?2, ?3, ?4, ?5)",
        [
            (one, side.value, total, VERSION, _written(vector))
            for one, total, vector in zip(ids, totals, vectors_of(texts), strict=True)
        ],
    )


def _written(vector: bytes) -> str:
    return base64.b64encode(vector).decode("ascii")


@pytest.fixture(scope="module")
def smallest() -> dict[str, float]:
    """Give the median of the first shape, once it is measured."""
    return {}


@pytest.fixture(params=SHAPES, ids=str)
def shape(request: pytest.FixtureRequest) -> Shape:
    assert isinstance(request.param, Shape)
    return request.param


@pytest.fixture
def store(tmp_path: Path, shape: Shape) -> Iterator[Store]:
    path = tmp_path / "gadfly.db"
    fill(path, shape)
    with Store.open(path) as opened:
        yield opened
    path.unlink()


def begin(run: Run, number: int, text: str) -> SparId:
    """Begin a spar for the claim, opened with a text that is judged."""
    debater_id = DebaterId(f"discord:spar-{number}")
    opening = Response(
        response_id=ResponseId(f"opening-{number}"),
        request_id=f"opening-{number}",
        debater_id=debater_id,
        server_id=HALL,
        claim_id=CLAIM.claim_id,
        side=Side.FOR,
        text=text,
        created=NOW,
    )
    responses.save(run, opening, opening.request_id)
    responses.judged(run, opening.response_id, a_verdict(number), NOW)
    spar = StoredSpar(
        spar_id=SparId(f"spar-{number}"), server_id=HALL, debater_id=debater_id,
        claim_id=CLAIM.claim_id, side=Side.FOR, place=Place.PRIVATE, channel_id=None,
        thread_id=None, response_id=opening.response_id, state=State.OPENING, started=NOW,
        touched=NOW, closing=None,
    )  # fmt: skip
    spars.begin(run, spar)
    return spar.spar_id


def answer(run: Run, spar_id: SparId, number: int) -> None:
    """Have the move of an exchange answered, and the answer judged."""
    words = Answer(way=Way.FREE, text=MET[number % len(MET)])
    spars.answered(run, spar_id, number, f"{spar_id}:{number}", words, NOW)
    [*_, last] = spars.exchanges(run, spar_id)
    spars.engaged(run, spar_id, number, ENGAGED, last.move_key)


async def spar_through(store: Store, advancing: Advancing, spar_id: SparId) -> list[float]:
    """Spar to the third move; gives the seconds that each move took."""
    seconds = []
    for number in range(1, EXCHANGES + 1):
        began = time.perf_counter()
        await advancing.advance(spar_id)
        seconds.append(time.perf_counter() - began)
        await store.run(partial(answer, spar_id=spar_id, number=number))
    return seconds


def bare_passes(texts: Sequence[str]) -> float:
    """Give the median seconds of one pass of the encoder over one text."""
    encoder = load_encoder()
    seconds = []
    for text in texts:
        began = time.perf_counter()
        encoder.read([(CLAIM.text, text)])
        seconds.append(time.perf_counter() - began)
    return median(seconds)


async def test_a_counter_move(
    store: Store, shape: Shape, smallest: dict[str, float], table: list[Row]
) -> None:
    openings = list(islice(map(" ".join, permutations(ARGUED, 2)), SPARS))
    judges = Judges(same_process())
    advancing = Advancing(store, judges, lambda: NOW)
    passes, moves = [], []
    for number, text in enumerate(openings):
        spar_id = store.do(partial(begin, number=number, text=text))
        moves.append(await spar_through(store, advancing, spar_id))
        passes.append(bare_passes([text] * 3))
    judges.close()
    standing = store.read_now(lambda run: standing_of(run, SparId("spar-0")))
    lent = store.read_now(lambda run: lent_against(run, standing))
    assert [one.vector for one in lent] == vectors_of([one.text for one in lent])
    assert len(lent) == min(shape.a_side, lending.MOST)
    seconds = [took for spar in moves[WARM_UP:] for took in spar]
    p50, bare = median(seconds), median(passes[WARM_UP:])
    growth = p50 / smallest.setdefault("p50", p50)
    table.append(
        Row(
            f"a counter-move, {shape}",
            f"p50 {1000 * p50:.0f} ms, p95 {1000 * percentile(seconds, 95):.0f} ms",
            f"p50 under {1000 * AIM:.0f} ms",
            p50 < AIM,
            f"{p50 / bare:.1f} x an encoder pass ({1000 * bare:.1f} ms), {growth:.1f} x the first",
        )
    )
