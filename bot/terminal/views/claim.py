"""The claim card: the claim, what kind it is, where it comes from, and thoughts to start from."""

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.text import Text

from arguments.claims import Claim, Side
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.source_lines import source_line


def claim_card(claim: Claim, words: Wording) -> RenderableType:
    """Draw a claim with its kind and its source line."""
    return Panel(
        Group(
            plain(one_line(claim.text), "bold"),
            Text(),
            plain(one_line(source_line(words, claim)), "dim"),
        ),
        title=plain(words.say("terminal-claim")),
        title_align="left",
        padding=(0, 1),
    )


def considerations(claim: Claim, words: Wording) -> RenderableType:
    """Draw the thoughts that may start an argument, on either side."""
    lines = [line for side in Side for line in _thoughts(claim, side, words)]
    return Group(*lines) if lines else plain(words.say("terminal-no-considerations"))


def _thoughts(claim: Claim, side: Side, words: Wording) -> list[Text]:
    thoughts = claim.considerations.on(side)
    heading = [plain(words.say("terminal-considerations", side=side.value), "bold")]
    return [*heading, *(plain(f"- {one_line(one)}") for one in thoughts)] if thoughts else []
