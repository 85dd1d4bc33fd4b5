"""The desk: where an argument is written, kept when its writer leaves, sent and judged."""

import shlex
import uuid
from dataclasses import dataclass
from typing import NoReturn

from arguments.claims import Claim, Side
from arguments.mistakes import ClaimRetired, ClaimUnknown, Mistake
from bot.engine.asker import Asker
from bot.engine.exchange import Judged, Submission
from bot.engine.judging.judges import JudgeBusy
from bot.terminal.called import called
from bot.terminal.editor import Editor
from bot.terminal.opening import Office
from bot.terminal.screen import Screen, plain
from bot.terminal.showing import show_judged
from bot.terminal.views.verdict import task_view

_LOOKED_BACK = 50
"""How many of somebody's arguments are looked through for the one that a draft rewrites."""


class Leaving(Exception):
    """The person left, at whatever point; `to_go_on` is the command that goes on with a draft."""

    def __init__(self, to_go_on: str = "") -> None:
        super().__init__()
        self.to_go_on = to_go_on


@dataclass(frozen=True)
class Begun:
    """What an argument starts from: words that are there already, and the version it improves."""

    text: str = ""
    improves: Judged | None = None
    shown: bool = False


class Desk:
    """One person's desk at one terminal."""

    def __init__(self, office: Office, asker: Asker, screen: Screen, editor: Editor) -> None:
        self._office = office
        self._practice = office.engine.practice
        self._asker = asker
        self._screen = screen
        self._editor = editor

    def argue(self, claim: Claim, side: Side, begun: Begun) -> Judged | None:
        """Have an argument written and judged; nothing when nothing was written.

        Raises `Leaving`, and `ClaimRetired` or `ClaimUnknown` with the text kept.
        """
        self._screen.say("terminal-write", "bold", side=side.value)
        improves = begun.improves
        if improves is not None and improves.verdict is not None:
            self._screen.show(task_view(improves.verdict, self._screen.words))
        self._say_how(begun.text, shown=begun.shown)
        text = begun.text
        while True:
            text = self._write(claim, side, text)
            if not text:
                return None
            try:
                judged = self._send(claim, side, text, improves)
            except (ClaimRetired, ClaimUnknown):
                raise
            except JudgeBusy as busy:
                self._screen.show(plain(self._screen.words.mistake(busy), "yellow"))
                return None
            except Mistake as mistake:
                self._screen.show(plain(self._screen.words.mistake(mistake), "yellow"))
                self._screen.say("terminal-go-on", "dim")
                self._say_how(text)
            else:
                show_judged(self._screen, judged)
                return judged

    def last_version(self, claim: Claim, side: Side) -> Judged | None:
        """Give the latest argument on a side of a claim, which a draft there rewrites.

        Whatever is sent on a side takes its draft away, so a draft is younger than all of it.
        """
        boards = self._office.engine.boards
        history = self._office.do(boards.history(self._asker, size=_LOOKED_BACK))
        sent = (entry.response for entry in history.entries)
        ids = (
            one.response_id for one in sent if (one.claim_id, one.side) == (claim.claim_id, side)
        )
        latest = next(ids, None)
        return self._office.do(self._practice.judged(self._asker, latest)) if latest else None

    def _say_how(self, text: str, *, shown: bool = False) -> None:
        """Say how to write; of a text that is there, all of it first, for lines come one by one."""
        if "\n" in text and not shown:
            self._screen.show("", plain(text, "italic"), "")
        offers = bool(text) and self._editor.offers
        self._screen.say("terminal-write-how-again" if offers else "terminal-write-how", "dim")

    def _write(self, claim: Claim, side: Side, begun: str) -> str:
        try:
            text = self._editor.write(begun)
        except EOFError:
            raise Leaving from None
        except KeyboardInterrupt:
            self.keep_and_leave(claim, side, self._editor.so_far)
        if begun and not text:  # all of it was cleared
            self._keep(claim, side, "")
        return text

    def keep_begun(self, claim: Claim, side: Side, text: str) -> None:
        """Keep a text that was begun before another claim was wanted, saying so."""
        self._keep(claim, side, text)
        self._screen.say("terminal-begun-kept", "dim")

    def keep_and_leave(self, claim: Claim, side: Side, text: str) -> NoReturn:
        """Keep what its writer leaves behind, if anything; raises `Leaving`."""
        if not text:
            raise Leaving
        try:
            self._keep(claim, side, text)
        except Mistake:
            self._screen.show("", plain(text))  # it can at least be copied
            raise
        name = shlex.quote(self._asker.name)
        raise Leaving(f"{called()} play --claim {claim.claim_id} --side {side} --name {name}")

    def _keep(self, claim: Claim, side: Side, text: str) -> None:
        self._office.do(self._practice.keep(self._asker, claim.claim_id, side, text))

    def _send(self, claim: Claim, side: Side, text: str, improves: Judged | None) -> Judged:
        submission = Submission(
            request_id=f"terminal:{uuid.uuid4().hex}",
            claim_id=claim.claim_id,
            side=side,
            text=text,
            improves=improves.response.response_id if improves else None,
        )
        asked = self._practice.receive(self._asker, submission)
        try:
            judged = self._office.do(self._screen.waiting(asked))
        except KeyboardInterrupt:
            self.keep_and_leave(claim, side, text)
        return judged
