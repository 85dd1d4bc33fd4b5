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
    r"(?:truth|fact|reality|lesson|moral|upshot|point) (?:is|remains)"
    r"(?: that |: |, )"
    r"|(?:Make no mistake|Let[’']s be (?:clear|honest|frank)|Let us be (?:clear|honest|frank)"
    r"|One thing is (?:clear|certain))[:,;] "
    r"|I(?:[’']m| am) (?:\w+ )?(?:convinced|certain|sure|confident) that "
    r"|I (?:\w+ly |still |do |would )?(?:believe|think|maintain|argue|suspect|have no doubt) "
    r"(?:that |(?=(?:the|an?|we|it|there|our|every|no|most|many|they|he|she)\b))"
    r"|In (?:my|our) (?:\w+ )?(?:view|opinion|judgement|judgment), "
    r"|We (?:all |now )?know that )",
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
_OWN_STANCE = re.compile(
    r"\b(?:should|must|ought|needs?|have|has|wrong|mistaken|naive|foolish|unwise|silly|dishonest"
    r"|easy|tempting|absurd|late|cannot|can[’']t|never|to|who|whoever|is|are|was|were|would|not)\b"
    r"(?: \w+){0,2} $",
    re.IGNORECASE,
)
"""What makes of a verb of saying a part of the writer's own statement."""
_BY_OTHERS = re.compile(
    r"\b[Aa]ccording to\b|\b(?:reportedly|allegedly|supposedly|purportedly)\b"
    r"|\b(?:is|are|was|were) (?:widely )?(?:said|believed|thought|reported|alleged|rumoured) to\b"
    r"|[,”\"] (?:he|she|they|it|(?:the )?[A-Z][\w’'-]+(?: [\w’'-]+){0,4})"
    r" (?:said|says|say|told|tells|argued|argues|argue|warned|warns|wrote|writes|insisted"
    r"|insists|claimed|added|adds"
    r"|explained|explains|admitted|admits|complained)\b"
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
    r" (?:that|the|an?|it|its|they|their|he|his|she|her|we|our|there|you)\b",
    re.IGNORECASE,
)
"""The same, said less plainly: "Critics say the plan will fail"."""
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
    found = _BARE_FRAME.match(bare.lstrip("*_“\"'‘«(["))
    return found is not None and not _OWN_STANCE.search(found["who"])
