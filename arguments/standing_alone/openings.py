"""Openings: what stands before a claim without being part of it, and what is hung on behind.

Connectives tie a sentence to the one before, concessions grant a point, asides speak to the
reader or of the article itself. Without them a sentence says the same.
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
    r"|Unfortunately|Sadly|Fortunately|Luckily|No|Well|Oddly enough|Strangely enough|Ironically"
    r"|As always|As ever|As usual|Most problematically|Most importantly|Crucially|Importantly"
    r"|Tellingly|Predictably|Unsurprisingly|Not surprisingly|Interestingly|Curiously|Honestly"
    r"|In the end|At least|In other words|To put it (?:mildly|bluntly|simply)|For one thing"
    r"|For starters|Just as importantly|In this way|In that sense|In that way|To that end"
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
_VOCATIVE = re.compile(
    r"(?:(?:My )?(?:fellow )?(?:friends|citizens|neighbours|neighbors|colleagues|Americans)"
    r"|Ladies and gentlemen|(?:Dear )?readers?|(?:Mr\.?|Madam|Mrs\.?|Ms\.?) [A-Z]\w+(?: [A-Z]\w+)?"
    r"|Dear [A-Z]\w+|Look|Listen|Oh|Ah|Hey|OK|Okay|Please),\s+",
    re.IGNORECASE,
)
"""Whom a sentence speaks to; a card speaks to whoever draws it."""
_VERB_FOLLOWS = re.compile(r"(?:is|was|who|whose|has|had|will|a|an|and|the [\w ]{1,40},)\b")
_ASIDE = re.compile(
    r",? you (?:might|may|could) (?:say|call it),?(?= )"
    r"|,? (?:and )?here(?: is|[’']s) (?:why|how)(?=[.])"
    r"|,? \((?:as (?:I|we|you)\b|see\b|more on|of which more|I (?:have|wrote))[^()]{0,80}\)"
    r"|, (?:as (?:I|we)(?:[’']ve| have)? (?:wrote|written|said|argued|noted|explained|mentioned"
    r"|reported|saw|seen|shown)|as (?:noted|mentioned|described|discussed|shown) (?:above|earlier"
    r"|before)|as this (?:newspaper|column|page) (?:has )?\w+)\b[^,.;:“”\"]{0,60}(?:,|(?=[.]$))",
    re.IGNORECASE,
)
"""What speaks of the article itself."""
_TAG = re.compile(
    r",\s+(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must)(?:n[’']t)?"
    r"\s+(?:it|they|he|she|we|you|there)(?:\s+not)?|right|no|surely|eh)\?$",
    re.IGNORECASE,
)
"""A question hung on behind a statement ("..., isn't it?")."""


def without_connective(sentence: str) -> int:
    """Give where a sentence begins once its leading connectives are passed over.

    What follows may begin with a small letter; `importing.served_text` gives it a capital.
    """
    begin = 0
    while (found := _CONNECTIVE.match(sentence, begin)) and found.end() < len(sentence):
        begin = found.end()
    return begin


def without_vocative(sentence: str, begin: int) -> int:
    """Give where a sentence begins once whom it speaks to is passed over."""
    found = _VOCATIVE.match(sentence, begin)
    if not found or found.end() >= len(sentence) or _VERB_FOLLOWS.match(sentence, found.end()):
        return begin
    return found.end()


def without_tag(sentence: str) -> int:
    """Give where a sentence ends before a question hung on behind; its end where there is none."""
    found = _TAG.search(sentence)
    return found.start() if found else len(sentence)


def asides(sentence: str) -> list[tuple[int, int]]:
    """Give where a sentence speaks of its own article ("as I wrote last week")."""
    return [found.span() for found in _ASIDE.finditer(sentence)]


def is_conceded(sentence: str) -> bool:
    """Tell whether a sentence grants the other side a point, which its writer does not press."""
    return bool(_CONCESSION.match(sentence))
