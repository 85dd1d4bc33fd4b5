"""Importing in Discord: a file, a link, pasted text, a pack, and what can be wrong with them."""

from typing import Any

import pytest
from discord.ui import Button

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.importing import foreign_card
from bot.discord_ui.commands.claims.importing import joined
from bot.wording import load_wording
from tests.discord.conftest import World
from tests.discord.reading import button_id, labels, last, words
from tests.discord.shelves import imported, wording
from tests.unit.documents.pdf_writer import column, pdf

DEFERRED = 5
ARTICLE = """Leave the lamps off

By Wenna Carlyon

The council should switch off every street lamp at midnight. Dark streets save money that the
town needs for its library. The lamps were put up in 1962.

Some neighbours fear burglars. However, burglars work where they can see, so light helps them
more than it helps us. A town that sleeps in the dark will wake up richer and better rested.

We must give the dark a chance for one winter. Nothing else would teach us so much for so little.
"""
GERMAN = """Die Lampen sollen dunkel bleiben

Der Gemeinderat sollte alle Lampen um Mitternacht abschalten. Dunkle Straßen sparen Geld, das die
Stadt für ihre Bücherei braucht. Manche Nachbarn fürchten sich vor Einbrechern, aber Einbrecher
arbeiten dort, wo sie etwas sehen können. Eine Stadt, die im Dunkeln schläft, wird reicher und
ausgeruhter aufwachen, und das ist besser als jede Lampe.
"""
PACK = """format = 1

[pack]
id = "lamps"
title = "Lamps"
licence = "MIT"
version = 1

[source]
title = "Leave the lamps off"

[[claims]]
id = "lamps-off"
text = "Every street lamp should be off at midnight."
kind = "policy"
"""


def as_file(text: str, name: str = "article.txt") -> tuple[str, bytes]:
    """Give a text as an attachment."""
    return name, text.encode()


async def test_an_article_brings_claims_that_wait_for_review(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims import", file=as_file(ARTICLE))
    assert card.ephemeral
    assert "claims found" in words(card)
    assert "“Leave the lamps off” by Wenna Carlyon" in words(card)
    assert labels(card) == ["Review one by one", "Approve the best ten"]


async def test_an_import_is_acknowledged_before_it_is_done(world: World) -> None:
    await world.ada.slash(world.channel, "claims import", file=as_file(ARTICLE))
    answers = [one for one in world.env.http_requests if one.path.endswith("/callback")]
    assert [(one.json or {})["type"] for one in answers] == [DEFERRED]


async def test_review_begins_with_a_tap_on_the_summary(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims import", file=as_file(ARTICLE))
    review = await world.ada.click(last(card), label="Review one by one")
    assert "1 of 7 · 0 approved" in words(review)


async def test_an_article_imported_twice_brings_nothing_new(world: World) -> None:
    await world.ada.slash(world.channel, "claims import", file=as_file(ARTICLE))
    again = await world.ada.slash(world.channel, "claims import", file=as_file(ARTICLE))
    assert "Nothing new" in words(again)


async def test_an_article_with_more_to_it_brings_the_difference(world: World) -> None:
    await world.ada.slash(world.channel, "claims import", file=as_file(ARTICLE))
    more = f"{ARTICLE}\nEvery school should teach the names of the stars.\n"
    again = await world.ada.slash(world.channel, "claims import", file=as_file(more))
    assert "One claim found" in words(again)
    assert "imported before, <t:" in words(again)


async def test_a_form_takes_the_text_of_an_article(world: World) -> None:
    form = await world.ada.slash(world.channel, "claims import")
    start, rest = ARTICLE.split("Some neighbours")
    values = {"author": "W. Carlyon", "text": start, "text-2": f"Some neighbours{rest}"}
    card = await world.ada.submit_modal(form, values)
    assert "“Leave the lamps off” by W. Carlyon" in words(card)
    assert labels(card) == ["Review one by one", "Approve the best ten"]


@pytest.mark.parametrize(
    ("first", "then", "whole"),
    [
        ("A text that goes", "on here.", "A text that goes on here."),
        ("It ends here.”\n", " Another begins.", "It ends here.”\n\nAnother begins."),
        ("", "Alone.", "Alone."),
    ],
)
def test_parts_of_a_form_are_joined_where_the_first_ends(first: str, then: str, whole: str) -> None:
    assert joined([first, then, ""]) == whole


async def test_a_pasted_link_is_read_as_a_link(world: World) -> None:
    form = await world.ada.slash(world.channel, "claims import")
    answer = await world.ada.submit_modal(form, {"text": " http://127.0.0.1/x "})
    assert "not on the public web" in words(answer)


async def test_a_pdf_is_read_in_the_reading_room(world: World) -> None:
    lines = [line for line in ARTICLE.splitlines() if line]
    file = ("article.pdf", pdf(column(lines)))
    card = await world.ada.slash(world.channel, "claims import", file=file)
    assert "claims found" in words(card)


async def test_a_scanned_pdf_is_to_be_pasted(world: World) -> None:
    answer = await world.ada.slash(world.channel, "claims import", file=("article.pdf", pdf([])))
    assert "one that was scanned" in words(answer)
    assert labels(answer) == ["Paste the text"]


def test_the_summary_tells_what_is_ready_from_what_needs_a_hand() -> None:
    assert load_wording().say("import-waits", ready=21, hands=15) == (
        "21 are ready, 15 need a hand."
    )


async def test_a_form_sent_after_a_restart_is_read(world: World) -> None:
    form = await world.ada.slash(world.channel, "claims import")
    await world.restart()
    assert "claims found" in words(await world.ada.submit_modal(form, {"text": ARTICLE}))


async def test_a_text_without_claims_comes_back(world: World) -> None:
    form = await world.ada.slash(world.channel, "claims import")
    answer = await world.ada.submit_modal(form, {"text": "Hello there.", "text-2": "# Good bye"})
    assert "> Hello there." in words(answer)
    assert "> \\# Good bye" in words(answer) or "> # Good bye" in words(answer)
    assert labels(answer) == ["Paste the text"]


async def test_a_long_text_without_claims_comes_back_as_a_file(world: World) -> None:
    form = await world.ada.slash(world.channel, "claims import")
    answer = await world.ada.submit_modal(form, {"text": "ha " * 1300, "text-2": "ho " * 1300})
    kept = (await last(answer).attachments[0].read()).decode()
    assert kept.count("ha") == kept.count("ho") == 1300


async def test_an_article_in_another_language_is_imported_on_insistence(world: World) -> None:
    said = await world.ada.slash(world.channel, "claims import", file=as_file(GERMAN))
    assert words(said).count("German") == words(said).count("all the same") == 1
    assert "any_language: True" in words(said)
    assert "Nothing waits" in words(await world.ada.slash(world.channel, "claims review"))


async def test_a_pasted_article_in_another_language_comes_back(world: World) -> None:
    form = await world.ada.slash(world.channel, "claims import")
    answer = await world.ada.submit_modal(form, {"text": GERMAN})
    assert "Die Lampen sollen dunkel bleiben" in words(answer)
    form = await world.open(world.ada, answer, "Paste the text")
    assert form.modal["custom_id"] == "import-form:any"


def buttons(card: Card) -> list[Button[Any]]:
    """List the buttons of a card."""
    return [item for item in card.walk_children() if isinstance(item, Button)]


def test_a_link_to_an_article_in_another_language_can_be_insisted_on() -> None:
    card = foreign_card(load_wording(), "In German.", "", "https://example.org/a:b")
    assert "import-anyway:https://example.org/a:b" in [one.custom_id for one in buttons(card)]


def test_a_link_too_long_for_a_button_is_to_be_given_again() -> None:
    card = foreign_card(load_wording(), "In German.", "", f"https://example.org/{'a' * 90}")
    assert buttons(card) == []


async def test_insisting_on_a_link_fetches_it_again(world: World) -> None:
    first = await world.ada.slash(world.channel, "claims import", link="http://127.0.0.1/x:y")
    again = await world.tap_id(world.ada, "import-anyway:http://127.0.0.1/x:y")
    assert words(again) == words(first)


async def test_a_link_to_ones_own_machine_is_refused(world: World) -> None:
    answer = await world.ada.slash(world.channel, "claims import", link="http://127.0.0.1/x")
    assert answer.ephemeral
    form = await world.open(world.ada, answer, "Paste the text")
    assert "found" in words(await world.ada.submit_modal(form, {"text": ARTICLE}))


async def test_a_file_and_a_link_are_one_too_many(world: World) -> None:
    answer = await world.ada.slash(
        world.channel, "claims import", file=as_file(ARTICLE), link="https://example.org/"
    )
    assert "not both" in words(answer)


async def test_a_file_larger_than_any_article_is_not_read(world: World) -> None:
    answer = await world.ada.slash(
        world.channel, "claims import", file=("long.txt", b"a" * 5_500_000)
    )
    assert "larger than 5 MB" in words(answer)


async def test_a_pack_is_served_at_once(world: World) -> None:
    card = await world.ada.slash(world.channel, "claims import", file=as_file(PACK, "lamps.toml"))
    assert "One claim added" in words(card)
    found = await world.ada.autocomplete(world.channel, "practice", "claim", "lamp")
    assert [one["name"] for one in found] == ["Every street lamp should be off at midnight."]


async def test_a_pack_added_twice_adds_nothing(world: World) -> None:
    await world.ada.slash(world.channel, "claims import", file=as_file(PACK, "lamps.toml"))
    again = await world.ada.slash(world.channel, "claims import", file=as_file(PACK, "lamps.toml"))
    assert "Every claim of the pack “Lamps” is here already." in words(again)


async def test_everything_wrong_with_a_pack_is_listed_with_its_line(world: World) -> None:
    broken = PACK.replace("policy", "opinion").replace("MIT", "")
    answer = await world.ada.slash(
        world.channel, "claims import", file=as_file(broken, "lamps.toml")
    )
    assert "for 2 reasons" in words(answer)
    assert "- Line 6:" in words(answer)
    assert "- Line 15:" in words(answer)


async def test_a_pack_with_very_much_wrong_brings_the_list_as_a_file(world: World) -> None:
    claims = "".join(f'[[claims]]\nid = "c{number}"\nkind = "none"\n' for number in range(40))
    head = PACK.partition("[[claims]]")[0]
    answer = await world.ada.slash(
        world.channel, "claims import", file=as_file(head + claims, "lamps.toml")
    )
    listed = (await last(answer).attachments[0].read()).decode()
    assert listed.count("\n") == 79


async def test_the_best_of_an_import_are_served_at_once_where_the_server_says_so(
    world: World,
) -> None:
    await world.ada.slash(world.channel, "claims settings", approve_best=2)
    card = await world.ada.slash(world.channel, "claims import", file=as_file(ARTICLE))
    assert "the best 2 are served already:\n- " in words(card)
    assert "Approve the best ten" not in labels(card)
    await world.ada.click(last(card), label="Undo")
    assert "Nothing waits" not in words(await world.ada.slash(world.channel, "claims review"))


async def test_an_old_button_of_the_review_is_said_to_be_old(world: World) -> None:
    await imported(world, 1)
    card = await world.ada.slash(world.channel, "claims review")
    old = button_id(card, "Approve").replace("waiting", "unheard-of")
    assert "no longer works" in words(await world.tap_id(world.ada, old))
    assert wording(0) in words(card)
