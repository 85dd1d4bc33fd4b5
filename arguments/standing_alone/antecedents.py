"""Antecedents: whom or what a pronoun at the start of a sentence means, where that is certain.

Certain means that the sentence before, in the same paragraph, speaks of one fitting subject
and names nothing else that would fit. A sentence between that itself opens with the same
pronoun carries the same antecedent on. Everything else is for a reviewer.
"""

import re
from collections.abc import Sequence

from arguments.standing_alone.grammar import names, nouns, verbs
from arguments.standing_alone.grammar.known import Known
from arguments.standing_alone.grammar.subjects import Subject, subject_of
from arguments.standing_alone.openings import without_connective
from arguments.standing_alone.pointers import names_again
from arguments.standing_alone.rivals import has_rival, may_be_person

_CLASS = {
    "he": "he", "his": "he", "she": "she", "her": "she",
    "it": "it", "its": "it", "they": "they", "their": "they",
}  # fmt: skip
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?")
_FORMS = {"he": "him|his", "she": "her|hers"}
_OTHER = {
    "he": re.compile(r"\bhim\b"),
    "she": re.compile(
        r"\bher\b(?= (?:when|as|if|and|but|to|in|at|on|with|for|that|because|by)\b|[.,;])"
    ),
    "they": re.compile(r"\bthem\b"),
    "it": re.compile(r"(?!)"),
}
"""An object beside a subject that agrees with it is somebody else."""


def antecedent_of(pronoun: str, before: Sequence[str], rest: str, known: Known) -> Subject | None:
    """Give the certain antecedent of a pronoun; `before` are its paragraph's sentences so far.

    `rest` is what follows the pronoun in its own sentence.
    """
    kind = _CLASS[pronoun.lower()]
    if not before:
        return None
    text = before[-1][without_connective(before[-1]) :]
    if _is_doubtful(text, kind):
        return None
    text = _QUOTED.sub("", text)
    subject = subject_of(text, known)
    found = _meant(subject, text, kind, before, known)
    if found is None or found.words in known.shared or _is_named(found, rest):
        return None
    return None if has_rival(subject or found, found, kind, rest) else found


def _meant(
    subject: Subject | None, text: str, kind: str, before: Sequence[str], known: Known
) -> Subject | None:
    if subject is not None and subject.is_pronoun:
        if subject.words.lower() != kind:
            return None
        return antecedent_of(kind, before[:-1], subject.after, known)
    if subject is not None and _fits(subject, kind):
        return subject
    return _only_person(text, kind, known) if kind in ("he", "she") else None


def _only_person(text: str, kind: str, known: Known) -> Subject | None:
    """Give the one person that a sentence names anywhere, where it names no other."""
    runs = [run for start, run in names.capitalised_runs(text) if may_be_person(text, start, run)]
    people = {names.bare(run.split()[-1]): run for run in runs}
    if len(people) != 1:
        return None
    surname, run = next(iter(people.items()))
    words = " ".join([*run.split()[:-1], surname])
    if re.search(rf"\b(?:{kind}|{_FORMS[kind]})\b", text[: text.index(run)], re.IGNORECASE):
        return None
    is_known = " " in words or known.is_name(surname)
    followed = text[text.index(run) + len(run) :].split()[:1]
    if not is_known or names.name_gender(words) not in ("", kind):
        return None
    if run != words and followed and nouns.is_person_noun(followed[0].strip(".,")):
        return None  # "Putin's spokesman"
    return Subject(words=words, head=surname, verb="", person=True, after=text.replace(run, ""))


def _is_doubtful(sentence: str, kind: str) -> bool:
    if "?" in sentence or sentence[:1] in "“\"«'‘" or _OTHER[kind].search(sentence):
        return True
    return kind in ("it", "they") and bool(re.search(r"[“”\"«»]", sentence))


def _fits(subject: Subject, kind: str) -> bool:
    """Tell whether a subject agrees with a pronoun, and can be said again in its place."""
    if subject.indefinite and not _is_present(subject.verb):
        return False
    if names_again(subject.words):
        return False
    if kind == "they":
        return subject.many
    if subject.many:
        return False
    if kind == "it":
        return subject.person is False and subject.head.lower() not in nouns.QUANTIFIERS
    return subject.person is not False and subject.gender in ("", kind)


def _is_present(verb: str) -> bool:
    return (
        not verb.endswith("ed")
        and not verbs.is_past(verb)
        and verbs.straight(verb) not in ("was", "were", "had", "did")
    )


def _is_named(found: Subject, rest: str) -> bool:
    """Tell whether a sentence names what its own pronoun would mean, so that it means another."""
    said = {word.lower() for word in nouns.letters(rest)}
    return found.head.lower() in said
