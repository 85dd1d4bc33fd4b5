"""Resolving: a pronoun that opens a statement gives way to what it certainly means.

"He is a careful player" becomes "Macron is a careful player". Nothing is said that is neither
in the sentence nor in the name; a contraction is written out where a longer name needs it.
"""

import re
from collections.abc import Sequence

from arguments.standing_alone.antecedents import antecedent_of
from arguments.standing_alone.grammar import names
from arguments.standing_alone.grammar.inside import is_expletive, points_out
from arguments.standing_alone.grammar.known import Known
from arguments.standing_alone.grammar.subjects import Subject
from arguments.standing_alone.reported import is_anothers_view

_OPENING = re.compile(
    r"(?P<intro>(?:(?:Perhaps|Maybe|If|When|While|Unless|Although|Though|Because|Since|Until|Once"
    r"|Today|Now|Yes)(?: even)?,? "
    r"|(?:In|On|At|By|After|Since|Before|Under|During) (?:[a-z0-9-]+ ){1,4}?(?=(?:he|she)\b))?)"
    r"(?P<word>He|She|It|They|His|Her|Their|Its)(?:[’'](?P<short>s|re|ve|ll|d))?(?![\w’'-])",
    re.IGNORECASE,
)
_WHO = re.compile(r"\s+who\b")
_WRITTEN_OUT = {"re": "are", "ve": "have", "ll": "will"}
_IS = re.compile(
    r"\s+(?:not|no|an?|the|never|also|always|still|just|only|right|wrong|more|less|about|too"
    r"|\w+ing)\b"
)
_HAS = re.compile(r"\s+(?:been|got|had|become|also been|never been|always been)\b")
_ARTICLES = frozenset({"The", "A", "An", "Our"})
_POSSESSIVE = frozenset({"his", "her", "their", "its"})


def resolved(bare: str, before: Sequence[str], known: Known) -> str | None:
    """Give a statement with its opening pronoun resolved; None where nobody is certain.

    A statement that opens with no pronoun, or with one that means nothing ("It is time"), is
    given as it is. `before` are the sentences of its paragraph so far.
    """
    opening = _OPENING.match(bare)
    if opening is None or _WHO.match(bare, opening.end()):
        return bare
    if is_expletive(bare[opening.start("word") :]) and opening["word"].lower() == "it":
        return bare
    if opening["intro"] and not points_out(bare, known):
        return None  # "If he fails, Putin ...": either may be meant
    if opening["word"].lower() in _POSSESSIVE and before and is_anothers_view(before[-1]):
        return None  # "Their evidence" is for what they said
    found = antecedent_of(opening["word"], before, bare[opening.end() :], known)
    named = _named(opening, found, bare, known) if found else None
    if named is None:
        return None
    return f"{opening['intro']}{named}{bare[opening.end() :]}"


def _named(opening: re.Match[str], found: Subject, bare: str, known: Known) -> str | None:
    name = found.words
    if opening["intro"]:
        name = _small(name, known)
    if opening["word"].lower() in _POSSESSIVE:
        mark = "'" if "'" in bare else "’"
        return f"{name}{mark}" if found.many and name.endswith("s") else f"{name}{mark}s"
    verb = _verb(opening["short"], bare[opening.end() :])
    if verb is None:
        return None
    return f"{name} {verb}".rstrip()


def _verb(short: str | None, rest: str) -> str | None:
    """Write out a contraction; None where it may be one of two."""
    if not short:
        return ""
    if short == "s":
        return "is" if _IS.match(rest) else "has" if _HAS.match(rest) else None
    return _WRITTEN_OUT.get(short)


def _small(name: str, known: Known) -> str:
    """Give a name as it is written within a sentence."""
    first, *rest = name.split()
    if known.is_name(first) or names.is_title(first) or not first[1:].islower():
        return name
    is_common = first.lower() in known.small or (bool(rest) and rest[-1].islower())
    return f"{name[0].lower()}{name[1:]}" if is_common or first in _ARTICLES else name
