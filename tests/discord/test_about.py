"""Help, privacy, judging a message, joining and leaving a server, telling Discord of commands."""

import json
from datetime import UTC, datetime, timedelta
from random import Random

from arguments.claims import Side
from arguments.responses import DebaterId, Response, ResponseId, ServerId
from bot.assembly import assemble
from storage import responses, servers, timers
from tests.discord.conftest import ARGUMENT, World
from tests.discord.reading import last, spoken, words
from tests.discord.shelves import imported
from tests.discord.spars import answered, begun


async def test_help_names_every_everyday_command(world: World) -> None:
    said = words(await world.ada.slash(world.channel, "help"))
    assert all(name in said for name in ("/practice", "/leaderboard", "/profile", "/history"))


async def test_privacy_shows_what_is_kept(world: World) -> None:
    await world.argue(world.ada)
    said = words(await world.ada.slash(world.channel, "privacy show"))
    assert "one argument, with its verdict" in said


async def test_privacy_says_when_nothing_is_kept(world: World) -> None:
    assert "Nothing." in words(await world.ada.slash(world.channel, "privacy show"))


async def test_privacy_shows_what_an_organiser_did(world: World) -> None:
    await imported(world, 2)
    card = await world.ada.slash(world.channel, "claims review")
    await world.open(world.ada, card, "Approve")
    said = words(await world.ada.slash(world.channel, "privacy show"))
    assert "that you decided about one claim" in said
    assert "that you imported one article" in said


async def test_privacy_exports_everything_as_a_file(world: World) -> None:
    await world.argue(world.ada)
    answer = await world.ada.slash(world.channel, "privacy export")
    kept = json.loads(await last(answer).attachments[0].read())
    assert kept["responses"][0]["text"] == ARGUMENT


async def test_erasing_takes_two_taps_and_takes_everything(world: World) -> None:
    await world.argue(world.ada)
    asked = await world.ada.slash(world.channel, "privacy erase")
    done = await world.open(world.ada, asked, "Erase everything")
    assert "One argument" in words(done)
    board = await world.ben.slash(world.channel, "leaderboard")
    assert "Nobody is on this board yet" in words(board)


async def test_privacy_shows_spars_and_drills_and_erasing_says_that_they_went(
    world: World,
) -> None:
    await answered(world.ada, await begun(world, world.ada))
    await world.ada.slash(world.channel, "drill", what="steelman")
    assert "one spar" in words(await world.ada.slash(world.channel, "privacy show"))
    asked = await world.ada.slash(world.channel, "privacy erase")
    done = await world.open(world.ada, asked, "Erase everything")
    assert "Gone too: spars 1 · duels 0 · drills 1." in words(done)


async def test_erasing_can_be_called_off(world: World) -> None:
    await world.argue(world.ada)
    asked = await world.ada.slash(world.channel, "privacy erase")
    assert "Nothing was erased" in words(await world.open(world.ada, asked, "Keep it"))


async def test_a_message_is_judged_for_whoever_asks_and_stored_for_nobody(world: World) -> None:
    message = await world.ben.send(world.channel, ARGUMENT)
    form = await world.ada.context_menu(world.channel, "Judge this argument", message)
    values = {"text": ARGUMENT, "own-claim": "Talking is cheaper than war.", "side": "for"}
    verdict = await world.ada.submit_modal(form, values)
    assert verdict.ephemeral
    assert "Nothing of it was stored" in words(verdict)
    assert "Nothing." in words(await world.ben.slash(world.channel, "privacy show"))


async def test_a_message_is_judged_against_a_claim_of_the_library(world: World) -> None:
    message = await world.ben.send(world.channel, ARGUMENT)
    form = await world.ada.context_menu(world.channel, "Judge this argument", message)
    claim = (await world.engine.library.search(world.asker(world.ada).server_id, "", 1))[0]
    verdict = await world.ada.submit_modal(
        form, {"text": ARGUMENT, "claim": [claim.claim_id], "side": "against"}
    )
    assert claim.text in words(verdict)


async def test_a_message_without_a_claim_to_judge_it_by_is_not_judged(world: World) -> None:
    message = await world.ben.send(world.channel, ARGUMENT)
    form = await world.ada.context_menu(world.channel, "Judge this argument", message)
    answer = await world.ada.submit_modal(form, {"text": ARGUMENT, "side": "for"})
    assert "Choose a claim" in words(answer)
    assert "Talking costs less" in words(answer)


async def joins(world: World) -> None:
    """Let the library tell that the bot joined."""
    guild = world.client.get_guild(world.guild.id)
    assert guild is not None
    await world.client.on_guild_join(guild)


async def rejoined(world: World) -> None:
    """Let the bot join the server anew, now that it has a channel for system messages."""
    world.env.backend.guilds[world.guild.id].system_channel_id = world.channel.id
    await world.restart()
    world.engine.store.do(lambda run: servers.forget(run, ServerId(f"discord:{world.guild.id}")))
    await joins(world)


async def test_a_server_just_joined_gets_one_short_card(world: World) -> None:
    await rejoined(world)
    assert "Gadfly is here" in spoken(world.channel.last_message)


async def test_a_server_is_welcomed_once(world: World) -> None:
    await rejoined(world)
    await joins(world)
    assert len(world.channel.history()) == 1


async def test_a_server_where_the_bot_may_not_speak_stays_without_a_card(world: World) -> None:
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    await rejoined(world)
    assert world.channel.history() == []


async def test_a_server_that_removed_the_bot_is_to_be_forgotten(world: World) -> None:
    await world.restart()
    guild = world.client.get_guild(world.guild.id)
    assert guild is not None
    await guild.leave()
    await world.env.settle()
    due = datetime.now(UTC) + timedelta(days=31)
    assert len(world.engine.store.read_now(lambda run: timers.due_timers(run, due, 9))) == 1


async def test_commands_are_told_to_discord_only_when_they_changed(world: World) -> None:
    await world.restart()
    told = [request for request in world.env.http_requests if request.path.endswith("/commands")]
    assert len(told) == 1


async def test_what_was_left_unjudged_is_judged_at_the_next_start(world: World) -> None:
    claim = (await world.engine.library.search(world.asker(world.ada).server_id, "", 1))[0]
    response = Response(
        response_id=ResponseId("r1"),
        request_id="discord:1",
        debater_id=DebaterId(f"discord:{world.ada.id}"),
        server_id=ServerId(f"discord:{world.guild.id}"),
        claim_id=claim.claim_id,
        side=Side.FOR,
        text=ARGUMENT,
        created=datetime(2026, 1, 1, tzinfo=UTC),
    )
    world.engine.store.do(lambda run: responses.save(run, response, "f"))
    await world.restart()
    assert "waiting" not in words(await world.ada.slash(world.channel, "history"))


async def test_two_programs_share_one_database(world: World) -> None:
    second = assemble(world.config, rng=Random(1))
    await world.argue(world.ada)
    place = world.asker(world.ada).server_id
    assert await second.library.listing(place) == await world.engine.library.listing(place)
    second.close()


async def test_another_server_sees_nothing_of_this_one(world: World) -> None:
    await world.argue(world.ada)
    guild = world.env.create_guild("Elsewhere")
    hall = guild.create_text_channel("hall")
    eve = guild.add_member(world.eve)
    assert "Nobody is on this board yet" in words(await eve.slash(hall, "leaderboard"))
