"""Markup: an article's text without its Markdown, each character knowing where it came from.

Plain text is Markdown without marks, so one reading serves both. Nothing is moved: a
`Plain` is what is left of the given text plus the place of every character that is left.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from arguments.articles.credits import GLUED

_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,60}?(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_FIELD = re.compile(r"^([A-Za-z][\w -]{0,30}):[ \t]*(.*?)[ \t\r]*$", re.MULTILINE)
_FENCE = re.compile(r"^[ ]{0,3}(```|~~~).*?^[ ]{0,3}\1[^\n]*$", re.MULTILINE | re.DOTALL)
_RULE = re.compile(r"[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})\s*")
_DEFINITION = re.compile(r"[ \t]*\[[^\]\n]{1,80}\]:[ \t]*\S.*")
_LEADING = re.compile(
    r"(?P<quote>[ \t]*(?:>[ \t]?)+)?"
    r"(?P<mark>[ \t]*(?:#{1,6}|[-*+•]|\d{1,3}[.)])(?=[ \t]))?"
    r"[ \t]*"
)
_SOUND = (
    r"(?:laugh(?:s|ter|ing)?|chuckl(?:es?|ing)|applause|cheers|crosstalk|cross talk|music|inaudible"
    r"|unintelligible|pauses?|sighs?|coughs?|silence)"
)

_INLINE = (
    re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)"),
    re.compile(r"<!--.{0,2000}?-->", re.DOTALL),
    re.compile(r"</?[A-Za-z][^<>\n]{0,300}>"),
    re.compile(r"\[(?:\^[^\]\n]{1,30}|\d{1,3})\](?!\()"),
    re.compile(r"\[(?=[^\]\[\n]{1,300}\]\([^)\n]{0,600}\))"),
    re.compile(r"(?<=[^\]\[\n])\]\((?:https?://|/|#|mailto:|\.)[^)\n]{0,600}\)"),
    re.compile(r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}"),
    re.compile(r"(?<![\w])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\w])"),
    re.compile(r"`{1,3}"),
    re.compile(r"\\(?=[!-/:-@\[-`{-~])"),
    re.compile("[\u200b\u2060\ufeff\u00ad]"),
    re.compile(r"\[(?:note|n\.?|fn\.?) ?\d{1,3}\]|\[citation needed\]", re.IGNORECASE),
    re.compile(r"(?<=[\w.,;:!?”\"’)])\[[a-z]\](?![\w(])"),
    re.compile(
        r"(?:(?<=[.,;:!?”\"’)])|(?<=[a-z]{4}))[¹²³⁰⁴-⁹]{1,3}(?:[,⁻][¹²³⁰⁴-⁹]{1,3})*|(?<=[\w.,;:!?”\"’)])[†‡]"
    ),
    re.compile(r"(?<=[a-z]{4}[.!?])\d{1,2}(?=\s+[A-Z“\"]|\s*$)", re.MULTILINE),
    re.compile(r"\[\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?\]|\(\d{1,2}:\d\d:\d\d\)"),
    re.compile(
        rf"\((?:(?:soft |loud |brief )?{_SOUND})\)|\[(?:[\w]+ ){{0,2}}{_SOUND}[^\]\n]{{0,40}}\]"
        r"|[\[(](?:SOUNDBITE|END) OF [A-Z ,.'’-]{3,60}[\])]",
        re.IGNORECASE,
    ),
    GLUED,
)
"""What goes: pictures, comments, tags, note marks, both ends of a link, emphasis, unseen marks,
the times and stage directions of a transcript, and a credit that was glued into a paragraph."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its markup: its characters, their places, and what the markup said.

    `number` is that of a numbered list, 0 for any other line; a line that `opens` begins a
    paragraph whatever stands before it.
    """

    text: str
    places: tuple[int, ...]
    heading: bool = False
    listed: bool = False
    quoted: bool = False
    blank: bool = False
    number: int = 0
    opens: bool = False


def front_matter(text: str) -> dict[str, str]:
    """Read the fields of a front matter (`title`, `author`, ...); empty where there is none."""
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}
    fields = _FIELD.findall(found.group())
    return {name.strip().lower(): value.strip().strip("\"'") for name, value in fields}


def plain(text: str) -> str:
    """Give a passage without inline markup; its line breaks stay."""
    gone = _gone(text)
    return "".join(mark for place, mark in enumerate(text) if place not in gone)


def lines(text: str) -> list[Line]:
    """List the lines of a text without markup; rules, fences and link definitions are blank."""
    gone = _gone(text) | _covered(_FENCE.finditer(text))
    matter = _FRONT_MATTER.match(text)
    body = matter.end() if matter and front_matter(text) else 0
    ends = [*_LINE_END.finditer(text, body)]
    starts = [body, *(end.end() for end in ends)]
    stops = [*(end.start() for end in ends), len(text)]
    return [_line(text, start, stop, gone) for start, stop in zip(starts, stops, strict=True)]


def _line(text: str, start: int, end: int, gone: set[int]) -> Line:
    raw = text[start:end]
    if _RULE.fullmatch(raw) or _DEFINITION.fullmatch(raw):
        return Line("", (), blank=True)
    leading = _LEADING.match(raw)
    mark = ((leading["mark"] if leading else None) or "").strip()
    begin = start + (leading.end() if leading else 0)
    kept = [place for place in range(begin, end) if place not in gone]
    while kept and text[kept[-1]].isspace():
        kept.pop()
    while kept and text[kept[0]].isspace():
        kept.pop(0)
    return Line(
        "".join(text[place] for place in kept),
        tuple(kept),
        heading=mark.startswith("#"),
        listed=bool(mark) and not mark.startswith("#"),
        quoted=bool(leading and leading["quote"]),
        blank=not kept,
        number=int(mark[:-1]) if mark[:-1].isdecimal() else 0,
    )


def _gone(text: str) -> set[int]:
    return set().union(*(_covered(pattern.finditer(text)) for pattern in _INLINE))


def _covered(matches: Iterable[re.Match[str]]) -> set[int]:
    return {place for match in matches for place in range(*match.span())}
