"""Kinds: what sort of thing a claim says, by its surest cue.

What ought to be done outranks what will be, which outranks why; a judgement in plain words
of value outranks a reading of what something is. What is none of these is a fact.
"""

import re

from arguments.claims import ClaimKind


def any_of(listed: str) -> str:
    """Make a pattern of words and phrases that are parted by commas, longest first."""
    phrases = sorted(" ".join(listed.split()).split(", "), key=len, reverse=True)
    return rf"\b(?:{'|'.join(phrases)})\b"


_VALUE = any_of(
    "good, better, best, bad, worse, worst, wrong, fair, unfair, just another, unjust, great"
    ", important, essential, vital, crucial, necessary, unnecessary, fundamental, precious"
    ", valuable, worthwhile, worth, worthy, useful, useless, helpful, harmful, effective"
    ", ineffective, powerful, powerless, weak, strong, dangerous, danger, safe, reckless, costly"
    ", wise, unwise, foolish, fools?, folly, stupid, smart, sensible, absurd, ridiculous, rational"
    ", irrational, reasonable, unreasonable, outrageous, shameful, shame, disgrace, disgraceful"
    ", scandal, disaster, disastrous, catastrophe, catastrophic, tragedy, tragic, failure, success"
    ", successful, victory, defeat, mistake, mistaken, flaws?, flawed, corrupt, cruel, brutal"
    ", immoral, moral, evil, noble, brave, courage, cowardly, honest, dishonest, hypocrisy"
    ", hypocritical, legitimate, illegitimate, unacceptable, acceptable, inexcusable, unthinkable"
    ", impossible, difficult, hard, harder, easy, easier, problem, problems, crisis, threat"
    ", opportunity, promising, hopeless, far-fetched, naive, naïve, cynical, arrogant, ignorant"
    ", meaningless, meaningful, pointless, senseless, serious, grave, dire, severe, terrible"
    ", horrible, excellent, remarkable, extraordinary, insufficient, inadequate, adequate"
    ", misguided, misleading, misleads, nonsense, unfortunately, sadly, fortunately, rightly"
    ", wrongly, benefits?, burden, poor, toxic, irresponsible, responsible, counterproductive"
    ", overdue, too much, too little, too many, too few, too often, too late, too slow, too low"
    ", too high, matters, deserves?, kinder, cheaper, dearer, fairer, safer, wiser, weaker"
    ", stronger, greater, slower, no excuse, no good reason, honourable, generous, decent, proud"
    ", inhumane, humane, barbaric, appalling, priceless, wasteful, waste, insult, farce, unhealthy"
)
_COMPARED = (
    r"(?<!\bis )(?<!\bare )\b(?:more|less|fewer) than\b(?! (?:\d|half|one |two ))"
    r"|\b(?:more|less|fewer) (?:[\w-]+ ){1,4}than\b(?! \d)"
    r"|\b(?:more|less|as) [a-z]+(?:ful|ous|ive|able|ible|al|ent|ant) (?:than|as)\b"
)
_OUGHT = (
    any_of(
        "should, shouldn[’']t, must, mustn[’']t, ought, had better, let us, let[’']s, it is time"
        ", it[’']s time, cannot afford, can[’']t afford, the way forward, needs? to, needs? not"
        ", (?:answer|solution|task|remedy|duty|job) (?:is|now is) to, time to, time for"
        ", calls? for"
    )
    + r"|(?<!nobody )(?<!no one )\bha(?:s|ve) to\b"
    r"|(?<!the )(?<!an )(?<!no )(?<!in )(?<!of )(?<!any )(?<!for )\bneeds?\b"
    r"(?! (?:of|for|is|was|are|were|that)\b)"
)
_ORDERED = (
    r"^(?:Do not|Don[’']t|Never|Stop|End|Ban|Abolish|Repeal|Let|Give|Spend|Test|Make|Keep|Put|Take"
    r"|Start|Build|Tax|Fund|Scrap|Raise|Cut|Pay|Close|Open|Vote|Invest|Teach|Allow|Leave|Plant"
    r"|Protect|Reform|Replace|Publish|Ask|Hire|Free|Bring|Return|Show|Treat|Use|Turn|Split)"
    r" (?:[a-z]|[A-Z][a-z]+s\b)[^?]*$"
)
_EPISTEMIC = r"\b(?:must|should) (?:have been|come as no|surprise)\b|\bthe need to\b"
_WEIGHED = rf"\bit (?:would|will|may|might|could) (?:not )?be (?:\w+ly )?(?:{_VALUE})"
_DONE = r"have (?:been|had|gone|made|come|become|taken|done|\w+(?:ed|en))\b"
_PREDICTION = (
    r"(?<!\bfree )(?<!\bgood )(?<!\bpolitical )(?<!\bthe )(?<!\ba )(?<!\bown )(?<!\bagainst )"
    r"\bwill\b(?! of\b)"
    r"|\b(?:won[’']t|shall|would|wouldn[’']t|could|couldn[’']t|likely|unlikely|bound to"
    r"|sooner or later|in the long run|for years to come)\b"
    rf"(?! {_DONE})"
    r"|\b\w+[’']ll\b|\b(?:is|are|[’']s|[’']re|am) (?:not )?(?:going|about|set) to\b"
    rf"|\bmay\b(?! {_DONE})|(?<!the )\bmight\b(?! (?:of\b|{_DONE}))"
    r"|\b(?:risks? \w+ing|threatens? to|by 20[3-9]\d"
    r"|by the end of (?:the|this) (?:decade|century))\b"
)
_CAUSAL = (
    r"(?<!\bto )"
    + any_of(
        "because, leads? to, led to, leading to, results? in, resulted in, causes?, caused, due to"
        ", as a result, thereby, enables?, undermines?, undermined, weakens?, weakened"
        ", strengthens?, strengthened, encourages?, discourages?, fuels?, fuelled, fueled"
        ", contributes? to, deters?, prevents?, protects?, harms?, hurts?, damages?, improves?"
        ", worsens?, creates?, affects?, affecting, stems? from, thanks to, depends? on"
        ", drives?, driven by, punish(?:es)?, rewards?, destroys?, breeds?, invites?, feeds?"
        ", kills?, saves?, helps?, helped, attracts?, reduces?, increases?, raises?, lowers?"
        ", shapes?, spreads?, teaches, endangers?, threatens?, brings? about"
        ", keeps? (?:\\w+ ){1,3}from"
        ", the reason (?:why|that|for), is why, the more, only when, only if, so that, gives? rise"
    )
    + r"|\bmak(?:es?|ing) (?!sense|clear|sure|an? |the case|no |up\b|it clear)"
    r"|\bturn(?:s|ed)? (?:[\w’'-]+ ){1,8}into\b"
    r"|(?<!the )\bforc(?:es|ing|ed) (?:the|its|their|our|us|them|people|an?|every|many|[a-z]+s)\b"
    r"|\b(?:main|primary|real|root|chief|key) (?:reasons?|causes?) (?:for|of|why|that)\b"
    r"|\bmade (?:\w+ ){1,3}(?:more|less|possible|impossible)\b"
)
_RECORD = r"\d|\b(?:half|third|quarter|fifth|tenth|hundred|thousand|million|billion|per cent)s?\b"
_SURELY_READ = any_of(
    "wants? to, seeks? to, represents?, amounts? to, reflects?, suggests?, reveals?, proves?"
    ", demonstrates?, signals?, symboli[sz]es?, symbols? of, signs? of, reminiscent, in reality"
    ", really, essentially, nothing but, intended to, at heart"
)
_READ = (
    any_of(
        "is an?, are an?, is the, are the, is not, isn[’']t, aren[’']t, are not, is no, are no"
        ", is about, is more than, is less, means?, shows?, in fact, truly, seems?, appears?"
        ", simply, remains?, lies in, not because, is nothing, is only, are only, has become"
        ", have become, is never, is always, are never, are always, nobody, no one, nothing"
        ", is what, is how"
    )
    + r"|\b(?:is|are|has|have|does|do|exists?|depends?|can|cannot|can[’']t)\b"
    r"|[’'](?:s (?:not|no|an?|the|never|about)|re|ve)\b"
)


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_KINDS: tuple[tuple[ClaimKind, re.Pattern[str]], ...] = (
    (ClaimKind.EVALUATION, _any_case(_WEIGHED)),
    (ClaimKind.POLICY, re.compile(rf"(?i:{_OUGHT})|{_ORDERED}")),
    (ClaimKind.PREDICTION, re.compile(_PREDICTION)),
    (ClaimKind.CAUSAL, _any_case(_CAUSAL)),
    (ClaimKind.EVALUATION, _any_case(f"{_VALUE}|{_COMPARED}")),
    (ClaimKind.INTERPRETATION, _any_case(_SURELY_READ)),
    (ClaimKind.FACT, _any_case(_RECORD)),
    (ClaimKind.INTERPRETATION, _any_case(_READ)),
)
_BELIEVED = _any_case(_EPISTEMIC)
_ASIDE = _any_case(
    r"\b(?:because|since|when|if|unless|although|though|while|until|so that|than)\b"
    r"(?:(?! ?[-–—] )[^,;:])*"
    r"|(?<=\w )(?:how|why)\b[^,;:]*|, (?:which|who|where)\b[^,;:]*"
    r"|\b(?:that|which|who) (?:would|will|could|may|might|should|must|need(?:s)?|ha(?:ve|s) to)\b"
    r"|\b(?:its|their|our|his|her|the|any|no|this|that) (?:[\w-]+ )?need\b"
    r"|^An? (?:[\w-]+ ){1,4}?(?:needs\b|[^,;]{3,40}\band needs\b)"
)
"""What a sentence says beside its main clause, where "must" and "will" are no claim of its own."""
_ELSE = ClaimKind.FACT
_OF_MAIN_CLAUSE = frozenset({ClaimKind.POLICY, ClaimKind.PREDICTION})


def kind_of(sentence: str) -> ClaimKind:
    """Say what sort of thing a claim says; a fact where no cue says otherwise."""
    said = _BELIEVED.sub("", sentence)
    main = _ASIDE.sub("", said)
    return next((kind for kind, cue in _KINDS if cue.search(_part(kind, said, main))), _ELSE)


def _part(kind: ClaimKind, said: str, main: str) -> str:
    """Give the part of a sentence that makes it one of a kind."""
    return main if kind in _OF_MAIN_CLAUSE else said
