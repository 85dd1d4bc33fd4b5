"""Entrants from a spreadsheet, and a tournament as files."""

import json

from tests.discord.conftest import World
from tests.discord.cups import Cup
from tests.discord.reading import labels, last, words
from tests.discord.tournaments.taps import more, tap

GOOD = b"name,club,rating\nHal,Polmennor,1500\nIda,,\n"
BAD = b"name,rating\nHal,\nIda,tall\nHal,\n"


async def test_a_file_of_entrants_is_taken_in_whole(world: World, cup: Cup) -> None:
    card = await world.ada.slash(world.channel, "tournament import", file=("field.csv", GOOD))
    assert "2 entries were added to Spring Cup." in words(card)
    assert "takes that place" in words(card)
    field = await world.engine.contests.reading.field(cup.organiser.asker, cup.tournament_id)
    assert [entry.name for entry in field.entries][-2:] == ["Hal", "Ida"]


async def test_the_same_file_again_adds_nobody(world: World, cup: Cup) -> None:
    await world.ada.slash(world.channel, "tournament import", file=("field.csv", GOOD))
    card = await world.ada.slash(world.channel, "tournament import", file=("field.csv", GOOD))
    assert "Nobody was added to Spring Cup." in words(card)
    assert "2 were in already" in words(card)
    assert cup.tournament_id


async def test_everything_wrong_is_named_by_its_line_and_nobody_added(
    world: World, cup: Cup
) -> None:
    card = await world.ada.slash(world.channel, "tournament import", file=("field.csv", BAD))
    assert "2 things in it are wrong" in words(card)
    assert "Line 3: “tall” is not a rating" in words(card)
    assert "Line 4: “Hal” is on line 2 already" in words(card)
    assert cup.tournament_id


async def test_pasted_lines_that_are_wrong_come_back_with_the_way_to_the_form(
    world: World, cup: Cup
) -> None:
    form = await more(world, "import")
    card = await world.ada.submit_modal(form, {"text": BAD.decode()})
    assert (await last(card).attachments[0].read()).strip() == BAD.strip()
    again = await tap(world.ada, card, "Edit again")
    assert again.modal["title"] == "Add entrants"
    assert cup.tournament_id


async def test_a_file_that_is_no_text_is_said_to_be_none(world: World, cup: Cup) -> None:
    card = await world.ada.slash(
        world.channel, "tournament import", file=("a.csv", b"\xff\xfe\x80")
    )
    assert "text" in words(card)
    assert cup.tournament_id


async def test_an_export_brings_everything_and_tables(world: World, cup: Cup) -> None:
    await cup.begin()
    card = await world.ada.slash(world.channel, "tournament export")
    files = {one.filename: await one.read() for one in last(card).attachments}
    assert {"tournament.json", "team-tab.csv", "speaker-tab.csv"} <= files.keys()
    assert len(json.loads(files["tournament.json"])["entries"]) == 5


async def test_only_organisers_import_and_export(world: World, cup: Cup) -> None:
    taken = await world.ben.slash(world.channel, "tournament export")
    given = await world.ben.slash(world.channel, "tournament import", file=("f.csv", GOOD))
    assert "Only an organiser" in words(taken)
    assert "Only an organiser" in words(given)
    assert (labels(taken), cup.tournament_id != "") == ([], True)
