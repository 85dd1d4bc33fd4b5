"""Voices: who speaks in a statement and to whom.

"We must act" may be anyone's; "we, the undersigned" and "we fear" are the writers' alone.
"You" may be anyone; "you should resign" is said to one reader.
"""

import re

_MINE = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Mm]yself|[Mm]ine)\b(?![.&])")
_YOURS = re.compile(
    r"^(?:(?!\byou\b).)*\b[Yy]our\b"
    r"|\b[Yy]ou (?:should|must|ought|had better|said|told|wrote|promised|claim(?:ed)?|propose[ds]?"
    r"|have (?:said|told|written|promised|claimed|asked))\b"
)
_WRITERS = re.compile(
    r"\b[Ww]e (?:\w+ly |also |still |do )?(?:fear|believe|write|urge|propose|suggest|welcome|thank"
    r"|recommend|argue|appeal|salute|condemn|support|oppose|call on|are writing"
    r"|have (?:argued|written|asked|suggested|proposed|called))\b"
    r"|\b[Ww]e, the\b|\bthe undersigned\b|\b[Oo]ur (?:proposal|letter|campaign|movement|union"
    r"|newspaper|column|readers|members|report|survey|research|study)\b"
)


def is_personal(own: str) -> bool:
    """Tell whether a statement is of its writers alone, or speaks to one reader in particular."""
    return bool(_MINE.search(own) or _YOURS.search(own) or _WRITERS.search(own))
