"""Pointers: words that mean something said before, which no name could be put in place of.

"This", "the statement" and "such measures" point at clauses and passages, not at names. Where
a sentence has one, what it means is for a reviewer to write out.
"""

import re

_NOUNS = (
    r"offer|plan|proposal|deal|scheme|measure|bill|bargain|trial|decision|move|idea|statement"
    r"|report|study|claim|pledge|demands?|talks|former|latter|incident|verdict|ruling|episode"
    r"|announcement|figure|figures|findings|survey|poll|speech|letter|article|programme|program"
    r"|initiative|agreement|strategy|controversy|affair|case|change|proposals|measures"
    r"|arrangement|memo|film|movie|killings?|murders?|attacks?|attackers|shootings?|massacre"
    r"|bombings?|disaster|accident|ceremony|summit|boycott|protests?"
)
_FOLLOWS = r"(?:of|to|for|that|between|with|on|in|from|by|against|who|which|where|is that)\b"
_NAMES_AGAIN = re.compile(
    r"\b(?:these|those)\b(?! (?:who|whose|whom|of|in|with|without|days|years|responsible|living"
    r"|working|born|affected|accused|seeking|suffering|already|most|least|on|at|from|same)\b)"
    r"|\bthis\b(?! (?:year|century|decade|generation|country|nation|planet|world|week|month"
    r"|summer|winter|autumn|spring|morning|season|term|time|newspaper)\b)"
    rf"|\bthe (?:{_NOUNS})\b(?! {_FOLLOWS})"
    r"|\bsuch (?:an? )?(?!as\b|that\b|is\b|a thing\b|things\b)[a-z]+",
    re.IGNORECASE,
)
_ALSO_LAST = re.compile(r"\b(?:too|as well|,? either)[.!]$", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:these|those|that|such|this|both|neither|either|one|another|others|some|here|there,|so"
    r"|(?:any|no)thing (?:less|else|more)|the (?:former|latter|same|other|others|two|three|first"
    r"|second|third|rest)|the (?:(?:real|usual|main|only|obvious|best|right|simple|biggest|first"
    r"|common) )?(?:result|answer|reason|problem|point|difference|alternative|statement|idea|irony"
    r"|question|lesson|objection|obstacle|solution|trouble|danger|risk))\b(?:[’'](?:s|re|ve|d|ll))?",
    re.IGNORECASE,
)
_STANDS_ANYWAY = re.compile(
    r"(?:(?:both|neither|either|some|one|another) (?:of the )?[a-z]+\b.{0,80}"
    r"\b(?:and|nor|or|are|is)\b"
    r"|(?:this|these) (?:year|century|decade|country|nation|days|week|month)\b"
    r"|(?:those|one) who\b|such (?:as|is the)\b|that (?:the|a|an) "
    r"|there (?:is|are|was|were|will|can|must|should|has|have)\b"
    r"|those (?:of us|in|with|without|responsible|living)\b|some (?:people|say|of)\b"
    r"|the (?:\w+ )?(?:first|second|third|two|three|other|same|question|problem|reason|point"
    r"|answer|result|lesson|idea|irony|rest|alternative|difference|objection|obstacle|solution"
    r"|trouble|danger|risk) (?:\w+ )?(?:of|with|for|in|to|between|that)\b)",
    re.IGNORECASE,
)
_LEANS = re.compile(
    r"^(?:that|this|his|her|their|its) [\w’'-]+(?: [\w’'-]+)? (?:\w+ )?(?:also|too)\b"
    r"|^[^,]{0,60}, (?:these|those|this|that)\b(?! (?:is|was|would be|will be)"
    r" (?:not )?(?:\w+ )?(?:time|wrong|right|clear|possible|important|essential|necessary|hard)\b)"
    r"|^(?:in|by|with|without|after|before|for|from|to|on|at|under|despite|through) "
    r"(?:this|that|these|those|such|doing|so doing)\b(?! (?:year|century|decade|country|world)\b)"
    r"|^(?:down |on )?(?:one|the other) (?:path|side|hand|way)\b|^down the other\b"
    r"|\bthis(?=[.,;!]|$| (?:is|was|will|would|has|instead|and|or|before|after|too)\b)"
    r"|^\w+ing (?:them|him|her|it)\b|\bneither\W*$|\bcall(?:s|ed|ing)? (?:this|that|it)\b"
    r"|\b(?:is|are|was|were)(?: \w+)? (?:right|wrong|mistaken|correct)\W*$"
    r"|\bthat(?=[.;?!]|$)|\b(?:than|of|with|about|like|for|by|on|at|from|to) that"
    r"(?=[,.;]| (?:on|in|is|was|and|but|would|will)\b)"
    r"|^.{0,15}\b(?:a|an|the) \w+ one\b(?! (?:of|who|that)\b)|\b[Tt]he \w+ ones\b(?! who\b)"
    r"|\b(?:of|on|for|from|with|by|at|about|against|under|around|since|during|after|before)"
    r" that (?!the\b|an?\b|is\b|was\b)[a-z]+\b"
    rf"|\bthat (?:page|word|day|night|point|{_NOUNS})\b|\b(?:dis)?agree(?:s|d)?(?=[.,])"
    r"|^\w+ (?:is|are|was|were|do|does|did|has|have|will|would|should|can|could) not[,.;]"
    r"|\bthe (?:effects?|consequences?|results?|outcome)\b(?=[.,;])"
    r"|^(?:then |now |still )?that (?:is|was|wasn[’']t|isn[’']t|would|will|could|should|has)\b"
    r"|^the (?:most|least|best|worst)(?: \w+)? (?:is|are|was|were)\b"
    r"|^the same (?:goes|applies|is true|holds|was true)\b|^because\b(?!.*,(?! which| who))"
    r"|\binstead[.]$|\bin question\b|\bthe (?:above|aforementioned)\b|\b(?:do|does|did|doing) so\b"
    r"|\bas (?:noted|mentioned|described) (?:above|earlier)\b|\bthe (?:same|opposite)[.,;]",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^(?:But|And|Or|So|Yet|Thus|Then)\s+", re.IGNORECASE)


def names_again(text: str) -> bool:
    """Tell whether words name something that was introduced before ("the offer", "this")."""
    return bool(_NAMES_AGAIN.search(text))


def points_back(sentence: str) -> bool:
    """Tell whether a sentence leans on one before it, be it only by an "as well"."""
    return names_again(sentence) or bool(_ALSO_LAST.search(sentence))


def leans(bare: str) -> bool:
    """Tell whether a sentence (its connective gone) opens with a pointer or turns on one."""
    bare = _JOINED.sub("", bare)
    if _LEANS.search(bare) or names_again(bare):
        return True
    return bool(_OPENS.match(bare)) and not _STANDS_ANYWAY.match(bare)
