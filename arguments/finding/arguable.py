"""Arguable: whether a claim can be argued both ways, or only looked up, granted or passed over.

Each doubt is a shape of sentence. A doubt is no verdict: what doubts are worth is for
`finding` to say.
"""

import re
from enum import StrEnum
from itertools import takewhile

from arguments.finding.model.lexicon import load_lexicon
from arguments.finding.model.tokens import tokens
from arguments.responses import words_in
from arguments.standing_alone.grammar.verbs import is_finite

_NO_CLAIM = re.compile(
    r"\b(?:should|must|ought|need|will|would|may|might|could|can|cannot|never|only|too|more|most"
    r"|less|least|better|best|worse|worst|because|not|wrong|right|good|bad|fails?|failed|failure"
    r"|success|enough|scandal|mistake|[a-z]+(?:ful|less|ous)|no|nobody|nothing|why|matters?"
    r"|makes?|means?|deserves?|wants?|instead|every|if|threat\w*|cris[ie]s|problems?)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|dozen)s? (?:per cent|percent|minutes?|hours?"
    r"|weeks|months|miles|kilomet(?:re|er)s|met(?:re|er)s|acres|hectares|pages|members|times)\b"
    r"|\b(?:[mb]illions?|doubled|tripled|halved"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|hundred and \w+"
    r"|(?:on|last|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|a (?:third|quarter|fifth|tenth) (?:of|less|more))\b",
    re.IGNORECASE,
)
_DEFINITION = re.compile(
    r"\b(?:is|are) (?:defined as|known as|also called|called|short for|an? (?:word|term|name|unit)"
    r" (?:for|of)|the (?:\w+ )?(?:word|term|name|abbreviation) (?:for|of)"
    r"|any \w+ (?:that|who|which)\b)"
    r"|^[“\"'‘][^”\"’']{1,40}[”\"'’] (?:is|means|refers to|stands for|comes from)\b"
    r"|\b(?:refers to|stands for)\b|\bby [“\"'‘]?[\w -]{1,30}[”\"'’]? (?:I|we) mean\b"
    r"|^(?:An?|The) [\w-]+(?: [\w-]+)? is an? (?:kind|type|form|method|unit|instrument|document"
    r"|person|animal|plant|building|device|tool|body|vote) (?:of|that|who|which|in which|for|by)\b",
    re.IGNORECASE,
)
_TRUISM = re.compile(
    r"^(?:the |an? )?(?P<same>[\w’'-]+(?: [\w’'-]+)?) (?:is|are|means?) (?:the |an? )?(?P=same)\W*$"
    r"|\b(?:only )?time will tell\b|\b(?:it )?goes without saying\b|\bit is what it is\b"
    r"|\bas (?:we all|everyone|everybody) knows?\b|\bthere are (?:two|many) sides to\b"
    r"|\bthere (?:are|is) no (?:easy|simple) (?:answers?|solutions?)\b|\bmore research is needed\b"
    r"|^(?:(?:Of course|After all|And|But),? )?(?:everyone|everybody|nobody|no one|we all|all of us"
    r"|most people|people)(?: \w+ly)? (?:knows?|wants?|likes?|loves?|hopes?|agrees?|is perfect"
    r"|makes? mistakes|dies?|dreams?|hates?|enjoys?|is against|is for|remembers?"
    r"|can (?:be sure|know|predict|say|tell))\b"
    r"|^(?:life|change|growing up|parenting|politics|progress|the truth)(?: is|’s|'s)"
    r"(?: (?:not|never|always|often|rarely))? (?:easy|hard|short|unfair|fair|difficult|complicated"
    r"|messy)\W*$"
    r"|^the (?:world|future|times?) (?:is|are) (?:changing|uncertain|unknown|unpredictable)\W*$"
    r"|^(?:nothing|no one|nobody|nothing in life) is (?:certain|perfect|forever|free)\W*$",
    re.IGNORECASE,
)
_SIGNPOST = re.compile(
    r"^(?:(?:So|But|And|Now|First|Finally|Then),? )?(?:let me\b|let us (?:tell|begin|start|look"
    r"|consider|return|turn|be clear|suppose|imagine|take|see)\b|allow me|take the case|imagine\b"
    r"|consider (?:the|an?|how|what|this)\b|suppose\b|picture (?:the|an?)\b|think of\b|look at\b"
    r"|listen to\b|recall\b|remember\b|here(?: is| are|’s|'s)\b|read on\b|note that\b|bear with\b"
    r"|let[’']s (?:look|consider|take|start|begin|see|say|return|imagine|suppose|turn|employ)\b"
    r"|glance at\b|may (?!\d|day\b|have\b|be\b)[A-Z][\w.]* (?:[A-Z]\w+ )?"
    r"(?:rest|live|find|have|be)\b"
    r"|you are right\b|you[’']re right\b|you (?:might|may|will) (?:think|ask|wonder|say)\b"
    r"|ask yourself\b|try to imagine\b|trust me\b|believe me\b|witness\b|stay tuned\b"
    r"|tune in\b|join us\b|compare (?:the|that|this)\b|never, ever\b|just (?:look|ask|think)\b"
    r"|(?:please )?(?:don[’']t|do not|never) (?:expect|forget|worry|despair|panic|ask me"
    r"|get me wrong|tell me|be (?:fooled|surprised|misled|deceived|under any illusion)"
    r"|take my word|believe me)\b)"
    r"|^(?:The|My|Another|One|Their) (?:\w+ )?(?:objection|question|complaint|reply|story)"
    r" (?:is|was|goes|runs)\b[^,;]{0,25}$"
    r"|^(?:The|My|Another|One|Their) (?:\w+ )?(?:answer|example|point|case)"
    r" (?:is|was|goes|runs) (?:this|that|simple|as follows|familiar|old|well known)\W*$"
    r"|^(?:This|That|It) (?:is|was)(?: not|n’t|n't)? (?:(?:mere|just|idle|pure) )?(?:speculation"
    r"|an exaggeration|a joke|hypothetical|my point|the point|evidence|news|a surprise|all)\W*$"
    r"|^(?:Then|And then|And|Next|Finally|First|Last),? (?:there (?:is|are|was)|comes?|came)\b"
    r"|\b(?:brings|takes|leads) (?:me|us) (?:back )?to\b|\bso here (?:is|are)\b"
    r"|^(?-i:[A-Z])[\w.]+ [^;:]{0,40}? is an? (?:[\w-]+ ){0,4}?(?:columnist|contributor|fellow"
    r"|editor|correspondent|commentator|journalist|professor|lecturer|analyst)"
    r" (?:for|at|with|of|based)\b"
    r"|^.{3,40} (?:is|was) (?:produced|presented|hosted) by (?-i:[A-Z])"
    r"|, (?:you|some|one) (?:might|may) (?:think|say|ask)\W*$"
    r"|\b(?:is|it[’']s) (?:now )?(?:the )?time to (?:look|consider|reflect|take stock|make some)\b"
    r"|^(?:The|Our|One) .{0,50} (?:is|are) (?:now |quite )?(?:clear|simple|obvious|plain|well known"
    r"|familiar|as follows)\W*$"
    r"|^there (?:is|remains)(?: also| still)? the (?:\w+ )?(?:matter|question|problem|issue)"
    r" of\b"
    r"|\b(?:sees?|views?|thinks?) (?:it|this|things|matters) (?:otherwise|differently)\b"
    r"|^(?:I|We) (?:(?:do|am|are) not|don[’']t) (?:say|mean|claim|suggest|argue|propose)(?:ing)?\b",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"^(?!(?:I|We|If|When|Nobody|What|Who)\b)(?:[\w’'-]+ ){1,9}?(?:wants?|asks? for"
    r"|demands? that|insists? that|ha(?:s|ve) (?:told|asked|ordered|instructed|forbidden))\b"
    r"(?! to\b)",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"(?:not|about|around|roughly|nearly|almost|twenty|thirty|forty|fifty|a hundred|same|because"
    r"|which|like|as if)\b",
    re.IGNORECASE,
)
_NO_CLAUSE = re.compile(
    r"not (?:the|an?) (?:kind|sort|type)s? of\b|(?:especially|particularly|not to mention|including"
    r"|such as|as well as)\b[^,]*$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:an?|the) (?:[\w-]+,? ){1,6}?(?:that|which|who)(?:,[^,]*,)? (?:often |always |never )?"
    r"([\w’']+)",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(r"(?<=\b(?:be|is) )\w+|(?<=\b(?:are|was|has|had) )\w+|(?<=\bbeen )\w+")
_CLAUSE = frozenset({"who", "which", "that", "where"})


class Doubt(StrEnum):
    """Why a claim may make a poor debate."""

    QUESTION = "question"
    RECORD = "record"  # a number or date that can be looked up
    DEFINITION = "definition"  # what a word means
    TRUISM = "truism"  # what nobody would argue against
    SIGNPOST = "signpost"  # what comes next in the article
    WISH = "wish"  # what somebody asks for, which is on record
    FRAGMENT = "fragment"  # "Not this year."


def doubts(sentence: str) -> tuple[Doubt, ...]:
    """List what speaks against arguing about a sentence; nothing for most claims."""
    said = sentence.strip().strip("“”\"'‘’ ")
    seen = {
        Doubt.QUESTION: said.endswith("?"),
        Doubt.RECORD: bool(_MEASURED.search(said)) and not _NO_CLAIM.search(said),
        Doubt.DEFINITION: bool(_DEFINITION.search(sentence.strip())),
        Doubt.TRUISM: bool(_TRUISM.search(said)),
        Doubt.SIGNPOST: bool(_SIGNPOST.search(said)),
        Doubt.WISH: bool(_WISH.search(said)),
        Doubt.FRAGMENT: _is_fragment(said),
    }
    return tuple(doubt for doubt, holds in seen.items() if holds)


def _is_fragment(said: str) -> bool:
    """Tell whether a sentence lacks its main clause ("Not this year.", "A right that stays.")."""
    if _NO_CLAUSE.match(said):
        return True
    relative = _RELATIVE.match(said)
    if relative and _is_finite(relative[1]):
        return sum(map(_is_finite, words_in(_PARTICIPLE.sub("", said)))) == 1
    return bool(_NO_SUBJECT.match(said)) and not _has_verb(said)


def _is_finite(word: str) -> bool:
    return any(is_finite(word, after_plural=many) for many in (False, True))


def _has_verb(said: str) -> bool:
    """Tell whether the main clause, up to any relative one, has a verb that is known as one."""
    verbs = {*load_lexicon().tenses, "-done", "thinks", "cause"}
    main = takewhile(lambda token: token.marks.isdisjoint(_CLAUSE), tokens(said))
    return any(not token.marks.isdisjoint(verbs) for token in main)
