"""What is told at the start when the trained judge cannot speak."""

import contextlib
import logging

from arguments.claims import Side
from arguments.judging import model_trouble
from bot.engine.engine import Engine
from bot.engine.judging.judges import JudgeBusy

log = logging.getLogger(__name__)


async def tell_judge_trouble(engine: Engine) -> None:
    """Log one line when the judge's model is missing or damaged, with what to do.

    Whether it is shows in a verdict of the bench, so that a sound model is loaded there alone.
    """
    with contextlib.suppress(JudgeBusy):
        verdict = await engine.judges.judge("Talks help.", Side.FOR, "They do, since war is dear.")
        trouble = model_trouble() if verdict.notes else None
        if trouble is not None:
            log.warning("judge=%s %s", verdict.version, engine.wording.mistake(trouble))
