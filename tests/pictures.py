"""Draw the README's pictures from the real bot: `python -m tests.pictures FOLDER`.

Needs the extra `pictures` and a Chromium: Debian's, or the one that Playwright installs.
"""

import asyncio
import functools
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import Any

from playwright.async_api import BrowserType
from simcord import Env

from bot.assembly import assemble
from bot.config import Config
from bot.discord_ui.client import GadflyClient
from bot.engine.clock import utc_now
from bot.engine.engine import Engine
from tests.discord.conftest import World, peopled

PHONE = (412, 915)
OP_ED = Path(__file__).parent / "fixtures" / "articles" / "homes-without-lights.txt"
FOR = (
    "Poland has been safer since 1999, because an attack on it would meet thirty armies. Critics "
    "say that Moscow feels threatened, but Finland joined in 2023 and nothing followed."
)
AGAINST = (
    "Every new member is one more promise to fight. If voters in Ohio or Lyon would not send "
    "soldiers to keep it, then the promise invites a test, which costs more than waiting."
)


def use_installed_chromium() -> None:
    """Let Playwright start the system's Chromium where there is one."""
    chromium = shutil.which("chromium")
    if chromium is not None:
        launch = functools.partialmethod(
            BrowserType.launch, executable_path=chromium, args=["--no-sandbox"]
        )
        BrowserType.launch = launch  # type: ignore[assignment, method-assign] # no other way in


async def draw(engine: Engine, config: Config, folder: Path) -> None:
    """Walk through a practice and photograph every card on the way."""
    await engine.library.stock()
    client = GadflyClient(engine)
    env = Env(client, shard_count=1)
    env.backend.bot_user.name = "Gadfly"
    env.backend.advance_clock((utc_now() - env.now()).total_seconds())
    await env.start()
    with env.time_context():
        world = peopled(env, engine, client, config)
        viewers = [world.ada, world.ben]
        async with env.preview(
            world.channel, viewers=viewers, width=PHONE[0], height=PHONE[1]
        ) as page:
            for name, shown in (await walk(world)).items():
                await page.screenshot(
                    folder / f"{name}.png", target=shown, viewer=world.ada, viewport=PHONE
                )
    await env.shutdown()


async def walk(world: World) -> dict[str, Any]:
    """Give what is to be photographed, by the name of its picture."""
    card = await world.ada.slash(world.channel, "practice", claim="keep-nato-door-open")
    form = await world.open(world.ada, card, "For")
    verdict = await world.send(world.ada, form, FOR)
    form = await world.open(world.ada, card, "For")
    await world.send(world.ben, await world.open(world.ben, card, "Against"), AGAINST)
    imported = await world.ada.slash(
        world.channel, "claims import", file=(OP_ED.name, OP_ED.read_bytes())
    )
    return {
        "claim": card,
        "form": form,
        "verdict": verdict,
        "shared": await world.open(world.ada, verdict, "Share to channel"),
        "leaderboard": await world.ada.slash(world.channel, "leaderboard"),
        "profile": await world.ada.slash(world.channel, "profile"),
        "details": await world.open(world.ada, verdict, "Details"),
        "import": imported,
        "review": await world.ada.slash(world.channel, "claims review"),
        "browse": await world.ada.slash(world.channel, "claims browse"),
    }


def main(folder: Path) -> None:
    """Draw every picture into a folder."""
    use_installed_chromium()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as room:
        config = Config(database=Path(room) / "gadfly.db", _env_file=None)
        engine = assemble(config, rng=Random(7))
        asyncio.run(draw(engine, config, folder))
        engine.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
