"""The claim card: the claim, what kind it is, where it comes from, and ideas to start from."""

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
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


def ideas(claim: Claim, words: Wording) -> RenderableType:
    """Draw the ideas that may start an argument, on either side."""
    drawn = [part for side in Side for part in _ideas_on(claim, side, words)]
    return Group(*drawn) if drawn else plain(words.say("terminal-no-ideas"))


def _ideas_on(claim: Claim, side: Side, words: Wording) -> list[RenderableType]:
    thoughts = claim.considerations.on(side)
    if not thoughts:
        return []
    listed = Table.grid(padding=(0, 1, 0, 0))  # a wrapped line hangs under the words, not the mark
    for one in thoughts:
        listed.add_row("-", plain(one_line(one)))
    return [plain(words.say("terminal-ideas", side=side.value), "bold"), listed]
