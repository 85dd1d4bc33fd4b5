"""The outermost edge of the command line: whatever goes wrong leaves as a sentence and a code.

0 done    1 a mistake, or a defect of ours    2 wrong usage    130 stopped with Ctrl-C
"""

import logging
import os
import secrets
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path
from typing import Any

import click
from platformdirs import user_log_path

from arguments.mistakes import Mistake
from bot.terminal.called import called
from bot.terminal.printable import one_line
from bot.terminal.spoken import spoken
from bot.wording import cut_value

DONE, MISTAKEN, STOPPED = 0, 1, 130
_LONGEST_VALUE = 201
"""Characters of a value that a mistake quotes, the ellipsis among them."""


def carry_out(command: click.Command, arguments: Sequence[str]) -> int:
    """Run a command line and give its exit code; never raises, never shows a traceback."""
    debug = "--debug" in takewhile(lambda one: one.startswith("-"), arguments)
    logging.basicConfig(
        level=logging.DEBUG if debug else logging.CRITICAL + 1, handlers=[_handler(debug=debug)]
    )
    _open_what_is_closed()
    _soften_output()
    try:
        return _attempt(command, arguments)
    except Exception as error:  # the outermost edge
        return _defect(error, debug=debug)


def _attempt(command: click.Command, arguments: Sequence[str]) -> int:
    try:
        given: Any = command.main(args=list(arguments), prog_name=called(), standalone_mode=False)
        sys.stdout.flush()
    except (KeyboardInterrupt, click.Abort):
        _say(spoken().say("cli-stopped"))
        return STOPPED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Mistake as mistake:
        values = {name: cut_value(value, _LONGEST_VALUE) for name, value in mistake.values.items()}
        _say(spoken().say(mistake.key, **values))
        return MISTAKEN
    except BrokenPipeError:
        _stop_writing()
        return MISTAKEN
    except OSError as error:
        if error.filename is not None:
            raise
        _say(spoken().say("cli-unwritable", why=error.strerror or str(error)))
        _stop_writing()
        return MISTAKEN
    return given if isinstance(given, int) else DONE


def _defect(error: Exception, *, debug: bool) -> int:
    """Say that we failed, with a reference code under which the log file tells the rest."""
    code = secrets.token_hex(4)
    details = "".join(traceback.format_exception(error))
    if debug:
        sys.stderr.write(details)
    place = _keep(f"{datetime.now(UTC).isoformat()} reference={code}\n{details}\n")
    key = "cli-defect" if place else "cli-defect-unkept"
    _say(spoken().say(key, reference=code, place=str(place or ""), gadfly=called()))
    return MISTAKEN


def _keep(record: str) -> Path | None:
    place = user_log_path("gadfly", appauthor=False) / "gadfly.log"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("a", encoding="utf-8", errors="replace") as log:
            log.write(record)
    except OSError:
        return None
    return place


def _say(sentence: str) -> None:
    try:
        click.echo(one_line(sentence), err=True)
    except OSError:
        return


def _handler(*, debug: bool) -> logging.Handler:
    return logging.StreamHandler() if debug else logging.NullHandler()


def _open_what_is_closed() -> None:
    """Write into nothing where the caller closed an output (`>&-`)."""
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _soften_output() -> None:
    """Let a character that the terminal cannot show become a mark instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _stop_writing() -> None:
    """Keep Python from complaining at exit that whoever read us has left (`| head`)."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
