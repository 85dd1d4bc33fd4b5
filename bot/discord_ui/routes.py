"""Buttons and forms by `custom_id`: the id carries the state, so they outlive every restart.

An id is a verb and its arguments: `argue:CLAIM:SIDE`. Both buttons and submitted forms are
routed from `on_interaction`: the library's own stores live in memory, and drop a form that is
sent after a restart, which here is the product.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from discord import Client, Interaction, InteractionType

from arguments.mistakes import Mistake

Handler = Callable[[Interaction[Client], list[str]], Awaitable[None]]

LIMIT = 100
"""Characters that Discord allows in a `custom_id`."""


def custom_id(verb: str, *arguments: object) -> str:
    """Write an id; raises `ValueError` when Discord would refuse it."""
    written = ":".join([verb, *map(str, arguments)])
    if len(written) > LIMIT:
        raise ValueError(written)
    return written


def read_custom_id(interaction: Interaction[Client]) -> tuple[str, list[str]]:
    """Give the verb and the arguments of the button or form behind an interaction."""
    data: Mapping[str, Any] = interaction.data or {}
    verb, *arguments = str(data.get("custom_id", "")).split(":")
    return verb, arguments


class ButtonOld(Mistake):
    """A button or form whose meaning this version no longer knows."""

    def __init__(self) -> None:
        super().__init__("mistake-button-old")


class Routes:
    """Handlers by verb, and what answers to a verb that none knows."""

    def __init__(self, otherwise: Handler) -> None:
        self._handlers: dict[str, Handler] = {}
        self._otherwise = otherwise

    def add(self, handlers: Mapping[str, Handler]) -> None:
        """Take handlers in; raises `ValueError` when a verb is taken."""
        taken = self._handlers.keys() & handlers.keys()
        if taken:
            raise ValueError(taken)
        self._handlers.update(handlers)

    async def follow(self, interaction: Interaction[Client]) -> None:
        """Hand a tapped button or a submitted form to its handler; leave other interactions."""
        if interaction.type in (InteractionType.component, InteractionType.modal_submit):
            verb, arguments = read_custom_id(interaction)
            await self._handlers.get(verb, self._otherwise)(interaction, arguments)
