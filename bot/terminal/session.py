"""A practice session: claim, side, argument, verdict, again; the conversation at a terminal."""

from collections.abc import Sequence
from contextlib import suppress

from arguments.claims import Claim, ClaimId, Side
from arguments.mistakes import ClaimRetired, ClaimUnknown, Mistake
from bot.engine.asker import Asker
from bot.engine.exchange import Judged, Served
from bot.terminal.called import called
from bot.terminal.desk import Begun, Desk, Leaving
from bot.terminal.editor import Editor
from bot.terminal.keys import (
    AFTER_KEYS,
    OTHER_SIDE_KEYS,
    SIDE_KEYS,
    YES_KEYS,
    Key,
    chosen,
    keys_line,
)
from bot.terminal.opening import Office
from bot.terminal.screen import Screen, plain, unbroken
from bot.terminal.showing import show_judged
from bot.terminal.views.boards import leaderboard_view
from bot.terminal.views.claim import claim_card, ideas
from bot.terminal.views.review import passage_view
from bot.terminal.views.verdict import details

_SENTENCE = 4
"""From so many words on, a line at a key prompt is the beginning of an argument."""

_SHOWN = {Key.IDEAS: ideas, Key.PASSAGE: passage_view}
"""What a key shows of a claim before its side is chosen."""


class Session:
    """One person's practice at one terminal."""

    def __init__(self, office: Office, asker: Asker, screen: Screen, editor: Editor) -> None:
        self._office = office
        self._practice = office.engine.practice
        self._asker = asker
        self._screen = screen
        self._editor = editor
        self._desk = Desk(office, asker, screen, editor)
        self._begun = ""

    def practise(self, claim_id: ClaimId | None, side: Side | None) -> None:
        """Practise until the person leaves; raises the `Mistake` that keeps it from beginning."""
        served = self._serve(claim_id=claim_id)
        self._screen.say("terminal-welcome", "bold", name=self._asker.name)
        model = self._office.engine.judges.asks
        told = "second-judge-welcome" if model else "terminal-welcome-scores"
        self._screen.say(told, model=model)
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
                self._screen.say("terminal-kept")
                self._screen.show(unbroken(to_go_on))
            self._screen.say("terminal-goodbye", gadfly=called())

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
        while taken is not None:
            judged = self._desk.argue(claim, taken, begun)
            if judged is None:
                return False
            key, judged = self._after(judged)
            if key is Key.NEXT:
                return True
            taken = judged.response.side
            if key is Key.IMPROVE:
                begun = Begun(judged.response.text, improves=judged)
            else:
                taken, begun = self._begin(claim, taken.other)
        return True

    def _begin(self, claim: Claim, side: Side | None) -> tuple[Side | None, Begun]:
        """Settle the side and what is written already; no side when another claim is wanted."""
        for one in [side] if side else list(Side):
            kept = self._office.do(self._practice.sheet(self._asker, claim.claim_id, one)).text
            if kept and self._goes_on(one, kept):
                return one, Begun(kept, self._desk.last_version(claim, one), shown=True)
        taken = side or self._choose_side(claim)
        begun, self._begun = self._begun, ""
        return taken, Begun(begun)

    def _goes_on(self, side: Side, kept: str) -> bool:
        self._screen.say("terminal-unfinished", side=side.value)
        self._screen.show(plain(kept, "italic"))
        return self._key(YES_KEYS, Key.YES) is Key.YES

    def _choose_side(self, claim: Claim) -> Side | None:
        while True:
            try:
                key = self._key(SIDE_KEYS, Key.SURPRISE)
            except Leaving:
                if self._begun:
                    self._desk.keep_and_leave(claim, self._due_side(claim), self._begun)
                raise
            if key in _SHOWN:
                self._screen.show(_SHOWN[key](claim, self._screen.words))
            elif key is Key.NEXT:
                begun, self._begun = self._begun, ""
                if begun:
                    self._desk.keep_begun(claim, self._due_side(claim), begun)
                return None
            elif key is Key.SURPRISE:
                return self._due_side(claim)
            else:
                return Side.FOR if key is Key.FOR else Side.AGAINST

    def _due_side(self, claim: Claim) -> Side:
        asked = self._practice.sheet(self._asker, claim.claim_id, None)
        return self._office.do(asked).side

    def _after(self, judged: Judged) -> tuple[Key, Judged]:
        """Have it chosen what comes next; a text that is moved meanwhile comes back moved."""
        while True:
            doubted = judged.verdict is not None and judged.verdict.other_side
            if doubted:
                self._screen.say("terminal-move-how", side=judged.response.side.value)
            key = self._key(OTHER_SIDE_KEYS if doubted else AFTER_KEYS, Key.NEXT)
            if key is Key.MOVE:
                judged = self._moved(judged)
            elif key is Key.SPAR:
                self._spar(judged)
            elif key is not Key.DETAILS:
                return key, judged
            elif judged.verdict is not None:
                self._screen.show(details(judged.verdict, self._screen.words))

    def _spar(self, judged: Judged) -> None:
        """Spar on a judged argument to the end, or say why that cannot be."""
        from bot.terminal.sparring import SparSession  # noqa: PLC0415 (loaded where it is wanted)

        response_id = judged.response.response_id
        session = SparSession(self._office, self._asker, self._screen, self._editor)
        asked = self._office.engine.spars.begin_from(self._asker, response_id)
        try:
            session.go_on(self._office.do(self._screen.waiting(asked)))
        except Mistake as mistake:
            self._screen.show(plain(self._screen.words.mistake(mistake), "yellow"))

    def _moved(self, judged: Judged) -> Judged:
        """Move a text to the other side and show its verdict there, or say why it stays."""
        response_id = judged.response.response_id
        asked = self._practice.switch_side(self._asker, response_id)
        try:
            moved = self._office.do(self._screen.waiting(asked))
        except Mistake as mistake:
            self._screen.show(plain(self._screen.words.mistake(mistake), "yellow"))
            return self._office.do(self._practice.judged(self._asker, response_id))
        self._screen.say("verdict-switched", "bold", side=moved.response.side.value)
        show_judged(self._screen, moved)
        return moved

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
                self._show_board()
            elif key is Key.HELP:
                self._screen.say("terminal-help")
            elif key is not None:
                return key
            else:
                self._puzzle_over(typed, keys)

    def _show_board(self) -> None:
        """Show the leaderboard of practice, and where whoever sits here stands."""
        engine = self._office.engine
        page = self._office.do(engine.boards.page(self._asker))
        self._screen.show(leaderboard_view(page, self._screen.words, engine.clock()))

    def _typed_key(self) -> str:
        try:
            return self._editor.key()
        except (EOFError, KeyboardInterrupt):
            raise Leaving from None

    def _puzzle_over(self, typed: str, keys: Sequence[Key]) -> None:
        """Answer a line that is no key; the beginning of an argument is kept for its side."""
        if Key.FOR in keys and (self._begun or len(typed.split()) >= _SENTENCE):
            self._begun = f"{self._begun}\n{typed}".strip()
            self._screen.say("terminal-which-side")
        else:
            self._screen.say("terminal-no-such-key")
