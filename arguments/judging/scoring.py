"""The seam between reading and ruling: what a scorer is given and what it gives back.

The rules (`rubric.py`) are one scorer; a trained model can be another without anything else
changing: spans, guards and feedback are found by reading, whoever gives the numbers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from arguments.claims import Side
from arguments.judging.cues import Find, content_within, find_cues
from arguments.judging.evidence import find_evidence
from arguments.judging.extents import find_voices
from arguments.judging.lexicon import load_lexicon
from arguments.judging.opinion import Opinion
from arguments.judging.reading import Reading, Sentence, read
from arguments.judging.topicality import kin_of
from arguments.judging.verdict import Criterion, Workings

_ECHO_SHARE = 0.8


@dataclass(frozen=True)
class Case:
    """An argument laid out for judging: claim and text as read, the side, and what was found.

    `echoes` are the sentences that only say the claim again.
    """

    claim: Reading
    side: Side
    reading: Reading
    finds: tuple[Find, ...]
    echoes: frozenset[Sentence] = frozenset()

    @cached_property
    def tied(self) -> tuple[Sentence, ...]:
        """The sentences that share a word with the claim or a tied one, or bring evidence.

        Another word for nearly the same ties a sentence to the claim too.
        """
        lexicon = load_lexicon()
        named = {word.stem for word in self.claim.words if lexicon.is_content(word.folded)}
        known = {kin for one in named for kin in kin_of(one)}
        evidence = [find.at for find in self.of(Criterion.EVIDENCE) if find.kind != "boast"]
        tied: list[Sentence] = []
        for sentence in self.reading.fresh:
            stems = {
                word.stem for word in sentence.words if lexicon.is_specific(word.folded, word.stem)
            }
            shown = any(sentence.start <= at < sentence.end for at in evidence)
            if stems & known or shown:
                known |= stems
                tied.append(sentence)
        return tuple(tied)

    def of(self, criterion: Criterion) -> tuple[Find, ...]:
        """Give the finds of one criterion, in order of place."""
        return tuple(find for find in self.finds if find.criterion is criterion)

    def kinds(self, criterion: Criterion) -> dict[str, Find]:
        """Give the strongest find of each kind that earned anything, by kind."""
        ranked = sorted(self.of(criterion), key=lambda find: find.strength)
        return {find.kind: find for find in ranked if find.strength > 0}


@dataclass(frozen=True, slots=True)
class Scores:
    """A scorer's numbers, each 0 to 1: one for each criterion, and the share of the whole scale.

    `workings` tells how the share came about and `opinion` what an encoder made of the text,
    where there was one.
    """

    criteria: Mapping[Criterion, float]
    share: float
    workings: Workings | None = None
    opinion: Opinion | None = None
    other_side: bool = False


class Scorer(Protocol):
    """Whoever gives the numbers. `version` names it in every verdict."""

    @property
    def version(self) -> str:
        """Name this scorer and its revision, as `rules-1`."""

    def score(self, case: Case) -> Scores:
        """Score one case; the same case always scores the same."""


def lay_out(claim: str, side: Side, text: str) -> Case:
    """Read a claim and a text and find what is in the text."""
    claim_reading, reading = read(claim), read(text)
    echoed, voices = echoes(reading, claim_reading), find_voices(reading)
    found = find_cues(reading, claim_reading, voices)
    found += find_evidence(reading, claim_reading, voices)
    finds = tuple(
        find for find in found if find.criterion is not Criterion.CLAIM or not _within(find, echoed)
    )
    return Case(
        claim=claim_reading, side=side, reading=reading, finds=finds, echoes=frozenset(echoed)
    )


def echoes(reading: Reading, claim: Reading) -> tuple[Sentence, ...]:
    """Give the sentences that only say the claim again; copying it is not taking a position."""
    lexicon = load_lexicon()
    claimed = {word.stem for word in claim.words if lexicon.is_content(word.folded)}
    return tuple(
        sentence
        for sentence in reading.sentences
        if claimed
        and len(claimed & {word.stem for word in sentence.words}) >= _ECHO_SHARE * len(claimed)
        and not content_within(reading, claim, sentence.start, sentence.end)
    )


def _within(find: Find, sentences: tuple[Sentence, ...]) -> bool:
    return any(sentence.start <= find.at < sentence.end for sentence in sentences)
