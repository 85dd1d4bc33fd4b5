"""Letters: the lines of an open letter that greet, take leave and sign, and argue nothing."""

import re

SIGNATURE_WORDS = 14
"""The longest line of a signature: a name, an office, a town."""

_GREETING = re.compile(
    r"(?:(?:my )?dear(?:est)?|esteemed|honou?rable) [^.!?:;]{1,80}[,:!]?"
    r"|to (?:the editors?|whom it may concern|the (?:members|people|readers) of [^.!?]{1,60})[,:]?"
    r"|(?:sirs?|madam|sir or madam|ladies and gentlemen|friends|colleagues)[,:]"
    r"|cc: .*|(?:re|subject|enc(?:losures?|l)?): .{0,120}",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    r"(?:(?:i|we) (?:am|are|remain),? )?(?:yours|(?:most |very )?(?:sincerely|faithfully|truly"
    r"|respectfully|cordially))(?: (?:sincerely|faithfully|truly|respectfully|ever|cordially"
    r"|yours|submitted|in [a-z]+)){0,2}[,.]?"
    r"|(?:with )?(?:our |my )?(?:kind|kindest|best|warm|warmest|every good)"
    r"(?: (?:regards|wishes|wish))[,.]?"
    r"|(?:with|in) (?:great |deep |much )?(?:respect|solidarity|hope|friendship|sorrow)"
    r"(?: and \w+)?,"
    r"|(?:the )?(?:under)?signed(?: by)?[,:.]?|signatories[:.]?",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[a-z]{2}[.!?…][\"'”’»)\]]*$")


def greets(line: str) -> bool:
    """Tell whether a line is nothing but a greeting, or says to whom copies go."""
    return bool(_GREETING.fullmatch(" ".join(line.split())))


def takes_leave(line: str) -> bool:
    """Tell whether a line is nothing but "Yours sincerely," or its like; names follow."""
    return bool(_LEAVE.fullmatch(" ".join(line.split())))


def may_sign(line: str) -> bool:
    """Tell whether a line after the leave can be part of the signature, not a sentence."""
    return len(line.split()) <= SIGNATURE_WORDS and not _ENDED.search(line)
