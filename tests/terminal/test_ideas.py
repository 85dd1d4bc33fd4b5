"""Ideas to start from, as they are drawn."""

from io import StringIO

from rich.console import Console

from arguments.packs import starter_packs
from bot.terminal.views.claim import ideas
from bot.wording import load_wording


def test_a_wrapped_idea_hangs_under_its_words() -> None:
    drawn = StringIO()
    claim = starter_packs()[0].claims[0]
    Console(file=drawn, width=50).print(ideas(claim, load_wording()))
    starts = {line[:2] for line in drawn.getvalue().splitlines()}
    assert starts == {"Id", "- ", "  "}
