"""Reading a message of components as a person would: its words, its buttons."""

from collections.abc import Iterator
from typing import Any

import discord


def pieces(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Walk every component of a message or form, containers before what they hold."""
    for component in components:
        yield component
        yield from pieces(component.get("components") or [])
        yield from pieces(
            [component[key] for key in ("component", "accessory") if key in component]
        )


def words(result: Any) -> str:
    """Give all text of the message that answered an interaction."""
    message = last(result)
    return "\n".join(piece["content"] for piece in pieces(message.components) if "content" in piece)


def last(result: Any) -> Any:
    """Give the newest message that an interaction brought."""
    return result.followups[-1] if result.followups else result.response


def labels(result: Any) -> list[str]:
    """List the labels of the buttons under the answer."""
    return [piece["label"] for piece in pieces(last(result).components) if piece["type"] == 2]


def prefilled(form: Any) -> str:
    """Give the text that a form starts with."""
    return next(
        piece.get("value") or "" for piece in pieces(form.modal["components"]) if piece["type"] == 4
    )


def button_id(result: Any, label: str) -> str:
    """Give the `custom_id` of a button under the answer."""
    return next(
        str(piece["custom_id"])
        for piece in pieces(last(result).components)
        if piece.get("label") == label
    )


def spoken(message: discord.Message | None) -> str:
    """Give all text of a message of components."""
    shown = [dict(component.to_dict()) for component in message.components] if message else []
    return "\n".join(piece["content"] for piece in pieces(shown) if "content" in piece)
