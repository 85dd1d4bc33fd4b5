"""Nouns: which words name people, which name several things, which are never a plural."""

import re

from arguments.standing_alone.grammar.lists import listed

PERSON_NOUNS = listed(
    "actor activist actress adviser advisor agent ally ambassador analyst artist attorney aunt"
    " author banker baron bishop boss boy brother bully candidate captain cardinal chairman"
    " chairwoman chancellor chef chief child citizen clerk coach columnist commander commissioner"
    " congressman congresswoman consumer coroner councillor critic customer daughter debater"
    " deputy dictator diplomat director doctor driver economist editor emperor employee employer"
    " engineer executive expert farmer father fighter friend general gentleman girl governor"
    " grandfather grandmother guard hero historian husband insurer journalist judge kid killer"
    " king lady lawyer leader lord man manager mayor minister mother murderer neighbour neighbor"
    " nephew niece nurse officer official opponent owner painter parent patient person"
    " philosopher physician player poet policeman politician pope premier president priest prince"
    " princess principal prisoner professor prophet prosecutor protester publisher pupil queen"
    " rabbi refugee reporter resident rival runner scholar scientist secretary senator sister"
    " soldier son speaker spokesman spokeswoman student successor suspect taxpayer teacher"
    " teenager terrorist tyrant uncle victim visitor voter widow wife winner witness woman worker"
    " writer youth predecessor photographer filmmaker chaplain correspondent burglar warden"
    " designer singer tenant landlord nobody somebody someone anybody anyone everyone everybody"
    " whoever individual motorist pensioner commuter reader"
)
_HE_NOUNS = listed(
    "man boy father brother son uncle husband king prince gentleman chairman spokesman"
    " congressman policeman lord pope priest nephew grandfather imam emperor"
)
_SHE_NOUNS = listed(
    "woman girl mother sister daughter aunt wife queen princess lady chairwoman spokeswoman"
    " congresswoman actress widow niece grandmother"
)
GROUPS = listed(
    "administration agency army association authority bank board bureau cabinet charity church"
    " club coalition college commission committee community company conference congress"
    " corporation council county country court crowd department district family federation firm"
    " force foundation government group hospital house industry institution kingdom league"
    " legislature media ministry movement nation network newspaper office opposition organisation"
    " organization panel parliament party police public regime republic school senate side staff"
    " state team town tribe tribunal union university village west"
)
_IRREGULAR_PLURALS = listed(
    "people men women children police media data criteria feet teeth mice lives wives allies"
    " policemen gentlemen spokesmen congressmen businessmen businesswomen fishermen"
)
_NEVER_PLURAL = listed(
    "is was has does this its his hers us as thus less yes always perhaps towards besides"
    " whereas sometimes across news politics economics ethics physics mathematics series species"
    " business crisis process progress success access congress analysis basis thesis campus virus"
    " bus gas class mass loss boss cross press stress address happiness illness kindness weakness"
    " fairness darkness united unless plus minus previous serious various obvious famous"
    " dangerous religious curious enormous generous nervous precious tremendous jealous conscious"
    " ours theirs yours nowadays indoors outdoors afterwards upwards forwards backwards others"
    " focus status consensus atlas bias chaos canvas texas paris brussels athens wales"
    " philippines netherlands"
)
MASS = listed(
    "money power water energy food trade war peace crime poverty education health freedom"
    " security violence growth climate technology research concrete culture history religion"
    " faith truth justice democracy racism terrorism capitalism socialism science evidence"
    " information"
)
QUANTIFIERS = listed(
    "every each no none few several some any another either neither all both most many half"
    " nobody nothing anyone anything everyone everything someone something one two three four"
    " five six seven eight nine ten dozens hundreds thousands millions more enough other others"
    " much little such what whatever which"
)
"""What cannot be said again in place of a pronoun and mean the same things."""

TIMES = listed(
    "years months weeks days hours minutes times decades centuries terms ways eyes hands"
)
"""Plurals that "they" hardly ever means."""
_SHORTEST_PLURAL = 4
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+")


def is_plural(word: str) -> bool:
    """Tell whether a word looks like a noun for several things."""
    low = word.lower()
    if low in _IRREGULAR_PLURALS:
        return True
    if low in _NEVER_PLURAL or low.endswith(("ss", "us", "is", "ous", "'s", "’s")):
        return False
    return len(low) >= _SHORTEST_PLURAL and low.endswith("s")


def is_person_noun(word: str) -> bool:
    """Tell whether a word is a noun for one person."""
    return word.lower() in PERSON_NOUNS


def noun_gender(word: str) -> str:
    """Say which pronoun a noun for one person takes by its meaning; empty where either may be."""
    low = word.lower()
    if low in _HE_NOUNS:
        return "he"
    return "she" if low in _SHE_NOUNS else ""


def is_group(word: str) -> bool:
    """Tell whether a word is a noun for a body of people that acts as one."""
    return word.lower() in GROUPS


def letters(text: str) -> list[str]:
    """List the words of a text, without figures and marks."""
    return _WORD.findall(text)
