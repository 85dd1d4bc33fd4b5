"""Drills at a terminal: a task, its form, what the answer came to, and the next one."""

import shlex
import uuid
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from arguments.claims import ClaimId
from arguments.mistakes import Mistake
from bot.engine.asker import Asker
from bot.engine.drilling.views import DoneView, TaskView
from bot.engine.judging.judges import JudgeBusy
from bot.terminal.called import called
from bot.terminal.desk import Leaving
from bot.terminal.drill_fields import Unfinished, fill_in, is_quick
from bot.terminal.editor import Editor
from bot.terminal.keys import AFTER_DRILL_KEYS, DRILL_KEYS, Key, chosen, keys_line
from bot.terminal.opening import Office
from bot.terminal.screen import Screen, plain, unbroken
from bot.terminal.views.drills import done_view, list_view, task_view


class DrillSession:
    """One person's drills at one terminal."""

    def __init__(self, office: Office, asker: Asker, screen: Screen, editor: Editor) -> None:
        self._office = office
        self._drilling = office.engine.drilling
        self._asker = asker
        self._screen = screen
        self._editor = editor

    def drill(self, name: str | None, claim_id: ClaimId | None) -> None:
        """Drill until the person leaves; raises the `Mistake` that keeps it from beginning."""
        view = self._office.do(self._given(name, claim_id))
        try:
            while True:
                view = self._next(self._do(view))
        except Leaving as leaving:
            self._say_goodbye(leaving.to_go_on)
        except KeyboardInterrupt:
            self._say_goodbye("")

    def _do(self, view: TaskView) -> TaskView:
        """Have a task done, or the one that is wanted instead; gives the one that was done."""
        while True:
            self._screen.show("", task_view(view, self._screen.words))
            if view.draft:
                self._screen.say("drills-begun", "dim")
            key = Key.BEGIN if is_quick(view.task) else self._key(DRILL_KEYS, Key.BEGIN)
            if key is Key.BEGIN:
                if self._is_done(view):
                    return view
                view = self._office.do(self._drilling.view(self._asker, view.task_id))
            elif key is Key.LIST:
                view = self._choose(view)
            else:
                another = self._drilling.another(self._asker, view.task_id)
                view = self._tried(another, view)

    def _is_done(self, view: TaskView) -> bool:
        """Have a task answered; false where the answer was refused, and is kept."""
        if not is_quick(view.task):
            self._screen.say("terminal-drill-how", "dim")
        try:
            answers = fill_in(self._screen, self._editor, view.task, view.draft)
        except Unfinished as unfinished:
            self._keep_and_leave(view, unfinished.answers)
        asked = self._drilling.answer(
            self._asker, view.task_id, f"terminal:{uuid.uuid4().hex}", answers
        )
        try:
            done = self._office.do(self._screen.waiting(asked))
        except KeyboardInterrupt:
            self._keep_and_leave(view, answers)
        except JudgeBusy as busy:
            self._show_mistake(busy)
            return True
        except Mistake as mistake:
            self._show_mistake(mistake)
            return False
        self._show(done)
        return True

    def _next(self, view: TaskView) -> TaskView:
        """Have it chosen what comes next."""
        while True:
            key = self._key(AFTER_DRILL_KEYS, Key.NEXT_DRILL)
            if key is Key.NEXT_DRILL:
                return self._office.do(self._drilling.due(self._asker))
            if key is Key.AGAIN:
                drill = view.task.drill
                return self._tried(self._drilling.give(self._asker, drill), view)
            chosen_one = self._choose(view)
            if chosen_one is not view:
                return chosen_one

    def _choose(self, view: TaskView) -> TaskView:
        """Show the list and have one taken by its number; Enter goes back to what was."""
        lines = self._office.do(self._drilling.listed(self._asker))
        self._screen.show("", list_view(lines, self._screen.words))
        while True:
            self._screen.say("terminal-drill-which", "dim", most=len(lines))
            typed = self._typed().strip().strip("[].").casefold()
            if not typed:
                return view
            if typed in {"q", "quit"}:
                raise Leaving
            if typed.isdecimal() and 1 <= int(typed) <= len(lines):
                name = lines[int(typed) - 1].drill
                return self._tried(self._drilling.give(self._asker, name), view)

    def _given(self, name: str | None, claim_id: ClaimId | None) -> Coroutine[Any, Any, TaskView]:
        if name is None:
            return self._drilling.due(self._asker)
        return self._drilling.give(self._asker, name, claim_id)

    def _tried(self, asked: Coroutine[Any, Any, TaskView], view: TaskView) -> TaskView:
        """Have a task given; where it cannot be, say why and stay with the one that was."""
        try:
            return self._office.do(asked)
        except Mistake as mistake:
            self._show_mistake(mistake)
            return view

    def _show(self, done: DoneView) -> None:
        ascii_only = self._screen.console.options.ascii_only
        self._screen.show("", done_view(done, self._screen.words, ascii_only=ascii_only), "")

    def _show_mistake(self, mistake: Mistake) -> None:
        self._screen.show(plain(self._screen.words.mistake(mistake), "yellow"))

    def _keep_and_leave(self, view: TaskView, answers: Mapping[str, str]) -> NoReturn:
        self._office.do(self._drilling.keep(self._asker, view.task_id, answers))
        if not any(text.strip() for text in answers.values()):
            raise Leaving
        name = shlex.quote(self._asker.name)
        raise Leaving(f"{called()} drill {view.task.drill} --name {name}")

    def _key(self, keys: Sequence[Key], on_enter: Key) -> Key:
        """Have one of the keys chosen; leaving is dealt with here."""
        while True:
            width = self._screen.console.width
            self._screen.show(keys_line(keys, on_enter, self._screen.words, width))
            key = chosen(self._typed(), keys, on_enter)
            if key is Key.QUIT:
                raise Leaving
            if key is not None:
                return key
            self._screen.say("terminal-no-such-key")

    def _typed(self) -> str:
        try:
            return self._editor.key()
        except (EOFError, KeyboardInterrupt):
            raise Leaving from None

    def _say_goodbye(self, to_go_on: str) -> None:
        with suppress(OSError):  # the window may be closed already
            self._screen.show("")
            if to_go_on:
                self._screen.say("terminal-kept")
                self._screen.show(unbroken(to_go_on))
            self._screen.say("terminal-drill-goodbye", gadfly=called())
