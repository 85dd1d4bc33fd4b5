"""Credits: who took the picture, as pages print it after a caption, often without a space.

A credit at the end of a text makes a short text a caption. A credit in the middle of one was
glued there when the page became text; it goes, and the words on both sides stay.
"""

import re

CREDIT_CHARACTERS = 240
"""No credit is longer, so only so much of a text's end is looked at."""

_AGENCY = (
    r"(?:AFP|AP|EPA|EFE|PA|ANP|DPA|dpa|TASS|XINHUA|Xinhua|REUTERS|Reuters|RIA \w+|NYT|BLOOMBERG"
    r"|Bloomberg|SHUTTERSTOCK|Shutterstock|ISTOCK|iStock|ALAMY|Alamy|Magnum|UNSPLASH|Unsplash"
    r"|ADOBE STOCK|Adobe Stock|GETTY IMAGES|Getty Images|GETTY|Getty|ASSOCIATED PRESS"
    r"|Associated Press|Agence France-Presse|GLOBE STAFF|(?:Globe |Times |Post )?[Ss]taff)"
)
_WORD = r"[A-Z][\w.’'\-]{0,24}"
_PERSON = rf"{_WORD}(?: {_WORD}){{0,3}}"
_FULL_NAME = rf"{_WORD}(?: {_WORD}){{1,3}}"
_CAPITALS = r"[A-Z][A-Z.’'\-]{1,24}"
_CREDITS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\w/ ?{_AGENCY}(?: ?/ ?[\w ]+)?(?: via [\w ]+)?[)\]]?$",
        rf"\b{_AGENCY} ?/ ?{_PERSON}[)\]]?$",
        r"[A-Z][A-Z.’' \-]{2,}/ ?[A-Z][A-Z.’' \-]+(?: via [\w ]+)?[)\]]?$",
        rf"(?<=[.!?”\"’)]) ?[(\[|]? ?{_FULL_NAME} ?/ ?[A-Z][\w’& ]{{2,40}}[)\]]?$",
        r"\S (?:via|for) (?:Getty Images|AP|AFP|Reuters|REUTERS|Associated Press)[)\]]?$",
        r"\b(?:AP Photo|Getty Images|GETTY IMAGES|Alamy Stock Photo|Adobe Stock)"
        r"(?: ?/ ?.{1,60})?[)\]]?$",
        rf"[(\[](?:AP|AFP|EPA|PA|Reuters|Getty|File|{_FULL_NAME} ?[/,|] ?{_PERSON})[)\]]$",
        rf"\b{_PERSON} (?:for|/) [Tt]he [A-Z][\w ]{{3,30}}[)\]]?$",
        r"[(|\[] ?(?i:photo(?:graph)?|image|illustration|picture|credit|courtesy|file)\b.{0,80}$",
        r"\b(?i:photo(?:graph)?s?|images?|illustration|credit|pictures?|graphic)"
        r"(?i: credits?| source)? ?(?i::|by:?|©|\.{3}|…) ?[A-Z].{1,60}$",
        r"©\s?[A-Z].{1,60}$",
        r"(?:[.!?”)]|\b[a-z]+) ?(?:Courtesy|COURTESY) (?:of )?[A-Z].{1,60}$",
    )
)
_QUIET_END = re.compile(r"[a-z][.!?][\"'”’]*$")

GLUED = re.compile(
    r"(?<=[a-z0-9.!?”\"’)])"
    rf"(?:{_CAPITALS}(?: {_CAPITALS}){{0,3}}(?: ?/ ?{_CAPITALS}(?: {_CAPITALS}){{0,3}}){{1,3}}"
    rf"|{_FULL_NAME} ?/ ?{_AGENCY})"
    r"(?: via (?:Getty Images|AP|AFP|Reuters))?(?=[ \t]+[“\"‘]?[A-Z][a-z’' ])"
)
"""A credit without a space before it and with a sentence after it."""


def credit_of(text: str) -> str:
    """Give the photographer's credit at the end of a text; nothing where there is none."""
    if _QUIET_END.search(text) and "hoto" not in text[-80:]:
        return ""
    tail = text[-CREDIT_CHARACTERS:]
    found = next((match for credit in _CREDITS if (match := credit.search(tail))), None)
    return found.group() if found else ""
