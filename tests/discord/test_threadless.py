"""Where threads cannot be seen, as on the demo's page, matches are shown in the channel itself."""

from arguments.tournaments.lifecycle import Action
from bot.discord_ui.posts.contests import ContestPosts
from tests.discord.conftest import World
from tests.discord.cups import TURNS, Cup


async def test_without_threads_a_match_is_in_the_channel(world: World) -> None:
    cup = await Cup.make(world, "Cleo", "Dan")
    await cup.step(Action.DRAFT)
    await cup.step(Action.RELEASE)
    posts = ContestPosts(world.client, world.engine, threads=False)
    for _ in range(TURNS):
        await posts.post()
    assert (cup.threads, "Your match is open." in cup.channel) == ([], True)
    assert "in the thread" not in cup.channel
