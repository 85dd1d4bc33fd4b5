"""Reported speech: what the writer endorses is claimed, what others hold is not.

"There is no doubt that trees help" claims that trees help. "Critics say that trees are a
waste" claims nothing of the kind. In between, a reviewer decides.
"""

import re
from collections.abc import Sequence

from arguments.articles.quotations import QUOTED

_NAME = r"(?:[\w’'.-]+ ){1,6}"
_SAYS = (
    r"(?:says?|said|argues?|argued|notes?|noted|points? out|pointed out|puts? it|put it|warns?"
    r"|warned|observes?|observed|insists?|insisted|suggests?|suggested|reminds? us|reminded us"
    r"|explains?|explained|concludes?|concluded|claims?|claimed|wrote|writes?|believes?|believed)"
)
_JUSTLY = r"(?:rightly|correctly|wisely|aptly|convincingly|persuasively|justly|sensibly)"
_ENDORSED = re.compile(
    rf"(?:As {_NAME}(?:has |have )?(?:so |quite )?{_JUSTLY} {_SAYS}(?: in \d{{4}})?, (?:that )?"
    rf"|{_NAME}(?:has |have )?{_JUSTLY} {_SAYS} that "
    r"|(?!(?:Who|What|If|When)\b)(?:[\w’'.-]+ ){1,6}(?:is|are|was|were) "
    r"(?:(?:quite|absolutely|surely|perfectly|entirely) )?(?:right|correct)"
    rf" (?:that |to (?:say|argue|insist|claim|warn|believe|think|note|point out|suggest) that )"
    r"|There (?:is|can be|should be|seems) (?:(?:now|simply) )?(?:no|little) "
    r"(?:doubt|question|denying) (?:but )?that "
    r"|(?:No one|Nobody) (?:(?:can|could|should|seriously|now) ){0,2}(?:doubts?|den(?:y|ies)) that "
    r"|It (?:is|seems|[’']s) (?:(?:now|also|quite|perfectly|already|increasingly) )*"
    r"(?:clear|obvious|plain|evident|undeniable|indisputable|beyond doubt|no secret) that "
    r"|The (?:(?:simple|plain|sad|hard|blunt|unwelcome) )?"
    r"(?:truth|facts?|reality|lesson|moral|upshot|point) (?:is|are|remains)"
    r"(?: that |: |, )"
    r"|(?:Make no mistake|Let[’']s be (?:clear|honest|frank)|Let us be (?:clear|honest|frank)"
    r"|One thing is (?:clear|certain))[:,;] "
    r"|I(?:[’']m| am) (?:\w+ )?(?:convinced|certain|sure|confident) that "
    r"|I (?:\w+ly |still |do |would )?(?:believe|think|maintain|argue|suspect|have no doubt) "
    r"(?:that |(?=(?:the|an?|we|it|there|our|every|no|most|many|they|he|she)\b))"
    r"|In (?:my|our) (?:\w+ )?(?:view|opinion|judgement|judgment), "
    r"|We (?:\w+ly |still )?(?:believe|think|maintain|argue) that (?!you\b)"
    r"|We (?:all |now )?know that |There(?:[’']s| is) no (?:doubt|question) (?=[a-z]))",
    re.IGNORECASE,
)
"""What says of a statement that it is so, in the writer's own voice or with their blessing."""
_FRAME = re.compile(
    r"According to\b"
    r"|(?!(?:i|we|it|there|nobody|no one|if|when|while|though|although|because|what|that)\b)"
    r"(?P<who>(?:[\w.’'-]+ ){1,7}?)(?:(?:like|likes|love|loves|continues?|tends?|keeps?) (?:to )?)?"
    r"(?:says?|saying|said|argues?|argued|claims?|claimed|warns?|warned|fears?|feared|thinks?"
    r"|thought|believes?|believed|insists?|insisted|complains?|complained|suggests?|suggested"
    r"|stipulates?|states|stated|reports?|reported|hopes?|hoped|tells? us|told us|contends?"
    r"|contended|maintains?|maintained|alleges?|alleged|assert|asserts|asserted)"
    r"(?: that\b|: |, “|, \")",
    re.IGNORECASE,
)
"""Someone else is named, with what they say, as the frame of the whole sentence."""
_OF_SOMEBODY = re.compile(
    r"(?!(?:my|our)\b)(?:[\w.-]+ ){0,4}?(?:[\w.-]+[’'](?:s|(?<=s[’']))|his|her|their) (?:\w+ )?"
    r"(?:arguments?|views?|claims?|contention|position|message|reasoning|case|belief|hope|fear"
    r"|answer|theory|verdict|conclusion|thesis|assumption|complaint|line|defence|defense)"
    r" (?:is|was|goes|remains|seems to be)(?: that\b|:|,)",
    re.IGNORECASE,
)
"""The same, as a thing of theirs: "Brown's argument is that"."""
_OWN_STANCE = re.compile(
    r"\b(?:should|must|ought|needs?|have|has|wrong|mistaken|naive|foolish|unwise|silly|dishonest"
    r"|easy|tempting|absurd|late|cannot|can[’']t|never|to|who|whoever|is|are|was|were|would|not)\b"
    r"(?: \w+){0,2} $",
    re.IGNORECASE,
)
"""What makes of a verb of saying a part of the writer's own statement."""
_BY_OTHERS = re.compile(
    r"\b(?:is|are|was|were) (?:now |often |widely )?(?:estimated|reckoned|thought|believed|said)"
    r" (?:by|to)\b|\b[Aa]ccording to\b|\b(?:reportedly|allegedly|supposedly|purportedly)\b"
    r"|\b(?:is|are|was|were) (?:widely )?(?:said|believed|thought|reported|alleged|rumoured) to\b"
    r"|[,”\"] (?:he|she|they|it|(?:the )?[A-Z][\w’'-]+(?: [\w’'-]+){0,4})"
    r" (?:said|says|say|told|tells|argued|argues|argue|warned|warns|wrote|writes|insisted"
    r"|insists|claimed|added|adds"
    r"|explained|explains|admitted|admits|complained)\b"
    r"|^(?!(?:I|We|Nobody) )(?:[\w’'-]+ ){1,5}?(?:has|have|had) (?:\w+ly |also |long )?(?:argued"
    r"|said|warned|claimed|suggested|insisted|announced|promised|vowed|pledged|estimated|concluded)"
    r" (?!to\b)"
    r"|^It (?:is|was|has been) (?:(?!(?:the|an?|no|my|our|his|her)\b)\w+ )?"
    r"(?:said|believed|thought|claimed|argued|alleged|rumoured"
    r"|reported|feared|assumed) that\b"
    r"|[,”\"] (?:said|says|argued|argues|warned|warns|wrote|writes|told) [A-Z]"
)
_BARE_FRAME = re.compile(
    r"(?!(?:i|we|it|there|if|when|while|nobody|no one)\b)(?P<who>(?:[\w’'-]+ ){1,5}?)(?:says?|said"
    r"|argues?|argued|warn(?:s|ed)?|fear(?:s|ed)?|thinks?|thought|believes?|believed|insists?"
    r"|insisted|complains?|complained|hopes?|hoped|told \w+|tells? \w+|announced|promised|vowed"
    r"|admitted|point(?:s|ed)? out)"
    r" (?:(?:that|the|an?|it|its|they|their|he|his|she|her|we|our|there|you)\b"
    r"|(?-i:[A-Z])[a-z])",
    re.IGNORECASE,
)
"""The same, said less plainly: "Critics say the plan will fail"."""
_THEY_CALL = re.compile(
    r"(?:(?:Some|Many|Most|Several|A few|The|Other|All|Even) )?(?:[\w-]+ )?(?:commentators|critics"
    r"|experts|analysts|observers|politicians|ministers|officials|supporters|opponents|activists"
    r"|campaigners|economists|scientists|pundits|scholars|historians|sceptics|skeptics|defenders"
    r"|advocates|detractors|Republicans|Democrats|conservatives|liberals|commentators) "
    r"(?:(?:are|have been|were|have|often|now|rightly|wrongly) )*(?:call|hail|dismiss|blame|see"
    r"|regard|view|consider|describe|point to|want|warn|claim|argue|say|worry|fear|complain|insist"
    r"|hope|accuse|praise|demand|urge)(?:s|ing|ed|ming)?\b",
    re.IGNORECASE,
)
"""What a party to the debate calls something."""
_ASSUMES = re.compile(
    r"(?!(?:i|we|it|there|if|when|while|nobody|no one|everyone|everybody)\b)(?P<who>(?:[\w’'-]+ )"
    r"{1,5}?)(?:feels?|felt|assume[sd]?|expect(?:s|ed)?|agree[sd]?|den(?:y|ies|ied)|conclude[sd]?"
    r"|predict(?:s|ed)?|concede[sd]?|hopes?|hoped|imagine[sd]?|suspect(?:s|ed)?|accept(?:s|ed)?)"
    r" that\b",
    re.IGNORECASE,
)
"""What somebody has in mind; who "knows that" something is so knows it for the writer as well."""
_STOPS, _CLOSES = ".!?,", "’'”\""
_DEMANDS = re.compile(
    r"(?:He|She|They|It) (?:\w+ly |also |even |then |now )?(?:wants?|wanted|requires?|required"
    r"|demands?|demanded|asks?|asked|calls? for|called for|seeks?|sought|proposes?|proposed|offers?"
    r"|offered|thinks?|thought|believes?|believed|expects?|expected|fears?|feared|hopes?|hoped)\b"
)
"""Who goes on wanting or thinking something."""
MOSTLY = 0.5
"""The share of quoted characters above which a sentence is somebody else's words."""


_GOES_ON = re.compile(r"\b(?:and|but|or|nor) that\b")


def without_endorsement(sentence: str, begin: int) -> int:
    """Give where a statement begins once the words that endorse it are passed over."""
    found = _ENDORSED.match(sentence, begin)
    if not found or _GOES_ON.search(sentence, found.end()) or found.end() >= len(sentence):
        return begin
    return found.end()


def is_anothers_view(bare: str) -> bool:
    """Tell whether a sentence gives, as a whole, what somebody else holds."""
    if _OF_SOMEBODY.match(bare):
        return True
    found = _FRAME.match(bare)
    return bool(found) and not _OWN_STANCE.search(found["who"] or "" if found else "")


def goes_on(bare: str, before: Sequence[str]) -> bool:
    """Tell whether a sentence goes on with what the one before reports ("He also wants ...")."""
    if not before or not _DEMANDS.match(bare):
        return False
    last = before[-1]
    return is_anothers_view(last) or is_reported(last) or goes_on(last, before[:-1])


def is_reported(bare: str) -> bool:
    """Tell whether part of a sentence is said to be somebody else's, so that one must look."""
    quoted = sum(len(match) for match in QUOTED.findall(bare))
    if bare[-1:] in _CLOSES and bare[-2:-1] in _STOPS:
        return True
    if quoted > MOSTLY * len(bare) or _BY_OTHERS.search(bare):
        return True
    if _THEY_CALL.match(bare):
        return True
    bare = bare.lstrip("*_“\"'‘«([")
    found = _BARE_FRAME.match(bare) or _ASSUMES.match(bare)
    return found is not None and not _OWN_STANCE.search(found["who"])
