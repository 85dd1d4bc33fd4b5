"""Continuing: how a sentence goes on from one before it without a word that points there.

"Similar schemes", "one reason", "nor is there", "elsewhere": each of them counts from
something that a stranger has not read.
"""

import re

_PARTS = (
    r"reasons?|points?|parts?|examples?|ways?|options?|factors?|explanations?|lessons?|issues?"
    r"|problems?|concerns?|possibilit(?:y|ies)|steps?|signs?|aspects?|differences?|obstacles?"
    r"|questions?|answers?|proposals?|theory|solutions?|consequences?|effects?"
)
_WHOLES = (
    r"reality|truth|picture|story|answer|evidence|figures|numbers|stakes|contrast|logic|pattern"
    r"|parallels?|message|aims?|goals?|purpose|intention|trick|catch|odds|timing|implications?"
    r"|consequences|consensus|symptoms|warning signs|signs|potential deal|deal|issue|matter"
    r"|complication|victims|arrangement|beneficiaries|culprits|losers"
    r"|winners|authors|attackers|protesters|demonstrators|killers|gunmen|suspects|perpetrators"
    r"|survivors|families|residents|locals|villagers|tragedy|paradox|temptation|priority|focus|context|background|rationale|verdict|outcome"
)
_SAID_OF = (
    r"(?:(?!(?:is|are|was|were) )[\w-]+ ){0,3}?"
    r"(?:of|for|about|behind|in|that|to|on|from|between|with|why|who|which)\b"
)
_TEXTS = (
    r"statement|argument|analysis|memo|speech|letter|article|book|report|claim|proposal|plan"
    r"|decision|announcement|remarks?|comments?|answer|view|essay|column|testimony|study|point"
    r"|theory|reply|account|case|words|move|tweet|interview"
)
_CONTINUES = re.compile(
    r"^(?:Similar|Comparable|Other|Further) (?!than\b|things being\b|people[’']s\b)[a-z]+"
    rf"|^(?:One|Another|An?(?: \w+)?|The(?: \w+)?) (?:[\w-]+ )?(?:{_PARTS})\b"
    rf"(?= (?:is|are|was|were|lies?|may be|might be|could be|would be|seems)\b)"
    r"|^(?:What|All that) (?:followed|follows|happened next|came next|comes next|ensued)\b"
    r"|^(?:Nor|Neither|Likewise|Similarly) (?:is|are|was|were|do|does|did|can|could|will|would"
    r"|should|has|have|must|may)\b"
    r"|^(?:In |Over |During )?(?:the )?(?:next|following|previous|preceding|intervening)"
    r" (?:\w+ )?(?:days?|weeks?|months?|years?)\b"
    r"|^In (?:some )?other (?:parts|places|cases|countries|areas|respects|contexts)\b"
    r"|^(?:In )?(?:typical|true|usual) (?:fashion|form|style)\b"
    r"|^The (?:real|true|main|only|obvious|biggest|greatest|deeper|wider|bigger|greater|other)"
    rf" (?!{_SAID_OF})"
    r"[^.;:]{2,40}? (?:is|was|lies|are)\b|^[\w’' -]{3,40} aside,"
    r"|^(?:For [^,]{2,30}, )?it is the (?:only|best|first|last|same|right|wrong) \w+"
    r" (?:to|of|for)\b|^No other (?!.*\b(?:than|as|so)\b)"
    r"|^(?:Some|Many|Most|Few|Others) \w+ed (?!\w+s\b)"
    r"|^In (?:both|either|neither|all) (?:cases?|instances?|respects)\b|^Because (?:if|when)\b"
    r"|^(?:By|After|Before|Without|Instead of|Rather than|Despite|While|Having) (?:\w+ )?"
    r"[\w-]+ing\b[^,]*, (?:they|he|she|it)\b"
    r"|^(?:But|And) then\b|^Looking back\b|^(?:Since|Until|By|Before|After) then\b"
    r"|^(?:Ours|Theirs|His|Hers|Yours|Mine)\b(?! is an? )"
    rf"|^The (?:{_WHOLES})\b(?! {_SAID_OF})"
    rf"|^(?:Most|Some|Many|Few|All|None|Half|Much) (?:have|has|are|is|were|was|do|did|will|would"
    r"|also|now|still|agree|want|see|think|believe)\b(?! (?:who|that)\b)",
    re.IGNORECASE,
)
_COUNTS_FROM = re.compile(
    r"\belsewhere(?=[.,;]|$)|\b(?:from|in|around|near|over|up) here(?=[.,;]| )"
    r"|\bexceptions? to (?:the|that) rule\b"
    r"|\b(?:on|about|of|in|by) the (?:subject|issue|matter|topic)(?=[.,;]|$)"
    r"|\b(?:if|when|because|since|unless|though|maybe|perhaps|each time|every time)"
    r" (?:that|this)(?:[’']s| (?:does|doesn|is|isn|was|has|fails"
    r"|will|can|happens|means|sounds|seems))\b|\bwhat (?:can|must|should|needs to) be done[.]"
    r"|\bwill (?:surely |soon )?follow(?=[.,;]| (?:within|soon|suit)\b)"
    r"|\bpart of the (?:answer|problem|solution|reason|explanation|story|picture)\b(?! (?:of|to))"
    r"|\bif the (?:purpose|aim|goal|point|idea|intention|price) is\b"
    r"|\bif (?:we|they|he|she|it|you|only we) (?:dared?|did|does|do|could|would|can|wanted to"
    r"|wished|chose|choose)[.!]$"
    r"|\bthe (?:two|three|four|five|both) (?:men|women|sides|parties|countries|leaders|nations"
    r"|states|governments|groups|cases|events|brothers|boys|girls|sisters|attacks|companies)\b"
    rf"|\b(?-i:[A-Z])[\w.-]+[’'](?:s |(?<=s[’']) )(?:\w+ )?(?:{_TEXTS})\b",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"^(?:(?!\b(?:and|while|although|though|but|not (?:only|just|merely))\b)[^;:])*?\balso\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:even|still|far) (?:\w{3,}er|more \w+)\b(?!.*\bthan\b)"
    r"|\banother (?:front|blow|reason|example|problem|sign|step|way|factor)\b"
    r"|\b(?:is|are|was|were|be|been) (?:\w+ly |far |much |even |a lot )?(?:more [a-z]+|less [a-z]+"
    r"|worse|better|bigger|harder|simpler|different|similar|comparable|no different)(?=[.,;]|$)",
    re.IGNORECASE,
)


def continues(bare: str) -> bool:
    """Tell whether a sentence counts from something that one before it said."""
    return bool(_CONTINUES.search(bare) or _COUNTS_FROM.search(bare))


def adds(sentence: str) -> bool:
    """Tell whether a sentence adds to one before it ("also"), or compares with it."""
    return bool(_ADDS.search(sentence) or _MORE.search(sentence))
