"""Filling in a drill's form: field by field, with everything kept where its writer leaves."""

from collections.abc import Mapping

from rich.table import Table

from arguments.drills.spec import Field, Shape, Task
from bot.terminal.editor import Editor
from bot.terminal.screen import Screen, plain


class Unfinished(Exception):
    """The writer left in the middle; `answers` is what there was by then."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        super().__init__()
        self.answers = answers


def fill_in(screen: Screen, editor: Editor, task: Task, draft: Mapping[str, str]) -> dict[str, str]:
    """Have a task's fields filled in, going on with a draft; raises `Unfinished`."""
    written = {field.name: draft.get(field.name, field.begins) for field in task.fields}
    begun = {name: text for name, text in written.items() if text}
    for field in task.fields:
        try:
            written[field.name] = _filled(screen, editor, task, field, written[field.name])
        except EOFError:
            raise Unfinished(_changed(written, begun, draft)) from None
        except KeyboardInterrupt:
            if field.shape is not Shape.CHOICE:
                written[field.name] = editor.so_far
            raise Unfinished(_changed(written, begun, draft)) from None
    return written


def is_quick(task: Task) -> bool:
    """Tell whether a task asks for choices alone, and so needs no getting ready."""
    return all(field.shape is Shape.CHOICE for field in task.fields)


def _changed(
    written: Mapping[str, str], begun: Mapping[str, str], draft: Mapping[str, str]
) -> Mapping[str, str]:
    """Give what was written, and nothing where that is only what the task began with."""
    return {} if written == begun and not draft else written


def _filled(screen: Screen, editor: Editor, task: Task, field: Field, begun: str) -> str:
    screen.show("")
    screen.say(f"drill-{task.drill}-{field.name}", "bold")
    if field.shape is Shape.CHOICE:
        return _chosen(screen, editor, field, begun)
    if "\n" in begun:
        screen.show(plain(begun, "italic"))
    while True:
        text = editor.write(begun)
        if text or not field.required:
            return text
        screen.say("terminal-drill-needed", "yellow")
        begun = ""


def _chosen(screen: Screen, editor: Editor, field: Field, begun: str) -> str:
    """Have one of the choices taken by its number; Enter alone takes the one chosen before."""
    listed = Table.grid(padding=(0, 1, 0, 0))
    for number, choice in enumerate(field.choices, 1):
        listed.add_row(plain(f"[{number}]", "bold"), plain(screen.words.say(f"choice-{choice}")))
    screen.show(listed)
    while True:
        typed = editor.key().strip().strip("[].")
        if not typed and begun:
            return begun
        if typed.casefold() in {"q", "quit"}:
            raise EOFError
        if typed.isdecimal() and 1 <= int(typed) <= len(field.choices):
            return field.choices[int(typed) - 1]
        screen.say("terminal-drill-number", "yellow", most=len(field.choices))
