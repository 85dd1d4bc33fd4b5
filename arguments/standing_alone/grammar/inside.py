"""Inside: whether the pronouns of a sentence mean somebody or something that it names itself.

"Parents want the best for their children" needs nothing from outside; "The plan would cost
them millions" does. The search is for anything that agrees, before the pronoun or, where a
phrase opens with it ("In his speech, Putin ..."), behind its comma.
"""

import re

from arguments.standing_alone.grammar import verbs
from arguments.standing_alone.grammar.agreement import KINDS, NEVER_NAMES, agrees
from arguments.standing_alone.grammar.known import Known
from arguments.standing_alone.grammar.lists import listed
from arguments.standing_alone.grammar.tokens import Token, tokens

_SUBORDINATES = listed("if when while unless although though because since until once as")
_POSSESSIVES = listed("his her their its")
_OBJECTS = listed("him them")
_CLAUSE = listed(
    "that which who whom whose when if because while although though since unless as and or but"
    " than until before after where whether what how to for by , ; : – —"
)
_EXPLETIVE = re.compile(
    r"it(?:[’']s| is| was| (?:\w+ ){0,3}be| has been| isn[’']t| wasn[’']t| becomes| became| seems"
    r"| remains| makes| appears)"
    r"(?: (?:not|no|never|also|only|now|far|more|less|so|too|just|still|always|often|all|very|both"
    r"|equally|quite|rather|perhaps|therefore|thus|even|surely|\w+ly))*"
    r"(?: (?:high |long past |past |about )?time\b"
    r"| (?:a |an |the |our |up to |no |any )?(?:\w+ )?(?:mistake|shame|pity|scandal|myth|disgrace"
    r"|matter of|duty|job|responsibility|honou?r|pleasure|crime|tragedy|wonder|accident|surprise"
    r"|coincidence|secret|question of|good idea|bad idea|fact|use|good|folly|madness)"
    r"(?: (?:to|that|for|if|when|how|whether|why|of)\b|ing\b)"
    r"| (?!(?:for|about|he|she|in|on|because|so|just|like|what|as|the|a|an|to)\b)[\w’'-]+"
    r"(?: enough)?"
    r" (?:to|that|for (?:\w+ ){1,5}to|if|when|how|whether|why|what|who|whose)\b"
    r"| (?:the|a|not) [\w’' -]{1,40} who\b"
    r"|(?: not)? (?:in|on|at|by|through|with) [\w’' -]{1,50} that\b)"
    r"|it (?:seems|appears|(?:takes|took) (?!away|off|out|in|up|over|on|place|part)|matters"
    r"|turns out|makes (?:no )?sense|pays|helps|follows"
    r"|goes without saying|stands to reason|costs (?:\w+ ){1,4}to"
    r"|(?:does not|doesn[’']t) matter)\b",
    re.IGNORECASE,
)
_REFERS = re.compile(
    r"it(?:[’']s| is| was| will be| would be| may be| might be) (?:(?:\w+ly|not|also|now|still|more"
    r"|less|most|far|even|always|never|only|all|so|too) )*"
    r"(?:(?:sure|certain|free|hard|easy|difficult|impossible) to"
    r" \w+(?: (?:to|with|on|in|for|at|by|of|from))?\W*$"
    r"|(?:likely|unlikely|bound|set|about|able|unable|ready|due|going|designed|meant|supposed"
    r"|willing|unwilling|expected|prone|subject|vulnerable|open|close|similar|equal|here"
    r"|there) to\b"
    r"|(?<!not )enough to\b"
    r"|\w+ to (?:the|an?|his|her|its|their|our|(?-i:[A-Z])\w+|\w+ing)\b"
    r"(?!.{0,40}\b(?:that|how|why|whether|what)\b))",
    re.IGNORECASE,
)
"""An "it" that is somebody or something, for all that "to" follows."""
_WEATHER = re.compile(
    r"it (?:rains|snows|is (?:raining|snowing|late|early|cold|hot|dark))\b", re.IGNORECASE
)
_LETS_IT = re.compile(
    r"\b(?:make|makes|made|making|find|finds|found|finding|think|believe|consider|deem)"
    r" it (?:\w+ ){1,4}(?:to|that|for|if|when)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’(?!\w)")


def is_expletive(text: str) -> bool:
    """Tell whether the "it" that a text opens with stands for nothing ("It is time to ...")."""
    if _REFERS.match(text):
        return False
    return bool(_EXPLETIVE.match(text) or _WEATHER.match(text))


def points_out(text: str, known: Known) -> bool:
    """Tell whether a pronoun of a sentence agrees with nothing that the sentence names."""
    text = _QUOTED.sub(lambda found: " " * len(found.group()), text)
    sentence = tokens(text)
    return any(
        _is_alone(text, sentence, place, known)
        for place, one in enumerate(sentence)
        if one.low.split("'")[0] in KINDS
    )


def _is_alone(text: str, sentence: list[Token], place: int, known: Known) -> bool:
    word = sentence[place].low.split("'")[0]
    kind = KINDS[word]
    if word == "it" and _means_nothing(text, sentence[place]):
        return False
    if [one.low for one in sentence[place + 1 : place + 2]] == ["who"]:
        return False
    if any(_is_same(text, one, kind) for one in sentence[:place]):
        return False  # the first of them has been looked at
    before = [n for n in range(place) if agrees(sentence, n, kind, known)]
    if before and not (_is_object(sentence, place, word) and _same_clause(sentence, before, place)):
        return False
    return not (
        _may_come_first(sentence, place, word) and _named_behind(sentence, place, kind, known)
    )


def _is_same(text: str, one: Token, kind: str) -> bool:
    """Tell whether an earlier word is a pronoun of a kind that stands for something."""
    return KINDS.get(one.low.split("'")[0]) == kind and not (
        one.low == "it" and _means_nothing(text, one)
    )


def _means_nothing(text: str, it: Token) -> bool:
    """Tell whether an "it" stands for nothing ("They find it hard to sleep")."""
    if is_expletive(text[it.start :]):
        return True
    return any(found.start() < it.start < found.end() for found in _LETS_IT.finditer(text))


def _is_object(sentence: list[Token], place: int, word: str) -> bool:
    """Tell whether a pronoun is what is done to, not who does it."""
    if word != "it":
        return word in _OBJECTS
    after = sentence[place + 1].text if place + 1 < len(sentence) else "."
    does = verbs.is_finite(after, after_plural=False)
    return place > 0 and sentence[place - 1].low not in _CLAUSE and not does


def _same_clause(sentence: list[Token], before: list[int], place: int) -> bool:
    """Tell whether all that agrees is the subject of the verb that the pronoun is object of."""
    return len(before) == 1 and not any(
        one.low in _CLAUSE for one in sentence[before[0] + 1 : place]
    )


def _may_come_first(sentence: list[Token], place: int, word: str) -> bool:
    """Tell whether a pronoun stands where its name may follow ("In his speech, Putin ...")."""
    if sentence[0].low in _SUBORDINATES:
        return place == 1 or word in _POSSESSIVES
    return word in _POSSESSIVES and sentence[0].low in NEVER_NAMES


def _named_behind(sentence: list[Token], place: int, kind: str, known: Known) -> bool:
    """Tell whether an opening phrase has the pronoun and the main clause its name."""
    comma = next((n for n in range(place, len(sentence)) if sentence[n].text == ","), None)
    opens = any(one.text == "," for one in sentence[:place])
    if comma is None or opens or not sentence[0].text[0].isupper() or place == 0:
        return False
    return any(
        agrees(sentence, n, kind, known) for n in range(comma + 1, min(comma + 7, len(sentence)))
    )
