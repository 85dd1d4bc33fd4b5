"""Standing alone: whether a sentence can be served without the ones before it.

A debater meets a claim on a card, not in its article. A sentence that opens with "He" or
leans on "these statements" means nothing there. In doubt the sentence does not stand.
"""

import re

_JOINS = (
    r"Additionally|Moreover|Furthermore|However|Nevertheless|Nonetheless|Therefore|Consequently"
    r"|Accordingly|Besides|Similarly|Likewise|Meanwhile|Indeed|Instead|Finally|First|Second|Third"
    r"|Fourth|Firstly|Secondly|Thirdly|Lastly|Again|Also|Too|For sure"
    r"|In fact|In short|In sum|In other words|In addition|In contrast|By contrast|In conclusion"
    r"|On the contrary|On the other hand|On the one hand|As a result|For example|For instance"
    r"|At the same time|After all|Above all|Even so|That said|Having said that|In turn"
    r"|Ultimately|Overall|Clearly|Obviously|Certainly|Surely|Undoubtedly|Frankly"
    r"|Worse|Worse still|Better still|What[’']s more|More importantly|Most importantly"
    r"|Unfortunately|Sadly|Fortunately|Luckily|No|Well"
)
_CONCEDES = (
    r"Of course|To be sure|No doubt|Granted|Admittedly|True|Sure|Yes|It[’']s true|It is true"
    r"|Fair enough"
)
_CONNECTIVE = re.compile(
    rf"(?:(?i:{_JOINS}|{_CONCEDES}|And|But|Yet|So|Or|Nor|Still|Thus|Hence|Then|Plus|Now),\s+"
    r"|(?:And|But|Or)\s+(?!(?:for|far|long|that|then|not|so|rather|instead)\b)"
    r"|(?:So|Yet|Still|Thus|Hence|Then)\s+(?=(?:the|an?|we|our|every|no|any|all|most|there|it)\b)"
    r"|(?:Yet|So|Nor|Still|Thus|Hence|Then|Plus|Now)\s+(?=[“\"'‘«(*_\[]*[A-Z]))"
)
"""What ties a sentence to the one before; without a comma only where no other sense is likely."""
_CONCESSION = re.compile(rf"(?:(?:But|And|Yet|Still),?\s+)?(?:{_CONCEDES}),", re.IGNORECASE)
_POINTS_BACK = re.compile(
    r"\b(?:these|those)\b(?! (?:who|whose|whom|of|in|with|without|days|years)\b)"
    r"|\bthis\b(?! (?:year|century|decade|generation|country|nation|planet|world)\b)"
    r"|\bthe (?:offer|plan|proposal|deal|scheme|measure|bill|bargain|trial|decision|move|idea"
    r"|statement|report|study|claim|pledge|demands?|talks|former|latter)\b(?! (?:of|to|for|that"
    r"|between|with|on|in|from|by|against)\b)"
    r"|\b(?:too|as well)[.!]$",
    re.IGNORECASE,
)
_OPENS_WITH_PRONOUN = re.compile(
    r"(?:he|she|they|his|her|hers|him|them|their|theirs|these|those|that|such|this|its|it|both"
    r"|neither|either|one|another|others|some|here|there,|so|(?:any|no)thing (?:less|else|more)"
    r"|the (?:former|latter|same|other|others|two|three|first|second|third|rest)"
    r"|the (?:(?:real|usual|main|only|obvious|best|right|simple|biggest|first|common) )?"
    r"(?:result|answer|reason|problem|point|difference|alternative|statement|idea|irony|question"
    r"|lesson|objection|obstacle|solution|trouble|danger|risk))\b(?:[’'](?:s|re|ve|d|ll))?",
    re.IGNORECASE,
)
_STANDS_ANYWAY = re.compile(
    r"(?:it(?: is|[’']s| was| would be| will be| may be| might be| could be| must be| takes)"
    r"(?: not| no| never| also| only| now)*"
    r" (?:time|wrong|right|clear|true|false|possible|impossible|important|essential|vital|crucial"
    r"|necessary|hard|easy|difficult|better|best|worse|likely|unlikely|foolish|naive|absurd|unfair"
    r"|fair|high time|tempting|dangerous|wise|unwise|a mistake|a myth|no secret|no surprise"
    r"|no accident|no coincidence|\w+ (?:that|to|for))\b"
    r"|(?:both|neither|either|some|one|another) (?:of the )?[a-z]+\b.{0,80}"
    r"\b(?:and|nor|or|are|is)\b"
    r"|(?:this|these) (?:year|century|decade|country|nation|days)\b"
    r"|(?:those|they|he|she|one) who\b|such (?:as|is the)\b|that (?:the|a|an) "
    r"|there (?:is|are|was|were|will|can|must|should|has|have)\b"
    r"|the (?:\w+ )?(?:first|second|third|two|three|other|same|question|problem|reason|point"
    r"|answer|result|lesson|idea|irony|rest|alternative|difference|objection|obstacle|solution"
    r"|trouble|danger|risk) (?:\w+ )?(?:of|with|for|in|to|between|that)\b)",
    re.IGNORECASE,
)
_LEANS = re.compile(
    r"^(?:the|that|this|his|her|their|its) [\w’'-]+(?: [\w’'-]+)? (?:\w+ )?(?:also|too)\b"
    r"|^[^,]{0,60}, (?:he|she|they|it|these|those|this|that)\b(?! (?:is|was|would be|will be)"
    r" (?:not )?(?:\w+ )?(?:time|wrong|right|clear|possible|important|essential|necessary|hard)\b)"
    r"|^(?:in|by|with|without|after|before|for|from|to|on|at|under|despite|through) "
    r"(?:this|that|these|those|such|doing|so doing|his|her|their|its)\b"
    r"|^(?:down |on )?(?:one|the other) (?:path|side|hand|way)\b|^down the other\b"
    r"|\bthese (?:\w+ )?(?:statements?|words?|claims?|arguments?|steps?|measures?|demands?|actions?"
    r"|events?|changes?|reasons?|facts?|figures?)\b"
    r"|\bthis(?=[.,;!]|$| (?:is|was|will|would|has|instead|and|or|before|after|too)\b)"
    r"|^\w+ing (?:them|him|her|it)\b|\bneither\W*$|\bcall(?:s|ed|ing)? (?:this|that|it)\b"
    r"|\bin question\b|\bthe (?:above|aforementioned)\b"
    r"|\bas (?:noted|mentioned|described) (?:above|earlier)\b",
    re.IGNORECASE,
)


def without_connective(sentence: str) -> int:
    """Give where a sentence begins once its leading connectives are passed over.

    What follows may begin with a small letter; `importing.served_text` gives it a capital.
    """
    begin = 0
    while (found := _CONNECTIVE.match(sentence, begin)) and found.end() < len(sentence):
        begin = found.end()
    return begin


def stands_alone(sentence: str) -> bool:
    """Tell whether a sentence says by itself what it is about, connective aside."""
    bare = sentence[without_connective(sentence) :].lstrip("“\"'‘«( ")
    if _LEANS.search(bare):
        return False
    return not _OPENS_WITH_PRONOUN.match(bare) or bool(_STANDS_ANYWAY.match(bare))


def is_conceded(sentence: str) -> bool:
    """Tell whether a sentence grants the other side a point, which its writer does not press."""
    return bool(_CONCESSION.match(sentence))


def points_back(sentence: str) -> bool:
    """Tell whether a sentence names something that one before it introduced ("the offer")."""
    return bool(_POINTS_BACK.search(sentence))
