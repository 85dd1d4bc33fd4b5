"""Speed: one verdict on a hundred words, against the encoder alone on the same words."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from statistics import median

from arguments.claims import Side
from arguments.judging import judge
from arguments.judging.encoder import load_encoder
from arguments.judging.scoring import lay_out
from arguments.judging.stretching import stretches_of
from arguments.judging.training.measuring.rows import Row

CLAIM = "Night buses do more for a city's safety than more police on its streets."
TEXT = (
    "A waiter who finishes at two walks home through four dark streets when the last bus has gone."
    " Since our city ran buses until four, taxi ranks stopped overflowing, and the hospital counted"
    " fewer broken noses on Saturdays. Police can only answer a call; a full bus keeps the fight"
    " from starting, because people who get home do not hang about. Some say officers deter, and"
    " they do"
    " where they stand. But a patrol passes a corner twice a night, while a bus stops there every"
    " twenty minutes with thirty witnesses on board, and it costs less than one more car."
)
_TIMES = 60
_FIRST = (
    "import json, resource, time; began = time.perf_counter();"
    "from arguments.claims import Side; from arguments.judging import judge;"
    "judge({claim!r}, Side.FOR, {text!r});"
    "print(json.dumps([time.perf_counter() - began,"
    " resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))"
)


def rows() -> Iterator[Row]:
    """Time verdicts in this process and the first one in another."""
    judge(CLAIM, Side.FOR, TEXT)
    whole = _typical(lambda: judge(CLAIM, Side.FOR, TEXT))
    bare = _typical(_bare_pass())
    words = len(TEXT.split())
    yield Row(f"one verdict on {words} words, ms", whole * 1000, most=40)
    yield Row("the same over the bare encoder", whole / bare, most=1.5)
    short = " ".join(TEXT.split()[:17])
    each = _typical(lambda: judge(CLAIM, Side.FOR, short))
    yield Row("verdicts a second, 17 words", 1 / each, least=100)
    first = _FIRST.format(claim=CLAIM, text=TEXT)
    told = subprocess.run([sys.executable, "-c", first], capture_output=True, check=True)  # noqa: S603 (this very program)
    seconds, megabytes = json.loads(told.stdout)
    yield Row("start to first verdict, s", seconds, most=1.5)
    yield Row("memory of a judging process, MB", megabytes, most=300)


def _bare_pass() -> Callable[[], object]:
    """Give the encoder's reading of the same stretches, and nothing else."""
    reading = lay_out(CLAIM, Side.FOR, TEXT).reading
    pairs = [(CLAIM, reading.plain[slice(*place)]) for place in stretches_of(reading.fresh)]
    encoder = load_encoder()
    return lambda: encoder.read(pairs)


def _typical(work: Callable[[], object]) -> float:
    spent = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return median(spent)
