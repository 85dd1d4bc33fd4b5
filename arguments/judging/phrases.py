"""Every wording key that the judge can hand over, declared in one place.

A gap has four sentences by its name: `gap-NAME` says what is missing, `advice-NAME` what to
do in a few words, `task-NAME` an exercise of under two minutes, `starter-NAME` how to begin.
A guard has `guard-NAME` and, if it caps, the same but for advice, which is a criterion's.
Names here, sentences in the wording.
"""

from enum import StrEnum

from arguments.judging.verdict import Criterion, Phrase


class Why(StrEnum):
    """Why a span earned something (`why-NAME`)."""

    POSITION = "position"
    TOPIC = "topic"
    BECAUSE = "because"
    THEREFORE = "therefore"
    CONDITION = "condition"
    MECHANISM = "mechanism"
    PURPOSE = "purpose"
    CONSEQUENCE = "consequence"
    NUMBER = "number"
    YEAR = "year"
    NAME = "name"
    LINK = "link"
    QUOTATION = "quotation"
    SOURCE = "source"
    EXAMPLE = "example"
    EXPERIENCE = "experience"
    OPPONENT = "opponent"
    CONCESSION = "concession"
    ANSWER = "answer"
    COMPARE = "compare"
    OUTWEIGH = "outweigh"
    RATHER = "rather"
    TIMEFRAME = "timeframe"
    LIKELIHOOD = "likelihood"
    UNDOING = "undoing"


class Cost(StrEnum):
    """Why a span cost something (`why-NAME`)."""

    EMPTY_REASON = "empty-reason"
    BOAST = "boast"
    LONG = "long-sentence"
    VAGUE = "vague"
    FILLER = "filler"
    ABSOLUTE = "absolute"
    SHOUTING = "shouting"
    OPEN = "open"


class Gap(StrEnum):
    """What an argument lacks most on one criterion; the first part of the name is the criterion."""

    CLAIM_NO_TOPIC = "claim-no-topic"
    CLAIM_NO_POSITION = "claim-no-position"
    CLAIM_ECHO = "claim-echo"
    CLAIM_IMPLIED = "claim-implied"
    CLAIM_LATE = "claim-late"
    CLAIM_FINE = "claim-fine"
    REASONING_NONE = "reasoning-none"
    REASONING_NONE_OUGHT = "reasoning-none-ought"
    REASONING_NONE_VALUE = "reasoning-none-value"
    REASONING_EMPTY = "reasoning-empty"
    REASONING_IMPLIED = "reasoning-implied"
    REASONING_EFFECT = "reasoning-effect"
    REASONING_CONDITION = "reasoning-condition"
    REASONING_ONE = "reasoning-one"
    REASONING_LIST = "reasoning-list"
    REASONING_FINE = "reasoning-fine"
    EVIDENCE_NONE = "evidence-none"
    EVIDENCE_NONE_CHAIN = "evidence-none-chain"
    EVIDENCE_NONE_EFFECT = "evidence-none-effect"
    EVIDENCE_NONE_MONEY = "evidence-none-money"
    EVIDENCE_NONE_SAFETY = "evidence-none-safety"
    EVIDENCE_NONE_RIGHTS = "evidence-none-rights"
    EVIDENCE_NONE_SCHOOLS = "evidence-none-schools"
    EVIDENCE_NONE_WAR = "evidence-none-war"
    EVIDENCE_BOAST = "evidence-boast"
    EVIDENCE_NUMBER = "evidence-number"
    EVIDENCE_NAME = "evidence-name"
    EVIDENCE_ONE = "evidence-one"
    EVIDENCE_COMPARED = "evidence-compared"
    EVIDENCE_SOURCED = "evidence-sourced"
    EVIDENCE_FINE = "evidence-fine"
    ENGAGEMENT_NONE = "engagement-none"
    ENGAGEMENT_NONE_ABSOLUTE = "engagement-none-absolute"
    ENGAGEMENT_NONE_REASON = "engagement-none-reason"
    ENGAGEMENT_NONE_EFFECT = "engagement-none-effect"
    ENGAGEMENT_NONE_MONEY = "engagement-none-money"
    ENGAGEMENT_HINT = "engagement-hint"
    ENGAGEMENT_UNANSWERED = "engagement-unanswered"
    ENGAGEMENT_MET = "engagement-met"
    ENGAGEMENT_FINE = "engagement-fine"
    WEIGHING_NONE = "weighing-none"
    WEIGHING_NONE_SAFETY = "weighing-none-safety"
    WEIGHING_NONE_MONEY = "weighing-none-money"
    WEIGHING_NONE_EFFECT = "weighing-none-effect"
    WEIGHING_HINT = "weighing-hint"
    WEIGHING_ONE = "weighing-one"
    WEIGHING_FINE = "weighing-fine"
    CLARITY_LONG = "clarity-long"
    CLARITY_VAGUE = "clarity-vague"
    CLARITY_FILLER = "clarity-filler"
    CLARITY_ABSOLUTE = "clarity-absolute"
    CLARITY_SHOUTING = "clarity-shouting"
    CLARITY_SHORT = "clarity-short"
    CLARITY_BRIEF = "clarity-brief"
    CLARITY_FINE = "clarity-fine"

    @property
    def criterion(self) -> Criterion:
        """Give the criterion that it belongs to."""
        return Criterion(self.value.partition("-")[0])


class Guard(StrEnum):
    """What a text looks like when its score would mislead."""

    WORDLESS = "wordless"
    GIBBERISH = "gibberish"
    LANGUAGE = "language"
    TO_THE_JUDGE = "to-the-judge"
    COPIED_CLAIM = "copied-claim"
    BARE_BECAUSE = "bare-because"
    REPETITION = "repetition"
    WORD_LIST = "word-list"
    GENERIC = "generic"
    OFF_TOPIC = "off-topic"
    WORD_SALAD = "word-salad"
    FROM_ARTICLE = "from-article"
    FROM_ANOTHER = "from-another"
    FROM_YOURSELF = "from-yourself"
    UNREAD = "unread"


def why(name: Why | Cost, **values: str | int) -> Phrase:
    """Say why a span counts."""
    return Phrase(key=f"why-{name.value}", values=dict(values))


def about(family: str, name: Gap | Guard, **values: str | int) -> Phrase:
    """Say the sentence of one family (gap, advice, task, starter, guard) for a gap or a guard."""
    return Phrase(key=f"{family}-{name.value}", values=dict(values))


def every_key() -> frozenset[str]:
    """List every key that a verdict can hold, and those that name the criteria."""
    capping = [guard for guard in Guard if guard is not Guard.UNREAD]
    return frozenset(
        [f"why-{name.value}" for name in (*Why, *Cost)]
        + [f"advice-{name.value}" for name in Gap]
        + [
            f"{family}-{name.value}"
            for family in ("gap", "task", "starter")
            for name in (*Gap, *capping)
        ]
        + [f"guard-{name.value}" for name in Guard]
        + [f"criterion-{name.value}{part}" for name in Criterion for part in ("", "-about")]
        + [f"goal-{name.value}" for name in Criterion]
        + [f"compare-{name}" for name in (*Criterion, "whole")]
    )
