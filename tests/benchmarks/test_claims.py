"""Finding claims: how well on editorials that no training has seen, how fast, in what memory.

The editorials are not part of the project: `GADFLY_DATA` names their folder, or they lie in
`../shared/data` beside the repository.
"""

import os
import resource
import time
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from statistics import median

import pytest

from arguments.articles import read_article
from arguments.claims import FoundClaim
from arguments.finding import find_claims
from arguments.finding.model.model import load_model
from arguments.judging.training.editorials import FILE, held_out, read_editorials
from arguments.judging.training.report import BEST, Outcome, outcomes
from tests.benchmarks.table import Row

ROOT = Path(__file__).parents[2].resolve()
DATA = Path(os.environ.get("GADFLY_DATA") or ROOT.parent / "shared" / "data")
F1_AIM, MACRO_AIM = 0.83, 0.75
SECONDS = 1.0
"""What an article of a thousand words may take, from text to ranked claims, on one core."""
WORDS, ROUNDS = 1000, 15
BATCH, EVERY = 1000, 100
STATM = Path("/proc/self/statm")
FLAT = 1.1
"""How many times the memory held after the first hundred articles may be held after the last."""


@cache
def texts() -> tuple[str, ...]:
    folder = ROOT / "tests" / "fixtures" / "articles"
    paths = sorted([*folder.glob("*.txt"), *folder.glob("*.md")])
    return tuple(path.read_text(encoding="utf-8") for path in paths)


def of_length(text: str) -> str:
    """Cut or lengthen a text to a thousand words, at the ends of paragraphs as far as it goes."""
    paragraphs = cycle(text.strip().split("\n\n"))
    kept: list[str] = []
    while sum(len(one.split()) for one in kept) < WORDS:
        kept.append(next(paragraphs))
    return "\n\n".join(kept)


def claims_in(text: str) -> tuple[FoundClaim, ...]:
    return find_claims(read_article(text))


def seconds_for(text: str) -> float:
    began = time.thread_time()
    claims_in(text)
    return time.thread_time() - began


def resident() -> float:
    """Give the megabytes that this process holds."""
    return int(STATM.read_text().split()[1]) * resource.getpagesize() / 1e6


def row(one: Outcome, what: str, measured: float, aim: float) -> Row:
    aims = one.detector == "trained"
    beside = f"P {one.measured.precision:.3f}, R {one.measured.recall:.3f}"
    if one.best is not None and one.error is not None:
        beside += f", best {BEST} {one.best:.3f}, calibration error {one.error:.3f}"
    return Row(
        f"{what}, {one.detector}",
        f"{measured:.3f}",
        f"at least {aim}" if aims else "",
        measured >= aim if aims else None,
        beside,
    )


@pytest.mark.skipif(
    not (DATA / FILE).exists(), reason=f"{FILE} is not in {DATA}; it may not be copied here"
)
def test_the_trained_detector_beside_the_rules(table: list[Row]) -> None:
    for one in outcomes(held_out(read_editorials(DATA)), load_model()):
        table.append(row(one, "F1 of claims", one.measured.f1, F1_AIM))
        table.append(row(one, "macro F1", one.measured.macro, MACRO_AIM))


def test_an_article_from_text_to_ranked_claims(table: list[Row]) -> None:
    articles = [of_length(text) for text in texts()]
    claims_in(articles[0])
    times = [seconds_for(text) for text in islice(cycle(articles), ROUNDS)]
    words = sum(len(text.split()) for text in articles) / len(articles)
    table.append(
        Row(
            f"claims of {words:,.0f} words, text to ranking",
            f"{1000 * median(times):.0f} ms",
            f"under {SECONDS:.0f} s",
            max(times) < SECONDS,
            f"slowest {1000 * max(times):.0f} ms, one core",
        )
    )


@pytest.mark.skipif(
    not STATM.exists(), reason=f"memory is read from {STATM}, which this system does not have"
)
def test_a_thousand_articles_leave_nothing_behind(table: list[Row]) -> None:
    held: list[float] = []
    began = time.perf_counter()
    for number, text in enumerate(islice(cycle(texts()), BATCH), 1):
        claims_in(f"{text}\n\nArticle {number} must be read as number {number} of the batch.")
        if number % EVERY == 0:
            held.append(resident())
    took, growth = time.perf_counter() - began, held[-1] / held[0]
    table.append(
        Row(
            f"memory after {BATCH:,} articles",
            f"{held[-1]:.0f} MB",
            f"under {FLAT} of the first {EVERY}",
            growth < FLAT,
            f"{growth:.2f} x after {EVERY} ({held[0]:.0f} MB), {BATCH / took:.0f} a second",
        )
    )
