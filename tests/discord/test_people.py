"""Whose place an interaction belongs to, and what its person is called."""

from dataclasses import dataclass, field

import pytest

from bot.discord_ui.people import asker, shown_name


@dataclass
class Person:
    """As much of an account as is looked at."""

    id: int = 7
    name: str = "ada_l"
    display_name: str = "Ada"


@dataclass
class Tap:
    """As much of an interaction as is looked at."""

    guild_id: int | None
    by_server: bool
    by_person: bool
    user: Person = field(default_factory=Person)

    def is_guild_integration(self) -> bool:
        return self.by_server

    def is_user_integration(self) -> bool:
        return self.by_person


@pytest.mark.parametrize(
    ("tap", "place"),
    [
        (Tap(5, by_server=True, by_person=False), "discord:5"),
        (Tap(5, by_server=True, by_person=True), "discord:5"),
        (Tap(5, by_server=False, by_person=True), "direct:7"),
        (Tap(None, by_server=False, by_person=True), "direct:7"),
        (Tap(None, by_server=True, by_person=False), "direct:7"),
    ],
)
def test_a_place_is_the_servers_only_where_the_server_installed_the_bot(
    tap: Tap, place: str
) -> None:
    assert asker(tap).server_id == place  # type: ignore[arg-type] # a stand-in


@pytest.mark.parametrize(
    ("display_name", "shown"),
    [
        ("Ada", "Ada"),
        ("  A\n\nd a ", "A d a"),
        ("\u202e\x00", "ada_l"),
        ("\u200b" * 3, "ada_l"),
        ("x" * 60, "x" * 32),
    ],
)
def test_a_name_is_one_line_that_can_be_seen(display_name: str, shown: str) -> None:
    assert shown_name(Person(display_name=display_name)) == shown  # type: ignore[arg-type] # a stand-in
