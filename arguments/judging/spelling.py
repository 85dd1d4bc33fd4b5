"""Spelling: British words as Americans spell them, for a reader that learned from both unevenly.

Only what the encoder reads is respelled; what is quoted stays as it was written.
"""

import re

from arguments.judging.naming import named_alike

_IZE = re.compile(r"\b(\w{3,})is(e[drs]?|ers|ing|ations?)\b", re.IGNORECASE)
_OTHERS = (
    "prom ra rev adv dev superv telev comp compr surpr exerc enterpr advert conc prec no pra w"
    " cru bru prem expert parad merchand otherw likew dem treat franch improv disgu exc ar cond poi"
    " unw pract porpo tortoi turquoi liai counterw clockw lengthw bapt chast apprais circumc inc"
)
_ISE = frozenset(_OTHERS.split())
"""What stands before an `ise` that has no other spelling."""
_RULES = (
    (
        r"(col|fav|lab|hon|behavi|neighb|hum|rum|harb|flav|endeav|arm|vap|savi|od|tum|rig|vig)our",
        r"\1or",
    ),
    (r"(cent|theat|lit|fib|calib|somb)re(?=s?\b)", r"\1er"),
    (r"(cent)red\b", r"\1ered"),
    (r"(def|off|lic|pret)ence(?=s?\b)", r"\1ense"),
    (r"(practi)s(?=e|ing)", r"\1c"),
    (r"(judg)e(?=ment)", r"\1"),
    (r"(fulfil)(?=s?\b|ment)", r"\1l"),
    (r"(m)u(?=m(?:s|my|mies)?\b)", r"\1o"),
    (r"(program)me", r"\1"),
    (r"(travel|cancel|label|model|level|fuel|signal|counsel|quarrel)l(?=e[dr]|ing)", r"\1"),
    (r"((?:ana|para)ly)s(?=e|ing)", r"\1z"),
    (r"(s)c(?=eptic)", r"\1k"),
    (r"(gr)ey", r"\1ay"),
)
_WORDS = tuple((re.compile(rf"\b{british}", re.IGNORECASE), ours) for british, ours in _RULES)


def american(text: str) -> str:
    """Respell a text; what is American already, or no such word, stays."""
    text = _IZE.sub(_ized, text)
    for british, ours in _WORDS:
        text = british.sub(ours, text)
    return text


def as_read(text: str, claim: str) -> str:
    """Give a text on a claim as the encoder reads it: one line, respelled, named alike, stopped.

    So what a hurried thumb leaves out costs nothing, and what padding brings along gains nothing.
    """
    plain = named_alike(american(" ".join(text.split())), claim)
    return plain if plain.endswith((".", "!", "?")) else f"{plain}."


def _ized(match: re.Match[str]) -> str:
    stem, ending = match.groups()
    return match.group() if stem.casefold() in _ISE else f"{stem}iz{ending}"
