"""Nothing is ever sent unless somebody set where to."""

import subprocess
import sys
from pathlib import Path

from arguments.claims import ClaimId, Side
from bot.assembly import assemble
from bot.config import Config
from bot.engine.exchange import Submission
from tests.engine.judging.second_judge.scripted import Model
from tests.stand_ins import asker

CLAIM = ClaimId("keep-nato-door-open")
TEXT = (
    "Poland has been safer since 1999, because an attack on it would meet thirty armies. Some say "
    "that this provokes Russia; yet it attacked Georgia and Ukraine, which stood outside."
)


def config(folder: Path, url: str | None = None, model: str = "") -> Config:
    database = folder / "gadfly.db"
    return Config(database=database, llm_url=url, llm_model=model, _env_file=None)


def test_nothing_is_asked_by_default(tmp_path: Path) -> None:
    engine = assemble(config(tmp_path))
    asks = engine.judges.asks
    engine.close()
    assert asks == ""


async def test_a_response_is_judged_by_the_model_that_is_set(tmp_path: Path, model: Model) -> None:
    engine = assemble(config(tmp_path, url=model.url, model="any"))
    await engine.library.stock()
    submission = Submission(request_id="1", claim_id=CLAIM, side=Side.FOR, text=TEXT)
    judged = await engine.practice.receive(asker(), submission)
    engine.close()
    assert judged.verdict is not None
    assert judged.verdict.version == "llm:any"
    assert TEXT in model.users()[0]


def test_the_sdk_is_not_loaded_before_it_is_needed() -> None:
    program = "import bot.assembly, sys; sys.exit('openai' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
