"""A practice session: claim, side, argument, verdict, again; the conversation at a terminal."""

import shlex
import uuid
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from arguments.claims import Claim, ClaimId, Side
from arguments.mistakes import ClaimRetired, ClaimUnknown, Mistake
from bot.engine.asker import Asker
from bot.engine.exchange import Judged, Served, Submission
from bot.engine.judges import JudgeBusy
from bot.terminal.editor import Editor
from bot.terminal.keys import AFTER_KEYS, SIDE_KEYS, YES_KEYS, Key, chosen, keys_line
from bot.terminal.opening import Office
from bot.terminal.screen import Screen, plain
from bot.terminal.views.boards import leaderboard_view
from bot.terminal.views.claim import claim_card, considerations
from bot.terminal.views.verdict import (
    change_on_goal,
    details,
    standing_line,
    task_view,
    verdict_view,
)

_SENTENCE = 4
"""From so many words on, a line at a key prompt is the beginning of an argument."""


class Leaving(Exception):
    """The person left, at whatever point; `to_go_on` is the command that goes on with a draft."""

    def __init__(self, to_go_on: str = "") -> None:
        super().__init__()
        self.to_go_on = to_go_on


class Session:
    """One person's practice at one terminal."""

    def __init__(self, office: Office, asker: Asker, screen: Screen, editor: Editor) -> None:
        self._office = office
        self._practice = office.engine.practice
        self._asker = asker
        self._screen = screen
        self._editor = editor
        self._name = shlex.quote(asker.name)
        self._begun = ""

    def practise(self, claim_id: ClaimId | None, side: Side | None) -> None:
        """Practise until the person leaves; raises the `Mistake` that keeps it from beginning."""
        served = self._serve(claim_id=claim_id)
        self._screen.say("terminal-welcome", "bold", name=self._asker.name)
        self._screen.say("terminal-welcome-scores")
        try:
            while True:
                self._screen.show("", claim_card(served.claim, self._screen.words))
                if self._is_done_with(served.claim, side):
                    served = self._serve(not_claim=served.claim.claim_id)
                side = None
        except Leaving as leaving:
            self._say_goodbye(leaving.to_go_on)
        except KeyboardInterrupt:
            self._say_goodbye("")

    def _serve(self, claim_id: ClaimId | None = None, not_claim: ClaimId | None = None) -> Served:
        asked = self._practice.serve(self._asker, claim_id=claim_id, not_claim=not_claim)
        return self._office.do(asked)

    def _say_goodbye(self, to_go_on: str) -> None:
        with suppress(OSError):  # the window may be closed already
            self._screen.show("")
            if to_go_on:
                self._screen.say("terminal-kept", command=to_go_on)
            self._screen.say("terminal-goodbye")

    def _is_done_with(self, claim: Claim, side: Side | None) -> bool:
        """Stay with a claim; true when another is due, for it may be retired meanwhile."""
        try:
            return self._stay_with(claim, side)
        except (ClaimRetired, ClaimUnknown) as gone:
            self._screen.show(plain(self._screen.words.mistake(gone), "yellow"))
            return True

    def _stay_with(self, claim: Claim, side: Side | None) -> bool:
        """Argue one claim until another is wanted (true) or its sides are to be seen again."""
        taken, begun = self._begin(claim, side)
        improves: Judged | None = None
        while taken is not None:
            judged = self._argue(claim, taken, begun, improves)
            if judged is None:
                return False
            key = self._after(judged)
            if key is Key.NEXT:
                return True
            if key is Key.IMPROVE:
                begun, improves = judged.response.text, judged
            else:
                taken, begun, improves = taken.other, "", None
        return True

    def _begin(self, claim: Claim, side: Side | None) -> tuple[Side | None, str]:
        """Settle the side and what is written already; no side when another claim is wanted."""
        for one in [side] if side else list(Side):
            kept = self._office.do(self._practice.sheet(self._asker, claim.claim_id, one)).text
            if kept and self._goes_on(one, kept):
                return one, kept
        taken = side or self._choose_side(claim)
        begun, self._begun = self._begun, ""
        return taken, begun

    def _goes_on(self, side: Side, kept: str) -> bool:
        self._screen.say("terminal-unfinished", side=side.value)
        self._screen.show(plain(kept, "italic"))
        return self._key(YES_KEYS, Key.YES) is Key.YES

    def _choose_side(self, claim: Claim) -> Side | None:
        while True:
            key = self._key(SIDE_KEYS, Key.SURPRISE)
            if key is Key.CONSIDERATIONS:
                self._screen.show(considerations(claim, self._screen.words))
            elif key is Key.NEXT:
                return None
            elif key is Key.SURPRISE:
                asked = self._practice.sheet(self._asker, claim.claim_id, None)
                return self._office.do(asked).side
            else:
                return Side.FOR if key is Key.FOR else Side.AGAINST

    def _argue(
        self, claim: Claim, side: Side, begun: str, improves: Judged | None
    ) -> Judged | None:
        """Have an argument written and judged; nothing when nothing was written."""
        self._screen.say("terminal-write", "bold", side=side.value)
        if improves is not None and improves.verdict is not None:
            self._screen.show(task_view(improves.verdict, self._screen.words))
        self._screen.say("terminal-write-how", "dim")
        text = begun
        while True:
            text = self._write(claim, side, text)
            if not text:
                return None
            try:
                judged = self._send(claim, side, text, improves)
            except (ClaimRetired, ClaimUnknown):
                self._keep(claim, side, text)
                raise
            except JudgeBusy as busy:
                self._screen.show(plain(self._screen.words.mistake(busy), "yellow"))
                return None
            except Mistake as mistake:
                self._screen.show(plain(self._screen.words.mistake(mistake), "yellow"))
                self._screen.say("terminal-go-on", "dim")
            else:
                self._show(judged)
                return judged

    def _write(self, claim: Claim, side: Side, begun: str) -> str:
        try:
            return self._editor.write(begun)
        except EOFError:
            raise Leaving from None
        except KeyboardInterrupt:
            self._keep_and_leave(claim, side, self._editor.so_far)

    def _keep_and_leave(self, claim: Claim, side: Side, text: str) -> NoReturn:
        if not text:
            raise Leaving
        try:
            self._keep(claim, side, text)
        except Mistake:
            self._screen.show("", plain(text))  # it can at least be copied
            raise
        raise Leaving(f"gadfly play --claim {claim.claim_id} --side {side} --name {self._name}")

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
            self._keep_and_leave(claim, side, text)
        if judged.repeat:
            self._keep(claim, side, "")
        return judged

    def _show(self, judged: Judged) -> None:
        words = self._screen.words
        if judged.repeat:
            self._screen.say("terminal-repeat")
        if judged.verdict is not None:
            ascii_only = self._screen.console.options.ascii_only
            self._screen.show("", verdict_view(judged.verdict, words, ascii_only=ascii_only), "")
        change = change_on_goal(judged, words)
        if change is not None:
            self._screen.show(change)
        self._screen.show(standing_line(judged.standing, words, counts=judged.counts))

    def _after(self, judged: Judged) -> Key:
        while True:
            key = self._key(AFTER_KEYS, Key.NEXT)
            if key is not Key.DETAILS:
                return key
            if judged.verdict is not None:
                self._screen.show(details(judged.verdict, self._screen.words))

    def _key(self, keys: Sequence[Key], on_enter: Key) -> Key:
        """Have one of the keys chosen; help, the board and leaving are dealt with here."""
        while True:
            width = self._screen.console.width
            self._screen.show(keys_line(keys, on_enter, self._screen.words, width))
            typed = self._typed_key()
            key = chosen(typed, keys, on_enter)
            if key is Key.QUIT:
                raise Leaving
            if key is Key.BOARD:
                board = self._office.do(self._office.engine.boards.leaderboard(self._asker))
                self._screen.show(leaderboard_view(board, self._screen.words))
            elif key is Key.HELP:
                self._screen.say("terminal-help")
            elif key is not None:
                return key
            else:
                self._puzzle_over(typed, keys)

    def _typed_key(self) -> str:
        try:
            return self._editor.key()
        except (EOFError, KeyboardInterrupt):
            raise Leaving from None

    def _puzzle_over(self, typed: str, keys: Sequence[Key]) -> None:
        """Answer a line that is no key; the beginning of an argument is kept for its side."""
        if Key.FOR in keys and len(typed.split()) >= _SENTENCE:
            self._begun = typed
            self._screen.say("terminal-which-side")
        else:
            self._screen.say("terminal-no-such-key")
