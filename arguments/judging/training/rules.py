"""Rules: the hand-made cues that the trained model is measured against, and no more.

Each cue is a pattern over one sentence; each adds or takes away its weight, and the sum is
squashed into a score from 0 to 1.
"""

import math
import re
from collections.abc import Mapping

from arguments.articles.quotations import QUOTED
from arguments.finding.kinds import any_of
from arguments.responses import words_in

RULES_THRESHOLD = 0.65
"""The least score of a claim by the rules alone."""
LEAN = 0.6
"""What a sentence without any cue leans to: in op-eds most sentences claim something."""
WEIGHTS: Mapping[str, float] = {
    "prediction": 0.65,  # what will or may be is open to argument
    "policy": 0.55,  # and so is what ought to be
    "present": 0.4,  # claims speak of how things are,
    "evaluation": 0.4,  # how good they are,
    "interpretation": 0.35,  # what they really are,
    "stance": 0.3,  # how sure the writer is,
    "causal": 0.3,  # why they are
    "degree": 0.2,  # and how much so
    "names": -0.2,  # records name who,
    "past": -0.35,  # tell what happened,
    "past_regular": -0.25,
    "numbers": -0.8,  # and count it
    "short": -0.4,  # fragments lean on their neighbours
    "first_person": -0.8,  # a memoir is not open to argument
    "reported": -1.2,  # someone else's claim
    "quoted": -4.5,  # in someone else's words
}
"""Rounded from a logistic fit of these cues to the Webis editorials (Al-Khatib et al. 2016)."""


def _cue(listed: str) -> re.Pattern[str]:
    return re.compile(any_of(listed), re.IGNORECASE)


POLICY = _cue(
    "should, should not, shouldn[’']t, must, must not, ought, ought to, needs? to, have to, has to"
    ", had better, let us, let[’']s, it is time, it[’']s time, time to, time for, called? for"
    ", deserves?, demands? that, requires? that, cannot afford, can[’']t afford, the answer is"
    ", the solution is, the way forward, instead of, rather than, no excuse, ban, abolish, repeal"
)
PREDICTION = _cue(
    "will, won[’']t, shall, would, wouldn[’']t, could, may, might, going to, likely, unlikely"
    ", bound to, set to, probably, perhaps, soon, eventually, inevitably, sooner or later, future"
    ", can only, risks?, threatens? to, for years to come, in the long run, potential"
)
CAUSAL = _cue(
    "because, because of, due to, leads? to, led to, results? in, resulted in, causes?, caused"
    ", makes?, allows?, enables?, helps?, helped, undermines?, undermined, weakens?, weakened"
    ", strengthens?, strengthened, encourages?, discourages?, fuels?, fueled, drives?, driven by"
    ", reason, reasons, therefore, thus, hence, consequently, as a result, so that, thereby"
    ", contributes? to, affects?, affecting, levers?, forces?, prevents?, protects?, harms?, hurts?"
    ", damages?, improves?, worsens?, creates?, deters?, saves?, brings?, if, unless, only when"
    ", only by, the more, without, in order to, depends? on, stems? from, thanks to, turns? into"
)
INTERPRETATION = _cue(
    "is an?, are an?, is the, are the, is not, isn[’']t, aren[’']t, is no, are no, is about"
    ", is more than, is less, is really, means?, meant, represents?, amounts? to, reflects?"
    ", shows?, suggests?, reveals?, proves?, demonstrates?, signals?, symboli[sz]es?, symbols? of"
    ", signs? of, reminiscent, in fact, in reality, really, truly, essentially, nothing but"
    ", wants? to, seeks? to, seems?, appears?, tests?, intended to, simply, nor, remains?, lies in"
)
EVALUATION = _cue(
    "good, better, best, bad, worse, worst, right, wrong, fair, unfair, just, unjust, great"
    ", important, essential, vital, crucial, necessary, unnecessary, key, critical, fundamental"
    ", valuable, value, worthwhile, worth, worthy, useful, useless, helpful, harmful, effective"
    ", ineffective, powerful, powerless, weak, strong, dangerous, danger, safe, reckless, costly"
    ", cheap, wise, unwise, foolish, fool, stupid, smart, sensible, absurd, ridiculous, rational"
    ", irrational, reasonable, unreasonable, outrageous, shameful, shame, disgrace, scandal"
    ", disaster, disastrous, catastrophe, catastrophic, tragedy, tragic, failure, failed, fails?"
    ", success, successful, victory, defeat, mistake, mistaken, flawed, broken, corrupt, cruel"
    ", brutal, immoral, moral, evil, noble, brave, cowardly, honest, dishonest, hypocrisy"
    ", hypocritical, legitimate, illegitimate, unacceptable, acceptable, inexcusable, unthinkable"
    ", impossible, possible, difficult, hard, easy, challenge, problem, problems, crisis, threat"
    ", hope, opportunity, promising, hopeless, far-fetched, naive, cynical, arrogant, ignorant"
    ", meaningless, meaningful, pointless, senseless, serious, grave, dire, severe, terrible"
    ", horrible, excellent, remarkable, extraordinary, inherent, insufficient, sufficient, enough"
    ", inadequate, adequate, misguided, misleading, false, true, truth, myth, lie, lies, lesson"
    ", unfortunately, sadly, fortunately, rightly, wrongly, benefit, benefits, burden, precious"
    ", poor, rich in, healthy, unhealthy, toxic, irresponsible, responsible, counterproductive"
    ", overdue, too much, too little, too many, too few, too often, too late, matters?, duty"
    ", deserves?"
)
DEGREE = _cue(
    "more, most, less, least, only, never, always, every, all, none, no one, nothing, any, many"
    ", few, even, too, so, very, far, much, such, rarely, often, hardly, merely, ever, still"
    ", no longer, alone, both, increasingly"
)
STANCE = _cue(
    "clearly, obviously, certainly, surely, indeed, of course, undoubtedly, no doubt, apparently"
    ", arguably, evidently, naturally, i believe, i think, we believe, we know, must be, can be"
    ", cannot, can[’']t, can, not, n[’']t, yet, but, however, although, though, while, despite"
)
PRESENT = re.compile(
    r"\b(?:is|are|has|have|does|do|remains?|exists?|needs?|deserves?|lies|depends?|wants?)\b"
    r"|[’'](?:s (?:not|no|an?|the|never|about)|re|ve)\b"
)
PAST = _cue(
    "was, were, had, did, went, came, took, gave, said, told, saw, became, began, brought, got"
    ", sat, stood, lay, felt, heard, knew, thought, broke, drove, spoke, chose, ate, drank, slept"
    ", woke, walked, held, made, met, sent, spent, won, lost, left, found, grew, fell, rose"
    ", ran, wrote, put"
)
PAST_REGULAR = re.compile(r"\b[a-z]{3,}ed\b")
NUMBERS = re.compile(
    r"\b(?!(?:1[5-9]|20)\d\d\b)\d[\d,.]*\b|%"
    r"|\b(?:a|one|two|three) (?:half|third|quarter|fifth|tenth)s?\b"
    r"|\b(?:hundred|thousand|million|billion|percent|per cent)s?\b"
)
REPORTED = re.compile(
    r"^According to\b|, according to\b|\breportedly\b|\ballegedly\b"
    r"|\b(?:said|says|told|announced|reported|reports|wrote|writes|stated|states|stipulates|noted"
    r"|notes|testified|tweeted|explained|declared|added|asked|recalled|admitted|insisted|insists"
    r"|claimed|claims that|argued|argues|warned|concluded|quoted|published|estimates)\b"
    r"(?! by\b)",
)
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|[Mm]e|I[’'](?:m|ve|d|ll))\b")
NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]+")

_SHORT = 6

_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "policy": POLICY,
    "prediction": PREDICTION,
    "causal": CAUSAL,
    "interpretation": INTERPRETATION,
    "evaluation": EVALUATION,
    "degree": DEGREE,
    "stance": STANCE,
    "present": PRESENT,
    "past": PAST,
    "past_regular": PAST_REGULAR,
    "numbers": NUMBERS,
    "reported": REPORTED,
    "first_person": FIRST_PERSON,
    "names": NAME,
}
_CAP = 3


def rule_score(sentence: str) -> float:
    """Say from 0 to 1 how surely a sentence claims something contestable, by the rules."""
    cues = features(sentence)
    total = LEAN + sum(weight * cues[name] for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-total))


def features(sentence: str) -> dict[str, float]:
    """Count each cue in a sentence (three at most), its quoted share, and whether it is short."""
    words = len(words_in(sentence))
    counts = {
        name: float(min(_CAP, len(pattern.findall(sentence))))
        for name, pattern in _PATTERNS.items()
    }
    quoted = sum(len(match) for match in QUOTED.findall(sentence)) / max(1, len(sentence))
    return {**counts, "quoted": quoted, "short": float(words < _SHORT)}
