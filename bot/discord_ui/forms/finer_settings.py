"""The finer settings of a tournament as people type them: breaks, quiet hours, keys."""

import re
from collections.abc import Mapping
from typing import Any

from arguments.mistakes import Mistake
from arguments.tournaments.settings import Settings
from arguments.tournaments.standings import Key
from bot.discord_ui.forms.tournaments import BREAKS, KEYS, QUIET, SILENT, ZONE

_BREAK = re.compile(r"(?P<name>.*\D|)\s*(?P<size>\d{1,5})")
_QUIET = re.compile(r"(\d{1,2})(?::00)?\s*(?:-|–|to)\s*(\d{1,2})(?::00)?")
_TWO = re.compile(r"(\d{1,3})(?:[\s,;/]+(\d{1,3}))?")


def finer(settings: Settings, typed: Mapping[str, str]) -> Settings:
    """Give settings with what was typed; raises the `Mistake` that says which part is unclear."""
    silent, reserves = read_two(typed[SILENT])
    return settings.changed(
        breaks=read_breaks(typed[BREAKS]),
        clocks={
            **settings.clocks.model_dump(),
            "quiet": read_quiet(typed[QUIET]),
            "zone": typed[ZONE].strip() or settings.clocks.zone,
        },
        silent_rounds=silent,
        reserves=reserves,
        precedence=read_keys(typed[KEYS]) or settings.precedence,
    )


def read_breaks(typed: str) -> tuple[dict[str, Any], ...]:
    """Read categories with their sizes, such as "open 8, novice 4"; a bare size is the open one."""
    breaks = []
    for part in filter(None, (each.strip() for each in re.split("[,;\n]", typed))):
        found = _BREAK.fullmatch(part)
        if found is None:
            raise Mistake("mistake-finer-breaks", part=part)
        breaks.append({"name": found["name"].strip(" :=") or "open", "size": int(found["size"])})
    return tuple(breaks)


def read_quiet(typed: str) -> tuple[int, int] | None:
    """Read hours in which nobody has to write, such as "22-7"; none where nothing was typed."""
    if not typed.strip():
        return None
    found = _QUIET.fullmatch(typed.strip())
    if found is None:
        raise Mistake("mistake-finer-quiet", part=typed.strip())
    return int(found[1]), int(found[2])


def read_two(typed: str) -> tuple[int, int]:
    """Read how many last rounds are silent, and how many reserves a break has."""
    if not typed.strip():
        return 0, 0
    found = _TWO.fullmatch(typed.strip())
    if found is None:
        raise Mistake("mistake-finer-silent", part=typed.strip())
    return int(found[1]), int(found[2] or 0)


def read_keys(typed: str) -> tuple[str, ...]:
    """Read what standings go by, in order, by the names that the form shows."""
    keys = []
    for part in filter(None, (each.strip() for each in re.split("[,;\n]", typed))):
        name = part.casefold().replace(" ", "_").replace("-", "_")
        if name not in set(Key):
            raise Mistake("mistake-finer-key", part=part, known=", ".join(Key))
        keys.append(name)
    return tuple(keys)
