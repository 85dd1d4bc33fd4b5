"""The card that every message of Gadfly is: a container of texts, rules and buttons."""

from io import BytesIO
from typing import Any

import discord
from discord.ui import (
    ActionRow,
    Button,
    Container,
    LayoutView,
    MediaGallery,
    Section,
    Separator,
    TextDisplay,
)
from discord.ui.select import BaseSelect

from arguments.claims import Claim, Side
from bot.discord_ui.quoting import cut
from bot.discord_ui.routes import custom_id
from bot.wording import Wording

ACCENT = discord.Colour(0x3D6B99)
TEXT_LIMIT = 4000
"""Characters of text that Discord allows in one message of components."""
LABEL_LIMIT, ALT_LIMIT = 80, 1024


class Card(LayoutView):
    """A message. Its buttons carry their state in their ids, so nothing of it stays in memory."""

    def __init__(self, colour: discord.Colour = ACCENT) -> None:
        super().__init__(timeout=None)
        self._container: Container[Card] = Container(accent_colour=colour)
        self._room = TEXT_LIMIT
        self.files: list[discord.File] = []
        self.add_item(self._container)

    def is_finished(self) -> bool:
        """Say so from the start: the library keeps only what still waits for taps."""
        return True

    def mark(self, number: int) -> None:
        """Give the card a number by which its message is known again."""
        self._container.id = number

    def text(self, text: str, *, leaving: int = 0) -> None:
        """Add a text, cut to what the message has room for; `leaving` keeps some for later."""
        if self._room > leaving:
            self._container.add_item(TextDisplay(self._fit(text, leaving)))

    def rule(self) -> None:
        """Add a dividing line."""
        self._container.add_item(Separator())

    def line(self, text: str, beside: Button[Any]) -> None:
        """Add a text with a button at its right."""
        self._container.add_item(Section(self._fit(text), accessory=beside))

    def buttons(self, *buttons: Button[Any]) -> None:
        """Add a row of up to five buttons."""
        self._container.add_item(ActionRow(*buttons))

    def link(self, label: str, url: str) -> None:
        """Add a button that opens a page in the browser."""
        self.buttons(Button(label=cut(label, LABEL_LIMIT), url=url))

    def choose(self, menu: BaseSelect[Any]) -> None:
        """Add a row with a menu to choose from."""
        self._container.add_item(ActionRow(menu))

    def attach(self, file: discord.File) -> None:
        """Add a file to download."""
        self.files.append(file)
        self._container.add_item(discord.ui.File(f"attachment://{file.filename}"))

    def picture(self, name: str, png: bytes, told: str) -> None:
        """Put a picture under the heading; `told` says what it shows to those who do not see it."""
        file = discord.File(BytesIO(png), filename=name)
        gallery: MediaGallery[Card] = MediaGallery()
        gallery.add_item(media=f"attachment://{name}", description=cut(told, ALT_LIMIT))
        heading, *rest = self._container.children
        self._container.clear_items()
        for item in (heading, gallery, *rest):
            self._container.add_item(item)
        self.files.append(file)

    def _fit(self, text: str, leaving: int = 0) -> str:
        fitted = cut(text, self._room - leaving)
        self._room -= len(fitted)
        return fitted


def practise_button(wording: Wording) -> Button[Any]:
    """Make the button that brings a claim, wherever there is none on show."""
    return button(
        wording.say("button-practise"), custom_id("practise"), discord.ButtonStyle.primary
    )


def side_buttons(wording: Wording, claim: Claim) -> list[Button[Any]]:
    """Make the buttons that open the form for either side of a claim."""
    return [
        button(
            wording.say(f"button-{side}"),
            custom_id("argue", claim.claim_id, side),
            discord.ButtonStyle.primary,
        )
        for side in Side
    ]


def button(
    label: str,
    custom_id: str,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    *,
    disabled: bool = False,
) -> Button[Any]:
    """Make a button."""
    return Button(
        label=cut(label, LABEL_LIMIT), custom_id=custom_id, style=style, disabled=disabled
    )
