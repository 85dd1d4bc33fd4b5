"""Going through the cards of tournaments as a person does: menus and buttons by what they say."""

from typing import Any

from tests.discord.conftest import World
from tests.discord.reading import last, pieces


def menu_id(card: Any, begins: str = "t-") -> str:
    """Give the id of the first menu of a card whose id begins so."""
    return next(
        str(piece["custom_id"])
        for piece in pieces(last(card).components)
        if piece["type"] == 3 and piece["custom_id"].startswith(begins)
    )


def offered(card: Any, begins: str = "t-") -> dict[str, str]:
    """Give what a menu offers: values by their labels."""
    wanted = menu_id(card, begins)
    menu = next(one for one in pieces(last(card).components) if one.get("custom_id") == wanted)
    return {str(option["label"]): str(option["value"]) for option in menu["options"]}


async def choose(person: Any, card: Any, *values: str, begins: str = "t-") -> Any:
    """Choose values in a menu."""
    return await person.select(last(card), list(values), custom_id=menu_id(card, begins))


async def choose_named(person: Any, card: Any, *names: str, begins: str = "t-") -> Any:
    """Choose in a menu by labels."""
    values = offered(card, begins)
    return await choose(person, card, *(values[name] for name in names), begins=begins)


async def tap(person: Any, card: Any, label: str) -> Any:
    """Tap a button of an answer by its label."""
    return await person.click(last(card), label=label)


async def set_up(world: World, name: str = "Friday Cup", **asked: str) -> Any:
    """Fill in the form of a new tournament; gives the settings card."""
    form = await world.ada.slash(world.channel, "tournament create")
    filled = {"format": "swiss", "clock": "live-5", "judged": "judge", **asked}
    sent = {"name": name, "format": filled["format"]}
    menus = {"clock": [filled["clock"]], "judged": [filled["judged"]]}
    return await world.ada.submit_modal(form, {**sent, **menus})


async def panel(world: World, person: Any = None) -> Any:
    """Open the organiser's panel."""
    return await (person or world.ada).slash(world.channel, "tournament panel")


async def more(world: World, what: str) -> Any:
    """Choose something of the panel's menu of everything else."""
    return await choose(world.ada, await panel(world), what, begins="t-more")
