"""Furniture: lines that stand on a page around an op-ed and are not the op-ed.

Everything here looks at one line and says what it is. When in doubt it says prose: a stray
line costs the reader a glance, a lost line costs the debater a claim. So most patterns hold
for a line that closes like a sentence only where nothing else can be meant.
"""

import re

from arguments.responses import words_in

CHROME_WORDS, CHROME_CHARACTERS = 45, 500
"""The longest line that chrome fills: a cookie notice. A longer line is prose that mentions one."""

_BUTTON = (
    "share|tweet|pin|e-?mail|print|save|comments?|like|reply|menu|search|close|home|next|previous"
    "|opinions?|op-?eds?|commentary|editorials?|guest essay|columns?|ideas|video|audio|listen|gift"
    "|bookmark|facebook|twitter|x|linkedin|whatsapp|reddit|copy link|log in|sign in|sign up"
    "|register|subscribe|donate|advertisement|loading|more|top|back to top|follow|unlock"
    "|instagram|threads|bluesky|mastodon|telegram|terms(?: of (?:use|service))?|privacy(?: policy)?"
    "|contact(?: us)?|about us|sitemap|opens in new window|view comments|republish|skip"
)
_SOCIAL = r"(?:facebook|twitter|x|linkedin|whatsapp|reddit|instagram|threads|bluesky|mastodon)"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = (
    r"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?,? )?"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?,? \d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)\b"
)
_WHEN = (
    r"(?:(?:first |last |originally )?(?:published|updated|posted|modified|broadcast|aired)"
    r"(?: on| at)?:?)"
)
_REST_OF_DATE = (
    r"(?:,? ?(?:[|·•–—(/-]|at |\d{1,2}[:.]|updated|published|last |first |by |from ).{0,60})?"
)
_OPEN = r"(?!.*[a-z]{3}[.!?…][\"'”’)]*$)"
"""What follows does not close like a sentence."""
_OFFER = (
    r"(?:newsletters?|inbox|accounts?|unlimited|full access|for free|free trial|a (?:week|month)"
    r"|subscribers?|subscription|alerts?|podcast|updates|membership|every (?:morning|day|week))"
)
_PIECE = (
    r"(?:article|story|page|post|essay|column|piece|op-?ed|episode|podcast|video|interview|link)"
)

_CHROME = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # buttons and sections, alone or in a row
        rf"(?:{_BUTTON})(?: ?\(?\d*\)?[ |/·•,&»›>]+(?:{_BUTTON}))*(?: ?\(?\d[\d,.]*k?\)?)?"
        r"[ :.!»›>]*",
        r"(?:fb-pixel\b)?.*\bskip to (?:main )?(?:content|navigation|search).*|fb-pixel.*",
        rf"(?:share|tweet|e-?mail|print|save|gift|send) this(?: {_PIECE}\b.*| {_OPEN}.{{0,40}})?",
        rf"(?:share|tweet|save|post|pin) (?:it )?(?:on|via|to|with) {_SOCIAL}\b.*",
        rf"{_OPEN}(?:share|tweet|send) (?:on|via|full)\b.*",
        r"\d[\d,.]*k? (?:comments?|shares?|views?|likes?|replies)",
        r"(?:comments?|shares?|views?|likes?) \(?\d[\d,]*\)?",
        r"(?:no comments yet|be the first to comment|comments (?:are|have been) (?:now )?closed"
        r"|(?:join|leave|add|post) (?:the conversation|a comment|your comment)).{0,40}",
        # invitations
        rf"(?:please )?(?:subscribe|sign up|register|log in|sign in)\b(?=.*\b{_OFFER}\b).*",
        rf"{_OPEN}(?:please )?(?:subscribe|sign up|register|log in|sign in) "
        r"(?:to|for|now|today|here|with|below)\b.*",
        r"(?=.*\b(?:sign|subscribe|delivered|sent|receive|straight|get|newsletter|arrives?)\b)"
        r".*\b(?:to|in) your inbox\b.*|.*\bour (?:\w+ ){0,3}newsletters?\b.*",
        rf"{_OPEN}newsletters?\b.{{0,60}}",
        r"(?:support|help|fund|become a (?:member|supporter) of)"
        r"(?: our| independent| quality| local| the)*(?: \w+)?"
        r" (?:journalism|reporting|newsroom|journalists|newspaper)\b[^,]{0,60}",
        r"(?:already|not) an? (?:\w+ )?(?:subscriber|member)\?(?: .*)?|you have \w+ free .*",
        rf"(?:follow|find|join|like) (?:us|him|her|them|me|@?\w+(?: [\w.-]+){{0,2}}) (?:on|at) "
        rf"(?:@|our |{_SOCIAL}\b|https?:|www\.).*|follow @\S+.*",
        r".*\bcan be (?:reached|followed|contacted) (?:at|on|via|by|through) "
        rf"(?:@|\S+@|{_SOCIAL}\b|e-?mail|https?:|www\.).*",
        r"(?:to )?(?:submit|send) (?:a|your|us) .{0,40}(?:to the editor|letters@).*",
        rf"{_OPEN}letters? to the editor.*",
        rf"(?:listen to|watch|hear|download) (?:this|the full|the) {_PIECE}\b[ :(]*[\d:]*\W*"
        rf"|{_OPEN}(?:listen to|watch|hear|download) (?:this|the full|the) {_PIECE}\b.{{0,60}}",
        rf"{_OPEN}read (?:this|the full) {_PIECE}\b.*",
        r"(?:you can )?(?:find|follow|hear|subscribe to) (?:us|it|the \w+) wherever you .*",
        r"click (?:here|below|on the)\b.{0,120}|tap (?:here|below)\b.{0,80}",
        r"(?:was|is) this (?:article|page|story) (?:useful|helpful|interesting)\?.*",
        r"(?:have|got) (?:an opinion|something to say|a (?:tip|story)).{0,30}\?.{0,160}",
        r"(?:order|buy|pre-?order) (?:a|your) copy\b.*",
        # programmes
        r".*\bbrings? you the (?:news|latest|stories|headlines)\b.*",
        r"(?:watch|catch|see|tune in to|listen to) .{2,60}\b(?:weekdays|weeknights|every (?:day"
        r"|night|morning|weekday|week|sunday|saturday)|on (?:fox|cnn|bbc|msnbc|nbc|abc|cbs|npr)\b"
        r"|(?:at )?\d+(?::\d\d)? ?[ap]\.?m\b).*",
        # notices
        r".*\b(?:we|this (?:web)?site|our partners) (?:\w+ )?uses? cookies\b.*",
        r".*\b(?:accept|manage|reject) (?:all )?cookies\b.*"
        r"|cookies? (?:policy|settings|preferences).{0,60}",
        r"(?:accept|reject) all(?: [|·] .*)?|manage (?:settings|preferences|choices)",
        r"(?:©|\(c\)|copyright (?:©|\(c\)|\W?\d)).*|.*\ball rights reserved\b.*",
        rf"{_OPEN}(?:advertise?ments?|promoted|sponsored (?:content|by|post)|paid post)\b.{{0,60}}",
        r"(?:the )?(?:views|opinions) expressed\b.*\b(?:own|necessarily|authors?(?:[’']s?)?)\b.*",
        r"(?:the|his|her|their|all) (?:views|opinions)\b.{0,40}\b(?:are|is) (?:(?:my|his|her|their)"
        r" own|solely|those of the (?:author|writer)).{0,120}",
        r"(?:transcripts?[.:]? )?(?:this|the) (?:transcript|translation) (?:was|is|has been|may) "
        r"(?:\w+ )?(?:generated|transcribed|translated|created|edited|corrected|contain)\b.*",
        r"transcripts?[.:]?|(?:duration|running time|length|episode|season):? \d.{0,40}",
        r"(?:correction|editor[’']s note|clarification)[^.!?]{0,20}: .*",
        rf"a (?:shorter |longer |earlier )?version of this {_PIECE}\b.*",
        rf"this {_PIECE} (?:was|is|first|originally|appears?)\b.{{0,30}}"
        r"\b(?:published|appear(?:s|ed)|amended|updated|corrected|part of)\b.*",
        r"enable javascript.*|(?:your|this) browser (?:does not|doesn[’']t)\b.*|image \d+ of \d+",
        r"(?:tags?|topics?|filed under|categories|keywords): .*",
        # other pages
        r"(?:continue reading|(?:article|story) continues)\b.*",
        rf"(?:see|read) (?:also|more|next)(?: ?[:>»›].{{0,160}}|\b{_OPEN}.{{0,120}})",
        # when
        r"\(?(?:\d+|\w+)[ -]min(?:ute)?s?(?: (?:read|listen).{0,30})?\)?",
        r"(?:reading|listening) time:? .{0,30}",
        rf"(?:{_WHEN} )?{_OPEN}{_DATE}{_REST_OF_DATE}"
        rf"|{_WHEN} (?:\d+ \w+ ago|today|yesterday).{{0,30}}"
        rf"|{_OPEN}(?:{_WHEN} )?\d{{1,2}}[:.]\d\d ?[ap]\.?m\.?{_REST_OF_DATE}",
        r"(?:https?://|www\.)\S+|\S+@[\w-]+\.\w+(?:\.\w+)?",
        r"[¹²³⁰⁴-⁹†‡].{3,}",
    )
)

_RELATED = re.compile(
    r"(?:related|recommended|more (?:from|stories|opinion|coverage|on this|in|like this)|trending"
    r"|up next|most (?:read|popular|viewed|shared)|read (?:next|more)|see also|from the archives?"
    r"|don[’']t miss|what to read next|you (?:may|might) (?:also )?(?:like|enjoy)"
    r"|latest (?:news|from)|editor[’']s picks?|top stories|also in\b)\b.{0,120}",
    re.IGNORECASE,
)
_ONE_RELATED = re.compile(r"[^:>»›|]{4,30} ?[:>»›|] ?\S.*")
_FIRST_SENTENCE = re.compile(r".*?[a-z]{2}[.!?…][\"'”’)]*(?=\s+[A-Z“\"‘])")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*$")


def is_chrome(line: str) -> bool:
    """Tell whether a line is a button, an invitation, a notice, a date line or a bare address.

    A line of several sentences is one only where the first is, for a paragraph may mention a
    newsletter in passing.
    """
    line = " ".join(line.split())
    if len(line) > CHROME_CHARACTERS or len(words_in(line)) > CHROME_WORDS:
        return False
    first = _FIRST_SENTENCE.match(line)
    return _is_known(line) and (first is None or _is_known(first.group()))


def _is_known(line: str) -> bool:
    return any(pattern.fullmatch(line) for pattern in _CHROME)


def opens_related(line: str) -> bool:
    """Tell whether a line announces other articles, whose headlines then follow."""
    line = " ".join(line.split())
    return bool(_RELATED.fullmatch(line)) and not _SENTENCE_END.search(line)


def names_its_article(line: str) -> bool:
    """Tell whether a line that announces another article names it, so that none follow."""
    return bool(_ONE_RELATED.fullmatch(line))
