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

from arguments.tournaments.settings import Settings
from bot.assembly import assemble
from bot.config import Config
from bot.discord_ui.client import GadflyClient
from bot.discord_ui.posts.contests import ContestPosts
from bot.engine.clock import utc_now
from bot.engine.contests.people import Organiser
from bot.engine.contests.rehearsal.guests import Guests
from bot.engine.engine import Engine
from tests.discord.conftest import World, peopled
from tests.discord.cups import ids
from tests.discord.reading import labels, words

PHONE = (412, 915)
CUP = "Friday Cup"
OTHERS = ("Cleo", "Dan", "Eli", "Fay", "Gus")
CROWD = {
    "Hana": "A promise that is kept for decades is worth more than a threat made in a week.",
    "Idris": "I say so since it is plainly right and everybody who thinks about it can see that.",
    "Jun": (
        "Trade fell by a third after 2014, because firms left when courts stopped protecting them. "
        "Some answer that pride outweighs money, but a family that leaves does not come back."
    ),
}
"""Who else is on the leaderboard, and what they argue."""
ATTEMPTS = 6
"""How many claims Ada argues before her profile is shown."""
TURNS = 20
"""Turns in which all that a round shows is shown."""
OP_ED = Path(__file__).parent / "fixtures" / "articles" / "homes-without-lights.txt"
FOR = (
    "Poland has been safer since 1999, because an attack on it would meet thirty armies. Critics "
    "say that Moscow feels threatened, but Finland joined in 2023 and nothing followed."
)
AGAINST = (
    "Every new member is one more promise to fight. If voters in Ohio or Lyon would not send "
    "soldiers to keep it, then the promise invites a test, which costs more than waiting."
)
ANSWER = {
    "they-say": "They say that every new member is one more promise to fight.",
    "but": "But a promise that thirty armies make together is tested less, not more.",
    "because": "Because no member was invaded since 1999, while Georgia was in 2008.",
    "therefore": "Therefore the open door is the cheaper way to peace.",
}
"""What Ada answers in her spar."""


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
    client = GadflyClient(engine, threads=False)  # a picture is of one channel
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
            for walked in (walk, walk_spar, walk_drill, walk_tournament):
                for name, shown in (await walked(world)).items():
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
    await fill(world)
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


async def walk_spar(world: World) -> dict[str, Any]:
    """Spar on a claim: what the first answer came to, and the point after it."""
    options = {"claim": "keep-nato-door-open", "side": "for"}
    form = await world.ada.slash(world.channel, "spar", **options)
    form = await world.open(world.ada, await world.send(world.ada, form, FOR), "Answer in steps")
    return {"spar": await world.ada.submit_modal(form, ANSWER)}


async def walk_drill(world: World) -> dict[str, Any]:
    """Give a line to spot a fallacy in, and a one-minute case with what it came to."""
    puzzle = await world.ada.slash(world.channel, "drill", what="fallacy-spotting")
    options = {"what": "one-minute-case", "claim": "keep-nato-door-open"}
    card = await world.ada.slash(world.channel, "drill", **options)
    form = await world.open(world.ada, card, "Answer")
    text = AGAINST if "Against:" in words(card) else FOR
    done = await world.ada.submit_modal(form, {"drill-1": text})
    return {"drill": puzzle, "drill-done": done}


async def fill(world: World) -> None:
    """Let a few more people argue, and Ada several times, so that there is something to rank."""
    for name, text in CROWD.items():
        person = world.join(name)
        for side in ("For", "Against", "For"):
            await world.argue(person, side, text)
    for number in range(ATTEMPTS):
        side, text = (("For", FOR), ("Against", AGAINST))[number % 2]
        await world.argue(world.ada, side, text)


async def walk_tournament(world: World) -> dict[str, Any]:
    """Hold two rounds of a tournament, draw the third, and release it."""
    contests, organiser = world.engine.contests, Organiser(asker=world.asker(world.ada))
    made = await contests.creating.create(
        organiser, CUP, Settings(rounds=3, speeches=1), channel_id=str(world.channel.id), seed=4
    )
    people = [world.ada, world.ben, *map(world.join, OTHERS)]
    for person in people:
        await contests.entering.join(world.asker(person), made.tournament_id)
    guests = Guests(contests, world.engine.wording, [world.asker(person) for person in people])
    panel = await world.ada.slash(world.channel, "tournament panel")
    for _ in range(2):
        panel = await released(world, panel)
        while await guests.act():
            pass
        panel = await world.open(world.ada, panel, "Refresh")
    standings = await world.ada.slash(world.channel, "tournament standings")
    await world.open(world.ada, panel, "Draw round 3")
    draft = await world.ada.slash(world.channel, "tournament panel")
    panel = await world.ada.slash(world.channel, "tournament panel")
    await released(world, panel)
    first = (await contests.reading.draw(organiser.asker, made.tournament_id)).lines[0].match
    match = next(one for one in world.channel.history() if f"m-speak:{first.match_id}" in ids(one))
    return {"tournament-panel": draft, "standings": standings, "match": match}


async def released(world: World, panel: Any) -> Any:
    """Draw a round where there is no draft yet, release it, and have everything shown."""
    for label in ("Draw round 1", "Draw round 2", "Release the draw"):
        if label in labels(panel):
            panel = await world.open(world.ada, panel, label)
    posts = ContestPosts(world.client, world.engine, threads=False)
    for _ in range(TURNS):
        await posts.post()
    return panel


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
