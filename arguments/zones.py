"""Time zones by name: what a person types, and the IANA zone that is meant.

The names and countries are those of the tz database's own table, which the package tzdata
ships, so that every zone that is offered is one that people live in.
"""

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import available_timezones

from rapidfuzz import fuzz, process

from arguments.mistakes import Mistake

_ALIKE = 60
"""How alike (of 100) what was typed and a city must be for the city to be suggested."""
_ABBREVIATION = 3
"""Letters that are too few to suggest a zone by: EST is not short for Estonia."""
_MARKS = str.maketrans(dict.fromkeys("_/-,()", " "))


class _Zone(NamedTuple):
    name: str
    city: str  # folded
    country: str  # its code and its name, folded
    said: str  # what a person may type of it, folded: its area, city, country and region
    order: int  # in the table, which lists a country's largest zones first


def zones() -> tuple[str, ...]:
    """Give the zones that people live in, UTC first, by name."""
    return tuple(zone.name for zone in _zones())


def matching_zones(typed: str, limit: int = 25) -> tuple[str, ...]:
    """Give the zones that a person may mean, likeliest first: by city, area, country or region.

    Case, accents, hyphens and underscores do not matter. Names that the database keeps from
    former times are found when nothing else is.
    """
    sought = _folded(typed)
    if not sought:
        return zones()[:limit]
    found = sorted((_rank(zone, sought), zone.name) for zone in _zones() if _means(zone, sought))
    found += [((4,), name) for name in _keeping_time_of(sought, found)]
    former = sorted(name for name, said in _every_zone().items() if sought in said)
    return tuple([name for _, name in found] or former)[:limit]


def zone_named(typed: str) -> str:
    """Give the zone of this name, or of this city where only one zone has it.

    Abbreviations such as EST are refused, as they know no summer. Raises the `Mistake`
    `mistake-schedule-zone`, with the nearest name where one is near.
    """
    if typed in _every_zone():
        return typed
    sought = _folded(typed)
    named = [name for name, said in _every_zone().items() if said == sought]
    cities = [zone.name for zone in _zones() if zone.city == sought]
    for names in (named, cities, [name for city, name in _other_cities() if city == sought]):
        if len(names) == 1:
            return names[0]
    raise Mistake("mistake-schedule-zone", zone=typed, nearest=_nearest(sought) or "none")


@cache
def _zones() -> tuple[_Zone, ...]:
    table = files("tzdata.zoneinfo")
    countries = dict(_rows((table / "iso3166.tab").read_text(encoding="utf-8")))
    rows = enumerate(_rows((table / "zone.tab").read_text(encoding="utf-8")))
    listed = [
        _Zone(
            name=name,
            city=_folded(name.rpartition("/")[2]),
            country=_folded(f"{code} {countries.get(code, '')}"),
            said=_folded(" ".join((name, code, countries.get(code, ""), *region))),
            order=order,
        )
        for order, (code, _, name, *region) in rows
        if name in _every_zone()
    ]
    return (_Zone("UTC", "utc", "", "utc", 0), *sorted(listed))


@cache
def _other_cities() -> tuple[tuple[str, str], ...]:
    """Give large cities that have no zone of their own name, folded, each with its zone."""
    table = tomllib.loads((files("arguments") / "cities.toml").read_text(encoding="utf-8"))
    listed = [(_folded(city), name) for name, cities in table.items() for city in cities]
    return tuple((city, name) for city, name in listed if name in _every_zone())


@cache
def _every_zone() -> Mapping[str, str]:
    """Give every zone that has a place in its name, and UTC, each with its folded name."""
    places = sorted(name for name in available_timezones() if "/" in name)
    return {name: _folded(name) for name in ("UTC", *places)}


def _rows(table: str) -> Iterator[list[str]]:
    return (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))


def _folded(text: str) -> str:
    """Give a text without case, accents and marks, its words parted by one space."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return " ".join(letters.translate(_MARKS).split())


def _means(zone: _Zone, sought: str) -> bool:
    """Tell whether every word that was typed begins a word of the zone."""
    words = zone.said.split()
    return all(any(word.startswith(part) for word in words) for part in sought.split())


def _keeping_time_of(sought: str, found: Sequence[tuple[object, str]]) -> list[str]:
    """Give the zones, but for those found, of the large cities whose name begins so."""
    known = {name for _, name in found}
    names = [name for city, name in _other_cities() if city.startswith(sought)]
    return [name for name in dict.fromkeys(names) if name not in known]


def _rank(zone: _Zone, sought: str) -> tuple[int, ...]:
    """Give how far what was typed is from the city's name: less is nearer.

    A whole country comes before the beginning of a city (India before Indianapolis), one by
    its code before the others, and its zones keep the table's order.
    """
    if zone.city == sought:
        return (0,)
    if set(sought.split()) <= set(zone.country.split()):
        return 1, not zone.country.startswith(sought), zone.order
    return (2,) if zone.city.startswith(sought) else (3, zone.order)


def _nearest(sought: str) -> str | None:
    if len(sought) <= _ABBREVIATION:
        return None
    matches = matching_zones(sought, 1)
    if matches:
        return matches[0]
    cities = {zone.name: zone.city for zone in _zones()}
    near = process.extractOne(sought, cities, scorer=fuzz.WRatio, score_cutoff=_ALIKE)
    return near[2] if near else None
