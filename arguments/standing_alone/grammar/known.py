"""Known: what an article's own spelling teaches of its words, where no dictionary is asked."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from arguments.standing_alone.grammar import names
from arguments.standing_alone.grammar.tokens import tokens


class Known(NamedTuple):
    """The words that an article writes small, those it has a capital for, surnames of several."""

    small: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()

    def is_name(self, word: str) -> bool:
        """Tell whether a capitalised word is a name rather than the first of its sentence."""
        one = names.bare(word)
        if one.lower() in self.small:
            return False
        return one in self.capital or names.names_elsewhere(one) or names.is_known_first_name(one)


def known_in(sentences: Sequence[str]) -> Known:
    """Learn which words some sentences write small, and which with a capital inside."""
    small: set[str] = set()
    capital: set[str] = set()
    for sentence in sentences:
        listed = [one for one in tokens(sentence) if one.text[0].isalpha()]
        small |= {names.bare(one.text) for one in listed if one.text[0].islower()}
        capital |= {names.bare(one.text) for one in listed[1:] if one.text[0].isupper()}
    return Known(frozenset(small), frozenset(capital), _shared(sentences))


def _shared(sentences: Sequence[str]) -> frozenset[str]:
    """List the surnames that come with more than one first name."""
    firsts: defaultdict[str, set[str]] = defaultdict(set)
    for sentence in sentences:
        for _, run in names.capitalised_runs(sentence):
            words = [names.bare(one) for one in run.split() if not names.is_title(one)]
            words = [one for one in words if not names.names_elsewhere(one)]
            if len(words) > 1 and names.is_person_name(run):
                firsts[words[-1]].add(words[0])
    return frozenset(surname for surname, known_as in firsts.items() if len(known_as) > 1)
