"""The keys of a practice session: one letter each, then Enter; the whole word works too."""

from collections.abc import Sequence
from enum import Enum

from rich.text import Text

from bot.terminal.screen import plain
from bot.wording import Wording


class Key(Enum):
    """What a key does, as the word that may be typed for it; its first letter is the key."""

    FOR = "for"
    AGAINST = "against"
    SURPRISE = "surprise"
    NEXT = "next"
    IDEAS = "ideas"
    IMPROVE = "improve"
    OTHER_SIDE = "other"
    DETAILS = "details"
    BOARD = "board"
    HELP = "help"
    QUIT = "quit"
    PASSAGE = "passage"
    APPROVE = "approve"
    EDIT = "edit"
    SKIP = "skip"
    BACK = "back"
    RETIRE = "retire"
    KEEP = "keep"
    YES = "yes"
    NO = "no"
    MOVE = "move"
    SPAR = "spar"
    STEPS = "steps"
    FREE = "free"
    CONCEDE = "concede"
    POINT = "point"
    LOOK = "look"
    BEGIN = "begin"
    AGAIN = "again"
    ANOTHER = "another"
    LIST = "list"
    NEXT_DRILL = "next-drill"

    @property
    def letter(self) -> str:
        """Give the letter to type."""
        return self.value[0]

    @property
    def topic(self) -> str:
        """Give the key of its wording."""
        return f"terminal-key-{self.value}"


SIDE_KEYS = (
    Key.FOR,
    Key.AGAINST,
    Key.SURPRISE,
    Key.IDEAS,
    Key.PASSAGE,
    Key.NEXT,
    Key.BOARD,
    Key.HELP,
    Key.QUIT,
)
AFTER_KEYS = (
    Key.IMPROVE,
    Key.SPAR,
    Key.OTHER_SIDE,
    Key.DETAILS,
    Key.NEXT,
    Key.BOARD,
    Key.HELP,
    Key.QUIT,
)
OTHER_SIDE_KEYS = (Key.MOVE, *AFTER_KEYS)
"""After a verdict on a text that seems to argue the other side."""
REVIEW_KEYS = (Key.APPROVE, Key.EDIT, Key.SKIP, Key.BACK, Key.PASSAGE, Key.QUIT)
REPORT_KEYS = (Key.KEEP, Key.RETIRE, Key.PASSAGE, Key.QUIT)
YES_KEYS = (Key.YES, Key.NO, Key.QUIT)
SPAR_SIDE_KEYS = (
    Key.FOR,
    Key.AGAINST,
    Key.SURPRISE,
    Key.IDEAS,
    Key.NEXT,
    Key.HELP,
    Key.QUIT,
)
SPAR_KEYS = (Key.STEPS, Key.FREE, Key.CONCEDE, Key.POINT, Key.HELP, Key.QUIT)
LOOK_KEYS = (Key.LOOK, Key.QUIT)
AFTER_SPAR_KEYS = (Key.OTHER_SIDE, Key.NEXT, Key.QUIT)
DRILL_KEYS = (Key.BEGIN, Key.ANOTHER, Key.LIST, Key.QUIT)
AFTER_DRILL_KEYS = (Key.AGAIN, Key.NEXT_DRILL, Key.LIST, Key.QUIT)

_GAP = "  "
_SYNONYMS = {
    "?": "help",
    "exit": "quit",
    "other side": "other",
    "surprise me": "surprise",
    "c": "ideas",  # their letter while they were called considerations
    "considerations": "ideas",
}


def chosen(typed: str, keys: Sequence[Key], on_enter: Key) -> Key | None:
    """Give the key that was typed, by its letter or its name; nothing for anything else."""
    word = typed.strip().strip("[]").casefold()
    if not word:
        return on_enter
    known = {
        name: key for key in keys for name in (key.letter, key.value, key.value.partition("-")[0])
    }
    return known.get(word) or known.get(_SYNONYMS.get(word, word))


def keys_line(keys: Sequence[Key], on_enter: Key, words: Wording, width: int) -> Text:
    """Draw the keys that work now and what Enter alone does; none is torn apart at a line's end."""
    parts = [Text.assemble((f"[{key.letter}]", "bold"), f" {words.say(key.topic)}") for key in keys]
    parts.append(plain(words.say("terminal-key-enter", does=words.say(on_enter.topic)), "dim"))
    line = Text()
    used = 0
    for part in parts:
        breaks = used and used + len(_GAP) + part.cell_len > width
        line.append("\n" if breaks else _GAP if used else "").append_text(part)
        used = part.cell_len + (used + len(_GAP) if used and not breaks else 0)
    return line
