"""Denying: the words by which people say no, before they say why, if they do."""

import re

from arguments.drills.looking import reading_of

_NO = re.compile(
    r"(?<!\w)(?:(?:that|this|it|which|he|she|they|you)(?:'s|\s+is|\s+are|'re|\s+was)\s+(?:just\s+|simply\s+|so\s+|completely\s+|totally\s+|plainly\s+|all\s+|obviously\s+|clearly\s+)*"
    r"(?:wrong|false|untrue|incorrect|mistaken|not\s+(?:true|so|right|correct|the\s+case)|a\s+lie|nonsense|rubbish|ridiculous|absurd|stupid)"
    r"|(?:that|this|it)\s+(?:isn't|is\s+not|wasn't|was\s+not)\s+(?:true|so|right|correct|the\s+case)"
    r"|not\s+true|i\s+(?:disagree|don't\s+agree|do\s+not\s+agree|don't\s+think\s+so|don't\s+believe\s+(?:it|that))"
    r"|no\s+way|wrong\s*[.!]|false\s*[.!]|nonsense|of\s+course\s+not|^no\b|never\s*[.!])(?!\w)",
    re.IGNORECASE | re.MULTILINE,
)


def refusal(text: str) -> str:
    """Give the words by which a text refuses a point, as written; empty where it does not."""
    found = _NO.search(reading_of(text).plain)
    return text[found.start() : found.end()] if found else ""
