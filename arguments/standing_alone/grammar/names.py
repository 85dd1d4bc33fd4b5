"""Names: which capitalised words name a person, and which a place, a body or a day."""

import re
from collections.abc import Iterator

from arguments.standing_alone.grammar.lists import listed

TITLES = listed(
    "President Prime Minister Chancellor Senator Governor Mayor King Queen Prince Princess Pope"
    " Mr Mrs Ms Miss Dr Sir Lord Lady Dame Judge Justice General Colonel Captain Secretary"
    " Representative Congressman Congresswoman Professor Rev Father Sister Bishop Archbishop"
    " Cardinal Chief Gov Sen Rep Gen Speaker Spokesman Marshal Comrade Former Ayatollah Lawyer"
    " Attorney Commander Coach Uncle Aunt Grandpa Grandma Imam Ambassador Chairman Sergeant"
    " Officer Dean Sheikh Rabbi Vice"
)
_PLACES = listed(
    "Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain"
    " Bangladesh Belarus Belgium Bolivia Bosnia Botswana Brazil Britain Bulgaria Burma Cambodia"
    " Cameroon Canada Chile China Colombia Congo Croatia Cuba Cyprus Denmark Ecuador Egypt"
    " England Eritrea Estonia Ethiopia Europe Finland France Gaza Germany Ghana Greece Guatemala"
    " Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Japan"
    " Kazakhstan Kenya Korea Kosovo Kuwait Laos Latvia Lebanon Liberia Libya Lithuania Luxembourg"
    " Malaysia Mali Malta Mexico Moldova Mongolia Morocco Mozambique Myanmar Namibia Nepal"
    " Netherlands Nicaragua Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru"
    " Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore"
    " Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand"
    " Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia"
    " Zimbabwe Africa America Americas Asia Antarctica Crimea Kashmir Siberia Scandinavia London"
    " Paris Berlin Moscow Kiev Kyiv Beijing Tokyo Delhi Mumbai Baghdad Kabul Tehran Riyadh"
    " Jerusalem Rome Madrid Brussels Vienna Athens Istanbul Ankara Cairo Lagos Nairobi Sydney"
    " Melbourne Toronto Ottawa Boston Chicago Dallas Houston Philadelphia Seattle Detroit Atlanta"
    " Miami Washington York Hollywood Manhattan Brooklyn Texas California Florida Ohio Alaska"
    " Virginia Massachusetts Pennsylvania Illinois Michigan Arizona Ferguson Manchester Liverpool"
    " Birmingham Glasgow Edinburgh Dublin Belfast Oxford Cambridge Hamburg Munich Warsaw Prague"
    " Budapest Davos Geneva Zurich Auschwitz Guantanamo Antarctic Arctic Atlantic Pacific"
    " Mediterranean Baltic Balkans Caribbean Westminster Whitehall Kremlin Pentagon Google"
    " Facebook Apple Amazon Microsoft Twitter Sony Hamas Hezbollah Congress Parliament Senate"
    " Christmas Easter Ramadan God Internet"
)
_BODIES = listed(
    "Academy Act Administration Agency Alliance Army Assembly Association Authority Avenue Bank"
    " Bill Board Bridge Bureau Cabinet Center Centre Charter Church City Club Coalition College"
    " Commission Committee Commons Community Company Conference Congress Constitution Corporation"
    " Council County Court Day Democrats Department District East Empire Europe Fed Federation"
    " Force Forum Foundation Front Fund Government Group Hall Hospital House Inc Initiative"
    " International Watch Associates Brothers Amnesty Agence Press Network Times Institute"
    " Islands Kingdom Labour League Library Ltd Ministry Museum Nations Navy News North Office"
    " Organisation Organization Park Parliament Party Police Post Programme Project Protocol"
    " Republic Republicans Reserve River Road School Sea Senate Services South State States"
    " Street Summit Supreme Territory Treasury Treaty Trust Union United University Valley Wall"
    " War West Western World Guardian Telegraph Muslim Muslims Christian Christians Jewish Jews"
    " Catholic Islam Christianity Islamic Bible Quran Democrat Republican Liberal Tory Tories"
    " Conservative Conservatives Medicare Medicaid Brexit Olympics Cold Nazi Nazis"
)
_DAYS = listed(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May"
    " June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept"
    " Oct Nov Dec Spring Summer Autumn Winter"
)
_PEOPLES = re.compile(
    r"(?:[A-Z][a-z]+(?:ish|ese|ians?|cans?|eans?)|French|Dutch|Greeks?|Germans?|Swiss|Arabs?|Turks?"
    r"|Czechs?|Iraqis?|Israelis?|Pakistanis?|Afghans?|Saudis?|Danes?|Swedes?|Poles?|Scots?|Welsh)"
)
_HE = listed(
    "Adam Alan Albert Alex Alexander Alexei Andrew Anthony Antonio Arthur Barack Ben Benjamin"
    " Bernard Bernie Bill Bob Boris Brian Bruce Carl Carlos Charles Chris Christopher Daniel"
    " David Dick Dmitri Donald Ed Edward Emmanuel Eric Francis Francois Frank Fred Gary George"
    " Gordon Harry Henry Hugo Ian Ivan Jack Jacob James Jason Jean Jeff Jeremy Jim Joe John"
    " Jonathan Joseph Josh Juan Karl Keith Ken Kevin Larry Lee Lewis Louis Luke Mark Martin"
    " Matthew Max Michael Mike Mohamed Mohammed Muhammad Neil Nicolas Nigel Oliver Oscar Patrick"
    " Paul Pedro Peter Philip Ralph Richard Robert Roger Ronald Rupert Sam Samuel Scott Simon"
    " Stephen Steve Steven Stuart Ted Thomas Tim Tom Tony Vladimir Walter William Winston Xi"
)
_SHE = listed(
    "Alice Amanda Amy Angela Angelina Ann Anna Anne Barbara Beth Carol Caroline Catherine"
    " Charlotte Christine Clara Claire Condoleezza Diana Diane Dorothy Elizabeth Ella Ellen Emily"
    " Emma Eva Fiona Frances Grace Greta Hannah Helen Hillary Jane Janet Jennifer Jessica Joan"
    " Judith Julia Karen Kate Katherine Laura Linda Lisa Lucy Malala Margaret Maria Marie Marilyn"
    " Marine Martha Mary Melania Michelle Nancy Naomi Natalie Nicola Olivia Patricia Priya Rachel"
    " Rebecca Rosa Rosie Ruth Sally Sarah Sophie Susan Sylvia Theresa Ursula Victoria Yulia Zoe"
)
_OPENERS = listed(
    "in on at by with after before since for during despite from under over last next today when"
    " while as although though if because like unlike once perhaps yesterday recently just thus"
    " even the a an one some many most all no not every this that these those here there now but"
    " and so yet or our my your his her their its what why how who which where come give let"
    " fortunately lest too more less few several both neither either another each any only"
)
"""What opens a sentence, and with it a run of capitals, without being part of a name."""
_MARKED = re.compile(r"[A-Z][A-Z0-9&.-]+s?|(?!Mac|Mc|De|Di|Le|La|Van|O[’'])[A-Z][a-z]+[A-Z]\w*")
"""An abbreviation, or a mark of trade ("NATO", "DoD", "UpForSchool")."""
_CAPITALISED = re.compile(
    r"(?<![\w-])(?:[A-Z][\w’'-]*\.?)(?:\s+(?:(?:de|la|van|von|der|den|bin|al|el|du|di|da)\s+)?"
    r"[A-Z][\w’'-]*\.?)*"
)


def is_title(word: str) -> bool:
    """Tell whether a word stands before a person's name."""
    return word.rstrip(".") in TITLES


def bare(word: str) -> str:
    """Give a word without the apostrophe of possession and without a closing stop."""
    return re.sub(r"[’']s?$", "", word).rstrip(".,")


def names_elsewhere(word: str) -> bool:
    """Tell whether a capitalised word names something that is no person."""
    low = bare(word)
    if low in _HE or low in _SHE:
        return False
    return (
        low in _PLACES
        or low in _BODIES
        or low in _DAYS
        or bool(_PEOPLES.fullmatch(low))
        or bool(_MARKED.fullmatch(low))
    )


def is_place(word: str) -> bool:
    """Tell whether a word is a known place or body, which an "it" may mean."""
    return bare(word) in _PLACES


def name_gender(name: str) -> str:
    """Say which pronoun a person's name takes, by first name or title; empty when not known."""
    words = [bare(word) for word in name.split()]
    if set(words) & {"Mrs", "Ms", "Miss", "Lady", "Dame", "Queen", "Princess", "Sister"}:
        return "she"
    if set(words) & {"Mr", "Sir", "Lord", "King", "Prince", "Pope", "Father", "Chairman"}:
        return "he"
    first = next((word for word in words if not is_title(word)), "")
    if first in _HE:
        return "he"
    return "she" if first in _SHE else ""


def is_known_first_name(word: str) -> bool:
    """Tell whether a word is a common first name."""
    return word in _HE or word in _SHE


def capitalised_runs(text: str) -> Iterator[tuple[int, str]]:
    """List runs of capitalised words, each with its place, without a day or an opening word."""
    for found in _CAPITALISED.finditer(text):
        words = found.group().split()
        while words and (bare(words[0]) in _DAYS or words[0].lower() in _OPENERS):
            words = words[1:]
        if words:
            yield text.index(words[0], found.start()), " ".join(words)


def is_person_name(run: str) -> bool:
    """Tell whether a run of capitalised words may name one person: nothing in it says otherwise.

    A place or a people may stand before a name ("Atlanta Mayor Kasim Reed").
    """
    words = run.split()
    first = next((n for n, word in enumerate(words) if not names_elsewhere(word)), len(words))
    rest = words[first:]
    if first and (len(rest) < 2 and not any(is_title(word) for word in rest)):  # noqa: PLR2004
        return False
    if len(rest) > 1 and rest[0] in _HE | _SHE and bare(rest[-1]) in _DAYS:
        return True  # "Theresa May"
    return bool(rest) and not any(names_elsewhere(word) for word in rest)
