"""The rules that every recorded request is held to do catch what Discord refuses."""

from typing import Any

import pytest
from simcord import HttpLogEntry

from tests.discord.discord_rules import OPENAPI, DiscordRules

CALLBACK = "/interactions/1/token/callback"
COMMANDS = "/applications/1/commands"
described = pytest.mark.skipif(
    not OPENAPI.exists(), reason=f"Discord's OpenAPI description is not at {OPENAPI}"
)


def posted(body: Any, path: str = CALLBACK, method: str = "POST") -> list[HttpLogEntry]:
    """Record one request."""
    return [HttpLogEntry(method=method, path=path, params={}, json=body, reason=None)]


def shown(*components: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Answer an interaction with a message of components."""
    return {"type": 4, "data": {"flags": 1 << 15, "components": list(components), **more}}


def text(content: str) -> dict[str, Any]:
    """Give a piece of text."""
    return {"type": 10, "content": content}


def row(*ids: str) -> dict[str, Any]:
    """Give a row of buttons."""
    return {
        "type": 1,
        "components": [{"type": 2, "style": 1, "label": "Tap", "custom_id": one} for one in ids],
    }


def test_what_discord_takes_passes(discord_rules: DiscordRules) -> None:
    discord_rules.check(posted(shown(text("Hello"), row("a", "b"))))


@described
@pytest.mark.parametrize(
    "component",
    [
        {"type": 2, "style": 1, "label": "x" * 81, "custom_id": "a"},
        {"type": 2, "style": 1, "label": "Tap", "custom_id": "x" * 101},
        {"type": 2, "style": 99, "label": "Tap", "custom_id": "a"},
    ],
)
def test_what_the_description_forbids_is_caught(
    discord_rules: DiscordRules, component: dict[str, Any]
) -> None:
    with pytest.raises(AssertionError):
        discord_rules.check(posted(shown({"type": 1, "components": [component]})))


@pytest.mark.parametrize(
    "body",
    [
        shown(text("x" * 4001)),
        shown(text("")),
        shown(row("same", "same")),
        shown(row(*"abcdef")),
        shown(*(text("x") for _ in range(41))),
        shown(text("Hello"), allowed_mentions={"parse": ["everyone"]}),
        shown(),
    ],
)
def test_what_the_description_leaves_out_is_caught(
    discord_rules: DiscordRules, body: dict[str, Any]
) -> None:
    with pytest.raises(AssertionError):
        discord_rules.check(posted(body))


@pytest.mark.parametrize(
    "command",
    [
        {"name": "Practice", "description": "With a capital", "type": 1},
        {"name": "two words", "description": "With a space", "type": 1},
        {
            "name": "practice",
            "description": "A required option after an optional one",
            "type": 1,
            "options": [
                {"type": 3, "name": "a", "description": "a", "required": False},
                {"type": 3, "name": "b", "description": "b", "required": True},
            ],
        },
    ],
)
def test_commands_that_discord_refuses_are_caught(
    discord_rules: DiscordRules, command: dict[str, Any]
) -> None:
    with pytest.raises(AssertionError):
        discord_rules.check(posted([command], COMMANDS, "PUT"))
