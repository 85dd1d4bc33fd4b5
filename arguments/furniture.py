"""Furniture: lines that stand on a page around an op-ed and are not the op-ed.

Everything here looks at one line and says what it is. When in doubt it says prose: a stray
line costs the reader a glance, a lost line costs the debater a claim.
"""

import re

from arguments.responses import words_in

CHROME_WORDS = 45
"""The longest line that chrome fills: a cookie notice. A longer line is prose that mentions one."""

_WORDS_OF_CHROME = (
    "share|tweet|pin|e-?mail|print|save|comments?|like|reply|menu|search|close|home|next|previous"
    "|opinions?|op-?eds?|commentary|editorials?|guest essay|columns?|ideas|video|audio|listen|gift"
    "|bookmark|facebook|twitter|x|linkedin|whatsapp|reddit|copy link|log in|sign in|sign up"
    "|register|subscribe|donate|advertisement|loading|more|top"
)
_DAY = r"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?,? )?"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"

_CHROME = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # buttons and sections, alone or in a row
        rf"(?:{_WORDS_OF_CHROME})(?:[ |/·•,&]+(?:{_WORDS_OF_CHROME}))*[ :.!»›>]*",
        r"(?:fb-pixel\b)?.*\bskip to (?:main )?(?:content|navigation|search).*|fb-pixel.*",
        r"(?:share|tweet|e-?mail|print|save|gift|send) (?:this|on|via|full)\b.*",
        r"\d[\d,.]*k? (?:comments?|shares?|views?)|(?:comments?|shares?|views?) \(?\d[\d,]*\)?",
        # invitations
        r"(?:please )?(?:subscribe|sign up|register|log in|sign in) "
        r"(?:to|for|now|today|here|with|below)\b.*",
        r".*\b(?:to|in) your inbox\b.*|.*\bour (?:\w+ ){0,3}newsletters?\b.*|newsletters?\b.{0,60}",
        r"(?:support|help) (?:our|independent|quality) \w+(?: \w+){0,6}[.!]?",
        r"(?:follow|find) (?:us|him|her|them|me|@?\w+(?: \w+)?) (?:on|at) .*",
        r".*\bcan be (?:reached|followed|contacted) (?:at|on|via|by)\b.*",
        r"(?:to )?(?:submit|send) (?:a|your|us) .{0,20}letters?\b.*|letters? to the editor.*",
        r"(?:listen to|watch|read) (?:this|the full) (?:article|story|essay|video)\b.*",
        # notices
        r".*\b(?:we|this (?:web)?site|our partners) (?:\w+ )?uses? cookies\b.*",
        r".*\b(?:accept|manage|reject) (?:all )?cookies\b.*|cookies? (?:policy|settings).*",
        r"(?:©|\(c\)|copyright \W?\d).*|.*\ball rights reserved\b.*",
        r"advertise?ment\b.{0,60}|sponsored (?:content|by|post).*|paid post.*|promoted .{0,40}",
        r".*\b(?:views|opinions) (?:expressed|here|are)\b.*\b(?:own|authors?|writers?|reflect)\b.*",
        # other pages
        r"(?:continue reading|(?:article|story) continues)\b.*",
        r"(?:see|read) (?:also|more|next)\b.{0,120}",
        # when
        r"(?:\d+|\w+)[ -]min(?:ute)?s?(?: (?:read|listen).*)?",
        r"(?:first )?(?:published|updated|posted|last (?:updated|modified))\b:? .{0,60}\d.{0,30}",
        rf"{_DAY}(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}})?,? \d{{4}}.{{0,40}}",
        r"(?:https?://|www\.)\S+|\S+@[\w-]+\.\w+(?:\.\w+)?",
    )
)

_RELATED = re.compile(
    r"(?:related|recommended|more (?:from|stories|opinion|coverage|on this)|trending|up next"
    r"|most (?:read|popular|viewed)|read next|you (?:may|might) (?:also )?(?:like|enjoy)"
    r"|editor[’']s picks?)\b.{0,120}",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*$")

_NAME = r"[A-Z][\w.’'\-]*(?: (?:[A-Z][\w.’'\-]*|de|da|di|la|van|von|bin|der)){1,5}"
_BYLINE = re.compile(
    rf"(?:By|BY|by):? (?P<name>{_NAME}(?:(?:,| and|, and| &) {_NAME}){{0,3}})"
    r"(?P<rest>(?:\s*[,|•·—–-]|\s+(?:Globe|Staff|Opinion|Guest|Special|Contributor|[Uu]pdated)\b).{0,80})?"
)


def is_chrome(line: str) -> bool:
    """Tell whether a line is a button, an invitation, a notice, a date line or a bare address."""
    line = " ".join(line.split())
    if len(words_in(line)) > CHROME_WORDS:
        return False
    return any(pattern.fullmatch(line) for pattern in _CHROME)


def opens_related(line: str) -> bool:
    """Tell whether a line announces other articles, whose headlines then follow."""
    line = " ".join(line.split())
    return bool(_RELATED.fullmatch(line)) and not _SENTENCE_END.search(line)


def byline(line: str) -> str:
    """Give the author that a byline names; nothing for any other line."""
    found = _BYLINE.fullmatch(" ".join(line.split()))
    return found["name"] if found else ""
