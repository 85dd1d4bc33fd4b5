"""A spar at a terminal: the bot's point, the debater's answer, three times over, and the end."""

import shlex
import uuid
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from arguments.claims import ClaimId, Side
from arguments.mistakes import ClaimRetired, ClaimUnknown, Mistake
from arguments.sparring.answers import Answer, Way
from arguments.sparring.course import EXCHANGES, Exchange
from bot.engine.asker import Asker
from bot.engine.sparring.views import SparView, State
from bot.terminal.called import called
from bot.terminal.desk import Leaving
from bot.terminal.editor import Editor
from bot.terminal.keys import (
    AFTER_SPAR_KEYS,
    LOOK_KEYS,
    SPAR_KEYS,
    SPAR_SIDE_KEYS,
    YES_KEYS,
    Key,
    chosen,
    keys_line,
)
from bot.terminal.opening import Office
from bot.terminal.screen import Screen, plain, unbroken
from bot.terminal.spar_answers import Unsent, write_answer
from bot.terminal.views.claim import claim_card, ideas
from bot.terminal.views.sparring import answered_view, closing_view, move_view
from bot.wording.numbers import score

_WAYS = {Key.STEPS: Way.STEPS, Key.FREE: Way.FREE, Key.CONCEDE: Way.CONCEDE}


class SparSession:
    """One person's spars at one terminal."""

    def __init__(self, office: Office, asker: Asker, screen: Screen, editor: Editor) -> None:
        self._office = office
        self._practice = office.engine.practice
        self._spars = office.engine.spars
        self._asker = asker
        self._screen = screen
        self._editor = editor

    def spar(self, claim_id: ClaimId | None, side: Side | None) -> None:
        """Spar until the person leaves; raises the `Mistake` that keeps it from beginning."""
        model = self._office.engine.judges.asks
        self._screen.say("terminal-spar-sends" if model else "terminal-spar-welcome", model=model)
        try:
            view = self._begun(claim_id, side)
            while True:
                self.go_on(view)
                if self._key(AFTER_SPAR_KEYS, Key.NEXT) is Key.NEXT:
                    view = self._new(None, None)
                else:
                    view = self._new(view.claim.claim_id, view.side.other)
        except Leaving as leaving:
            self._say_goodbye(leaving.to_go_on)
        except KeyboardInterrupt:
            self._say_goodbye("")

    def go_on(self, view: SparView) -> None:
        """Go on with a spar to its end; raises `Leaving` where the person leaves it before."""
        while view.closing is None and view.state is not State.LEFT:
            exchange = view.open_exchange
            if view.opening is None or view.unfit is not None:
                view = self._open(view)
            elif exchange is None:
                view = self._look_again(view)
            else:
                view = self._exchange(view, exchange)
        if view.closing is not None:
            self._screen.show("", closing_view(view, view.closing, self._screen.words))

    def _begun(self, claim_id: ClaimId | None, side: Side | None) -> SparView:
        """Take up the newest open spar that fits what was asked for, or begin a new one."""
        for line in self._office.do(self._spars.open_ones(self._asker)):
            if claim_id in (None, line.claim.claim_id) and side in (None, line.side):
                self._screen.show("", claim_card(line.claim, self._screen.words))
                left = EXCHANGES - line.answered
                self._screen.say("terminal-spar-open", side=line.side.value, left=left)
                if self._key(YES_KEYS, Key.YES) is Key.YES:
                    return self._office.do(self._spars.view(self._asker, line.spar_id))
                if claim_id is not None:
                    self._office.do(self._spars.leave(self._asker, line.spar_id))
                break
        return self._new(claim_id, side)

    def _new(self, claim_id: ClaimId | None, side: Side | None) -> SparView:
        """Have a claim and a side chosen, and begin a spar there."""
        claim = self._office.do(self._practice.serve(self._asker, claim_id=claim_id)).claim
        self._screen.show("", claim_card(claim, self._screen.words))
        key = None if side else self._key(SPAR_SIDE_KEYS, Key.SURPRISE)
        while key in (Key.NEXT, Key.IDEAS):
            if key is Key.IDEAS:
                self._screen.show(ideas(claim, self._screen.words))
            else:
                serve = self._practice.serve(self._asker, not_claim=claim.claim_id)
                claim = self._office.do(serve).claim
                self._screen.show("", claim_card(claim, self._screen.words))
            key = self._key(SPAR_SIDE_KEYS, Key.SURPRISE)
        taken = {Key.FOR: Side.FOR, Key.AGAINST: Side.AGAINST}.get(key, side) if key else side
        begin = self._spars.begin(self._asker, claim_id=claim.claim_id, side=taken)
        return self._office.do(begin)

    def _open(self, view: SparView) -> SparView:
        """Have the first argument written and judged; it is kept where the writer leaves."""
        claim_id, side = view.claim.claim_id, view.side
        text = self._office.do(self._practice.sheet(self._asker, claim_id, side)).text
        if view.unfit is not None:
            self._screen.show(plain(self._screen.words.phrase(view.unfit), "yellow"))
            text = text or (view.opening.response.text if view.opening is not None else "")
        self._screen.say("terminal-spar-opening", "bold", side=side.value)
        self._screen.say("terminal-write-how-again" if text else "terminal-write-how", "dim")
        try:
            text = self._editor.write(text)
        except EOFError:
            raise Leaving from None
        except KeyboardInterrupt:
            text = self._editor.so_far
            self._office.do(self._practice.keep(self._asker, claim_id, side, text))
            self._leave(view)
        if not text:
            raise Leaving
        return self._argued(view, text)

    def _argued(self, view: SparView, text: str) -> SparView:
        asked = self._spars.argue(self._asker, view.spar_id, _request(), text)
        try:
            view = self._office.do(self._screen.waiting(asked))
        except (ClaimRetired, ClaimUnknown) as gone:
            self._show_mistake(gone)
            return self._new(None, None)
        except Mistake as mistake:
            self._show_mistake(mistake)
            return view
        verdict = view.opening.verdict if view.opening is not None else None
        if verdict is not None and view.unfit is None:
            if verdict.other_side:
                self._screen.say("verdict-other-side", "yellow", side=view.side.value)
            self._screen.say("spar-opening-total", "bold", total=score(verdict.total))
        return view

    def _look_again(self, view: SparView) -> SparView:
        self._screen.say("terminal-spar-waits")
        self._key(LOOK_KEYS, Key.LOOK)
        looked = self._spars.resume(self._asker, view.spar_id)
        return self._office.do(self._screen.waiting(looked))

    def _exchange(self, view: SparView, exchange: Exchange) -> SparView:
        """Show the other side's point and have it chosen how to answer, or that it is another."""
        self._screen.show("", move_view(view, exchange, self._screen.words))
        if view.draft is not None:
            self._screen.say("terminal-spar-draft", "dim")
        keys = [key for key in SPAR_KEYS if exchange.move is not None or key not in _WAYS]
        if not view.passes and exchange.move is not None:
            keys.remove(Key.POINT)
        key = self._key(keys, Key.POINT if exchange.move is None else Key.STEPS)
        if key is not Key.POINT:
            return self._answer(view, exchange.number, _WAYS[key])
        passed = self._spars.pass_over(self._asker, view.spar_id, exchange.number)
        return self._carried_out(view, passed)

    def _answer(self, view: SparView, number: int, way: Way) -> SparView:
        """Have an answer written, saved and judged, and show what it came to."""
        self._screen.say("terminal-spar-step-how", "dim")
        try:
            given = write_answer(self._screen, self._editor, way, view.draft)
            if not given.parts:
                self._screen.say("terminal-spar-nothing", "yellow")
                return view
            after = self._sent(view, number, given)
        except Unsent as unsent:
            self._keep(view, number, unsent.answer)
            self._leave(view)
        told = next((one for one in after.exchanges if one.number == number), None)
        if told is not None and told.engaged is not None:
            ascii_only = self._screen.console.options.ascii_only
            self._screen.show("", answered_view(told, self._screen.words, ascii_only=ascii_only))
        return after

    def _sent(self, view: SparView, number: int, given: Answer) -> SparView:
        """Send an answer; one that is refused is kept as the draft, with the reason shown."""
        asked = self._spars.answer(self._asker, view.spar_id, number, _request(), given)
        try:
            return self._office.do(self._screen.waiting(asked))
        except KeyboardInterrupt:
            raise Unsent(given) from None
        except Mistake as mistake:  # what was refused is kept as the draft
            self._show_mistake(mistake)
            return self._office.do(self._spars.view(self._asker, view.spar_id))

    def _carried_out(self, view: SparView, asked: Coroutine[Any, Any, SparView]) -> SparView:
        """Have something done with a spar; where it cannot be, say why and leave it as it is."""
        try:
            return self._office.do(self._screen.waiting(asked))
        except Mistake as mistake:
            self._show_mistake(mistake)
            return view

    def _keep(self, view: SparView, number: int, given: Answer) -> None:
        self._office.do(self._spars.keep(self._asker, view.spar_id, number, given))

    def _leave(self, view: SparView) -> NoReturn:
        name = shlex.quote(self._asker.name)
        raise Leaving(f"{called()} spar --claim {view.claim.claim_id} --name {name}")

    def _show_mistake(self, mistake: Mistake) -> None:
        self._screen.show(plain(self._screen.words.mistake(mistake), "yellow"))

    def _key(self, keys: Sequence[Key], on_enter: Key) -> Key:
        """Have one of the keys chosen; help and leaving are dealt with here."""
        while True:
            width = self._screen.console.width
            self._screen.show(keys_line(keys, on_enter, self._screen.words, width))
            try:
                key = chosen(self._editor.key(), keys, on_enter)
            except (EOFError, KeyboardInterrupt):
                raise Leaving from None
            if key is Key.QUIT:
                raise Leaving
            if key is not None and key is not Key.HELP:
                return key
            self._screen.say("terminal-no-such-key" if key is None else "terminal-spar-help")

    def _say_goodbye(self, to_go_on: str) -> None:
        with suppress(OSError):  # the window may be closed already
            self._screen.show("")
            if to_go_on:
                self._screen.say("terminal-spar-kept")
                self._screen.show(unbroken(to_go_on))
            self._screen.say("terminal-spar-goodbye", gadfly=called())


def _request() -> str:
    return f"terminal:{uuid.uuid4().hex}"
