"""What is typed is never lost, whatever happens between the tap and the verdict."""

import pytest

from arguments.claims import ClaimId
from arguments.responses import MAX_CHARACTERS
from bot.discord_ui import replies
from tests.discord.conftest import ARGUMENT, REPLY, World
from tests.discord.reading import button_id, labels, last, prefilled, words

DEFERRED = 5


async def stored(world: World) -> list[str]:
    """List the texts in the history of the first debater."""
    card = await world.ada.slash(world.channel, "history")
    return [word for word in (ARGUMENT, REPLY) if word[:40] in words(card)]


async def test_a_form_sent_after_a_restart_is_still_received(world: World) -> None:
    form = await world.open(world.ada, await world.claim(world.ada), "For")
    await world.restart()
    assert "out of 100" in words(await world.send(world.ada, form, ARGUMENT))


async def test_every_button_works_after_a_restart(world: World) -> None:
    card = await world.claim(world.ada)
    verdict = await world.argue(world.ada)
    await world.restart()
    assert (await world.open(world.ada, card, "Against")).modal
    assert prefilled(await world.open(world.ada, verdict, "Improve it")) == ARGUMENT


async def test_a_double_tap_on_send_stores_one_response(world: World) -> None:
    card = await world.claim(world.ada)
    forms = [await world.open(world.ada, card, "For") for _ in range(2)]
    verdicts = [await world.send(world.ada, form, ARGUMENT) for form in forms]
    assert "counts once" in words(verdicts[1])
    assert "after one rated argument" in words(verdicts[1])


async def test_an_expired_interaction_still_stores_the_argument(world: World) -> None:
    form = await world.open(world.ada, await world.claim(world.ada), "For")
    world.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062)
    await world.send(world.ada, form, ARGUMENT)
    assert await stored(world) == [ARGUMENT]


async def test_an_interaction_answered_elsewhere_still_stores_the_argument(world: World) -> None:
    form = await world.open(world.ada, await world.claim(world.ada), "For")
    world.env.inject_error("POST", "/interactions/*/callback", status=400, code=40060)
    await world.send(world.ada, form, ARGUMENT)
    assert await stored(world) == [ARGUMENT]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("   ", "no word"),
        ("🔥🔥🔥 👍", "no word"),
        ("Because.", "One word so far"),
        ("@everyone is wrong", "3 words so far"),
        ("\x00 no", "One word so far"),
    ],
)
async def test_a_text_that_cannot_be_judged_comes_back(world: World, text: str, says: str) -> None:
    answer = await world.argue(world.ada, text=text)
    assert says in words(answer)
    assert await stored(world) == []


async def test_a_text_that_was_too_short_can_be_taken_up_again(world: World) -> None:
    answer = await world.argue(world.ada, text="Trust needs time.")
    assert labels(answer) == ["Continue writing"]
    form = await world.open(world.ada, answer, "Continue writing")
    assert prefilled(form) == "Trust needs time."


async def test_a_claim_retired_while_the_form_was_open_gives_the_text_back(world: World) -> None:
    card = await world.claim(world.ada)
    form = await world.open(world.ada, card, "For")
    claim_id = button_id(card, "For").split(":")[1]
    await world.engine.library.retire(world.asker(world.ada), ClaimId(claim_id))
    answer = await world.send(world.ada, form, ARGUMENT)
    assert "retired" in words(answer)
    assert "Talking costs less than war" in words(answer)


async def test_a_long_text_comes_back_as_a_file(world: World) -> None:
    card = await world.claim(world.ada)
    form = await world.open(world.ada, card, "For")
    claim_id = ClaimId(button_id(card, "For").split(":")[1])
    await world.engine.library.retire(world.asker(world.ada), claim_id)
    answer = await world.send(world.ada, form, ARGUMENT * 12)
    assert last(answer).attachments[0].filename == "your-text.txt"


async def test_a_defect_is_told_with_a_reference_and_the_text(world: World) -> None:
    form = await world.open(world.ada, await world.claim(world.ada), "For")
    world.engine.store.do(lambda run: run("alter table responses rename to lost"))
    answer = await world.send(world.ada, form, ARGUMENT)
    assert "reference" in words(answer)
    assert "Talking costs less than war" in words(answer)
    world.engine.store.do(lambda run: run("alter table lost rename to responses"))


async def test_a_button_of_last_year_says_what_to_do(world: World) -> None:
    answer = await world.tap_id(world.ada, "argue-v0:7")
    assert "older Gadfly" in words(answer)


async def test_a_button_with_too_few_parts_says_what_to_do(world: World) -> None:
    answer = await world.tap_id(world.ada, "argue")
    assert "older Gadfly" in words(answer)


@pytest.mark.parametrize(
    "text",
    [
        f"{ARGUMENT} @everyone <@&12345> <@1> @here",
        f"```py\n{ARGUMENT}\n``` **bold** [a link](https://example.com) ||spoiler||",
        f"{ARGUMENT} https://example.com/a?b=c&d=e",
        "لأن الحوار يؤخر الحرب ويمنح الجميع وقتا للتفكير في السلام والأمن معا.",
        "Weil Gespräche Zeit kosten, aber weniger als Kriege, sollte man länger verhandeln.",
        f"Z̸̡a̴l̵g̶o̷ {ARGUMENT} \u202eright to left",
    ],
)
async def test_any_text_is_judged_and_shared_without_a_mention(world: World, text: str) -> None:
    verdict = await world.argue(world.ada, text=text)
    shared = await world.open(world.ada, verdict, "Share to channel")
    assert "out of 100" in words(verdict)
    assert not last(shared).message.mentions
    assert not last(shared).message.mention_everyone


async def test_a_debater_who_left_keeps_a_place_and_the_board_still_shows(world: World) -> None:
    await world.argue(world.ada)
    world.guild.remove_member(world.ada)
    board = await world.ben.slash(world.channel, "leaderboard")
    assert "Ada" in words(board)


async def test_a_slow_share_is_still_for_everyone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdict = await world.argue(world.ada)
    monkeypatch.setattr(replies, "PATIENCE", 0.0)
    shared = await world.open(world.ada, verdict, "Share to channel")
    assert not last(shared).ephemeral


async def test_a_slow_form_still_opens(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    card = await world.claim(world.ada)
    monkeypatch.setattr(replies, "PATIENCE", 0.0)
    assert (await world.open(world.ada, card, "For")).modal


async def test_a_slow_verdict_is_acknowledged_first(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = await world.open(world.ada, await world.claim(world.ada), "For")
    monkeypatch.setattr(replies, "PATIENCE", 0.0)
    verdict = await world.send(world.ada, form, ARGUMENT)
    answers = [one.json for one in world.env.http_requests if one.path.endswith("/callback")]
    assert (answers[-1] or {}).get("type") == DEFERRED
    assert "out of 100" in words(verdict)


@pytest.mark.parametrize("line", ["*", "_~|>`", "<@1> "])
async def test_a_text_of_marks_alone_fits_into_the_shared_card(world: World, line: str) -> None:
    text = (f"because it costs less than war {line}\n" + f"{line}\n" * 2000)[:MAX_CHARACTERS]
    verdict = await world.argue(world.ada, text=text)
    shared = await world.open(world.ada, verdict, "Share to channel")
    assert "out of 100" in words(shared)


@pytest.mark.parametrize("trouble", ["pragma query_only = on", "pragma max_page_count = 1"])
async def test_a_database_that_takes_nothing_gives_the_text_back(
    world: World, trouble: str
) -> None:
    form = await world.open(world.ada, await world.claim(world.ada), "For")
    connection = world.engine.store.database.connection  # type: ignore[attr-defined] # SQLite's own
    connection.execute(trouble)
    answer = await world.send(world.ada, form, ARGUMENT * 15)
    assert "cannot store anything just now" in words(answer)
    assert last(answer).attachments[0].filename == "your-text.txt"
    connection.execute("pragma query_only = off")


async def test_no_card_and_no_form_stays_in_memory(world: World) -> None:
    verdict = await world.argue(world.ada)
    await world.open(world.ada, verdict, "Share to channel")
    kept = world.client._connection._view_store  # the library has no public list of them
    assert (kept._views, kept._synced_message_views, kept._modals) == ({}, {}, {})
