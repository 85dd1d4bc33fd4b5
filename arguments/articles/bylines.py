"""Bylines: lines that name the writer, and decks that do so at their end."""

import re

_PARTICLE = r"de|da|di|la|van|von|bin|der"
_NAME = rf"[A-Z][\w.’'\-]*(?: (?:[A-Z][\w.’'\-]*|{_PARTICLE})){{1,5}}"
_ROLE = r"(?:[A-Z]\w+ )*(?:Writers?|Editors?|Columnists?|Contributors?|Correspondents?|Staff|Board)"
_BYLINE = re.compile(
    r"(?!.*[a-z]{3}[.!?]$)(?:[–—-]+ ?)?(?:(?:Opinion|Analysis|Commentary|Essay|Column|Comment"
    r"|Words|Written|Posted|Text|Story|Guest (?:column|essay|post|opinion)|An? \w+) )?"
    r"(?:By|BY|by):? "
    rf"(?P<name>{_NAME}(?:(?:,| and|, and| &) (?!{_ROLE}\b){_NAME}){{0,3}}?)"
    r"(?P<rest>(?:\s*[,|•·/—–(-]|\s+(?:[Oo]n|[Ff]or|Globe|Staff|Opinion|Guest|Special|Contributor"
    r"|[Uu]pdated|[Pp]ublished)\b).{0,80})?"
    rf"|(?:Author|Writer|Columnist):? (?P<author>{_NAME})"
)
_SAID_TO_ARGUE = re.compile(
    r".{10,},? (?:says|writes|argues|asks|believes|by|explains|warns)(?: our \w+)? "
    rf"(?P<name>{_NAME})"
)


def byline(line: str) -> str:
    """Give the author that a byline names; nothing for any other line."""
    found = _BYLINE.fullmatch(" ".join(line.split()))
    return (found["name"] or found["author"]) if found else ""


def writer_in(deck: str) -> str:
    """Give the author whom a deck names at its end ("..., says Ann Lee"); nothing where none."""
    found = _SAID_TO_ARGUE.fullmatch(" ".join(deck.split()))
    return found["name"] if found else ""
