"""Verbs: which word of a sentence is its finite verb, and what that says of the subject.

Only forms that are hardly ever anything else count. A sentence whose verb is not among them
is one that the rules cannot read, and they say so by finding no verb.
"""

from arguments.standing_alone.grammar.lists import listed

SINGULAR_AUX = listed("is was has does isn't wasn't hasn't doesn't")
PLURAL_AUX = listed("are were have do aren't weren't haven't don't")
MODALS = listed(
    "will would can could should must may might shall cannot won't wouldn't can't couldn't"
    " shouldn't mustn't shan't ought had did hadn't didn't"
)
BE = listed("is was are were isn't wasn't aren't weren't be been remains remain")

_VERBS = listed(
    "accept achieve act agree allow appear argue arrive ask assume attack attempt avoid ban"
    " become begin believe belong blame break bring build buy carry choose come consider consist"
    " contain continue contribute create cut decide defend demand demonstrate deny depend deserve"
    " destroy deter die differ disagree dominate drive eat embrace emerge enable encourage enjoy"
    " ensure exist expect explain face fail fall feel fight find follow forget fuel gain gather"
    " get give go grow happen harm help hire hold ignore illustrate impose improve include"
    " increase insist intend invade invest invite join keep kill know lack lead learn leave let"
    " lie like listen live lose love maintain make mean meet need offer oppose overlook owe own"
    " pay persist play praise prefer prevent promise propose protect prove provide pursue push"
    " put raise reach read realise realize receive recognise recognize reduce refuse regret"
    " reject rely remain remember remind represent require resign respond reveal rise ruin run"
    " save say see seek seem sell send serve settle show sit speak spend spread stand stay steal"
    " stop strengthen suffer suggest support survive take teach tell tend think threaten"
    " transform treat trust try turn understand undermine vote wait want waste weaken win work"
    " worsen write abandon accuse acknowledge adopt affect aim announce answer appeal apply"
    " approve associate benefit bomb capture care celebrate challenge charge clarify coincide"
    " collapse command condemn conclude confirm confuse connect control convey cope cost count"
    " cover criticise criticize deal declare decline define deliver describe develop disappear"
    " discover discuss dismiss display divide double earn elect eliminate employ endorse enforce"
    " establish evade exclude exercise exploit express finish fix foster fund generate govern"
    " grant guarantee handle hate honour honor hurt identify implement imply import indicate"
    " infect inspire intervene investigate jump justify label launch legalise limit link lower"
    " manage march marry matter mention merge mobilise mobilize monitor murder negotiate notice"
    " obey observe obtain occupy occur operate order organise organize pass permit plan point"
    " pour preach predict prescribe present preside presume prevail produce prohibit project"
    " publish punish qualify question quit recall reckon redress reflect remove replace reply"
    " resist respect restore restrict result retain retire return reward rule satisfy scare"
    " search shape share shift shock sign spark start state strike struggle study succeed"
    " suppress surrender surround target test thrive toil touch train travel underscore unite"
    " urge use view visit voice vow walk wage warn welcome wish withdraw witness wonder worry"
)
_OFTEN_NOUNS = listed(
    "act attack attempt ban blame cut demand drive face fall fight fuel gain harm help hold"
    " increase lack lead lie offer own play pay promise push raise reach rise run show stand stay"
    " stop support turn trust vote wait waste win work like live need love mean spread answer"
    " appeal bomb care challenge charge command control cost count cover deal decline display"
    " divide exercise fund grant guarantee hate honour honor hurt import jump label launch limit"
    " link march matter mention monitor murder notice order pass permit plan point present"
    " produce project question result return reward rule search shape share shift shock sign"
    " spark start state strike struggle study surrender target test touch train travel use view"
    " visit voice vow walk wage welcome wish witness wonder worry benefit aim hope fear claim"
    " report"
)
_IRREGULAR = listed(
    "became began broke brought built bought came chose cut drove fell felt fought forgot found"
    " got gave went grew held kept knew led left lost made met paid put ran rose said saw sought"
    " sold sent sat spoke spent stood took taught told thought threw tried understood won wrote"
    " let meant"
)
_ENDINGS = (("ies", "y"), ("ied", "y"), ("es", ""), ("ed", ""), ("s", ""), ("d", ""))
_SHORTEST = 5
ONLY_PAST = listed(
    "became began broke came chose drove fell forgot gave went grew knew ran rose saw spoke threw"
    " took wrote"
)
"""Past forms that are never participles."""
AGENTIVE = listed(
    "want need know believe refuse promise seek fear hope insist claim decide choose spend pay"
    " owe accept reject invite ban invade attack defend deny try say argue admit agree demand"
    " offer recognise recognize understand ignore oppose support deserve intend listen learn act"
    " vote play enjoy invest sell buy fight wage resign apologise apologize continue launch send"
    " use mobilise mobilize organise organize publish warn urge condemn criticise praise welcome"
    " boast train test export import govern rule control plan negotiate exclude withdraw retain"
    " adopt abandon respond rely struggle aim stay leave stop keep help think join tend prefer"
    " celebrate employ hire sign"
)
"""What only somebody, or a body of people, does."""


def straight(word: str) -> str:
    """Give a word in small letters with a straight apostrophe."""
    return word.lower().replace("’", "'")


def base_of(word: str) -> str:
    """Give the plain form of a regular verb ("wants", "wanted"), or the word as it is."""
    low = straight(word)
    stems = (
        low.removesuffix(ending) + instead for ending, instead in _ENDINGS if low.endswith(ending)
    )
    return next((stem for stem in stems if stem in _VERBS or stem in AGENTIVE), low)


def is_auxiliary(word: str) -> bool:
    """Tell whether a word is a form of be, have or do, or a modal verb: always finite."""
    low = straight(word)
    return low in SINGULAR_AUX or low in PLURAL_AUX or low in MODALS


def is_singular_verb(word: str) -> bool:
    """Tell whether a word is a verb in the third person singular."""
    low = straight(word)
    return low in SINGULAR_AUX or (low.endswith("s") and low != base_of(low))


def is_past(word: str) -> bool:
    """Tell whether a word is a verb's past form, which says nothing of its subject's number."""
    low = straight(word)
    return low in _IRREGULAR or (low.endswith(("ed", "ied")) and base_of(low) != low)


def may_be_verb(word: str) -> bool:
    """Tell whether a word has a verb's ending, so that what follows may decide."""
    low = straight(word)
    return (
        len(low) >= _SHORTEST and low.endswith(("ed", "s")) and not low.endswith(("ss", "'s", "us"))
    )


def is_finite(word: str, *, after_plural: bool) -> bool:
    """Tell whether a word is surely a finite verb where it follows a subject of this number."""
    low = straight(word)
    if is_auxiliary(low) or is_past(low):
        return True
    if after_plural:
        return low in _VERBS
    return is_singular_verb(low)


def may_be_noun(word: str) -> bool:
    """Tell whether a form that looks like a verb is as often a noun ("needs", "support")."""
    return base_of(word) in _OFTEN_NOUNS
