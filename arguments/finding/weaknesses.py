"""Weaknesses: why a claim that nothing forbids still makes a poorer debate than its neighbours.

Each is a shape of wording and holds for claims in general. None keeps a claim from the
organiser: together they decide which ten come first.
"""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from arguments.claims import ClaimKind
from arguments.responses import words_in
from arguments.standing_alone.continuing import adds
from arguments.standing_alone.definites import is_unplaced
from arguments.standing_alone.grammar import verbs
from arguments.standing_alone.grammar.lists import listed
from arguments.standing_alone.grammar.names import bare, capitalised_runs, is_person_name, is_title
from arguments.standing_alone.grammar.tokens import tokens
from arguments.standing_alone.openings import is_conceded
from arguments.standing_alone.pointers import points_back

_TO_ANYONE = re.compile(r"\b[Yy]ou(?:r|rself)?\b")
SHORT_WORDS = 6
"""A claim of fewer words says little by itself."""
FULL_WORDS = 5
"""A claim of fewer words ("Putin's no fool") gives a debate little to hold on to."""
WEAK = 0.5
"""What a weakness leaves of a claim's score: less than any sound claim has."""
SOFT = 0.65
"""What a lesser one leaves: sound claims come first, the surest of these still before weak ones."""

_PRESENT = listed(
    "is are am has have do does will would can could should must may might shall cannot isn't"
    " aren't hasn't haven't don't doesn't won't wouldn't can't couldn't shouldn't mustn't ought"
)
_CONTRACTED = re.compile(r"[\w]+[’'](?:s (?:not|no|an?|the|never|about)|re|ve|ll)\b")
_PAST = listed("was were had did wasn't weren't hadn't didn't")
_HABIT = re.compile(r"\bwould (?:often|always|sometimes|regularly|never) [a-z]+ ")
_UNDER_WAY = re.compile(
    r"\b(?:is|are|am) (?:now |currently |already |still |also )?"
    r"(?!(?:failing|losing|killing|ruining|destroying|undermining|making|becoming|missing|growing"
    r"|going|nothing|something|anything|everything|being|damaging|harming|wasting|paying|lacking"
    r"|turning|doing|changing|interesting|encouraging|alarming|disturbing|compelling|misleading)\b)"
    r"[a-z]+ing\b|\bcurrently\b|\b(?:has|have) (?:now |just |already )?(?:come|gone|arrived"
    r"|visited|met|announced|launched|begun|started|signed|published|released|unveiled|opened|embarked)\b"
)
_DATED = re.compile(
    r"\b(?:on |last |next |this |by |come )(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b(?:yesterday|tomorrow|tonight|(?:last|next|this) (?:week|weekend|month|night|morning)"
    r"|earlier this (?:week|month|year)|(?:a few|two|three) (?:days|weeks|months) ago)\b",
    re.IGNORECASE,
)
_TEXTS = (
    r"(?:article|survey|poll|study|studies|report|reports|figures|research|data|statistics|surveys"
    r"|polls|memo|document|documents|census)"
)
_FINDS = re.compile(
    rf"\b{_TEXTS}\b.{{0,60}}\b(?:shows?|showed|finds?|found|says?|said|confirms?|confirmed|reveals?"
    r"|revealed|indicates?|suggests?|suggested|estimates?|estimated|put)\b|\b(?:spelled|spelt|laid"
    r"|set) out in\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:one|two|three) in (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bas many as\b"
    r"|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety)(?:-\w+)?|\d[\d.,]*) (?:of the |more |other )?(?:%|\w+s\b|per cent)"
    r"|\d%",
    re.IGNORECASE,
)
_OPENS_SLACK = re.compile(
    r"(?:there (?:is|are|was|were|will be|would be)|there[’']s)\b", re.IGNORECASE
)
_SLACK_WORDS = 8
SLIGHT = 0.8
"""What a slight one leaves: a part of a name, a "you", six words."""
_REPORTS = frozenset({ClaimKind.FACT, ClaimKind.INTERPRETATION, ClaimKind.EVALUATION})
_COUNTING = _REPORTS | {ClaimKind.PREDICTION}


class Weighed(NamedTuple):
    """What weaknesses leave of a score, and whether a claim tells what is rather than argues."""

    left: float
    reports: bool


def weigh(
    sentence: str,
    worded: str,
    kind: ClaimKind,
    people: frozenset[str] = frozenset(),
    *,
    placed: bool = False,
) -> Weighed:
    """Weigh a claim's weaknesses; `sentence` is the article's own.

    `people` are those whom the article gives a full name once, and only a part of it after.
    `placed` says that the headline, which a card shows, places what the claim speaks of.
    """
    told = is_story(worded)
    weak = (
        is_conceded(sentence),
        points_back(worded),
        len(words_in(worded)) < FULL_WORDS,
        bool(_OPENS_SLACK.match(worded)) and len(words_in(worded)) < _SLACK_WORDS,
    )
    reporting = (
        kind is ClaimKind.FACT,
        told,
        told and kind is not ClaimKind.CAUSAL,
        kind is not ClaimKind.POLICY and bool(_DATED.search(worded)),
        kind in _REPORTS and bool(_UNDER_WAY.search(worded)),
        bool(_FINDS.search(worded)),
        kind in _COUNTING and bool(_COUNTED.search(worded)),
    )
    loose = (adds(worded), not placed and is_unplaced(worded))
    slight = (
        len(words_in(worded)) < SHORT_WORDS,
        bool(_TO_ANYONE.search(worded)),
        any(bare(run) in people for _, run in capitalised_runs(worded)),
    )
    left = WEAK ** sum(weak) * SOFT ** sum((*loose, *reporting)) * SLIGHT ** sum(slight)
    return Weighed(left, reports=any(reporting))


def people_of(sentences: Iterable[str]) -> frozenset[str]:
    """List the names, alone, of those whom some sentence gives a full name."""
    runs = (run for one in sentences for _, run in capitalised_runs(one))
    named = (run.split() for run in runs if is_person_name(run))
    full = ([bare(name) for name in words if not is_title(name)] for words in named)
    return frozenset(name for words in full if len(words) > 1 for name in words)


def is_story(worded: str) -> bool:
    """Tell whether a sentence tells only of what happened, in the past from end to end."""
    every = ["", *(verbs.straight(one.text) for one in tokens(worded))]
    said = [one for before, one in pairwise(every) if before != "to"]
    if any(one in _PRESENT or _is_present(one) for one in said) and not _HABIT.search(worded):
        return False
    if _CONTRACTED.search(worded):
        return False
    return any(one in _PAST or verbs.is_past(one) for one in said) or bool(_HABIT.search(worded))


def _is_present(word: str) -> bool:
    is_verb = verbs.is_singular_verb(word) and not verbs.may_be_noun(word)
    return is_verb and word not in _PAST
