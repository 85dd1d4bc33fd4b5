"""`gadfly judge`: a verdict on a text that is nobody's response; stores nothing."""

import json
import sys
from collections.abc import Iterator
from typing import Any

import click
from pydantic import BaseModel, ConfigDict, ValidationError

from arguments.claims import Side
from arguments.judging import judge as judge_text
from arguments.mistakes import Mistake
from arguments.responses import receive, tidy
from bot.terminal.groups import Command
from bot.terminal.reading import MOST_ARGUMENT_BYTES, read_argument
from bot.terminal.screen import Screen
from bot.terminal.spoken import spoken
from bot.terminal.views.verdict import verdict_view
from bot.terminal.views.workings import workings_view
from bot.terminal.writing import write_json
from bot.wording import Wording
from bot.wording.verdicts import verdict_object

MOST_LINE_BYTES = 4 * MOST_ARGUMENT_BYTES
"""One line of JSON, in which every character may be escaped."""
LONGEST_CLAIM = 1000
_TOLD_EVERY = 10


class Line(BaseModel):
    """One line to judge; what else a line holds is let be."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    claim: str
    side: Side
    text: str


@click.command(cls=Command)
@click.option("--claim", metavar="TEXT")
@click.option("--side", type=click.Choice([side.value for side in Side]))
@click.option("--json", "as_json", is_flag=True)
@click.option("--jsonl", is_flag=True)
@click.option("--explain", is_flag=True)
@click.pass_context
def judge(
    context: click.Context,
    claim: str | None,
    side: str | None,
    *,
    as_json: bool,
    jsonl: bool,
    explain: bool,
) -> int:
    """Judge one text, or every line."""
    words = spoken()
    if jsonl:
        if claim is not None or side is not None:
            raise click.UsageError(words.say("cli-judge-jsonl-alone"), context)
        return _judge_lines(words)
    if claim is None or side is None:
        raise click.UsageError(words.say("cli-judge-needs"), context)
    text = receive(read_argument())
    verdict = judge_text(_claim(claim), Side(side), text)
    if as_json:
        write_json(verdict_object(verdict, words))
        return 0
    screen = Screen(words)
    ascii_only = screen.console.options.ascii_only
    screen.show(verdict_view(verdict, Side(side), words, ascii_only=ascii_only))
    if explain:
        screen.show("", workings_view(verdict, text, words))
    return 0


def _claim(text: str) -> str:
    claim = tidy(text)
    if not claim or len(claim) > LONGEST_CLAIM:
        raise Mistake("mistake-claim-length", limit=LONGEST_CLAIM)
    return claim


def _judge_lines(words: Wording) -> int:
    bad = 0
    for number, line in _lines():
        answer = _answer(line, words)
        if "error" in answer:
            bad += 1
            answer["line"] = number
        write_json(answer)
        _tell(number, words)
    if _watched():
        click.echo(err=True)
    if bad:
        click.echo(words.say("cli-judge-bad-lines", lines=bad), err=True)
    return 1 if bad else 0


def _lines() -> Iterator[tuple[int, bytes]]:
    """Give the lines of standard input that hold anything, numbered, cut where too long."""
    if sys.stdin is None:
        return
    number = 0
    source = sys.stdin.buffer
    while line := source.readline(MOST_LINE_BYTES + 1):
        number += 1
        rest = line
        while len(rest) > MOST_LINE_BYTES and not rest.endswith(b"\n"):
            rest = source.readline(MOST_LINE_BYTES + 1)
        if line.strip():
            yield number, line


def _answer(line: bytes, words: Wording) -> dict[str, Any]:
    try:
        given = _read(line)
        verdict = judge_text(_claim(given.claim), given.side, receive(given.text))
    except Mistake as mistake:
        return {"error": words.mistake(mistake)}
    return verdict_object(verdict, words)


def _read(line: bytes) -> Line:
    if len(line) > MOST_LINE_BYTES:
        raise Mistake("mistake-line-too-long", limit=MOST_LINE_BYTES)
    try:
        text = line.decode("utf-8-sig")
        return Line.model_validate(json.loads(text))
    except UnicodeDecodeError:
        raise Mistake("mistake-not-utf-8") from None
    except (ValueError, RecursionError) as error:
        key = "mistake-line-fields" if isinstance(error, ValidationError) else "mistake-line-json"
        raise Mistake(key) from None


def _tell(number: int, words: Wording) -> None:
    if number % _TOLD_EVERY == 0 and _watched():
        click.echo(f"\r{words.say('cli-judge-progress', lines=number)}", err=True, nl=False)


def _watched() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
