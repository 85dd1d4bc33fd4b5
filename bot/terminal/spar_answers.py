"""Writing an answer in a spar: part by part, with everything kept where its writer leaves."""

from rich.text import Text

from arguments.sparring.answers import Answer, Way
from bot.terminal.editor import Editor
from bot.terminal.screen import Screen

_PARTS = {
    Way.STEPS: ("they_say", "but", "because", "therefore"),
    Way.FREE: ("text",),
    Way.CONCEDE: ("granted", "text"),
}


class Unsent(Exception):
    """The writer left in the middle; `answer` is what there was by then."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


def write_answer(screen: Screen, editor: Editor, way: Way, draft: Answer | None) -> Answer:
    """Have an answer written in one of its ways, going on with a draft; raises `Unsent`.

    A draft of another way is not taken apart; freely, all of it is there as one text.
    """
    written = _begun(way, draft)
    for part in _PARTS[way]:
        called = "pivot" if (way, part) == (Way.CONCEDE, "text") else part.replace("_", "-")
        key = f"spar-form-{called}"
        screen.show(Text(" ").join([screen.text(key, "bold"), screen.text(f"{key}-hint", "dim")]))
        try:
            written[part] = editor.write(written.get(part, ""))
        except EOFError:
            raise Unsent(_answer(way, written)) from None
        except KeyboardInterrupt:
            written[part] = editor.so_far
            raise Unsent(_answer(way, written)) from None
    return _answer(way, written)


def _begun(way: Way, draft: Answer | None) -> dict[str, str]:
    if draft is None:
        return {}
    if draft.way is way:
        return {part: getattr(draft, part) for part in _PARTS[way]}
    return {"text": draft.words} if way is Way.FREE else {}


def _answer(way: Way, written: dict[str, str]) -> Answer:
    return Answer.model_validate({"way": way, **written})
