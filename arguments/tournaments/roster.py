"""Rosters: entrants as an organiser's spreadsheet has them, with every complaint by its line.

One row is one entry. Columns are found by their heads, in any order, and those that mean
nothing here are named as passed over: `name`, `club`, `categories`, `rating`, and `member`
(or `member 1` to `member 3`) with the ids of the people in it. Columns of speakers, as other
programs list them by name, say who is meant only where they hold ids.
"""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from arguments.judging.verdict import Phrase
from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tidying import tidy_line
from arguments.tournaments.breaks import OPEN
from arguments.tournaments.limits import entry_name, folded, shown
from arguments.tournaments.settings import MOST, Settings
from arguments.value import Value

LONGEST_CLUB = 40
"""Characters of a club's name."""
LARGEST = 400_000
"""Characters of a whole roster."""
_HEADS: Mapping[str, str] = {
    "name": "name",
    "entry": "name",
    "team": "name",
    "team name": "name",
    "debater": "name",
    "club": "club",
    "institution": "club",
    "school": "club",
    "categories": "categories",
    "category": "categories",
    "rating": "rating",
    "seed rating": "rating",
}
_MEMBER = re.compile(r"members?(?: ?id)?s?(?: ?[1-3])?")
_SPEAKER = re.compile(r"speakers?(?: ?id)?s?(?: ?[1-3])?")
_MENTION = re.compile(r"<@!?([0-9]{15,20})>|([0-9]{15,20})")
_OTHER_PLACE = re.compile(r"[a-z]+:\S{1,60}")
_BETWEEN = re.compile(r"[;/|]")


class Row(Value):
    """One entry of a roster, and the line that it is on."""

    line: int
    name: str
    club: str | None = None
    categories: frozenset[str] = frozenset()
    rating: float | None = None
    members: tuple[DebaterId, ...] = ()


class Roster(Value):
    """The entries of a roster in its order, and the heads of columns that were passed over."""

    rows: tuple[Row, ...]
    ignored: tuple[str, ...] = ()


class Complaint(Value):
    """What is wrong, and on which line; line 0 is the whole of it."""

    line: int
    says: Phrase


class RosterInvalid(Mistake):
    """A roster with something wrong in it: nothing of it is taken, and all of it is said."""

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        self.complaints = tuple(sorted(complaints, key=lambda each: each.line))
        super().__init__("mistake-roster", complaints=len(self.complaints))


def read_roster(text: str, settings: Settings) -> Roster:
    """Read a roster of comma-, semicolon- or tab-separated values; raises `RosterInvalid`."""
    if len(text) > LARGEST:
        raise RosterInvalid([_complaint(0, "roster-large", limit=LARGEST)])
    (head_line, heads), *lines = _lines(text)
    columns = [_column(head) for head in heads]
    if "name" not in columns:
        raise RosterInvalid([_complaint(head_line, "roster-no-name")])
    read = [_row(line, _cells(columns, cells), settings) for line, cells in lines]
    rows = tuple(row for row in read if isinstance(row, Row))
    complaints = [row for row in read if isinstance(row, Complaint)] + _twice(rows)
    if not MOST >= len(read) >= 1:
        complaints.append(_complaint(0, "roster-size", rows=len(read), limit=MOST))
    if complaints:
        raise RosterInvalid(complaints)
    ignored = [head for head, column in zip(heads, columns, strict=True) if head and not column]
    return Roster(rows=rows, ignored=tuple(ignored))


def known_categories(names: Iterable[str], settings: Settings) -> frozenset[str]:
    """Give categories as the settings spell them; raises a `Mistake` for one that is not there.

    Everybody is in the open one, so that naming it says nothing.
    """
    spelled = {folded(category.name): category.name for category in settings.breaks}
    wanted = {folded(name): name for name in names if folded(name) not in {"", OPEN}}
    for key, name in wanted.items():
        if key not in spelled:
            raise Mistake("mistake-category-unknown", name=tidy_line(name))
    return frozenset(spelled[key] for key in wanted)


def club_name(typed: str | None) -> str | None:
    """Give a club's name tidied; None where nothing was typed."""
    tidied = tidy_line(typed or "")
    return shown(tidied, LONGEST_CLUB) if tidied else None


def _lines(text: str) -> list[tuple[int, list[str]]]:
    """Give the lines that hold something by number, cut where the heads are cut most."""
    text = text.removeprefix("\ufeff")
    first = text.lstrip().partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(StringIO(text), delimiter=delimiter, skipinitialspace=True)
    try:
        read = [(reader.line_num, [tidy_line(cell) for cell in cells]) for cells in reader]
    except csv.Error:
        raise RosterInvalid([_complaint(reader.line_num, "roster-unreadable")]) from None
    lines = [(line, cells) for line, cells in read if any(cells)]
    if not lines:
        raise RosterInvalid([_complaint(0, "roster-size", rows=0, limit=MOST)])
    return lines


def _column(head: str) -> str:
    """Tell what a column holds; nothing for one that means nothing here."""
    tidied = folded(head.replace("_", " "))
    if _MEMBER.fullmatch(tidied):
        return "members"
    return _HEADS.get(tidied) or ("speakers" if _SPEAKER.fullmatch(tidied) else "")


def _cells(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """Give a line's cells by what they hold, those of one kind together."""
    found: dict[str, list[str]] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column and cell:
            found.setdefault(column, []).append(cell)
    return {column: ";".join(cells) for column, cells in found.items()}


def _row(line: int, cells: Mapping[str, str], settings: Settings) -> Row | Complaint:
    """Read one line, or say what is wrong with it."""
    try:
        return Row(
            line=line,
            name=entry_name(cells.get("name", "")),
            club=club_name(cells.get("club")),
            categories=known_categories(_BETWEEN.split(cells.get("categories", "")), settings),
            rating=_rating(cells.get("rating")),
            members=_members(_people(cells), settings.team_size),
        )
    except Mistake as mistake:
        return Complaint(line=line, says=Phrase(key=mistake.key, values=mistake.values))


def _rating(typed: str | None) -> float | None:
    if not typed:
        return None
    try:
        rating = float(typed.replace(",", "."))
    except ValueError:
        raise Mistake("mistake-rating", typed=typed[:20]) from None
    if not abs(rating) < 1e6:  # noqa: PLR2004 (no rating is so large; neither is it infinite)
        raise Mistake("mistake-rating", typed=typed[:20])
    return rating


def _people(cells: Mapping[str, str]) -> str:
    """Give whatever names members; of speakers, as tabs list them, only ids say who they are."""
    speakers = (part.strip() for part in _BETWEEN.split(cells.get("speakers", "")))
    known = [part for part in speakers if _MENTION.fullmatch(part) or _OTHER_PLACE.fullmatch(part)]
    return ";".join([*known, cells.get("members", "")])


def _members(typed: str, most: int) -> tuple[DebaterId, ...]:
    """Read the ids of people: a number, a mention, or an id that names its place."""
    members = tuple(_member(part.strip()) for part in _BETWEEN.split(typed) if part.strip())
    if len(members) > most:
        raise Mistake("mistake-team-large", members=len(members), size=most)
    if len(set(members)) < len(members):
        raise Mistake("mistake-member-twice")
    return members


def _member(typed: str) -> DebaterId:
    if _OTHER_PLACE.fullmatch(typed):
        return DebaterId(typed)
    found = _MENTION.fullmatch(typed)
    if found is None:
        raise Mistake("mistake-member-unreadable", typed=typed[:32])
    return DebaterId(f"discord:{found[1] or found[2]}")


def _twice(rows: Iterable[Row]) -> list[Complaint]:
    """Complain of a name or a person that an earlier line has."""
    complaints = []
    names: dict[str, int] = {}
    people: dict[DebaterId, int] = {}
    for row in rows:
        first = names.setdefault(folded(row.name), row.line)
        if first != row.line:
            complaints.append(_complaint(row.line, "roster-name-twice", name=row.name, first=first))
        for member in row.members:
            first = people.setdefault(member, row.line)
            if first != row.line:
                complaints.append(_complaint(row.line, "roster-member-twice", first=first))
    return complaints


def _complaint(line: int, key: str, **values: str | float) -> Complaint:
    return Complaint(line=line, says=Phrase(key=key, values=values))
